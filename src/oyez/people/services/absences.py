"""Recorded leave: nobody loses a right by it, and a Representative on leave is not available."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.models import Absence, Person
from oyez.people.permissions import Permission, Role, require, roles_of
from oyez.people.services.dated import (
    Ending,
    by,
    checked_period,
    end_row,
    period_facts,
    works_under,
)
from oyez.people.services.representation import areas_of_people, settle_representation

RECORDED = actions.register("people.absence_recorded", "A person's leave was recorded.")
ENDED = actions.register("people.absence_ended", "Recorded leave was given another last day.")


@dataclass(frozen=True)
class AbsenceFacts:
    """Who is away, of which kind, from which day until which (None: until further notice)."""

    person: Person
    kind: str
    start: date
    end: date | None = None


def record_absence(actor: Actor, *, facts: AbsenceFacts, now: datetime) -> Absence:
    """Record leave, of the past too. By the person, their manager, their Head of Service or HR.

    What it is about stays unsaid. Raises Forbidden, and `Complaint` where leave is recorded for
    some of these days already.
    """
    require(actor, Permission.ABSENCE_RECORD, on=london_date(now))
    checked_period(facts.start, facts.end)
    if facts.kind not in Absence.Kind.values:
        raise Complaint("Choose the kind of absence.")
    with transaction.atomic():
        person = Person.objects.select_for_update(no_key=True).get(pk=facts.person.pk)
        _require_right(actor, person, on=london_date(now))
        own = Absence.objects.filter(person=person)
        later = own.filter(end__isnull=True) | own.filter(end__gte=facts.start)
        if any(facts.end is None or row.start <= facts.end for row in later):
            raise Complaint("Leave is recorded for some of these days already.")
        absence = Absence.objects.create(
            person=person,
            kind=facts.kind,
            start=facts.start,
            end=facts.end,
            recorded_by=by(actor),
            recorded_at=now,
        )
        settle_representation(now=now, areas=areas_of_people([person.pk]))
        append(
            actor,
            action=RECORDED,
            subject=f"absence:{absence.pk}",
            facts=period_facts(absence),
            at=now,
        )
    return absence


def end_absence(actor: Actor, *, absence: Absence, last_day: date, now: datetime) -> Absence:
    """Give leave another last day, earlier or later; a day before its first cancels it.

    Leave that is over stays as recorded, unless it is cancelled.
    """
    require(actor, Permission.ABSENCE_RECORD, on=london_date(now))
    with transaction.atomic():
        row = Absence.objects.select_related("person").get(pk=absence.pk)
        _require_right(actor, row.person, on=london_date(now))
        facts, subject = period_facts(row), f"absence:{row.pk}"
        if last_day < row.start:
            # Cancelled leave counts on no day at all; that it was recorded is in the evidence.
            row.delete()
            facts = {**facts, "cancelled": True}
        else:
            end_row(actor, row, ending=Ending(last_day), now=now, may_be_past=True)
            facts = period_facts(row)
        settle_representation(now=now, areas=areas_of_people([row.person_id]))
        append(actor, action=ENDED, subject=subject, facts=facts, at=now)
    return row


def _require_right(actor: Actor, person: Person, *, on: date) -> None:
    if not isinstance(actor, Person) or actor.pk == person.pk:
        return
    if Role.HR_OFFICER in roles_of(actor, on=on) or works_under(actor, person, on=on):
        return
    raise Forbidden("Leave is recorded by the person, their manager, their Head of Service or HR.")
