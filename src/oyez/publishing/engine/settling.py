"""Settling what is unknown: taken over from the dead, looked for, sent again only where it may be."""

import logging
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q

from oyez.networks.base import Receipt
from oyez.publishing.engine.applying import apply_surely
from oyez.publishing.engine.desk import Desk
from oyez.publishing.engine.preflight import is_withdrawn, why_not
from oyez.publishing.engine.sending import unclear
from oyez.publishing.engine.verdict import Circumstances, LookLater, judge
from oyez.publishing.looking import Found, look
from oyez.publishing.models import Attempt, Delivery, Remark
from oyez.publishing.moves import Ended, Move
from oyez.publishing.states import Operation, State

logger = logging.getLogger("oyez.publishing")

# Every call has an end of its own; the longest sending of several calls ends well before this.
STUCK_AFTER = timedelta(minutes=15)


def take_over(desk: Desk, *, flying: Collection[int], now: datetime) -> None:
    """Make unknown what nobody is attempting any more.

    That is what a dead process left, after its deadline, and what a sender of ours lost.
    """
    late = Delivery.objects.filter(state=State.ATTEMPTING, deadline__lt=now)
    for delivery in late.select_related("account"):
        if delivery.owner == desk.boot:
            in_hand = delivery.pk in flying and (delivery.deadline or now) + STUCK_AFTER > now
            lost, text = not in_hand, "It took too long to answer."
        else:
            lost, text = desk.lock.is_dead(delivery.owner), _CUT_OFF
        if lost:
            ended = Ended(Attempt.Outcome.UNKNOWN, text)
            move = unclear(delivery, text, ended=ended, now=now)
            # The call left before the deadline, so the five seconds until a look are over.
            values = {**move.values, "owner": desk.boot, "next_look_at": now}
            apply_surely([replace(move, values=values)], at=now)


_CUT_OFF = "Oyez was stopped while it was being sent, so the answer was lost."


def to_look_for(
    desk: Desk, *, looking: Collection[int], limit: int, now: datetime
) -> list[Delivery]:
    """Return the unknown deliveries whose next look has come, and that are ours to settle."""
    due = Delivery.objects.filter(state=State.UNKNOWN, next_look_at__lte=now).exclude(
        pk__in=looking
    )
    found = due.select_related("account").order_by("next_look_at", "pk")[:limit]
    return [row for row in found if row.owner == desk.boot or desk.lock.is_dead(row.owner)]


def look_for(desk: Desk, delivery: Delivery) -> Found:
    """Look for one delivery; a removal is not looked for, as asking for it again is harmless."""
    return None if delivery.operation == Operation.DELETE else look(delivery, desk.networks)


def settle(desk: Desk, read: Delivery, found: Found, *, now: datetime) -> None:
    """Do what a look decides, if the delivery is still as it was when we looked."""
    delivery = Delivery.objects.select_related("account").get(pk=read.pk)
    if (delivery.state, delivery.attempt, delivery.looks) != (
        State.UNKNOWN,
        read.attempt,
        read.looks,
    ):
        return
    verdict = judge(delivery, found, _circumstances(desk, delivery, found, now), now=now)
    if isinstance(verdict, Move):
        if not apply_surely([verdict], at=now):
            _put_off(delivery, now)
    else:
        _look_later(desk, delivery, verdict, now)


def _put_off(delivery: Delivery, now: datetime) -> None:
    # Nothing is known to have changed: look again, but do not ask the network every second.
    Delivery.objects.filter(pk=delivery.pk, state=State.UNKNOWN).update(
        next_look_at=now + timedelta(minutes=1)
    )


def _look_later(desk: Desk, delivery: Delivery, later: LookLater, now: datetime) -> None:
    unchanged = Delivery.objects.filter(
        Q(pk=delivery.pk, state=State.UNKNOWN, attempt=delivery.attempt, looks=delivery.looks)
    )
    with transaction.atomic():
        if unchanged.update(
            owner=desk.boot, looks=later.looks, absences=later.absences, next_look_at=later.at
        ):
            Remark.objects.create(delivery=delivery, at=now, text=later.remark)


def _circumstances(desk: Desk, delivery: Delivery, found: Found, now: datetime) -> Circumstances:
    name, harmless, settle_time = delivery.account.name, False, None
    try:
        network = desk.networks(delivery.account)
        name, settle_time = network.label, network.settle_time
        harmless = network.resend_is_harmless
    except Exception:
        logger.exception("%s: its network cannot be reached now", delivery.key)
    harmless = harmless or delivery.operation == Operation.DELETE
    could_resend = not isinstance(found, Receipt) and (harmless or settle_time is not None)
    return Circumstances(
        name=name,
        harmless=harmless,
        settle_time=settle_time,
        may_resend=could_resend and _may_resend(delivery, now),
        since=delivery.changed_at,
    )


def _may_resend(delivery: Delivery, now: datetime) -> bool:
    refused = Attempt.objects.filter(
        delivery=delivery, number=delivery.attempt, outcome=Attempt.Outcome.REFUSED
    )
    if refused.exists():
        return False
    if delivery.operation == Operation.DELETE:
        return True
    return not is_withdrawn(delivery) and not why_not(delivery, now=now)
