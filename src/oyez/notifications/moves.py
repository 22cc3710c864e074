"""The one way in which the email of a notification changes its state."""

from typing import Any

from django.db.models import QuerySet

from oyez.notifications.models import Notification
from oyez.notifications.states import EMAIL


def move(rows: "QuerySet[Notification]", to: str, **values: Any) -> int:
    """Move those of `rows` that the table lets become `to`; returns how many did."""
    from_states = [old for old in EMAIL.table if EMAIL.allows(old, to)]
    return rows.filter(email__in=from_states).update(email=to, **values)
