"""What follows when who speaks for an area changes: events told once, alerts opened and closed.

One function, called by every act that can change it (nomination, cover, absence, engagement, merge,
import) and by the night, for what dates change.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from oyez.lib.clock import london_date
from oyez.lib.events import raise_event
from oyez.people.events import (
    AreaHasRepresentative,
    AreaWithoutRepresentative,
    DeputyBegan,
    DeputyEnded,
    NominationBegan,
    NominationEnded,
)
from oyez.people.holding import covers, nominations
from oyez.people.models import (
    Announcement,
    Deputy,
    Nomination,
    Person,
    RepresentativeAlert,
    ServiceArea,
)
from oyez.people.queries import areas_without_representative

_Event = Announcement.Event


@dataclass(frozen=True)
class Alerts:
    """How many alerts were opened and closed."""

    opened: int
    closed: int


def areas_of_people(people: Collection[int]) -> set[int]:
    """Return the areas where one of these people works, is nominated, covers or is covered for."""
    at_work = Q(engagement__person__in=people) | Q(nomination__person__in=people)
    cover = Q(deputy__person__in=people) | Q(deputy__principal__in=people)
    return set(ServiceArea.objects.filter(at_work | cover).values_list("pk", flat=True))


def settle_representation(*, now: datetime, areas: Collection[int] | None = None) -> Alerts:
    """Tell what began and ended, and bring the alerts up to date, in these areas or in all.

    The caller's transaction must be open; a second call changes nothing. The areas are locked, so
    that two acts at once leave the alert that fits both.
    """
    today = london_date(now)
    locked = ServiceArea.objects.select_for_update().order_by("pk")
    if areas is not None:
        locked = locked.filter(pk__in=areas)
    by_id = {area.pk: area for area in locked}
    own = list(by_id)
    _tell_nominations(Nomination.objects.filter(service_area__in=own), today, now)
    _tell_covers(Deputy.objects.filter(service_area__in=own), today, now)
    return _alerts(by_id, today, now)


def _alerts(areas: dict[int, ServiceArea], today: date, now: datetime) -> Alerts:
    wanting = set(
        areas_without_representative(today).filter(pk__in=list(areas)).values_list("pk", flat=True)
    )
    standing = RepresentativeAlert.objects.filter(closed_at=None, service_area__in=list(areas))
    is_open = set(standing.values_list("service_area_id", flat=True))
    for pk in sorted(wanting - is_open):
        RepresentativeAlert.objects.create(service_area_id=pk, opened_at=now)
        raise_event(AreaWithoutRepresentative(areas[pk]))
    for pk in sorted(is_open - wanting):
        standing.filter(service_area=pk).update(closed_at=now)
        raise_event(AreaHasRepresentative(areas[pk]))
    return Alerts(len(wanting - is_open), len(is_open - wanting))


def _tell_nominations(rows: QuerySet[Nomination], today: date, now: datetime) -> None:
    live = nominations(today).values("pk")
    began, ended = _Event.NOMINATION_BEGAN, _Event.NOMINATION_ENDED
    for row in _ended(rows, live, began, ended):
        if _note(ended, row.pk, row.start, now):
            raise_event(NominationEnded(row))
    for row in _began(rows, live, began, ended):
        if _note(began, row.pk, row.start, now):
            raise_event(NominationBegan(row))


def _tell_covers(rows: QuerySet[Deputy], today: date, now: datetime) -> None:
    live = covers(today).values("pk")
    began, ended = _Event.DEPUTY_BEGAN, _Event.DEPUTY_ENDED
    for row in _ended(rows, live, began, ended):
        if _note(ended, row.pk, row.start, now):
            raise_event(DeputyEnded(row))
    for row in _began(rows, live, began, ended):
        if _note(began, row.pk, row.start, now):
            raise_event(DeputyBegan(row))


def _told(event: str) -> Exists:
    return Exists(Announcement.objects.filter(event=event, subject=OuterRef("pk")))


def _ended(rows: QuerySet, live: QuerySet, began: str, ended: str) -> list:  # type: ignore[type-arg]
    """Return what was told to have begun, is not in force any more, and was not told to be over."""
    over = rows.filter(_told(began), ~_told(ended)).exclude(pk__in=live)
    return list(over.select_related("person", "service_area").order_by("pk"))


def _began(rows: QuerySet, live: QuerySet, began: str, ended: str) -> list:  # type: ignore[type-arg]
    """Return what is in force and was not told; what came back into force begins anew."""
    back = rows.filter(_told(ended), pk__in=live).values_list("pk", flat=True)
    Announcement.objects.filter(event__in=[began, ended], subject__in=list(back)).delete()
    new = rows.filter(~_told(began), pk__in=live)
    return list(new.select_related("person", "service_area").order_by("pk"))


def _note(event: str, subject: int, day: date, now: datetime) -> bool:
    """Record that the event is told; False where it was already."""
    _, is_new = Announcement.objects.get_or_create(
        event=event, subject=subject, day=day, defaults={"at": now}
    )
    return is_new


def note_leaver(event: str, person: Person, day: date, *, now: datetime) -> bool:
    """Record that a person's ending or end is told for that day; False where it was already."""
    return _note(event, person.pk, day, now)
