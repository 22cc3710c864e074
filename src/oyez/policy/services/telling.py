"""What people were told about acknowledgements goes off their lists when the matter is done."""

from collections.abc import Iterable
from datetime import datetime

from oyez.notifications.services import settle
from oyez.policy.models import Acknowledgement


def matter(row: Acknowledgement) -> str:
    """Return the key under which everything about a row is told."""
    return f"acknowledgement:{row.pk}"


def settle_all(rows: Iterable[Acknowledgement], *, now: datetime) -> None:
    """Take these matters off everybody's list; of a row that nobody was told of nothing is there."""
    for row in rows:
        if row.reminded_on or row.reminded_again_on or row.overdue_on:
            settle(matter(row), now=now)
