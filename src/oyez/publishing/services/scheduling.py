"""What a message's own acts mean for its deliveries.

`posts` has checked the right and opened the transaction; everything here is part of it, the job
that wakes the pump included: undone together, or there together.
"""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from oyez.ledger.services import append
from oyez.lib.complaint import Complaint
from oyez.people.actors import Actor
from oyez.posts.outgoing import parts
from oyez.publishing.acts import RESCHEDULED, SCHEDULED
from oyez.publishing.jobs import enqueue_drain
from oyez.publishing.models import Delivery
from oyez.publishing.moves import Move, apply, move, tell_posts
from oyez.publishing.states import (
    ENDED_WITHOUT,
    NOT_YET_OUT,
    OPEN_OUTCOME,
    Operation,
    State,
)
from oyez.publishing.wake import kick_on_commit


def schedule(actor: Actor, *, post_id: int, due_at: datetime, at: datetime) -> tuple[Delivery, ...]:
    """Create one publish delivery for each account of a message, due at `due_at` (UTC).

    Raises Complaint where one of its accounts has it already or may have it: a second one would
    post it twice. After `refused` or `cancelled` the next number is taken.
    """
    with transaction.atomic():
        shares = parts(post_id)
        if not shares:
            raise Complaint("Choose at least one account to publish on.")
        made = tuple(
            new_delivery(
                subject=f"post:{post_id}",
                account_id=share.account_id,
                operation=Operation.PUBLISH,
                part=share.part,
                due_at=due_at,
                content_hash=share.content_hash,
                at=at,
            )
            for share in shares
        )
        wake_for(due_at, at=at)
        evidence_scheduled(actor, made, at=at)
    return made


def reschedule(actor: Actor, *, post_id: int, due_at: datetime, at: datetime) -> None:
    """Give what is not out yet another time; what was paused is due again at that time.

    Raises Complaint when some of it is going out or may be out.
    """
    with transaction.atomic():
        waiting = _not_yet_out(post_id, to="given another time")
        for delivery in waiting:
            if delivery.state == State.PAUSED:
                move(
                    actor,
                    Move(delivery, State.DUE, values=_anew(due_at), remark="Given another time."),
                    at=at,
                )
            else:
                unchanged = Delivery.objects.filter(
                    pk=delivery.pk, state=delivery.state, attempt=delivery.attempt
                )
                if not unchanged.update(**_anew(due_at), reason="", changed_at=at):
                    raise Complaint(_going_out("given another time"))
        wake_for(due_at, at=at)
        for delivery in waiting:
            append(
                actor,
                action=RESCHEDULED,
                subject=delivery.evidence,
                facts={"key": delivery.key, "due_at": due_at.isoformat()},
                at=at,
            )


def call_back(actor: Actor, *, post_id: int, at: datetime) -> None:
    """Cancel every delivery of a message that is a draft again.

    Raises Complaint when some of it is going out, or may be out already.
    """
    with transaction.atomic():
        moves = [
            Move(delivery, State.CANCELLED, reason="The message was called back.")
            for delivery in _not_yet_out(post_id, to="called back")
        ]
        # `posts` makes it a draft by itself.
        if len(apply(actor, moves, at=at, tell=False)) != len(moves):
            raise Complaint(_going_out("called back"))


def withdraw(actor: Actor, *, post_id: int, at: datetime) -> None:
    """Have the message taken down from every account that has it or may have it.

    What has not gone out is cancelled. Where the outcome is still open, the removal waits for it.
    """
    with transaction.atomic():
        rows = _latest_publications(post_id)
        stopped = [row for row in rows if row.status in NOT_YET_OUT and not row.may_be_out]
        reason = "The message was withdrawn before it went out."
        moves = [Move(row, State.CANCELLED, reason=reason) for row in stopped]
        if len(apply(actor, moves, at=at, tell=False)) != len(moves):
            raise Complaint("It began to go out at this moment: try again.")
        outside = [
            row
            for row in rows
            if row not in stopped and row.status not in ENDED_WITHOUT and not _has_removal(row)
        ]
        made = [
            new_delivery(
                subject=row.subject,
                account_id=row.account_id,
                operation=Operation.DELETE,
                part=row.part,
                due_at=at,
                content_hash=row.content_hash,
                at=at,
            )
            for row in outside
        ]
        wake_for(at, at=at)
        evidence_scheduled(actor, made, at=at)
        tell_posts(actor, f"post:{post_id}", at=at)


