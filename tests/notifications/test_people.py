"""What people are told of the register: who speaks for an area, who covers, what HR must look at."""

from datetime import timedelta

from oyez.lib.events import raise_event
from oyez.notifications.queries import of
from oyez.people.events import RegisterDecided, RegisterHeld
from oyez.people.models import Nomination, Person, ServiceArea, StagedFile
from oyez.people.services import (
    AbsenceFacts,
    CoverFacts,
    Ending,
    NominationFacts,
    appoint_deputy,
    end_nomination,
    nominate,
    record_absence,
)
from tests.council import Council


def kinds(person: Person) -> list[str]:
    return [row.kind for row in of(person)]


def waste() -> ServiceArea:
    return ServiceArea.objects.get(name="Waste")


def test_an_area_without_anybody_is_told_at_once_and_settled_when_somebody_covers(
    council: Council,
) -> None:
    today = council.now.date()
    record_absence(
        council.helen,
        facts=AbsenceFacts(council.asha, "leave", today, today + timedelta(days=7)),
        now=council.now,
    )
    for told in (council.helen, council.morag):
        assert kinds(told) == ["people.area_without_representative"]
    assert of(council.helen).get().email_at == council.now
    appoint_deputy(
        council.helen,
        facts=CoverFacts(
            council.lena, council.asha, "representative", waste(), today, today + timedelta(days=7)
        ),
        now=council.now,
    )
    assert kinds(council.helen) == kinds(council.morag) == []
    assert kinds(council.lena) == ["people.covering"]
    assert "Asha Patel" in of(council.lena).get().text


def test_a_new_representative_is_told_and_one_who_is_none_any_more_too(council: Council) -> None:
    today = council.now.date()
    nominate(
        council.helen, facts=NominationFacts(council.lena, waste(), today, None), now=council.now
    )
    assert kinds(council.lena) == ["people.nominated"]
    end_nomination(
        council.helen,
        nomination=Nomination.objects.get(person=council.lena),
        ending=Ending(None, "She works elsewhere now."),
        now=council.now,
    )
    assert kinds(council.lena) == ["people.nomination_ended"]


def test_hr_looks_at_a_file_that_was_held_until_somebody_has_decided(council: Council) -> None:
    staged = StagedFile(pk=7)
    raise_event(RegisterHeld(staged))
    assert kinds(council.ruth) == ["people.register_held"]
    raise_event(RegisterDecided(staged))
    assert kinds(council.ruth) == []
