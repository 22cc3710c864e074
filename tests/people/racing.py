"""Run by test_races.py in a process and a database file of its own: acts two at once, from threads.

Prints one JSON object: what came of each race.
"""

import json
import sys
import threading
from collections import Counter
from collections.abc import Callable

from django.core.management import call_command
from django.db import IntegrityError, connection

from oyez.cli.django_setup import prepare

prepare()

from oyez.lib import events  # noqa: E402  (models need the rooms)
from oyez.lib.complaint import Complaint  # noqa: E402
from oyez.people.actors import System  # noqa: E402
from oyez.people.events import EngagementEnded  # noqa: E402
from oyez.people.models import (  # noqa: E402
    Engagement,
    Nomination,
    Person,
    RepresentativeAlert,
    StagedFile,
)
from oyez.people.queries import areas_without_representative  # noqa: E402
from oyez.people.services import (  # noqa: E402
    AbsenceFacts,
    Ending,
    NominationFacts,
    Source,
    apply_file,
    catch_up,
    end_engagement,
    extend_engagement,
    nominate,
    record_absence,
    stage_file,
)
from tests.people.staff import NOW, TODAY, area, representative, worker  # noqa: E402

COMMAND_LINE = System("command_line")
FILE = "reference,name,engagement,service_area,start\n" + "".join(
    f"f{n},F{n},casual,Parks,2026-01-05\n" for n in range(50)
)


def race(*acts: Callable[[], object]) -> dict[str, int]:
    """Do all acts at the same moment, and count what came of them."""
    barrier, results = threading.Barrier(len(acts)), []

    def run(act: Callable[[], object]) -> None:
        try:
            barrier.wait()
            act()
            results.append("done")
        except Complaint:
            results.append("refused")
        except IntegrityError:
            results.append("refused by the database")
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return dict(Counter(results))


def main() -> None:
    """Race."""
    call_command("migrate", verbosity=0)
    head, hr = worker("head", role="head_of_service"), worker("hr", "HR", role="hr_officer")
    ann = worker("ann")
    found: dict[str, object] = {}

    facts = NominationFacts(ann, area("Housing"), TODAY)
    found["nominated"] = race(*[lambda: nominate(head, facts=facts, now=NOW)] * 4)
    found["nominations"] = Nomination.objects.filter(person=ann).count()

    ben = representative("ben")
    found["away"] = race(
        lambda: record_absence(ann, facts=AbsenceFacts(ann, "leave", TODAY), now=NOW),
        lambda: record_absence(ben, facts=AbsenceFacts(ben, "leave", TODAY), now=NOW),
    )
    here = area("Housing").pk
    found["alert_is_open"] = RepresentativeAlert.objects.filter(
        closed_at=None, service_area=here
    ).exists()
    found["nobody_is_there"] = areas_without_representative(TODAY).filter(pk=here).exists()

    cas = worker("cas", kind="agency", end=TODAY)
    row = cas.engagements.get()
    later = TODAY.replace(month=12)
    found["extended"] = race(
        lambda: extend_engagement(hr, engagement=row, until=later, reason="More", now=NOW),
        lambda: end_engagement(hr, engagement=row, ending=Ending(None, "Gone"), now=NOW),
    )

    staged = stage_file(
        COMMAND_LINE, lines=FILE.splitlines(keepends=True), source=Source("f"), now=NOW
    )
    found["applied"] = race(*[lambda: apply_file(COMMAND_LINE, staged=staged, now=NOW)] * 3)
    found["made"] = Engagement.objects.filter(service_area=area("Parks")).count()
    found["state"] = StagedFile.objects.get().state

    left: list[int] = []
    events.subscribe(EngagementEnded, lambda event: left.append(event.person.pk))
    before = TODAY.replace(day=TODAY.day - 1)
    for number in range(5):
        worker(f"left{number}", end=before)
    found["nights"] = race(*[lambda: catch_up(NOW)] * 3)
    gone = set(Person.objects.filter(reference__startswith="left").values_list("pk", flat=True))
    found["told_once"] = sorted(pk for pk in left if pk in gone) == sorted(gone)

    drew = Person.objects.create(reference="drew", name="Drew")
    found["councillor"] = race(
        lambda: Person.objects.filter(reference="drew").update(kind="councillor"),
        lambda: Nomination.objects.create(person=drew, service_area=area("Housing"), start=TODAY),
    )
    sys.stdout.write(f"{json.dumps(found)}\n")


if __name__ == "__main__":
    main()
