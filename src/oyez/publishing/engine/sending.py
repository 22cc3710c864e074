"""One call to a network, and what its answer means for the delivery."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from oyez.lib.clock import Clock
from oyez.networks.base import (
    Message,
    NetworkError,
    NotSent,
    OutcomeUnknown,
    Publish,
    Receipt,
    Refused,
)
from oyez.publishing.engine.backoff import Chance, wait
from oyez.publishing.models import Attempt, Delivery
from oyez.publishing.moves import Ended, Move
from oyez.publishing.states import Operation, State

logger = logging.getLogger("oyez.publishing")

FIRST_LOOK = timedelta(seconds=5)
Answer = Receipt | NetworkError


@dataclass(frozen=True)
class Sending:
    """A claimed delivery, the network it goes to and the message (None: it is removed)."""

    delivery: Delivery
    network: Publish
    message: Message | None


def send(sending: Sending, *, clock: Clock) -> Answer:
    """Make the one call. Whatever goes wrong in a way nobody foresaw is an unknown outcome.

    No transaction may be open. Never raises.
    """
    delivery = sending.delivery
    try:
        if sending.message is None:
            sending.network.delete(delivery.remote_id)
            return Receipt(delivery.remote_id, delivery.url, clock())
        receipt: object = sending.network.publish(sending.message)
    except NetworkError as error:
        return error
    except Exception:
        logger.exception("sending %s failed", delivery.key)
        return OutcomeUnknown("Something failed that we did not expect; the log has the details.")
    if not (isinstance(receipt, Receipt) and receipt.remote_id):
        logger.error("%s: the network gave no receipt: %r", delivery.key, receipt)
        return OutcomeUnknown("The network took it, but did not say under which number.")
    return receipt


def outcome(delivery: Delivery, answer: Answer, *, now: datetime, chance: Chance) -> Move:
    """Return the move that `answer` means for a delivery that is being attempted."""
    if isinstance(answer, Receipt):
        done = "It is out." if delivery.operation == Operation.PUBLISH else "It was taken down."
        ended = Ended(Attempt.Outcome.PUBLISHED, done)
        values = {"remote_id": answer.remote_id, "url": answer.url, "may_be_out": False}
        return Move(delivery, State.PUBLISHED, values=values, ended=ended)
    text = str(answer) or "The network gave no reason."
    if isinstance(answer, NotSent):
        pause = wait(delivery.attempt, answer.retry_after, chance)
        ended = Ended(Attempt.Outcome.NOT_SENT, text)
        return Move(delivery, State.DUE, reason=text, values={"due_at": now + pause}, ended=ended)
    if isinstance(answer, Refused):
        ended = Ended(Attempt.Outcome.REFUSED, text, answer.code)
        if not delivery.may_be_out:
            return Move(delivery, State.REFUSED, reason=text, ended=ended)
        # A refusal of this attempt says nothing about the one that had no clear answer.
        return unclear(delivery, text, ended=ended, now=now)
    return unclear(delivery, text, ended=Ended(Attempt.Outcome.UNKNOWN, text), now=now)


def unclear(delivery: Delivery, text: str, *, ended: Ended, now: datetime) -> Move:
    """Return the move to `unknown`, to be looked for from five seconds on."""
    values = {
        "may_be_out": True,
        "looks": 0,
        "absences": 0,
        "next_look_at": now + FIRST_LOOK,
    }
    return Move(delivery, State.UNKNOWN, reason=text, values=values, ended=ended)
