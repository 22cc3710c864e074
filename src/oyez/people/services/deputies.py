"""Deputies: dated cover for a Representative or a Head of Service, with the deputy's own sign-in."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.db.models import Q

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.canonical_json import Json
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.uk_time import say_date
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.holding import engaged
from oyez.people.models import (
    Deputy,
    Nomination,
    Person,
    RoleAssignment,
    ServiceArea,
    in_force,
)
from oyez.people.permissions import Permission, Role, require, roles_of
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

APPOINTED = actions.register("people.deputy_appointed", "A deputy was appointed for a time.")
COVER_ENDED = actions.register("people.deputy_ended", "A deputy's cover was ended early.")
_LONGEST = 366
"""In days: who is away for longer is replaced, not covered."""


@dataclass(frozen=True)
class CoverFacts:
    """Who covers for whom in which role of which area, from `start` to `end`, both included."""

    person: Person
    principal: Person
    role: str
    area: ServiceArea
    start: date
    end: date


def appoint_deputy(actor: Actor, *, facts: CoverFacts, now: datetime) -> Deputy:
    """Appoint a deputy, from today or later, for at most a year.

    For a Representative: by a Head of Service of the area, or HR. For a Head of Service: by that
    Head themselves, or HR. Nobody appoints themselves, and who holds the role in the area already
    needs no cover to do it. Raises Forbidden and `Complaint`.
    """
    today = london_date(now)
    require(actor, Permission.DEPUTISE, on=today)
    checked_period(facts.start, facts.end)
    if facts.start < today:
        raise Complaint("A cover begins today or later: it cannot be backdated.")
    if (facts.end - facts.start).days > _LONGEST:
        raise Complaint("A cover lasts a year at most: beyond that, nominate or appoint somebody.")
    if facts.person.pk == facts.principal.pk:
        raise Complaint("Choose somebody else: nobody is their own deputy.")
    with transaction.atomic():
        area = lock_area(facts.area, on=facts.end)
        _require_right(actor, facts, area, on=today)
        _require_sense(facts)
        deputy = made(
            lambda: Deputy.objects.create(
                person=facts.person,
                principal=facts.principal,
                role=facts.role,
                service_area=area,
                start=facts.start,
                end=facts.end,
                appointed_by=by(actor),
                recorded_at=now,
            ),
            taken="This cover is recorded already.",
        )
        assert isinstance(deputy, Deputy)  # noqa: S101  (for the type checker)
        settle_representation(now=now, areas=[area.pk])
        append(
            actor,
            action=APPOINTED,
            subject=f"deputy:{deputy.pk}",
            facts=_evidence(deputy),
            at=now,
        )
    return deputy


def end_deputy(actor: Actor, *, deputy: Deputy, ending: Ending, now: datetime) -> Deputy:
    """End a cover early: after a day, or at once. By whoever could appoint it, or the principal."""
    reason = checked_reason(ending.reason, asks="Say why it ends early")
    today = london_date(now)
    with transaction.atomic():
        row = Deputy.objects.select_related("person", "principal", "service_area").get(pk=deputy.pk)
        if not (isinstance(actor, Person) and actor.pk == row.principal_id):
            _require_right(actor, row, row.service_area, on=today)
        end_row(actor, row, ending=Ending(ending.last_day, reason), now=now)
        settle_representation(now=now, areas=[row.service_area_id])
        append(
            actor,
            action=COVER_ENDED,
            subject=f"deputy:{row.pk}",
            facts=_evidence(row),
            private={"reason": reason},
            at=now,
        )
    return row


def _require_right(
    actor: Actor, cover: CoverFacts | Deputy, area: ServiceArea, *, on: date
) -> None:
    if isinstance(actor, Person):
        if actor.pk == cover.person.pk:
            raise Forbidden("Nobody makes themselves a deputy: ask who is to be covered, or HR.")
        own = actor.pk == cover.principal.pk
        if cover.role == Role.HEAD_OF_SERVICE and not own:
            if Role.HR_OFFICER not in roles_of(actor, on=on):
                raise Forbidden("A Head of Service is covered by their own choice, or HR’s.")
            return
    require(actor, Permission.DEPUTISE, on=on, area=area)


def _require_sense(facts: CoverFacts) -> None:
    first = in_force(facts.start)
    for person in (facts.person, facts.principal):
        if not engaged(facts.start).filter(person=person).exists():
            raise Complaint(f"{person.name} does not work here on {say_date(facts.start)}.")
    held = Q(service_area=facts.area) & first
    if facts.role == Role.REPRESENTATIVE:
        rows = Nomination.objects.filter(held)
        missing = "is not a Representative of this area"
    else:
        rows = RoleAssignment.objects.filter(held, role=Role.HEAD_OF_SERVICE)  # type: ignore[assignment]
        missing = "is not Head of this area"
    if not rows.filter(person=facts.principal).exists():
        raise Complaint(f"{facts.principal.name} {missing} on {say_date(facts.start)}.")
    if rows.filter(person=facts.person).exists():
        raise Complaint(f"{facts.person.name} holds this role in the area already.")


def _evidence(deputy: Deputy) -> dict[str, Json]:
    return {
        "area": deputy.service_area_id,
        "role": deputy.role,
        "principal": deputy.principal.actor_id,
        **period_facts(deputy),
    }
