"""Engagements: begun, given another last day, ended; a leaver loses every right with the last."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.canonical_json import Json
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.events import raise_event
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.events import EngagementEnding
from oyez.people.holding import engaged
from oyez.people.models import Announcement, Engagement, Person, ServiceArea
from oyez.people.permissions import Permission, Role, require, roles_of
from oyez.people.queries import last_days
from oyez.people.queries.leaving import notice_limit
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
from oyez.people.services.leaving import leave, tell_if_moved
from oyez.people.services.representation import note_leaver, settle_representation

BEGUN = actions.register("people.engagement_begun", "A person's engagement was recorded.")
EXTENDED = actions.register("people.engagement_extended", "An engagement was given a later end.")
ENDED = actions.register("people.engagement_ended", "An engagement was given an earlier end.")
_AGENCY = Engagement.Kind.AGENCY


@dataclass(frozen=True)
class EngagementFacts:
    """Who works where, as what, from which day until which day."""

    person: Person
    kind: str
    area: ServiceArea
    start: date
    end: date | None = None
    job_title: str = ""
    manager: Person | None = None
    politically_restricted: bool = False


def begin_engagement(actor: Actor, *, facts: EngagementFacts, now: datetime) -> Engagement:
    """Record that somebody works here; a start of the past may be recorded late. By HR.

    Raises Forbidden, and `Complaint` for a councillor or somebody from outside (SCO).
    """
    require(actor, Permission.PEOPLE_MANAGE, on=london_date(now))
    _not_oneself(actor, facts.person)
    _check(facts)
    with transaction.atomic():
        area = lock_area(facts.area, on=facts.start)
        row = made(
            lambda: Engagement.objects.create(
                person=facts.person,
                kind=facts.kind,
                service_area=area,
                job_title=" ".join(facts.job_title.split()),
                manager=facts.manager,
                politically_restricted=facts.politically_restricted,
                start=facts.start,
                end=facts.end,
                recorded_by=by(actor),
                recorded_at=now,
            ),
            taken="This engagement is recorded already.",
        )
        assert isinstance(row, Engagement)  # noqa: S101  (for the type checker)
        tell_if_moved(facts.person, now=now)
        settle_representation(now=now, areas=[area.pk])
        append(actor, action=BEGUN, subject=f"engagement:{row.pk}", facts=_evidence(row), at=now)
    return row


def extend_engagement(
    actor: Actor, *, engagement: Engagement, until: date | None, reason: str, now: datetime
) -> Engagement:
    """Give an engagement a later last day, before the one it has is over. Raises `Complaint`.

    By HR; for an agency worker by the Head of Service of the area too. None, for no last day, is
    not for agency workers (SCO). What the HR file said before does not undo it.
    """
    today = london_date(now)
    require(actor, Permission.ENGAGEMENT_END, on=today)
    reason = checked_reason(reason, asks="Say why it goes on for longer")
    with transaction.atomic():
        row = _found(actor, engagement, today)
        if row.end is None or (until is not None and until <= row.end):
            raise Complaint("The new last day must be later than the one that is recorded.")
        if row.end < today or (row.end == today and row.at_once):
            raise Complaint("It is over already: record a new engagement, or ask HR to.")
        if until is None and row.kind == _AGENCY:
            raise Complaint("An agency worker always has a last day: enter it.")
        before = row.end
        same = Engagement.objects.filter(pk=row.pk, end=before, at_once=row.at_once)
        values = {"ended_by": by(actor), "ended_at": now, "end_reason": reason}
        if not same.update(end=until, **values):
            raise Complaint("Somebody changed this a moment ago: look at it again.")
        row.end = until
        tell_if_moved(row.person, now=now)
        _tell_if_soon(row.person, now)
        settle_representation(now=now, areas=[row.service_area_id])
        append(
            actor,
            action=EXTENDED,
            subject=f"engagement:{row.pk}",
            facts={**_evidence(row), "before": before.isoformat()},
            private={"reason": reason},
            at=now,
        )
    return row


def end_engagement(
    actor: Actor, *, engagement: Engagement, ending: Ending, now: datetime
) -> Engagement:
    """Give an engagement an earlier last day, of the past too, or end it at once.

    By HR; for an agency worker by the Head of Service of the area too. If nothing else keeps the
    person here, sessions and every right end now, and `EngagementEnded` is raised. An engagement
    that has not begun is cancelled. Raises Forbidden and `Complaint`.
    """
    today = london_date(now)
    require(actor, Permission.ENGAGEMENT_END, on=today)
    reason = checked_reason(ending.reason, asks="Say why it ends")
    with transaction.atomic():
        row = _found(actor, engagement, today)
        if ending.last_day and row.end and ending.last_day >= row.end:
            raise Complaint("To let it go on for longer, extend it.")
        end_row(actor, row, ending=Ending(ending.last_day, reason), now=now, may_be_past=True)
        tell_if_moved(row.person, now=now)
        if not _left(row.person, now):
            _tell_if_soon(row.person, now)
        settle_representation(now=now, areas=[row.service_area_id])
        append(
            actor,
            action=ENDED,
            subject=f"engagement:{row.pk}",
            facts=_evidence(row),
            private={"reason": reason},
            at=now,
        )
    return row


def _found(actor: Actor, engagement: Engagement, today: date) -> Engagement:
    """Return the engagement, its person locked, if `actor` may give it another end."""
    Person.objects.select_for_update(no_key=True).get(pk=engagement.person_id)
    row = Engagement.objects.select_related("person", "service_area").get(pk=engagement.pk)
    _not_oneself(actor, row.person)
    require(actor, Permission.ENGAGEMENT_END, on=today, area=row.service_area)
    if (
        row.kind != _AGENCY
        and isinstance(actor, Person)
        and Role.HR_OFFICER not in roles_of(actor, on=today)
    ):
        raise Forbidden("HR decides this: a Head of Service does for agency workers alone.")
    return row


def _left(person: Person, now: datetime) -> bool:
    """End every right of a person who has just stopped working here."""
    today = london_date(now)
    if engaged(today).filter(person=person).exists():
        return False
    last_day = last_days([person.pk], on=today).get(person.pk)
    return last_day is not None and last_day <= today and leave(person, last_day=last_day, now=now)


def _tell_if_soon(person: Person, now: datetime) -> None:
    """Tell at once of an end that is nearer than the notice that the night would give."""
    today = london_date(now)
    last_day = last_days([person.pk], on=today).get(person.pk)
    if (
        last_day is not None
        and today <= last_day <= notice_limit(today)
        and note_leaver(Announcement.Event.ENDING, person, last_day, now=now)
    ):
        raise_event(EngagementEnding(person, last_day))


def _not_oneself(actor: Actor, person: Person) -> None:
    if isinstance(actor, Person) and actor.pk == person.pk:
        raise Forbidden("Nobody changes their own engagement: ask another HR Officer.")


def _check(facts: EngagementFacts) -> None:
    if facts.person.kind != Person.Kind.WORKER:
        raise Complaint(
            f"{facts.person.name} is not a worker: councillors and people from outside have no "
            "engagement. Somebody who comes to work here is a new person of the register."
        )
    if facts.kind not in Engagement.Kind.values:
        raise Complaint("Choose the kind of engagement.")
    checked_period(facts.start, facts.end)
    if facts.kind == _AGENCY and facts.end is None:
        raise Complaint("An agency worker always has a last day: enter it.")


def _evidence(row: Engagement) -> dict[str, Json]:
    return {"area": row.service_area_id, "kind": row.kind, **period_facts(row)}
