"""What the product does by itself: when it is due, again after a failure, and never in silence."""

from datetime import UTC, datetime, timedelta

import pytest

from oyez.lib import duties
from oyez.lib.duties import Duty, Every
from oyez.publishing.duty_runs import LONGEST_RUN, TRY_AGAIN_AFTER, failing, run_due
from oyez.publishing.models import DutyRun

pytestmark = pytest.mark.django_db
# 11pm in London on Sunday 21 June 2026: BST, so midnight comes at 23:00 UTC.
EVENING = datetime(2026, 6, 21, 22, 0, tzinfo=UTC)


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    monkeypatch.setattr(duties, "_registered", {})
    times: list[datetime] = []
    duties.register("tests.night", Every.NIGHT, times.append)
    return times


def test_a_nights_duty_runs_once_for_each_date_in_london(ran: list[datetime]) -> None:
    for minutes in (0, 30, 59, 60, 61, 120):
        run_due(EVENING + timedelta(minutes=minutes))
    assert ran == [EVENING, EVENING + timedelta(minutes=60)]


def test_nights_that_were_missed_are_caught_up_in_one(ran: list[datetime]) -> None:
    run_due(EVENING)
    run_due(EVENING + timedelta(days=5))
    run_due(EVENING + timedelta(days=5, minutes=10))
    assert len(ran) == 2


def test_a_duty_that_fails_is_tried_again_and_holds_up_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(duties, "_registered", {})
    tried: list[datetime] = []

    def fails(now: datetime) -> None:
        tried.append(now)
        raise ValueError("a name that nobody may read in a table")

    duties.register("tests.fails", Every.NIGHT, fails)
    duties.register("tests.after", Every.NIGHT, lambda _: None)
    assert run_due(EVENING) == ["tests.after"]
    assert run_due(EVENING + timedelta(minutes=1)) == []
    run_due(EVENING + TRY_AGAIN_AFTER)
    assert len(tried) == 2
    (failed,) = failing(since=EVENING)
    assert failed.failure == "ValueError"


def test_a_duty_that_another_process_is_at_is_left_to_it(ran: list[datetime]) -> None:
    DutyRun.objects.create(duty="tests.night", started_at=EVENING)
    run_due(EVENING + timedelta(minutes=1))
    assert ran == []
    run_due(EVENING + LONGEST_RUN)
    assert len(ran) == 1


def test_the_clock_put_back_runs_no_night_twice(ran: list[datetime]) -> None:
    run_due(EVENING + timedelta(hours=2))
    run_due(EVENING)
    assert len(ran) == 1


def test_hours_and_minutes() -> None:
    hourly = Duty("tests.hour", Every.HOUR, lambda _: None)
    assert not hourly.is_due(EVENING, EVENING + timedelta(minutes=59))
    assert hourly.is_due(EVENING, EVENING + timedelta(hours=1))
    assert Duty("tests.minute", Every.MINUTE, lambda _: None).is_due(EVENING, EVENING)


def test_two_duties_of_one_name_are_a_mistake(ran: list[datetime]) -> None:
    with pytest.raises(ValueError, match="another duty"):
        duties.register("tests.night", Every.HOUR, ran.append)
