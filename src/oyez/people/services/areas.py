"""Service areas: begun, merged, ended. Nothing of the past changes by it."""

from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.events import raise_event
from oyez.people.actors import Actor
from oyez.people.events import AreasMerged
from oyez.people.models import (
    Deputy,
    Engagement,
    Nomination,
    RoleAssignment,
    ServiceArea,
    on_day,
)
from oyez.people.permissions import Permission, Role, require
from oyez.people.services.dated import by, checked_reason
from oyez.people.services.representation import settle_representation

BEGUN = actions.register("people.area_begun", "A service area was recorded.")
MERGED = actions.register("people.areas_merged", "A service area was merged into another.")
AREA_ENDED = actions.register("people.area_ended", "A service area was ended.")
_LONGEST = 120


def begin_area(actor: Actor, *, name: str, start: date, now: datetime) -> ServiceArea:
    """Record a new service area. By HR. Raises `Complaint` for a name that is taken."""
    require(actor, Permission.PEOPLE_MANAGE, on=london_date(now))
    name = " ".join(name.split())
    if not name or len(name) > _LONGEST:
        raise Complaint(f"Enter the name of the service area (at most {_LONGEST} characters).")
    with transaction.atomic():
        if ServiceArea.objects.filter(name__iexact=name).exists():
            raise Complaint("There is a service area of this name already.")
        area = ServiceArea.objects.create(name=name, start=start)
        append(
            actor,
            action=BEGUN,
            subject=f"area:{area.pk}",
            facts={"start": start.isoformat()},
            at=now,
        )
    return area


def merge_areas(
    actor: Actor,
    *,
    source: ServiceArea,
    into: ServiceArea,
    on: date,
    reason: str,
    now: datetime,
) -> int:
    """Merge `source` into another area from the day `on`, and return how many staff moved. By HR.

    1. Engagements that run on end the day before and go on in the other area as they were.
    2. So do nominations and the covers of Representatives: who nominated whom stays known.
    3. Its Heads, and covers for them, end with it: the other area has its own Head.
    4. Alerts of both areas are looked at again; rooms above hear `AreasMerged`.

    The picture of every day before stays as it was. Raises Forbidden and `Complaint`.
    """
    today = london_date(now)
    require(actor, Permission.PEOPLE_MANAGE, on=today)
    reason = checked_reason(reason, asks="Say why the areas are merged")
    if on < today:
        raise Complaint("Areas are merged from today on, or later.")
    if source.pk == into.pk:
        raise Complaint("Choose another area to merge it into.")
    with transaction.atomic():
        areas = (
            ServiceArea.objects.select_for_update(no_key=True)
            .order_by("pk")
            .in_bulk([source.pk, into.pk])
        )
        old, new = areas[source.pk], areas[into.pk]
        _check_open(old, new, on)
        moved = _move(old, new, on, now)
        ServiceArea.objects.filter(merged_into=old).update(merged_into=new)
        ServiceArea.objects.filter(pk=old.pk).update(
            end=on - timedelta(days=1),
            merged_into=new,
            ended_by=by(actor),
            ended_at=now,
            end_reason=reason,
        )
        settle_representation(now=now, areas=[old.pk, new.pk])
        raise_event(AreasMerged(old, new, on))
        append(
            actor,
            action=MERGED,
            subject=f"area:{old.pk}",
            facts={"into": new.pk, "on": on.isoformat(), "staff": moved},
            private={"reason": reason},
            at=now,
        )
    return moved


