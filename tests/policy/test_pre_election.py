"""Pre-election periods: recorded, changed, ended; and which one a day falls into."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from pytest_django import Settings

from oyez.checks.base import Election
from oyez.ledger.models import Entry
from oyez.lib.complaint import Complaint
from oyez.people.actors import System
from oyez.people.errors import Forbidden
from oyez.people.models import Person, User
from oyez.policy import services
from oyez.policy.models import PreElectionPeriod
from oyez.policy.queries import election_on
from oyez.policy.services import PeriodFacts
from tests.policy.staff import NOW, TODAY, person

pytestmark = pytest.mark.django_db
SETUP = System("setup")
NOTICE, POLL = date(2026, 6, 10), date(2026, 7, 16)
FACTS = PeriodFacts(
    "Borough council election 2026",
    NOTICE,
    POLL,
    parties=("The Orchard Party",),
    candidates=("Wilf Arkwright",),
)


@pytest.fixture(autouse=True)
def clock(settings: Settings) -> None:
    settings.CLOCK = lambda: NOW


def recorded(facts: PeriodFacts = FACTS) -> PreElectionPeriod:
    return services.record_period(SETUP, facts=facts, now=NOW)


@pytest.mark.parametrize(
    ("day", "inside"),
    [
        (NOTICE - timedelta(days=1), False),
        (NOTICE, True),
        (date(2026, 7, 1), True),
        (POLL, True),
        (POLL + timedelta(days=1), False),
    ],
)
def test_the_notice_and_poll_day_both_belong_to_it(day: date, inside: bool) -> None:
    recorded()
    expected = Election(FACTS.name, FACTS.parties, FACTS.candidates) if inside else None
    assert election_on(day) == expected


def test_two_at_once_count_together() -> None:
    recorded()
    recorded(
        PeriodFacts("By-election in Whiteby", date(2026, 7, 1), POLL, candidates=("Ada Quill",))
    )
    election = election_on(POLL)
    assert election is not None
    assert election.name == "Borough council election 2026 and By-election in Whiteby"
    assert election.candidates == ("Wilf Arkwright", "Ada Quill")


def test_one_that_was_ended_counts_no_more_from_that_day() -> None:
    period = recorded(replace(FACTS, starts=date(2026, 5, 20), ends=date(2026, 6, 25)))
    services.end_period(SETUP, period=period, reason="The poll was called off.", now=NOW)
    assert election_on(TODAY) is None
    assert election_on(TODAY - timedelta(days=1)) is not None
    with pytest.raises(Complaint, match="over"):
        services.end_period(SETUP, period=period, reason="Again", now=NOW)
    with pytest.raises(Complaint, match="over"):
        services.change_period(SETUP, period=period, facts=FACTS, now=NOW)


def test_candidates_are_added_when_they_are_known() -> None:
    period = recorded(replace(FACTS, candidates=()))
    both = replace(FACTS, candidates=(" Wilf  Arkwright ", "", "Ada Quill", "Ada Quill"))
    services.change_period(SETUP, period=period, facts=both, now=NOW)
    assert PreElectionPeriod.objects.get().candidates == ["Wilf Arkwright", "Ada Quill"]
    services.change_period(SETUP, period=period, facts=both, now=NOW)
    assert Entry.objects.count() == 2, "nothing changed the second time"


def test_names_stay_out_of_the_ledgers_leaves() -> None:
    recorded()
    assert b"Arkwright" not in bytes(Entry.objects.get().body)


@pytest.mark.parametrize(
    "facts",
    [
        replace(FACTS, name=" "),
        replace(FACTS, name="x" * 201),
        replace(FACTS, ends=NOTICE - timedelta(days=1)),
        replace(FACTS, ends=NOTICE + timedelta(days=200)),
        replace(FACTS, starts=date(2026, 4, 1), ends=date(2026, 5, 31)),
        replace(FACTS, candidates=("x" * 201,)),
        replace(FACTS, parties=tuple(f"Party {n}" for n in range(1001))),
    ],
)
def test_what_cannot_be_is_refused(facts: PeriodFacts) -> None:
    with pytest.raises(Complaint):
        recorded(facts)
    assert not PreElectionPeriod.objects.exists()


def test_the_database_refuses_a_period_that_ends_before_it_starts() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        PreElectionPeriod.objects.create(
            name="x", starts=POLL, ends=NOTICE, recorded_by="x", recorded_at=NOW
        )


@pytest.mark.parametrize("role", ["dpo", "ict", "hr_officer"])
def test_only_communications_and_the_monitoring_officer_record_it(role: str) -> None:
    other = person("o", role)
    with pytest.raises(Forbidden):
        services.record_period(other, facts=FACTS, now=NOW)
    for number, may in enumerate(("head_of_communications", "monitoring_officer")):
        services.record_period(person(f"m{number}", may), facts=FACTS, now=NOW)


def signed_in(who: Person) -> Client:
    client = Client()
    client.force_login(User.objects.create_user(person=who))
    return client


FORM = {
    "name": "Borough council election 2026",
    "area": "Whiteby ward",
    "starts_day": "10", "starts_month": "6", "starts_year": "2026",
    "ends_day": "16", "ends_month": "7", "ends_year": "2026",
    "parties": "The Orchard Party\r\n",
    "candidates": "Wilf Arkwright\r\nAda Quill",
}  # fmt: skip


def test_the_page_records_changes_and_ends_a_period() -> None:
    client = signed_in(person("hc", "head_of_communications"))
    assert "No period is recorded" in client.get("/policy/pre-election/").content.decode()
    assert client.post("/policy/pre-election/add/", FORM).status_code == 302
    period = PreElectionPeriod.objects.get()
    assert (period.candidates, period.area) == (["Wilf Arkwright", "Ada Quill"], "Whiteby ward")
    page = client.get("/policy/pre-election/").content.decode()
    assert "Wednesday 10 June 2026 to Thursday 16 July 2026, Whiteby ward" in page
    assert "To come" in page

    address = f"/policy/pre-election/{period.pk}/"
    assert "Wilf Arkwright\nAda Quill" in client.get(address).content.decode()
    client.post(address, {**FORM, "candidates": ""})
    assert PreElectionPeriod.objects.get().candidates == []
    assert client.post(f"{address}end/", {"reason": ""}).status_code == 200
    client.post(f"{address}end/", {"reason": "Called off"})
    assert "Called off" in client.get("/policy/pre-election/").content.decode()
    assert "End early" not in client.get("/policy/pre-election/").content.decode()


def test_a_mistake_is_told_on_the_form_and_what_was_typed_stays() -> None:
    client = signed_in(person("hc", "head_of_communications"))
    page = client.post("/policy/pre-election/add/", {**FORM, "ends_year": "2025"})
    assert "Poll day is before the notice" in page.content.decode()
    assert "Ada Quill" in page.content.decode()


def test_every_worker_reads_the_dates_and_cannot_change_them() -> None:
    period = recorded()
    client = signed_in(person("w"))
    page = client.get("/policy/pre-election/").content.decode()
    assert FACTS.name in page
    assert "End early" not in page
    assert client.get(f"/policy/pre-election/{period.pk}/").status_code == 403
    assert client.post("/policy/pre-election/add/", FORM).status_code == 403
    assert client.get("/policy/pre-election/999/").status_code in {403, 404}
