"""Reading deliveries, and whether publishing is well."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Exists, Max, Min, OuterRef, Q, QuerySet

from oyez.publishing.models import Boot, Delivery
from oyez.publishing.states import NEEDS_A_PERSON, State

# A living pump says so every five seconds.
SILENT_AFTER = timedelta(seconds=20)
BEHIND_AFTER = timedelta(minutes=2)


@dataclass(frozen=True)
class Health:
    """Whether publishing is well: `reason` says what is wrong and what to do, "" when all is well.

    `oldest_due_seconds` is how long the longest-waiting due delivery is late, 0.0 for none;
    `parked` counts those that wait for a person, which is no fault of the machine.
    """

    ok: bool
    worker_alive: bool
    oldest_due_seconds: float
    parked: int
    reason: str


def health(now: datetime) -> Health:
    """Return whether a worker lives and keeps up, from the tables, in whichever process it is."""
    beat: datetime | None = Boot.objects.filter(ended_at=None).aggregate(last=Max("beat_at"))[
        "last"
    ]
    alive = beat is not None and now - beat <= SILENT_AFTER
    due = Delivery.objects.filter(state=State.DUE, due_at__lte=now)
    oldest: datetime | None = due.aggregate(oldest=Min("due_at"))["oldest"]
    late = (now - oldest).total_seconds() if oldest else 0.0
    return Health(
        ok=alive and late <= BEHIND_AFTER.total_seconds(),
        worker_alive=alive,
        oldest_due_seconds=late,
        parked=Delivery.objects.filter(state=State.PARKED).count(),
        reason=_reason(beat, alive=alive, late=late),
    )


def _reason(beat: datetime | None, *, alive: bool, late: float) -> str:
    if not alive:
        since = f"was last heard at {beat:%H:%M:%S} UTC" if beat else "has not been started"
        return f"Nothing is published: the worker {since}. Start “oyez run”."
    if late > BEHIND_AFTER.total_seconds():
        return f"Publishing is {late / 60:.0f} minutes behind: see the log of “oyez run”."
    return ""


def deliveries() -> QuerySet[Delivery]:
    """Return all deliveries with their accounts, the last changed first."""
    return Delivery.objects.select_related("account")


def of_post(post_id: int) -> QuerySet[Delivery]:
    """Return the deliveries of one message, by account, oldest first."""
    return deliveries().filter(subject=f"post:{post_id}").order_by("account__name", "pk")


def needing_a_person() -> QuerySet[Delivery]:
    """Return what waits for a person: parked, paused, and refused unless it was tried anew since."""
    later = Delivery.objects.filter(
        subject=OuterRef("subject"),
        account_id=OuterRef("account_id"),
        operation=OuterRef("operation"),
        part=OuterRef("part"),
        n__gt=OuterRef("n"),
    )
    return deliveries().filter(Q(state__in=NEEDS_A_PERSON), ~Exists(later))


def number_held_up() -> int:
    """Return how many deliveries cannot go on without a person."""
    return Delivery.objects.filter(state__in=(State.PARKED, State.PAUSED)).count()
