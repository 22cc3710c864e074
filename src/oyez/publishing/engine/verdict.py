"""What a look means for a delivery whose outcome is unknown.

Not finding is not proof: listings lag behind. A delivery goes back to `due` only where sending it
again is harmless, or where the network says after which time an absence is proof. Otherwise it is
looked for at 5 s, 30 s, 2 min and 10 min and then parked for a person.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from oyez.networks.base import NetworkError, Receipt
from oyez.publishing.engine.sending import FIRST_LOOK
from oyez.publishing.looking import Found
from oyez.publishing.models import Delivery
from oyez.publishing.moves import Move
from oyez.publishing.states import Operation, State

LOOKS_AT = (FIRST_LOOK, timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=10))


@dataclass(frozen=True)
class LookLater:
    """It stays unknown and is looked for again."""

    at: datetime
    looks: int
    absences: int
    remark: str


@dataclass(frozen=True)
class Circumstances:
    """What besides the look decides. `harmless`: sending again cannot make a second one.

    `may_resend`: nothing forbids it now (a withdrawal, a refusal, an objection). `since` is when the
    outcome became unknown.
    """

    name: str
    harmless: bool
    settle_time: timedelta | None
    may_resend: bool
    since: datetime


def judge(
    delivery: Delivery, found: Found, circumstances: Circumstances, *, now: datetime
) -> Move | LookLater:
    """Return what becomes of an unknown delivery after one more look."""
    name = circumstances.name
    if isinstance(found, Receipt):
        return Move(
            delivery,
            State.PUBLISHED,
            values={"remote_id": found.remote_id, "url": found.url, "may_be_out": False},
            remark=f"We looked on {name}: it is there.",
        )
    remark = _seen(delivery, found, name)
    proven_absent = (
        found is None
        and circumstances.settle_time is not None
        and now - circumstances.since >= circumstances.settle_time
    )
    harmless = circumstances.harmless and found is None
    looks = delivery.looks + 1
    absences = delivery.absences + (found is None)
    last = looks >= len(LOOKS_AT)
    if circumstances.may_resend and (
        proven_absent or harmless or (last and circumstances.harmless)
    ):
        why = "it is proven not to be there" if proven_absent else "sending it again is harmless"
        return Move(
            delivery,
            State.DUE,
            reason=delivery.reason,
            values={"due_at": now, "may_be_out": not proven_absent},
            remark=f"{remark} It is sent again, because {why}.",
        )
    if not last:
        gap = LOOKS_AT[looks] - LOOKS_AT[looks - 1]
        return LookLater(now + gap, looks, absences, remark)
    proof_at = circumstances.since + (circumstances.settle_time or timedelta())
    if circumstances.may_resend and now < proof_at:
        return LookLater(proof_at, looks, absences, remark)
    return Move(
        delivery,
        State.PARKED,
        reason=_parked(delivery, name, looks, absences),
        values={"looks": looks, "absences": absences},
        remark=remark,
    )


def _seen(delivery: Delivery, found: NetworkError | None, name: str) -> str:
    if delivery.operation == Operation.DELETE:
        return f"Removing it from {name} can be asked again."
    if found is None:
        return f"We looked on {name}: it is not there."
    return f"We could not look on {name}: {found}"


def _parked(delivery: Delivery, name: str, looks: int, absences: int) -> str:
    first = delivery.reason or f"{name} did not answer."
    looked = f"We looked {_times(absences)}: it is not there." if absences else ""
    failed = f"We could not look {_times(looks - absences)}." if looks > absences else ""
    told = " ".join(sentence for sentence in (first, looked, failed) if sentence)
    return f"{told} It is sent again only if you say so."


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
