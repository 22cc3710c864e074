"""What is made certain just before a delivery is claimed: may it go out now, and what exactly."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.db.models import QuerySet

from oyez.lib.complaint import Complaint
from oyez.networks.base import Message, NetworkError, Publish
from oyez.policy.queries import began_at, emergency_at
from oyez.posts.models import Post
from oyez.posts.outgoing import Part
from oyez.posts.services import objections
from oyez.publishing.engine.backoff import GIVE_UP_AFTER
from oyez.publishing.looking import BY_LINK
from oyez.publishing.models import Delivery
from oyez.publishing.outbox import Networks
from oyez.publishing.states import ENDED_WITHOUT, Operation, State

logger = logging.getLogger("oyez.publishing")

Parts = Callable[[int], tuple[Part, ...]]
"""Returns what each account of a message publishes."""

WAIT_FOR_EARLIER = timedelta(seconds=5)


@dataclass(frozen=True)
class Ready:
    """It may go out: this message (None for a removal), through this network."""

    network: Publish
    message: Message | None


@dataclass(frozen=True)
class Stop:
    """It may not: `state` is `paused` or `cancelled`, with the reason."""

    state: State
    reason: str


@dataclass(frozen=True)
class Later:
    """Something earlier has to be settled first."""

    reason: str


def preflight(
    delivery: Delivery, *, now: datetime, networks: Networks, parts: Parts
) -> Ready | Stop | Later:
    """Judge everything anew at the moment of publishing.

    Whatever fails unexpectedly holds the delivery back with a reason: it is never sent unjudged
    and never lost.
    """
    try:
        return _preflight(delivery, now=now, networks=networks, parts=parts)
    except (Complaint, NetworkError) as error:
        return Stop(State.PAUSED, str(error))
    except Exception:
        logger.exception("could not prepare %s", delivery.key)
        return Stop(
            State.PAUSED,
            "It could not be prepared, in a way we did not expect; the log has the details. "
            "Tell whoever looks after Oyez, then try again.",
        )


def why_not(delivery: Delivery, *, now: datetime) -> str:
    """Return why a message may not go out to this account at `now`, "" when it may.

    No transaction is open around it: judging takes a while, and on SQLite would keep every other
    writer out. What it records of a refusal is one row.
    """
    return " ".join(objections(delivery.post_id, delivery.account_id, now=now))


def emergency_holds(delivery: Delivery, *, now: datetime) -> str:
    """Return why an emergency holds a message back that was set before it began, "" if none does.

    Whatever a person sends, or decides anew to send, after it began goes its way: they know of it.
    """
    emergency = emergency_at(now)
    if emergency is None:
        return ""
    began = began_at(emergency)
    post = Post.objects.get(pk=delivery.post_id)
    urgent = post.category == Post.Category.EMERGENCY
    decided = delivery.remarks.filter(person__isnull=False, at__gte=began).exists()
    if urgent or decided or max(delivery.created_at, post.updated_at) >= began:
        return ""
    return (
        f"An emergency was declared ({emergency.reference}) after this was set to go out. Read it "
        "again with that in mind: then try again now, give it another time, or do not send it."
    )


def is_withdrawn(delivery: Delivery) -> bool:
    """Say whether the removal of this very publication was asked for."""
    return _counterpart(delivery, Operation.DELETE).exclude(state__in=ENDED_WITHOUT).exists()


def _preflight(
    delivery: Delivery, *, now: datetime, networks: Networks, parts: Parts
) -> Ready | Stop | Later:
    if delivery.trying_since and now - delivery.trying_since > GIVE_UP_AFTER:
        return Stop(
            State.PAUSED,
            f"It was tried for {GIVE_UP_AFTER.total_seconds() / 3600:.0f} hours and never left. "
            f"{delivery.reason} Try again once that is put right.".replace("  ", " "),
        )
    if delivery.operation == Operation.DELETE:
        return _removal(delivery, networks)
    return _publication(delivery, now=now, networks=networks, parts=parts)


def _publication(
    delivery: Delivery, *, now: datetime, networks: Networks, parts: Parts
) -> Ready | Stop | Later:
    if is_withdrawn(delivery):
        if delivery.may_be_out:
            return Stop(
                State.PAUSED,
                "The message was withdrawn, but an earlier attempt may have gone out. Look on the "
                "network; take it down there if you see it, then say here that it is not sent.",
            )
        return Stop(State.CANCELLED, "The message was withdrawn before it went out.")
    if earlier := _earlier_part(delivery):
        if earlier.status in ENDED_WITHOUT:
            return Stop(State.PAUSED, "An earlier part of this message did not go out.")
        if earlier.state != State.PUBLISHED:
            return Later("It waits until the part before it is out.")
    if reason := emergency_holds(delivery, now=now):
        return Stop(State.PAUSED, reason)
    if reason := why_not(delivery, now=now):
        return Stop(State.PAUSED, reason)
    message = _message(delivery, parts)
    if message is None:
        return Stop(
            State.PAUSED,
            "The message was changed after it was set to go out. Send it again from its own page.",
        )
    return Ready(networks(delivery.account), message)


def _removal(delivery: Delivery, networks: Networks) -> Ready | Stop | Later:
    publication = (
        _counterpart(delivery, Operation.PUBLISH).order_by("-n").select_related("account").first()
    )
    if publication is None or publication.status in ENDED_WITHOUT:
        return Stop(State.CANCELLED, "The message never went out, so there is nothing to remove.")
    if publication.state != State.PUBLISHED:
        return Later("It waits until it is known whether the message went out.")
    if publication.remote_id.startswith(BY_LINK):
        return Stop(
            State.PAUSED,
            f"We know only its address, {publication.url}. Take it down there yourself, then say "
            "here that it is not sent.",
        )
    delivery.remote_id, delivery.url = publication.remote_id, publication.url
    return Ready(networks(delivery.account), None)


def _message(delivery: Delivery, parts: Parts) -> Message | None:
    for share in parts(delivery.post_id):
        if (share.account_id, share.part) == (delivery.account_id, delivery.part):
            if share.content_hash != delivery.content_hash:
                return None
            return replace(share.message, key=delivery.key)
    return None


def _counterpart(delivery: Delivery, operation: Operation) -> QuerySet[Delivery]:
    return Delivery.objects.filter(
        subject=delivery.subject,
        account_id=delivery.account_id,
        part=delivery.part,
        operation=operation,
    )


def _earlier_part(delivery: Delivery) -> Delivery | None:
    if delivery.part == 0:
        return None
    return (
        Delivery.objects.filter(
            subject=delivery.subject,
            account_id=delivery.account_id,
            operation=delivery.operation,
            part=delivery.part - 1,
        )
        .order_by("-n")
        .first()
    )
