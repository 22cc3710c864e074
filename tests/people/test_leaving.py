"""Leavers: what dates end, told once, whatever nights were missed; and at once where it is said."""

from datetime import date, timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from oyez.lib import events
from oyez.lib.complaint import Complaint
from oyez.lib.working_days import add_working_days
from oyez.people import examining
from oyez.people.errors import Forbidden
from oyez.people.events import EngagementContinues, EngagementEnded, EngagementEnding
from oyez.people.models import Engagement, Person, User
from oyez.people.permissions import roles_of
from oyez.people.services import (
    Ending,
    EngagementFacts,
    begin_engagement,
    catch_up,
    end_engagement,
    extend_engagement,
)
from tests.people.staff import NOW, TODAY, Heard, area, representative, worker

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    monkeypatch.setattr(events, "_handlers", type(events._handlers)(list))
    return Heard(EngagementEnding, EngagementContinues, EngagementEnded)


@pytest.fixture
def hr() -> Person:
    return worker("hr", role="hr_officer")


def sign_in(person: Person) -> Client:
    client = Client()
    client.force_login(User.objects.create_user(person=person))
    return client


def last(person: Person) -> Engagement:
    return person.engagements.get()


def test_it_is_told_ten_working_days_before_and_the_night_after_once_each(heard: Heard) -> None:
    end = date(2026, 12, 31)
    ann = worker("ann", end=end)
    first = add_working_days(end, -10)
    catch_up(NOW.replace(month=12, day=first.day) - DAY)
    assert heard.events == []
    for night in range(30):
        catch_up(NOW.replace(month=12, day=first.day) + night * DAY)
    assert heard.events == [EngagementEnding(ann, end), EngagementEnded(ann, end)]


def test_nights_that_were_missed_are_caught_up(heard: Heard) -> None:
    ann = worker("ann", end=TODAY)
    sign_in(ann)
    catch_up(NOW + 20 * DAY)
    catch_up(NOW + 20 * DAY)
    assert heard.events == [EngagementEnded(ann, TODAY)]
    assert not Session.objects.exists()


def test_what_ran_on_ends_with_the_engagement_and_does_not_come_back(
    heard: Heard, hr: Person
) -> None:
    ann = representative("ann")
    ann.engagements.update(end=TODAY - DAY)
    catch_up(NOW)
    assert ann.nominations.get().end == TODAY - DAY
    assert list(examining.LEFT.look(NOW)) == []
    again = EngagementFacts(ann, "casual", area("Housing"), TODAY)
    begin_engagement(hr, facts=again, now=NOW)
    assert roles_of(ann, on=TODAY) == {"worker"}


def test_a_contract_renewed_over_a_weekend_is_no_departure(heard: Heard) -> None:
    friday, monday = date(2026, 11, 27), date(2026, 11, 30)
    ann = worker("ann", end=friday)
    Engagement.objects.create(
        person=ann, kind="permanent", service_area=area("Housing"), start=monday
    )
    for night in range(9):
        catch_up(NOW + night * DAY)
    assert heard.events == []


def test_at_once_ends_the_session_and_every_right_now(heard: Heard, hr: Person) -> None:
    ann = representative("ann")
    client = sign_in(ann)
    end_engagement(hr, engagement=last(ann), ending=Ending(None, "Dismissed"), now=NOW)
    assert roles_of(ann, on=TODAY) == frozenset()
    assert heard.events == [EngagementEnded(ann, TODAY)]
    assert client.get("/").status_code == 302
    catch_up(NOW)
    catch_up(NOW + DAY)
    assert heard.names() == ["EngagementEnded"]


def test_a_last_day_of_the_past_ends_everything_now(heard: Heard, hr: Person) -> None:
    ann = worker("ann")
    ending = Ending(TODAY - 3 * DAY, "HR heard late")
    end_engagement(hr, engagement=last(ann), ending=ending, now=NOW)
    assert heard.events == [EngagementEnded(ann, TODAY - 3 * DAY)]


def test_a_second_engagement_keeps_the_person(heard: Heard, hr: Person) -> None:
    ann = worker("ann")
    begin_engagement(hr, facts=EngagementFacts(ann, "casual", area("Parks"), TODAY), now=NOW)
    first = ann.engagements.get(kind="permanent")
    end_engagement(hr, engagement=first, ending=Ending(None, "One job less"), now=NOW)
    assert "worker" in roles_of(ann, on=TODAY)
    assert heard.events == []


def test_the_head_of_service_extends_an_agency_worker_before_the_end(heard: Heard) -> None:
    head = worker("head", role="head_of_service")
    ann = worker("ann", kind="agency", end=TODAY + 5 * DAY)
    catch_up(NOW)
    until = TODAY + 90 * DAY
    extend_engagement(head, engagement=last(ann), until=until, reason="Cover", now=NOW)
    assert heard.names() == ["EngagementEnding", "EngagementContinues"]
    with pytest.raises(Complaint, match="always has a last day"):
        extend_engagement(head, engagement=last(ann), until=None, reason="Cover", now=NOW)
    with pytest.raises(Complaint, match="over already"):
        extend_engagement(
            head, engagement=last(ann), until=until + DAY, reason="x", now=NOW + 91 * DAY
        )


def test_a_head_changes_no_other_engagement_and_nobody_their_own(hr: Person) -> None:
    head, other = (
        worker("head", role="head_of_service"),
        worker("o", "Parks", kind="agency", end=TODAY),
    )
    for actor, person in ((head, worker("ann")), (head, other), (hr, hr)):
        with pytest.raises(Forbidden):
            end_engagement(actor, engagement=last(person), ending=Ending(None, "x"), now=NOW)


def test_one_leaver_who_cannot_be_settled_stops_no_other(heard: Heard) -> None:
    bad, good = worker("bad", end=TODAY - DAY), worker("good", end=TODAY - DAY)
    sign_in(good)

    def refuse(event: EngagementEnded) -> None:
        if event.person == bad:
            raise RuntimeError

    events.subscribe(EngagementEnded, refuse)
    with pytest.raises(ExceptionGroup):
        catch_up(NOW)
    assert not Session.objects.exists()
    assert EngagementEnded(good, TODAY - DAY) in heard.events


def test_an_auditor_whose_time_is_over_is_signed_out_at_night() -> None:
    person = Person.objects.create(reference="a", name="A", email="a@x.example", kind="external")
    person.roles.create(role="auditor", start=TODAY, end=TODAY)
    sign_in(person)
    catch_up(NOW)
    assert Session.objects.exists()
    catch_up(NOW + DAY)
    assert not Session.objects.exists()
