"""Recording outcomes: all that came in, in one transaction, and none of them lost."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from oyez.networks.base import Receipt
from oyez.publishing.engine.applying import apply_surely
from oyez.publishing.engine.desk import Desk
from oyez.publishing.engine.sending import Answer, Sending, outcome
from oyez.publishing.models import Delivery
from oyez.publishing.moves import Move
from oyez.publishing.states import State

logger = logging.getLogger("oyez.publishing")


@dataclass(frozen=True)
class Answered:
    """A call that came back."""

    sending: Sending
    answer: Answer


def record(desk: Desk, answered: Sequence[Answered], *, now: datetime) -> list[Answered]:
    """Record the outcomes and return those that could not be recorded, to be tried again.

    Each counts only for the very attempt it belongs to, owned by this boot.
    """
    if not answered:
        return []
    moves = _moves(desk, answered, now)
    recorded = apply_surely(list(moves.values()), at=now)
    return [
        one
        for one in answered
        if one.sending.delivery.pk in moves and one.sending.delivery.pk not in recorded
    ]


def _moves(desk: Desk, answered: Sequence[Answered], now: datetime) -> dict[int, Move]:
    rows = Delivery.objects.select_related("account").in_bulk(
        [one.sending.delivery.pk for one in answered]
    )
    moves = {}
    for one in answered:
        row = rows[one.sending.delivery.pk]
        if _is_this_attempt(desk, row, one):
            moves[row.pk] = outcome(row, one.answer, now=now, chance=desk.chance)
        else:
            logger.warning("%s: an answer came after it was settled otherwise", row.key)
    return moves


def _is_this_attempt(desk: Desk, row: Delivery, one: Answered) -> bool:
    if row.attempt != one.sending.delivery.attempt or row.owner != desk.boot:
        return False
    if row.state == State.ATTEMPTING:
        return True
    # So late that it was being looked for: a receipt is still the best of proofs.
    return row.state == State.UNKNOWN and isinstance(one.answer, Receipt)
