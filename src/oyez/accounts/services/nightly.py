"""What happens by itself each night: dates decide, and people are told. Nothing is permitted by it.

Every duty does what is still missing, so that it can run late or twice.
"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Max, Q, QuerySet
from django.urls import reverse

from oyez.accounts.cadence import (
    CLOSE_AFTER_END,
    HANDOVER_WORKING_DAYS,
    LAPSES_AFTER,
)
from oyez.accounts.kinds import ENDED, REQUEST_LAPSED
from oyez.accounts.models import AccessGrant, Account, PageRequest
from oyez.accounts.queries.holders import employed, responsible_for
from oyez.accounts.queries.security import insecure, x_access_without_role
from oyez.accounts.services.acts import GRANT_REMOVED, MOVED, REQUEST_MOVED
from oyez.accounts.services.alerting import alert_if_insecure, page_of
from oyez.accounts.services.leaving import ask_for_handover, end_access, settle_leaver
from oyez.accounts.services.moving import move_account, move_request
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.states import MoveRefused
from oyez.lib.working_days import add_working_days
from oyez.notifications.services import settle, tell
from oyez.people.actors import System
from oyez.people.models import Person

NIGHT = System("night")


def settle_leavers(now: datetime) -> None:
    """Ask for handovers in time, and settle what those leave who do not work here any more."""
    today = london_date(now)
    for person in _gone(now):
        last = person.engagements.aggregate(last=Max("end"))["last"]
        settle_leaver(NIGHT, person=person, last_day=last, now=now)
    horizon = add_working_days(today, HANDOVER_WORKING_DAYS)
    owners = Account.objects.filter(state__in=["proposed", "active", "suspended"]).values("owner")
    ending = (
        employed(today)
        .filter(pk__in=owners)
        .exclude(engagements__end__isnull=True)
        .annotate(last=Max("engagements__end"))
        .filter(last__gte=today, last__lte=horizon)
    )
    for person in ending:
        with transaction.atomic():
            ask_for_handover(person, person.last, now=now)


def _gone(now: datetime) -> Iterator[Person]:
    grants = AccessGrant.objects.exclude(state="removed").values("person")
    active = Account.objects.filter(state="active")
    named = Account.objects.exclude(state__in=["archived", "closed"])
    concerned = Person.objects.filter(
        Q(pk__in=grants)
        | Q(pk__in=active.exclude(purpose="corporate").values("owner"))
        | Q(pk__in=named.filter(deputy__isnull=False).values("deputy"))
        | Q(pk__in=named.filter(interim_owner__isnull=False).values("interim_owner"))
    )
    here = employed(london_date(now)).values("pk")
    yield from concerned.exclude(pk__in=here)


def end_accesses(now: datetime) -> None:
    """Remove each access whose last day has passed, and those to X of who may not have it."""
    today = london_date(now)
    over = AccessGrant.objects.filter(until__lt=today).exclude(state="removed")
    _end(over, "Its last day has passed.", now)
    _end(x_access_without_role(on=today), "They are no Representative any more (PRO2).", now)


def _end(rows: "QuerySet[AccessGrant]", reason: str, now: datetime) -> None:
    for row in rows.select_related("account__owner", "person"):
        with suppress(MoveRefused), transaction.atomic():
            end_access(NIGHT, row, reason=reason, now=now)
            append(
                NIGHT,
                action=GRANT_REMOVED,
                subject=row.account.subject,
                facts={"person": row.person.actor_id, "means": row.means},
                at=now,
            )


def end_events(now: datetime) -> None:
    """Begin to close pages two weeks after their event or project, and ask their owners."""
    over = london_date(now) - timedelta(days=CLOSE_AFTER_END)
    rows = Account.objects.filter(purpose__in=["event", "project"], state="active", end__lte=over)
    for account in rows.select_related("owner", "deputy", "service_area"):
        with suppress(MoveRefused), transaction.atomic():
            move_account(
                NIGHT,
                account,
                "ending",
                reason=f"{account.get_purpose_display()} over for {CLOSE_AFTER_END} days.",
                now=now,
            )
            tell(
                responsible_for(account, on=london_date(now)),
                kind=ENDED,
                text=f"{account.name} is over: close it, or ask for it anew as an established group.",
                url=page_of(account),
                key=f"{account.subject}:ended",
                now=now,
            )
            append(
                NIGHT,
                action=MOVED,
                subject=account.subject,
                facts={"state": account.state},
                at=now,
            )


def lapse_requests(now: datetime) -> None:
    """Let permission lapse that nobody used for sixty days."""
    before = now - timedelta(days=LAPSES_AFTER)
    rows = PageRequest.objects.filter(state="approved", decided_at__lte=before)
    for request in rows.select_related("requester", "owner"):
        with suppress(MoveRefused), transaction.atomic():
            reason = f"Not set up within {LAPSES_AFTER} days."
            move_request(NIGHT, request, "lapsed", reason=reason, now=now)
            settle(request.subject, now=now)
            tell(
                {request.requester, request.owner},
                kind=REQUEST_LAPSED,
                text=f"{request.name}: it was not set up within {LAPSES_AFTER} days. Ask again if "
                "it is still needed.",
                url=reverse("accounts:request", args=[request.key]),
                key=f"{request.subject}:lapsed",
                now=now,
            )
            append(
                NIGHT,
                action=REQUEST_MOVED,
                subject=request.subject,
                facts={"state": request.state, "round": request.round},
                at=now,
            )


def alert_insecure(now: datetime) -> None:
    """Tell of every live account that is not secured, once for each change."""
    for account in insecure(on=london_date(now)).select_related("owner", "deputy", "service_area"):
        with transaction.atomic():
            alert_if_insecure(account, now=now)
