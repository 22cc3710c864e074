"""The first screen: what needs each role today, one click from its action, gone when done."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from oyez.people.models import Absence, Engagement, Person
from oyez.people.services import AbsenceFacts, end_absence, record_absence
from oyez.posts.services import submit
from tests.council import Council

pytestmark = pytest.mark.django_db


def parts(person: Person) -> dict[str, str]:
    """Return the parts of a person's first screen in their order, each with its HTML."""
    client = Client()
    client.force_login(person.user)
    page = client.get("/").content.decode().split("<main", 1)[1]
    pieces = re.split(r'<h2 class="govuk-heading-m">(.*?)</h2>', page)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def test_a_worker_sees_guidance_and_their_own_acknowledgement(council: Council) -> None:
    shown = parts(council.lena)
    assert list(shown) == ["Waiting for you", "For everybody who works here"]
    assert "/policy/acknowledge/" in shown["Waiting for you"]
    assert "/policy/guidance/" in shown["For everybody who works here"]


def test_a_representative_sees_the_messages_of_their_own_areas_alone(council: Council) -> None:
    rude = council.draft("Honestly, what a rubbish day for the bins.", author=council.tom)
    submit(council.tom, post=rude, now=council.now)
    late = {"state": "paused"}
    type(rude).objects.filter(pk=rude.pk).update(**late)
    assert "Did not go out as meant" not in parts(council.asha)
    assert "rubbish day" in parts(council.tom)["Did not go out as meant"]
    assert "rubbish day" in parts(council.morag)["Did not go out as meant"]


def test_what_is_urgent_comes_before_what_waits_and_drafts_come_last(council: Council) -> None:
    mine = council.draft("Honestly, what a rubbish day for the bins.", author=council.tom)
    submit(council.tom, post=mine, now=council.now)
    council.draft("The pool opens at nine.", author=council.morag)
    Engagement.objects.filter(person=council.tom).update(end=council.now.date() + timedelta(days=5))
    shown = parts(council.morag)
    order = [
        "Waiting for you",
        "Accounts at risk",
        "Yours, not sent yet",
    ]
    assert [title for title in shown if title in order] == order
    assert "rubbish day" in shown["Waiting for you"]
    assert "Hand over Friends of Sandy Mere by Friday 27 November" in shown["Accounts at risk"]


def test_an_area_without_a_representative_is_there_until_somebody_is_back(
    council: Council,
) -> None:
    today = council.now.date()
    record_absence(
        council.helen,
        facts=AbsenceFacts(council.asha, "leave", today, today + timedelta(days=3)),
        now=council.now,
    )
    for person in (council.helen, council.morag):
        assert "Waste has no Representative" in parts(person)["Service areas and people"]
    end_absence(
        council.helen,
        absence=Absence.objects.get(person=council.asha),
        last_day=today - timedelta(days=1),
        now=council.now,
    )
    assert "Waste has no Representative" not in str(parts(council.helen))


def test_the_auditor_is_asked_for_nothing(council: Council) -> None:
    council.draft("The pool opens at nine.")
    shown = parts(council.martin)
    assert "Waiting for you" not in shown
    assert "Yours, not sent yet" not in shown


def test_one_thing_is_said_in_the_singular(council: Council) -> None:
    council.draft("The pool opens at nine.")
    client = Client()
    client.force_login(council.asha.user)
    page = client.get("/").content.decode()
    assert "of yours is not sent yet" in page
