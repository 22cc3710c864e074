"""From due to attempting: heads of the accounts, judged anew, claimed in one transaction."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache

from django.db.models import Exists, OuterRef, Q

from oyez.publishing.engine.applying import apply_surely
from oyez.publishing.engine.desk import Desk
from oyez.publishing.engine.preflight import WAIT_FOR_EARLIER, Later, Ready, Stop, preflight
from oyez.publishing.engine.sending import Sending
from oyez.publishing.looking import snapshot
from oyez.publishing.models import Delivery
from oyez.publishing.moves import Move
from oyez.publishing.states import State

# After it, another process may settle what a dead one left; a living one is waited for.
SEND_DEADLINE = timedelta(seconds=5)


def claim(desk: Desk, *, slots: int, now: datetime) -> list[Sending]:
    """Claim up to `slots` deliveries that are due, one per account, and return what to send.

    1. The heads: for each account that nothing is going out on, its earliest due delivery.
    2. Each is judged anew; what may not go out is paused or cancelled with its reason.
    3. The rest become `attempting`, owned by this boot, with what will be sent kept beside them.
    """
    ready = [
        (delivery, verdict)
        for delivery, verdict in _judged(desk, heads(now, limit=slots), now)
        if isinstance(verdict, Ready)
    ]
    moves = [_claim(desk, delivery, verdict, now) for delivery, verdict in ready]
    claimed = apply_surely(moves, at=now)
    if not claimed:
        return []
    rows = Delivery.objects.filter(pk__in=claimed).select_related("account").in_bulk()
    return [
        Sending(rows[delivery.pk], verdict.network, verdict.message)
        for delivery, verdict in ready
        if delivery.pk in claimed
    ]


def heads(now: datetime, *, limit: int) -> list[Delivery]:
    """Return the earliest due delivery of each account that is free, earliest first."""
    due = Delivery.objects.filter(state=State.DUE, due_at__lte=now)
    same_account = Delivery.objects.filter(account_id=OuterRef("account_id"))
    busy = same_account.filter(state=State.ATTEMPTING)
    earlier = same_account.filter(state=State.DUE, due_at__lte=OuterRef("due_at")).filter(
        Q(due_at__lt=OuterRef("due_at")) | Q(pk__lt=OuterRef("pk"))
    )
    free = due.filter(~Exists(busy), ~Exists(earlier)).select_related("account")
    return list(free.order_by("due_at", "pk")[:limit])


def _judged(
    desk: Desk, deliveries: Sequence[Delivery], now: datetime
) -> list[tuple[Delivery, Ready | Stop | Later]]:
    # A message on many accounts is read once.
    parts = cache(desk.parts)
    judged = []
    for delivery in deliveries:
        verdict = preflight(delivery, now=now, networks=desk.networks, parts=parts)
        if isinstance(verdict, Stop):
            remark = f"Held back: {verdict.reason}" if verdict.state is State.PAUSED else ""
            stop = Move(delivery, verdict.state, reason=verdict.reason, remark=remark)
            apply_surely([stop], at=now)
        elif isinstance(verdict, Later):
            unchanged = Delivery.objects.filter(
                pk=delivery.pk, state=State.DUE, due_at=delivery.due_at
            )
            unchanged.update(due_at=now + WAIT_FOR_EARLIER, reason=verdict.reason)
        judged.append((delivery, verdict))
    return judged


def _claim(desk: Desk, delivery: Delivery, verdict: Ready, now: datetime) -> Move:
    values = {
        "attempt": delivery.attempt + 1,
        "owner": desk.boot,
        "deadline": now + SEND_DEADLINE,
        "trying_since": delivery.trying_since or now,
        "remote_id": delivery.remote_id,
        "url": delivery.url,
        "sent": snapshot(verdict.message) if verdict.message else None,
    }
    return Move(delivery, State.ATTEMPTING, values=values)
