"""`oyez doctor`: says whether everything is as it must be."""

import argparse
import json

from django.conf import settings

from oyez.cli.django_setup import require_migrated
from oyez.publishing.duty_runs import failing
from oyez.publishing.queries import health
from oyez.web.examining import examine


def run(arguments: list[str]) -> int:
    """Examine everything that must hold: 0 when it does, 1 with a line for each thing that is wrong."""
    parser = argparse.ArgumentParser(prog="oyez doctor", description=run.__doc__)
    parser.add_argument("--json", action="store_true", help="Print the result as JSON.")
    given = parser.parse_args(arguments)
    require_migrated()
    now = settings.CLOCK()
    wrong = {one.examination.name: list(one.sentences) for one in examine(now) if one.sentences}
    if reason := health(now).reason:
        wrong["publishing"] = [reason]
    if failed := failing(since=now):
        wrong["duties"] = [f"{run.duty} fails ({run.failure}): see the log." for run in failed]
    if given.json:
        print(json.dumps({"ok": not wrong, "wrong": wrong}))
    elif wrong:
        for name, sentences in wrong.items():
            for sentence in sentences:
                print(f"{name}: {sentence}")
    else:
        print("Everything that must hold holds.")
    return 1 if wrong else 0
