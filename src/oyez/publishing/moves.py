"""The one way a delivery changes its state: compare-and-swap over the table, with its evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction

from oyez.accounts.services import posted
from oyez.ledger.services import append
from oyez.lib.canonical_json import Json
from oyez.lib.states import MoveRefused
from oyez.people.actors import Actor
from oyez.people.models import Person
from oyez.posts.services import record_deliveries
from oyez.publishing.acts import MOVED
from oyez.publishing.models import Attempt, Delivery, Remark
from oyez.publishing.states import DELIVERY, Operation, State


@dataclass(frozen=True)
class Ended:
    """How an attempt ended, in plain words, with the vendor's own code where it gave one."""

    outcome: Attempt.Outcome
    detail: str
    code: str = ""


@dataclass(frozen=True)
class Move:
    """One change of state of a delivery as it was read.

    `reason` is shown while it stays there: what happened and what to do. `values` are further
    columns. `remark` is a line for its story, `note` what a person wrote about it.
    """

    delivery: Delivery
    to: State
    reason: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    ended: Ended | None = None
    remark: str = ""
    note: str = ""
    facts: Mapping[str, Json] = field(default_factory=dict)


def move(actor: Actor, wanted: Move, *, at: datetime, tell: bool = True) -> None:
    """Make one move; raises MoveRefused where the table or somebody quicker forbids it."""
    if not apply(actor, [wanted], at=at, tell=tell):
        present = Delivery.objects.values_list("state", flat=True).get(pk=wanted.delivery.pk)
        raise MoveRefused(DELIVERY.name, present, wanted.to)


def apply(
    actor: Actor, moves: Sequence[Move], *, at: datetime, tell: bool = True
) -> frozenset[int]:
    """Make the moves in one transaction and return the ids of the deliveries that moved.

    1. Each is checked against the table; one that it does not list raises MoveRefused.
    2. Each row is swapped only if state, attempt, owner and time are still as they were read: a
       row that somebody else moved is left alone.
    3. Attempts and remarks are written, `posts` and `accounts` are told, and each change is evidenced; attempts
       that begin together are one entry. `tell=False` where `posts` itself began the act.
    """
    for wanted in moves:
        DELIVERY.check(wanted.delivery.state, wanted.to)
    with transaction.atomic():
        made = [wanted for wanted in moves if _swap(wanted, at)]
        for wanted in made:
            _write_story(actor, wanted, at)
        if tell:
            _tell_posts(actor, made, at)
        _tell_accounts(made, at)
        _evidence(actor, made, at)
    return frozenset(wanted.delivery.pk for wanted in made)


def states_of(subject: str, operation: Operation) -> tuple[str, ...]:
    """Return the present state of this operation on each account: of its latest try."""
    rows = (
        Delivery.objects.filter(subject=subject, operation=operation)
        .order_by("account_id", "part", "n")
        .values_list("account_id", "part", "state")
    )
    return tuple({(account, part): state for account, part, state in rows}.values())


def tell_posts(actor: Actor, subject: str, *, at: datetime) -> None:
    """Let `posts` derive a message's state from its deliveries."""
    withdrawals = states_of(subject, Operation.DELETE)
    record_deliveries(
        actor,
        post_id=int(subject.removeprefix("post:")),
        states=states_of(subject, Operation.PUBLISH),
        # A removal of what never went out says nothing.
        withdrawals=tuple(state for state in withdrawals if state != State.CANCELLED),
        at=at,
    )


def _swap(wanted: Move, at: datetime) -> bool:
    read = wanted.delivery
    unchanged = Delivery.objects.filter(
        pk=read.pk, state=read.state, attempt=read.attempt, owner=read.owner, due_at=read.due_at
    )
    values = {"state": wanted.to, "reason": wanted.reason, "changed_at": at, **wanted.values}
    return unchanged.update(**values) == 1


def _write_story(actor: Actor, wanted: Move, at: datetime) -> None:
    read = wanted.delivery
    if wanted.to is State.ATTEMPTING:
        Attempt.objects.create(delivery=read, number=wanted.values["attempt"], started_at=at)
    if wanted.ended:
        Attempt.objects.filter(delivery=read, number=read.attempt, ended_at=None).update(
            ended_at=at,
            outcome=wanted.ended.outcome,
            detail=wanted.ended.detail,
            code=wanted.ended.code[:120],
        )
    if wanted.remark:
        person = actor if isinstance(actor, Person) else None
        Remark.objects.create(
            delivery=read, at=at, person=person, text=wanted.remark, note=wanted.note
        )


def _tell_posts(actor: Actor, made: Sequence[Move], at: datetime) -> None:
    for subject in sorted({wanted.delivery.subject for wanted in made}):
        tell_posts(actor, subject, at=at)


def _tell_accounts(made: Sequence[Move], at: datetime) -> None:
    for wanted in made:
        if wanted.to is State.PUBLISHED and wanted.delivery.operation == Operation.PUBLISH:
            posted(wanted.delivery.account, at)


def _evidence(actor: Actor, made: Sequence[Move], at: datetime) -> None:
    begun = [wanted for wanted in made if wanted.to is State.ATTEMPTING]
    if begun:
        attempts: list[Json] = [
            {"key": m.delivery.key, "attempt": int(m.values["attempt"])} for m in begun
        ]
        subject = begun[0].delivery.evidence if len(begun) == 1 else "deliveries"
        append(
            actor,
            action=MOVED[State.ATTEMPTING],
            subject=subject,
            facts={"attempts": attempts},
            at=at,
        )
    for wanted in made:
        if wanted.to is not State.ATTEMPTING:
            append(
                actor,
                action=MOVED[wanted.to],
                subject=wanted.delivery.evidence,
                facts=_facts(wanted),
                private=_private(wanted),
                at=at,
            )


def _facts(wanted: Move) -> dict[str, Json]:
    read = wanted.delivery
    facts: dict[str, Json] = {"key": read.key, "from": read.state, "attempt": read.attempt}
    if wanted.ended and wanted.ended.code:
        facts["code"] = wanted.ended.code.replace("@", " at ")
    if wanted.to is State.PUBLISHED:
        facts["content_hash"] = read.content_hash
    return {**facts, **wanted.facts}


def _private(wanted: Move) -> dict[str, str]:
    """Return what may name a person: a network's own id or address, and what somebody wrote."""
    private = {"note": wanted.note, "receipt": str(wanted.values.get("url", ""))}
    private["remote_id"] = str(wanted.values.get("remote_id", ""))
    return {name: text for name, text in private.items() if text}
