"""Acts two at once: what must hold in the register holds, whoever comes first."""

from collections import Counter

import pytest
from django.db import DatabaseError

from oyez.lib import events
from oyez.lib.complaint import Complaint
from oyez.people.actors import System
from oyez.people.events import EngagementEnded
from oyez.people.models import Engagement, Nomination, Person, RepresentativeAlert, StagedFile
from oyez.people.queries import areas_without_representative
from oyez.people.services import (
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
from tests.people.staff import NOW, TODAY, area, representative, worker
from tests.race import race

pytestmark = pytest.mark.django_db(transaction=True)
FILE = "reference,name,engagement,service_area,start\n" + "".join(
    f"f{n},F{n},casual,Parks,2026-01-05\n" for n in range(50)
)


def outcomes(results: list[object]) -> dict[str, int]:
    """Count what came of the acts; what is neither done nor refused in words is a fault."""
    words = {Complaint: "refused", DatabaseError: "refused by the database"}
    found: Counter[str] = Counter()
    for result in results:
        said = [word for kind, word in words.items() if isinstance(result, kind)]
        assert said or not isinstance(result, Exception), result
        found[said[0] if said else "done"] += 1
    return dict(found)


def test_one_of_many_nominations_at_once_is_made() -> None:
    head, ann = worker("head", role="head_of_service"), worker("ann")
    facts = NominationFacts(ann, area("Housing"), TODAY)
    results = race([lambda: nominate(head, facts=facts, now=NOW)] * 4)
    assert outcomes(results) == {"done": 1, "refused": 3}
    assert Nomination.objects.count() == 1


def test_two_who_go_on_leave_at_once_leave_an_open_alert() -> None:
    ann, ben = representative("ann"), representative("ben")
    results = race(
        [
            lambda: record_absence(ann, facts=AbsenceFacts(ann, "leave", TODAY), now=NOW),
            lambda: record_absence(ben, facts=AbsenceFacts(ben, "leave", TODAY), now=NOW),
        ]
    )
    assert outcomes(results) == {"done": 2}
    assert list(areas_without_representative(TODAY)) == [area("Housing")]
    assert RepresentativeAlert.objects.filter(closed_at=None).count() == 1


def test_an_engagement_is_not_extended_after_it_was_ended_at_once() -> None:
    hr, cas = worker("hr", role="hr_officer"), worker("cas", kind="agency", end=TODAY)
    row, later = cas.engagements.get(), TODAY.replace(month=12)
    ended, extended = race(
        [
            lambda: end_engagement(hr, engagement=row, ending=Ending(None, "Gone"), now=NOW),
            lambda: extend_engagement(hr, engagement=row, until=later, reason="More", now=NOW),
        ]
    )
    assert not isinstance(ended, Exception)
    assert not isinstance(extended, Exception) or isinstance(extended, Complaint)
    row.refresh_from_db()
    assert (row.end, row.at_once) == (TODAY, True)


def test_a_file_that_several_apply_is_applied_once() -> None:
    actor = System("command_line")
    lines = FILE.splitlines(keepends=True)
    staged = stage_file(actor, lines=lines, source=Source("f"), now=NOW)
    results = race([lambda: apply_file(actor, staged=staged, now=NOW)] * 3)
    assert outcomes(results) == {"done": 1, "refused": 2}
    assert Engagement.objects.count() == 50
    assert StagedFile.objects.get().state == "applied"


def test_two_nights_at_once_tell_of_a_leaver_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "_handlers", type(events._handlers)(list))
    left: list[int] = []
    events.subscribe(EngagementEnded, lambda event: left.append(event.person.pk))
    people = [worker(f"left{n}", end=TODAY.replace(day=1)) for n in range(5)]
    results = race([lambda: catch_up(NOW)] * 3)
    assert outcomes(results) == {"done": 3}
    assert sorted(left) == sorted(person.pk for person in people)


def test_who_becomes_a_councillor_and_is_nominated_at_once_is_one_of_both() -> None:
    drew, here = Person.objects.create(reference="drew", name="Drew"), area("Housing")
    results = race(
        [
            lambda: Person.objects.filter(pk=drew.pk).update(kind="councillor"),
            lambda: Nomination.objects.create(person=drew, service_area=here, start=TODAY),
        ]
    )
    assert outcomes(results) == {"done": 1, "refused by the database": 1}
