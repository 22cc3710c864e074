"""The clock of an acknowledgement: days since it began, without those in recorded leave. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

REMIND, REMIND_AGAIN, OVERDUE = 7, 14, 28
"""In counted days."""

_FURTHEST = 3650


@dataclass(frozen=True)
class Leave:
    """A recorded absence, both days included; `end` is None while nobody knows it."""

    start: date
    end: date | None


def leave_days_in(leaves: Iterable[Leave], since: date, until: date) -> int:
    """Return how many days from `since` up to but without `until` lie in any of the leaves."""
    known = tuple(leaves)
    days = (since + timedelta(days=after) for after in range((until - since).days))
    return sum(_on_leave(known, day) for day in days) if known else 0


def counted_days(since: date, until: date, leaves: Iterable[Leave] = ()) -> int:
    """Return the days that the clock has counted when `until` begins."""
    return max((until - since).days, 0) - leave_days_in(leaves, since, until)


def overdue_from(since: date, leaves: Iterable[Leave] = ()) -> date | None:
    """Return the first day that is overdue; None while an open leave keeps it from coming."""
    known = tuple(leaves)
    left, day = OVERDUE, since
    for _ in range(_FURTHEST):
        if not left:
            return day
        left -= not _on_leave(known, day)
        day += timedelta(days=1)
    return None


def _on_leave(leaves: Iterable[Leave], day: date) -> bool:
    return any(leave.start <= day and (leave.end is None or day <= leave.end) for leave in leaves)
