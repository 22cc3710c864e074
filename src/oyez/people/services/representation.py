"""What follows when who speaks for an area changes: events told once, alerts opened and closed.

One function, called by every act that can change it (nomination, cover, absence, engagement, merge,
import) and by the night, for what dates change.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

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
_Row = TypeVar("_Row", Nomination, Deputy)


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
    locked = ServiceArea.objects.select_for_update(no_key=True).order_by("pk")
    if areas is not None:
        locked = locked.filter(pk__in=areas)
    by_id = {area.pk: area for area in locked}
    own = list(by_id)
    _tell_nominations(own, today, now)
    _tell_covers(own, today, now)
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


def _tell_nominations(areas: list[int], today: date, now: datetime) -> None:
    rows = Nomination.objects.filter(service_area__in=areas)
    live = set(nominations(today).filter(service_area__in=areas).values_list("pk", flat=True))
    began, ended = _Event.NOMINATION_BEGAN, _Event.NOMINATION_ENDED
    believed = _believed(rows, began, ended)
    found = _by_id(rows, live ^ believed)
    for pk in sorted(believed - live):
        if _note(ended, pk, found[pk].start, now):
            raise_event(NominationEnded(found[pk]))
    _forget(live - believed, began, ended)
    for pk in sorted(live - believed):
        if _note(began, pk, found[pk].start, now):
            raise_event(NominationBegan(found[pk]))


def _tell_covers(areas: list[int], today: date, now: datetime) -> None:
    rows = Deputy.objects.filter(service_area__in=areas)
    if not rows.exists():
        return
    live = set(covers(today).filter(service_area__in=areas).values_list("pk", flat=True))
    began, ended = _Event.DEPUTY_BEGAN, _Event.DEPUTY_ENDED
    believed = _believed(rows, began, ended)
    found = _by_id(rows, live ^ believed)
    for pk in sorted(believed - live):
        if _note(ended, pk, found[pk].start, now):
            raise_event(DeputyEnded(found[pk]))
    _forget(live - believed, began, ended)
    for pk in sorted(live - believed):
        if _note(began, pk, found[pk].start, now):
            raise_event(DeputyBegan(found[pk]))


def _by_id(rows: QuerySet[_Row], wanted: set[int]) -> dict[int, _Row]:
    if not wanted:
        return {}
    return {row.pk: row for row in rows.filter(pk__in=wanted).select_related()}


def _believed(rows: QuerySet[Any], began: str, ended: str) -> set[int]:
    """Return what was told to have begun, and not to be over."""
    over = Announcement.objects.filter(event=ended, subject=OuterRef("subject"))
    told = Announcement.objects.filter(~Exists(over), event=began, subject__in=rows.values("pk"))
    return set(told.values_list("subject", flat=True))


def _forget(back: set[int], began: str, ended: str) -> None:
    """What comes back into force begins anew: forget that it was told to be over."""
    if back:
        Announcement.objects.filter(event__in=[began, ended], subject__in=back).delete()


def _note(event: str, subject: int, day: date, now: datetime) -> bool:
    """Record that the event is told; False where it was already."""
    _, is_new = Announcement.objects.get_or_create(
        event=event, subject=subject, day=day, defaults={"at": now}
    )
    return is_new


def note_leaver(event: str, person: Person, day: date, *, now: datetime) -> bool:
    """Record that a person's ending or end is told for that day; False where it was already."""
    return _note(event, person.pk, day, now)
