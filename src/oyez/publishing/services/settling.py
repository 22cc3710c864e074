"""Settling a parked delivery: a named person looked, and says what is true."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from django.db import transaction

from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.networks.base import Receipt
from oyez.people.models import Person
from oyez.people.permissions import Permission, require
from oyez.publishing.looking import BY_LINK, look
from oyez.publishing.models import Delivery
from oyez.publishing.moves import Move, move
from oyez.publishing.outbox import Networks
from oyez.publishing.services.scheduling import wake_for
from oyez.publishing.states import Operation, State


class Decision(StrEnum):
    """What a person may decide about a parked delivery."""

    PUBLISHED = "published"
    SEND_AGAIN = "send_again"
    CANCEL = "cancel"


@dataclass(frozen=True)
class _Proof:
    remote_id: str
    url: str
    verified: bool


def settle_by_hand(
    actor: Person,
    *,
    delivery: Delivery,
    decision: Decision,
    note: str,
    at: datetime,
    networks: Networks,
    link: str = "",
) -> None:
    """Settle a parked delivery as `actor` found it; `note` says how they know.

    `PUBLISHED` needs the link that proves it; the network is asked once more, and where it shows
    the message at another address the person is told that one. `SEND_AGAIN` sends the same delivery
    again. Raises Complaint for a missing note or a bad link, MoveRefused when it is parked no more.
    """
    require(actor, Permission.POST_SETTLE, on=london_date(at))
    note = written(note, "Say what you saw and where: it is kept as evidence.")
    if delivery.state != State.PARKED:
        raise Complaint("This was settled meanwhile: look at its page again.")
    if decision is Decision.PUBLISHED:
        wanted = _published(delivery, _proof(delivery, link, networks), note)
    elif decision is Decision.SEND_AGAIN:
        wanted = Move(
            delivery,
            State.DUE,
            values={"due_at": at, "trying_since": None, "may_be_out": False},
            remark="Decided: send again.",
            note=note,
            facts={"decision": decision},
        )
    else:
        wanted = Move(
            delivery,
            State.CANCELLED,
            reason="A colleague decided not to send it.",
            remark="Decided: do not send.",
            note=note,
            facts={"decision": decision},
        )
    with transaction.atomic():
        if wanted.to is State.DUE:
            wake_for(at, at=at)
        move(actor, wanted, at=at)


def written(note: str, otherwise: str) -> str:
    """Return the note without blanks around it; raises Complaint for an empty or endless one."""
    note = note.strip()
    if not note:
        raise Complaint(otherwise)
    if len(note) > 1000:  # noqa: PLR2004
        raise Complaint("The note is too long: keep it under 1,000 characters.")
    return note


def web_link(link: str) -> str:
    """Return a full http or https address; raises Complaint for anything else."""
    link = link.strip()
    try:
        split = urlsplit(link)
    except ValueError:
        split = urlsplit("")
    plain = link.isprintable() and " " not in link and len(link) <= 2000  # noqa: PLR2004
    if split.scheme not in {"http", "https"} or not split.hostname or "@" in split.netloc:
        plain = False
    if not plain:
        raise Complaint("Give the whole address of the message, beginning with https://.")
    return link


def _proof(delivery: Delivery, link: str, networks: Networks) -> _Proof:
    if delivery.operation != Operation.PUBLISH:
        # It is proven gone by a person who looked; there is nothing to link to.
        return _Proof(delivery.remote_id, delivery.url, verified=False)
    link = web_link(link)
    found = look(delivery, networks)
    if not isinstance(found, Receipt):
        return _Proof((BY_LINK + link)[:500], link, verified=False)
    if found.url and found.url.rstrip("/") != link.rstrip("/"):
        raise Complaint(
            f"The network shows the message at {found.url}, which is not the link you gave. "
            "Open it, and give that link if it is the message."
        )
    return _Proof(found.remote_id, found.url or link, verified=True)


def _published(delivery: Delivery, proof: _Proof, note: str) -> Move:
    seen = "the network shows it there too" if proof.verified else "on their word"
    return Move(
        delivery,
        State.PUBLISHED,
        values={"remote_id": proof.remote_id, "url": proof.url, "may_be_out": False},
        remark=f"Decided: it is there ({seen}).",
        note=note,
        facts={"decision": Decision.PUBLISHED, "verified": proof.verified},
    )
