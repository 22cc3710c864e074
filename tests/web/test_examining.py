"""What must always hold is examined every night, told to those who can mend it, and settled."""

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from oyez.cli.doctor import run
from oyez.ledger.models import Entry
from oyez.lib import examinations
from oyez.lib.examinations import Examination, register
from oyez.notifications.queries import of
from oyez.people.models import Person
from oyez.web.examining import examine, examine_and_tell
from tests.council import Council


@pytest.fixture
def wrong(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sentences that the one examination of this test finds."""
    monkeypatch.setattr(examinations, "_registered", {})
    found: list[str] = []
    register(
        Examination("tests.owners", "PRO5", "Every page has an owner in post", lambda _: found)
    )
    return found


def told(person: Person) -> int:
    return of(person).filter(kind="web.examination").count()


def test_what_is_wrong_is_told_once_a_night_and_settled_when_it_holds(
    council: Council, wrong: list[str]
) -> None:
    wrong.append("Account 4 has no owner in post: ask its Head of Service to name one.")
    for hours in (0, 1, 24):
        examine_and_tell(council.now + timedelta(hours=hours))
    assert told(council.yusuf) == told(council.morag) == 1
    assert told(council.asha) == 0
    wrong.clear()
    examine_and_tell(council.now + timedelta(days=2))
    assert told(council.yusuf) == 0


def test_an_examination_that_breaks_is_not_taken_for_health(
    council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examinations, "_registered", {})

    def breaks(_: datetime) -> list[str]:
        raise ZeroDivisionError

    register(Examination("tests.breaks", "PRO5", "It can be examined", breaks))
    (found,) = examine(council.now)
    assert found.failed
    assert "ZeroDivisionError" in found.sentences[0]


def test_every_night_leaves_evidence(council: Council, wrong: list[str]) -> None:
    examine_and_tell(council.now)
    assert json.loads(bytes(Entry.objects.latest("sequence").body))["action"] == "web.examined"


def test_the_page_shows_what_is_wrong_and_what_holds(
    council: Council, wrong: list[str], client: Client
) -> None:
    client.force_login(council.asha.user)
    assert client.get("/examination/").status_code == 403
    client.force_login(council.martin.user)
    assert "What holds" in client.get("/examination/").content.decode()
    wrong.append("Account 4 has no owner.")
    assert "Account 4 has no owner." in client.get("/examination/").content.decode()


def test_the_doctor_ends_with_one_and_says_what_is_wrong(
    council: Council, wrong: list[str], capsys: Any
) -> None:
    wrong.append("Account 4 has no owner.")
    assert run(["--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["wrong"]["tests.owners"] == ["Account 4 has no owner."]
    # No worker runs in this test: the doctor must not call that well.
    assert "publishing" in told["wrong"]


def test_what_really_is_registered_holds_in_the_invented_council(council: Council) -> None:
    # Only two of its service areas have a Head: too few for a council, enough for the tests.
    wrong = [one.examination.name for one in examine(council.now) if one.sentences]
    assert wrong == ["people.area_has_head"]
