"""Whether publishing is well, told from the tables, so that every process sees the same."""

from datetime import timedelta

import pytest

from oyez.publishing.models import Boot
from oyez.publishing.queries import health
from tests.publishing.conftest import StandingClock, Works
from tests.publishing.council import Council, account, sent_message


@pytest.mark.django_db
def test_without_a_worker_it_is_not_well(clock: StandingClock) -> None:
    found = health(clock())
    assert (found.ok, found.worker_alive) == (False, False)
    assert found.reason == (
        "Nothing is published: the worker has not been started. Start “oyez run”."
    )


def test_with_a_worker_that_keeps_up_it_is_well(
    council: Council, works: Works, clock: StandingClock
) -> None:
    sent_message(council.author, [account()], clock())
    works.run()
    found = health(clock())
    assert (found.ok, found.worker_alive, found.oldest_due_seconds) == (True, True, 0.0)
    assert found.reason == ""


def test_a_worker_that_fell_silent_is_noticed_in_twenty_seconds(
    council: Council, works: Works, clock: StandingClock
) -> None:
    works.run()
    clock.pass_(seconds=20)
    assert health(clock()).ok
    clock.pass_(seconds=1)
    assert "was last heard at 09:00:00 UTC" in health(clock()).reason


def test_a_living_worker_that_does_not_keep_up_is_noticed(
    council: Council, works: Works, clock: StandingClock
) -> None:
    sent_message(council.author, [account()], clock())
    works.pump._slots = 0
    clock.pass_(minutes=3)
    works.run()
    found = health(clock())
    assert (found.ok, found.worker_alive, found.oldest_due_seconds) == (False, True, 180.0)
    assert "3 minutes behind" in found.reason


def test_the_heart_beats_every_five_seconds_and_no_more_often(
    council: Council, works: Works, clock: StandingClock
) -> None:
    works.run()
    for _ in range(4):
        clock.pass_(seconds=1)
        works.run()
    assert Boot.objects.get().beat_at == clock() - timedelta(seconds=4)
    clock.pass_(seconds=1)
    works.run()
    assert Boot.objects.get().beat_at == clock()


def test_a_worker_that_was_told_to_stop_is_not_alive(
    council: Council, works: Works, clock: StandingClock
) -> None:
    works.run()
    works.pump.ended()
    assert not health(clock()).worker_alive
