"""The one way in which acknowledgements change state."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from oyez.lib.states import MoveRefused
from oyez.people.actors import Actor
from oyez.policy.models import Acknowledgement, AcknowledgementMove
from oyez.policy.states import ACKNOWLEDGEMENT


def move(
    actor: Actor,
    rows: Sequence[Acknowledgement],
    new: str,
    *,
    at: datetime,
    reason: str,
    **values: Any,
) -> None:
    """Move every row to `new`, with `values` for further columns, and keep who, when and why.

    The caller's transaction must be open. Raises MoveRefused for a move that the table does not
    list, and where somebody else moved one of them meanwhile: then none is moved.
    """
    by_state = defaultdict[str, list[Acknowledgement]](list)
    for row in rows:
        ACKNOWLEDGEMENT.check(row.state, new)
        by_state[row.state].append(row)
    for old, group in by_state.items():
        unchanged = Acknowledgement.objects.filter(pk__in=[row.pk for row in group], state=old)
        if unchanged.update(state=new, **values) != len(group):
            raise MoveRefused(ACKNOWLEDGEMENT.name, old, new)
    for row in rows:
        row.state = new
        for name, value in values.items():
            setattr(row, name, value)
    AcknowledgementMove.objects.bulk_create(
        AcknowledgementMove(
            acknowledgement=row, state=new, actor=actor.actor_id, at=at, reason=reason
        )
        for row in rows
    )
