"""Roles: given by HR, never to oneself; acting up only for a time."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.canonical_json import Json
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.uk_time import say_date
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.holding import engaged
from oyez.people.models import Person, RoleAssignment, ServiceArea
from oyez.people.permissions import ASSIGNED_ROLES, Permission, Role, require
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

ASSIGNED = actions.register("people.role_assigned", "A person was given a role.")
ROLE_ENDED = actions.register("people.role_ended", "A person's role was ended early.")
_TAKEN = "This person has the role on these days already."


@dataclass(frozen=True)
class RoleFacts:
    """Which role for whom, from which day; `area` for a Head of Service alone."""

    person: Person
    role: str
    start: date
    end: date | None = None
    area: ServiceArea | None = None
    acting: bool = False


def assign_role(actor: Actor, *, facts: RoleFacts, now: datetime) -> RoleAssignment:
    """Give a person a role from today or later. By HR, and nobody to themselves.

    Acting up has a last day. Raises Forbidden and `Complaint`.
    """
    today = london_date(now)
    require(actor, Permission.PEOPLE_MANAGE, on=today)
    if isinstance(actor, Person) and actor.pk == facts.person.pk:
        raise Forbidden("Nobody gives a role to themselves: ask another HR Officer.")
    _check(facts, today)
    with transaction.atomic():
        person = Person.objects.select_for_update(no_key=True).get(pk=facts.person.pk)
        area = lock_area(facts.area, on=facts.start) if facts.area else None
        same = RoleAssignment.objects.filter(person=person, role=facts.role, service_area=area)
        for row in same.filter(end__isnull=True) | same.filter(end__gte=facts.start):
            cancelled = row.at_once and row.end == row.start
            if not cancelled and (facts.end is None or row.start <= facts.end):
                raise Complaint(_TAKEN)
        role = made(
            lambda: RoleAssignment.objects.create(
                person=person,
                role=facts.role,
                service_area=area,
                acting=facts.acting,
                start=facts.start,
                end=facts.end,
                assigned_by=by(actor),
                recorded_at=now,
            ),
            taken=_TAKEN,
        )
        assert isinstance(role, RoleAssignment)  # noqa: S101  (for the type checker)
        append(actor, action=ASSIGNED, subject=f"role:{role.pk}", facts=_evidence(role), at=now)
    return role


def end_role(
    actor: Actor, *, role: RoleAssignment, ending: Ending, now: datetime
) -> RoleAssignment:
    """End a role early: after a day, or at once. By HR. Covers for it end with it."""
    require(actor, Permission.PEOPLE_MANAGE, on=london_date(now))
    reason = checked_reason(ending.reason, asks="Say why it ends early")
    with transaction.atomic():
        row = RoleAssignment.objects.select_related("person").get(pk=role.pk)
        end_row(actor, row, ending=Ending(ending.last_day, reason), now=now)
        if row.service_area_id is not None:
            settle_representation(now=now, areas=[row.service_area_id])
        append(
            actor,
            action=ROLE_ENDED,
            subject=f"role:{row.pk}",
            facts=_evidence(row),
            private={"reason": reason},
            at=now,
        )
    return row


def _check(facts: RoleFacts, today: date) -> None:
    if facts.role not in ASSIGNED_ROLES:
        raise Complaint("Choose a role that is given: others follow from what a person does.")
    if (facts.role == Role.HEAD_OF_SERVICE) != (facts.area is not None):
        raise Complaint("A Head of Service has a service area, and no other role has one.")
    if facts.start < today:
        raise Complaint("A role begins today or later: it cannot be backdated.")
    checked_period(facts.start, facts.end)
    if facts.acting and facts.end is None:
        raise Complaint("Acting up has a last day: enter it.")
    if facts.role == Role.AUDITOR and facts.person.kind == Person.Kind.EXTERNAL:
        return
    if not engaged(facts.start).filter(person=facts.person).exists():
        raise Complaint(f"{facts.person.name} does not work here on {say_date(facts.start)}.")


def _evidence(role: RoleAssignment) -> dict[str, Json]:
    return {
        "role": role.role,
        "area": role.service_area_id,
        "acting": role.acting,
        **period_facts(role),
    }