def new_delivery(
    *,
    subject: str,
    account_id: int,
    operation: Operation,
    part: int,
    due_at: datetime,
    content_hash: str,
    at: datetime,
) -> Delivery:
    """Create a delivery under the next number; raises Complaint unless the last one ended without.

    The caller's transaction must be open, and evidences it.
    """
    same = Delivery.objects.filter(
        subject=subject, account_id=account_id, operation=operation, part=part
    )
    last = same.select_related("account").order_by("-n").first()
    if last is not None and last.status not in ENDED_WITHOUT:
        raise Complaint(_already(last))
    n = 1 if last is None else last.n + 1
    delivery = Delivery(
        subject=subject,
        account_id=account_id,
        operation=operation,
        part=part,
        n=n,
        planned_at=due_at,
        due_at=due_at,
        content_hash=content_hash,
        created_at=at,
        changed_at=at,
    )
    delivery.key = f"{subject}:{delivery.account.key}:{operation}:{part}:{n}"
    delivery.save(force_insert=True)
    return delivery


def wake_for(due_at: datetime, *, at: datetime) -> None:
    """Have the pump woken for `due_at`: by a job everywhere, and at once in this process."""
    enqueue_drain(due_at=due_at, now=at)
    kick_on_commit()


def evidence_scheduled(actor: Actor, made: Iterable[Delivery], *, at: datetime) -> None:
    """Append the evidence of new deliveries: the last statements of their transaction."""
    for delivery in made:
        append(
            actor,
            action=SCHEDULED,
            subject=delivery.evidence,
            facts={
                "key": delivery.key,
                "due_at": delivery.due_at.isoformat(),
                "content_hash": delivery.content_hash,
            },
            at=at,
        )


def _latest_publications(post_id: int) -> list[Delivery]:
    rows = Delivery.objects.filter(subject=f"post:{post_id}", operation=Operation.PUBLISH)
    ordered = rows.select_related("account").order_by("account_id", "part", "n")
    return list({(row.account_id, row.part): row for row in ordered}.values())


def _not_yet_out(post_id: int, *, to: str) -> list[Delivery]:
    rows = _latest_publications(post_id)
    if any(row.status in OPEN_OUTCOME or row.may_be_out for row in rows):
        raise Complaint(_going_out(to))
    return [row for row in rows if row.status in NOT_YET_OUT]


def _going_out(to: str) -> str:
    return (
        f"It is going out at this moment, or may be out already, so it can no longer be {to}. "
        "Look at its page under Publishing; what is out can be withdrawn."
    )


def _already(last: Delivery) -> str:
    name = last.account.name
    if last.state == State.PUBLISHED:
        return f"{name} has this message already: withdraw it, then write a new one."
    return f"This message is already on its way to {name}: look at its page under Publishing."


def _has_removal(row: Delivery) -> bool:
    removals = Delivery.objects.filter(
        subject=row.subject,
        account_id=row.account_id,
        operation=Operation.DELETE,
        part=row.part,
        # Numbers of removals and publications are independent: what counts is the order in time.
        pk__gt=row.pk,
    )
    return removals.exclude(state__in=ENDED_WITHOUT).exists()


def _anew(due_at: datetime) -> dict[str, datetime | None]:
    return {"planned_at": due_at, "due_at": due_at, "trying_since": None}
