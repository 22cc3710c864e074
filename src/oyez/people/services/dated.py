"""What every dated row of the register has in common when it begins and ends."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import IntegrityError, transaction

from oyez.lib.canonical_json import Json
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.uk_time import say_date
from oyez.people.actors import Actor
from oyez.people.models import (
    Absence,
    Deputy,
    Engagement,
    Nomination,
    Person,
    RoleAssignment,
    ServiceArea,
)
from oyez.people.permissions import Role, areas_of

LONGEST_REASON = 200
Row = Engagement | RoleAssignment | Nomination | Deputy | Absence


@dataclass(frozen=True)
class Ending:
    """How something ends: after `last_day`, or now where that is None; and why."""

    last_day: date | None
    reason: str = ""


def by(actor: Actor) -> Person | None:
    """Return the person who acts, None for the system."""
    return actor if isinstance(actor, Person) else None


def checked_reason(reason: str, *, asks: str) -> str:
    """Return the reason tidied; raises `Complaint` that `asks` for it where there is none."""
    tidy = " ".join(reason.split())
    if not tidy or len(tidy) > LONGEST_REASON:
        raise Complaint(f"{asks} (at most {LONGEST_REASON} characters).")
    return tidy


def checked_period(start: date, end: date | None) -> None:
    """Raise `Complaint` for a period that ends before it starts."""
    if end is not None and end < start:
        raise Complaint("The last day is before the first: check both dates.")


def made(create: Callable[[], Row], *, taken: str) -> Row:
    """Return the row that `create` makes; what the database refuses becomes `Complaint(taken)`."""
    try:
        with transaction.atomic():
            return create()
    except IntegrityError as error:
        raise Complaint(taken) from error


def end_row(
    actor: Actor, row: Row, *, ending: Ending, now: datetime, may_be_past: bool = False
) -> date:
    """End a row and return its last day; the row in hand is changed too. Raises `Complaint`.

    What has not begun is cancelled: it ends on its first day, at once, and never gave a right. A
    row that somebody changed in the meantime is refused.
    """
    today = london_date(now)
    if row.end is not None and (row.end < today or (row.end == today and row.at_once)):
        raise Complaint(f"This ended on {say_date(row.end)}: it stays as it was recorded.")
    last_day, at_once = _last_day(row, ending.last_day, today, may_be_past=may_be_past)
    values = {
        "end": last_day,
        "at_once": at_once,
        "ended_by": by(actor),
        "ended_at": now,
        "end_reason": ending.reason,
    }
    same = type(row)._default_manager.filter(pk=row.pk, end=row.end, at_once=row.at_once)  # noqa: SLF001
    if not same.update(**values):
        raise Complaint("Somebody changed this a moment ago: look at it again.")
    for name, value in values.items():
        setattr(row, name, value)
    return last_day


def _last_day(
    row: Row, wanted: date | None, today: date, *, may_be_past: bool
) -> tuple[date, bool]:
    if wanted is None or wanted < row.start > today:
        return max(today, row.start), True
    if wanted < row.start:
        raise Complaint(f"It began on {say_date(row.start)}: its last day cannot be before.")
    if wanted < today and not may_be_past:
        raise Complaint("The last day cannot be in the past: choose today, or end it at once.")
    if row.end is not None and wanted >= row.end and not may_be_past:
        raise Complaint(f"It ends on {say_date(row.end)} already.")
    return wanted, False


def period_facts(row: Row) -> dict[str, Json]:
    """Return what evidence says of a row: whose it is and its days, by opaque ids."""
    return {
        "person": row.person.actor_id,
        "start": row.start.isoformat(),
        "end": row.end.isoformat() if row.end else None,
        "at_once": row.at_once,
    }


def lock_area(area: ServiceArea, *, on: date) -> ServiceArea:
    """Return the area, locked until the transaction ends; raises `Complaint` for one that ended."""
    row = ServiceArea.objects.select_for_update(no_key=True).get(pk=area.pk)
    if row.end is not None and row.end < on:
        raise Complaint(f"{row.name} ended on {say_date(row.end)}: choose the area it became.")
    return row


def works_under(actor: Person, person: Person, *, on: date) -> bool:
    """Say whether `actor` is the person's manager, or Head of Service where they work."""
    managed = person.engagements.filter(manager=actor)
    if any(row.end is None or row.end >= on for row in managed):
        return True
    return bool(areas_of(actor, Role.HEAD_OF_SERVICE, on=on) & areas_of(person, Role.WORKER, on=on))
