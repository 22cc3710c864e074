"""The table of states, the pauses and the lock: the laws under everything else."""

from datetime import timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some

from oyez.publishing.engine.backoff import LONGEST, wait
from oyez.publishing.engine.lock import FileLock
from oyez.publishing.states import (
    DELIVERY,
    DONE,
    ENDED_WITHOUT,
    GOING_OUT,
    NEEDS_A_PERSON,
    State,
)

TABLE = """\
due > attempting | handed_over | paused | cancelled
paused > due | cancelled
attempting > published | refused | unknown | due
handed_over > published | cancelled
unknown > published | parked | due
parked > published | due | cancelled
"""


def test_the_table_is_the_one_that_was_agreed_and_nothing_leads_out_of_an_end() -> None:
    agreed = {
        line.split(" > ")[0]: set(line.split(" > ")[1].split(" | ")) for line in TABLE.splitlines()
    }
    agreed |= {"published": set(), "refused": set(), "cancelled": set()}
    assert {old: set(moves) for old, moves in DELIVERY.table.items()} == agreed


def test_every_state_is_in_one_list_of_the_page() -> None:
    assert set(State) == NEEDS_A_PERSON | GOING_OUT | DONE
    assert not NEEDS_A_PERSON & GOING_OUT
    assert State.PUBLISHED not in ENDED_WITHOUT


def test_the_documentation_draws_this_very_table() -> None:
    drawn = Path(__file__).parents[2].joinpath("docs/publishing.md").read_text(encoding="utf-8")
    assert DELIVERY.draw() in drawn


@given(some.integers(1, 10_000), some.floats(0, 1, exclude_max=True), some.integers(0, 86_400))
def test_a_pause_is_never_shorter_than_asked_nor_endless(
    tries: int, chance: float, asked: int
) -> None:
    retry_after = timedelta(seconds=asked)
    pause = wait(tries, retry_after, lambda: chance)
    assert pause >= retry_after
    assert pause <= max(LONGEST, retry_after) * 1.25


def test_what_failed_together_does_not_come_back_together() -> None:
    assert wait(1, None, lambda: 0.0) != wait(1, None, lambda: 0.9)


def test_one_lock_is_held_by_one_life_and_free_when_it_ends(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "lock", "a"), FileLock(tmp_path / "lock", "b")
    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    assert first.held()
    assert first.is_dead("b")
    assert not first.is_dead("a")
    assert not second.is_dead("a")
    first.release()
    assert second.acquire()
    second.release()


def test_a_lock_file_that_was_removed_or_replaced_protects_nothing(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "lock", "a")
    assert lock.acquire()
    (tmp_path / "lock").unlink()
    assert not lock.held()
    assert not lock.is_dead("b")
    (tmp_path / "lock").touch()
    assert not lock.held()
    lock.release()
