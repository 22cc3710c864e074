"""Communication Representatives: nominated by a Head of Service, for a time (PRO1)."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.uk_time import say_date
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.holding import engaged
from oyez.people.models import Nomination, Person, ServiceArea
from oyez.people.permissions import Permission, Role, areas_of, require
from oyez.people.services.dated import (
    Ending,
    by,
    checked_period,
    checked_reason,
    end_row,
    lock_area,
    made,
    period_facts,
)
from oyez.people.services.representation import settle_representation

NOMINATED = actions.register("people.nominated", "A Representative was nominated for an area.")
NOMINATION_ENDED = actions.register("people.nomination_ended", "A nomination was ended early.")
_TAKEN = "This person is nominated for the area already: end that nomination first."


@dataclass(frozen=True)
class NominationFacts:
    """Whom, for which area, from which day, until which day (None: until it is ended)."""

    person: Person
    area: ServiceArea
    start: date
    end: date | None = None


def nominate(actor: Actor, *, facts: NominationFacts, now: datetime) -> Nomination:
    """Nominate a worker as Representative of a service area, from today or later.

    By the Head of Service of that area. Nobody nominates themselves: a Head of Service is
    nominated for their own area by another Head of Service. Raises Forbidden and `Complaint`.
    """
    today = london_date(now)
    require(actor, Permission.NOMINATE, on=today)
    if facts.start < today:
        raise Complaint("A nomination begins today or later: it cannot be backdated.")
    checked_period(facts.start, facts.end)
    with transaction.atomic():
        area = lock_area(facts.area, on=facts.start)
        _require_right(actor, facts.person, area, on=today)
        _require_free(facts)
        nomination = made(
            lambda: Nomination.objects.create(
                person=facts.person,
                service_area=area,
                start=facts.start,
                end=facts.end,
                nominated_by=by(actor),
                recorded_at=now,
            ),
            taken=_TAKEN,
        )
        settle_representation(now=now, areas=[area.pk])
        append(
            actor,
            action=NOMINATED,
            subject=f"nomination:{nomination.pk}",
            facts={"area": area.pk, **period_facts(nomination)},
            at=now,
        )
    assert isinstance(nomination, Nomination)  # noqa: S101  (for the type checker)
    return nomination


def end_nomination(
    actor: Actor, *, nomination: Nomination, ending: Ending, now: datetime
) -> Nomination:
    """End a nomination early: after a day, or at once. By a Head of Service of its area.

    One that has not begun is cancelled. Raises Forbidden and `Complaint`.
    """
    today = london_date(now)
    require(actor, Permission.NOMINATE, on=today)
    reason = checked_reason(ending.reason, asks="Say why it ends early")
    with transaction.atomic():
        area = ServiceArea.objects.select_for_update(no_key=True).get(pk=nomination.service_area_id)
        require(actor, Permission.NOMINATE, on=today, area=area)
        row = Nomination.objects.select_related("person").get(pk=nomination.pk)
        end_row(actor, row, ending=Ending(ending.last_day, reason), now=now)
        settle_representation(now=now, areas=[area.pk])
        append(
            actor,
            action=NOMINATION_ENDED,
            subject=f"nomination:{row.pk}",
            facts={"area": area.pk, **period_facts(row)},
            private={"reason": reason},
            at=now,
        )
    return row


def _require_right(actor: Actor, person: Person, area: ServiceArea, *, on: date) -> None:
    if isinstance(actor, Person) and actor.pk == person.pk:
        raise Forbidden("Nobody nominates themselves: ask another Head of Service.")
    heads_it = area.pk in areas_of(person, Role.HEAD_OF_SERVICE, on=on)
    require(actor, Permission.NOMINATE, on=on, area=None if heads_it else area)


def _require_free(facts: NominationFacts) -> None:
    if not engaged(facts.start).filter(person=facts.person).exists():
        raise Complaint(
            f"{facts.person.name} does not work here on {say_date(facts.start)}: "
            "only a worker can be nominated."
        )
    rivals = Nomination.objects.filter(person=facts.person, service_area=facts.area)
    for row in rivals.filter(end__isnull=True) | rivals.filter(end__gte=facts.start):
        cancelled = row.at_once and row.end == row.start
        if not cancelled and (facts.end is None or row.start <= facts.end):
            raise Complaint(_TAKEN)