def end_area(
    actor: Actor, *, area: ServiceArea, last_day: date, reason: str, now: datetime
) -> ServiceArea:
    """End an area where nobody works after that day. By HR. Raises Forbidden and `Complaint`."""
    today = london_date(now)
    require(actor, Permission.PEOPLE_MANAGE, on=today)
    reason = checked_reason(reason, asks="Say why the area ends")
    with transaction.atomic():
        row = ServiceArea.objects.select_for_update(no_key=True).get(pk=area.pk)
        if row.end is not None or last_day < max(today, row.start):
            raise Complaint("The area has ended, or the day is in the past.")
        later = Q(end__isnull=True) | Q(end__gt=last_day)
        if working := Engagement.objects.filter(later, service_area=row).count():
            raise Complaint(
                f"{working} engagement{'s run' if working > 1 else ' runs'} on after that day: "
                "merge the area into another, or end them first."
            )
        values = {"end": last_day, "ended_by": by(actor), "ended_at": now, "end_reason": reason}
        ServiceArea.objects.filter(pk=row.pk).update(**values)
        for rows in (Nomination.objects, RoleAssignment.objects, Deputy.objects):
            rows.filter(later, service_area=row, start__lte=last_day).update(**values)
        settle_representation(now=now, areas=[row.pk])
        append(
            actor,
            action=AREA_ENDED,
            subject=f"area:{row.pk}",
            facts={"end": last_day.isoformat()},
            private={"reason": reason},
            at=now,
        )
        row.refresh_from_db()
    return row


def _check_open(old: ServiceArea, new: ServiceArea, on: date) -> None:
    if old.end is not None or old.start >= on:
        raise Complaint(f"{old.name} has ended already, or begins too late to be merged then.")
    if not ServiceArea.objects.filter(on_day(on), pk=new.pk, end=None).exists():
        raise Complaint(f"{new.name} does not exist on that day, or ends.")


def _move(old: ServiceArea, new: ServiceArea, on: date, now: datetime) -> int:
    moved = 0
    reason = f"{old.name} became part of {new.name}."[:200]
    kept = {"ended_at": now, "end_reason": reason}
    moved += _go_on(
        Engagement.objects.filter(service_area=old), new, on, kept, same=("person_id", "kind")
    )
    _go_on(Nomination.objects.filter(service_area=old), new, on, kept, same=("person_id",))
    covers = Deputy.objects.filter(service_area=old)
    as_representative = covers.filter(role=Role.REPRESENTATIVE)
    _go_on(as_representative, new, on, kept, same=("person_id", "principal_id", "role"))
    last = on - timedelta(days=1)
    heading = RoleAssignment.objects.filter(service_area=old)
    for rows in (heading, covers.filter(role=Role.HEAD_OF_SERVICE)):
        running = _running(rows, on)
        running.filter(start__lte=last).update(end=last, **kept)
        # What had not begun is cancelled: it ends on its first day, at once.
        for row in running.filter(start__gte=on):
            type(row).objects.filter(pk=row.pk).update(end=row.start, at_once=True, **kept)
    return moved


def _running(rows: "QuerySet", on: date) -> "QuerySet":  # type: ignore[type-arg]
    return rows.filter(Q(end__isnull=True) | Q(end__gte=on), at_once=False)


def _go_on(
    rows: "QuerySet",  # type: ignore[type-arg]
    new: ServiceArea,
    on: date,
    kept: dict[str, object],
    *,
    same: tuple[str, ...],
) -> int:
    """End rows the day before `on` and go on with them in `new`, but where one like it is there."""
    model = rows.model
    there = {
        tuple(getattr(row, name) for name in same)
        for row in _running(model.objects.filter(service_area=new), on)
    }
    last = on - timedelta(days=1)
    count = 0
    for row in list(_running(rows, on).order_by("pk")):
        key = tuple(getattr(row, name) for name in same)
        before, start = row.pk, row.start
        if key not in there:
            there.add(key)
            row.service_area, row.start = new, max(start, on)
            if start < on:
                row.pk = None
                row._state.adding = True  # noqa: SLF001  (Django's way to copy a row)
            row.save()
            count += 1
        if start < on:
            model.objects.filter(pk=before).update(end=last, **kept)
        elif row.service_area_id != new.pk:
            model.objects.filter(pk=before).update(end=start, at_once=True, **kept)
    return count
