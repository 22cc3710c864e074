"""What a person may do about a delivery that was refused, paused or cancelled."""

from datetime import datetime

from django.db import transaction

from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.models import Person
from oyez.people.permissions import Permission, require
from oyez.posts.models import Post
from oyez.posts.outgoing import parts
from oyez.posts.states import OUT
from oyez.publishing.models import Delivery, Remark
from oyez.publishing.moves import Move, move, tell_posts
from oyez.publishing.services.scheduling import evidence_scheduled, new_delivery, wake_for
from oyez.publishing.services.settling import written
from oyez.publishing.states import ENDED_WITHOUT, Operation, State

_HANDED_OVER = frozenset({"scheduled", "paused", "publishing", "failed"}) | OUT
_FROM_ITS_OWN_PAGE = (
    "The message was changed or called back since then: send it again from its own page."
)


def try_again(actor: Person, *, delivery: Delivery, at: datetime) -> None:
    """Make a paused delivery due now; everything is checked again before it goes out."""
    require(actor, Permission.POST_SETTLE, on=london_date(at))
    with transaction.atomic():
        wake_for(at, at=at)
        move(
            actor,
            Move(
                delivery,
                State.DUE,
                values={"due_at": at, "trying_since": None},
                remark="Asked to try again now.",
            ),
            at=at,
        )


def will_not_send(actor: Person, *, delivery: Delivery, note: str, at: datetime) -> None:
    """Cancel a delivery that is due or paused; `note` says why."""
    require(actor, Permission.POST_SETTLE, on=london_date(at))
    note = written(note, "Say why it is not sent: it is kept as evidence.")
    move(
        actor,
        Move(
            delivery,
            State.CANCELLED,
            reason="A colleague decided not to send it.",
            remark="Decided: do not send.",
            note=note,
        ),
        at=at,
    )


def retry(actor: Person, *, delivery: Delivery, note: str, at: datetime) -> Delivery:
    """Try a refused or cancelled delivery anew, due now, as a new one with the next number.

    Raises Complaint when it was changed since, or is no longer meant for this account.
    """
    require(actor, Permission.POST_SETTLE, on=london_date(at))
    note = written(note, "Say what has changed, so that it will be accepted now.")
    if delivery.status not in ENDED_WITHOUT:
        raise Complaint("Only what was refused or cancelled can be tried anew.")
    if delivery.operation == Operation.PUBLISH:
        _require_unchanged(delivery)
    with transaction.atomic():
        made = new_delivery(
            subject=delivery.subject,
            account_id=delivery.account_id,
            operation=Operation(delivery.operation),
            part=delivery.part,
            due_at=at,
            content_hash=delivery.content_hash,
            at=at,
        )
        Remark.objects.create(
            delivery=made, at=at, person=actor, text="Asked to try anew.", note=note
        )
        wake_for(at, at=at)
        tell_posts(actor, made.subject, at=at)
        evidence_scheduled(actor, [made], at=at)
    return made


def _require_unchanged(delivery: Delivery) -> None:
    state = Post.objects.values_list("state", flat=True).filter(pk=delivery.post_id).first()
    if state not in _HANDED_OVER:
        raise Complaint(_FROM_ITS_OWN_PAGE)
    for share in parts(delivery.post_id):
        if (share.account_id, share.part) == (delivery.account_id, delivery.part):
            if share.content_hash == delivery.content_hash:
                return
            break
    raise Complaint(_FROM_ITS_OWN_PAGE)
