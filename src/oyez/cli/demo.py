"""`oyez demo`: an invented council on http://127.0.0.1, to try everything with."""

import argparse

from django.conf import settings
from django.core.management import call_command

from oyez.cli.demonstration.prepare import mark_demonstration, prepare
from oyez.cli.serve import serve


def run(arguments: list[str]) -> int:
    """Prepare the demonstration where it is not, then serve it until it is stopped."""
    parser = argparse.ArgumentParser(prog="oyez demo")
    parser.add_argument("--prepare", action="store_true", help="Set it up, do not serve it.")
    given = parser.parse_args(arguments)
    mark_demonstration()
    call_command("migrate", verbosity=0, interactive=False)
    prepare(now=settings.CLOCK())
    if given.prepare:
        print("The demonstration is ready: “oyez demo” serves it.")
        return 0
    return serve(on_started=_say_where)


def _say_where() -> None:
    address = f"http://127.0.0.1:{settings.PORT}"
    print(
        f"\nOyez, with an invented council:  {address}\n\n"
        "  Choose whom to sign in as; no password is needed. For example:\n"
        "    Asha Patel    Communication Representative   writes and sends\n"
        "    Tom Reeve     Communication Representative   agrees to what Asha writes\n"
        "    Morag Ellis   Head of Communications         policy, accounts, review\n"
        "    Idris Vaughan Data Protection Officer        releases personal data\n"
        "    Ruth Calder   HR Officer                     people, who has acknowledged\n"
        "    Grace Adeyemi Head of Housing, acting        has a page to decide on\n"
        "    Lena Hartley  Park warden, new               has to acknowledge the policy\n\n"
        f"  The public noticeboard:  {address}/noticeboard/\n"
        "  Stop with Ctrl+C.\n",
        flush=True,
    )
