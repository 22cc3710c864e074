"""What dates end: the night after the last day, or at once where somebody said so."""

import logging
from collections.abc import Collection
from datetime import date, datetime, timedelta

from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, Subquery

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.events import raise_event
from oyez.people.actors import System
from oyez.people.events import EngagementContinues, EngagementEnded, EngagementEnding
from oyez.people.holding import engaged
from oyez.people.models import (
    Announcement,
    Deputy,
    Engagement,
    Nomination,
    Person,
    RoleAssignment,
    User,
    in_force,
)
from oyez.people.permissions import EMERGENCY_REFERENCE, Role
from oyez.people.queries import last_days, leavers_between
from oyez.people.queries.leaving import notice_limit
from oyez.people.services.representation import (
    areas_of_people,
    note_leaver,
    settle_representation,
)

_log = logging.getLogger(__name__)
NIGHT = System("night")
LEFT = actions.register("people.left", "A person's last engagement is over: every right ended.")
SETTLED = actions.register(
    "people.representation_settled",
    "Alerts about areas without an available Representative were opened or closed by dates.",
)
_ENDING, _ENDED = Announcement.Event.ENDING, Announcement.Event.ENDED
OVER = "The engagement ended."


def leave(person: Person, *, last_day: date, now: datetime) -> bool:
    """End every right of a person whose last engagement is over, and tell it, once.

    In the caller's transaction: sessions are deleted; nominations, roles and covers that run on
    end with the last day, so that they do not come back with the person. An auditor's role
    stands without an engagement and stays. False where it was told already.
    """
    if not note_leaver(_ENDED, person, last_day, now=now):
        return False
    end_sessions([person.pk])
    areas = areas_of_people([person.pk])
    for rows in (
        Nomination.objects.filter(person=person),
        RoleAssignment.objects.filter(person=person).exclude(role=Role.AUDITOR),
        Deputy.objects.filter(person=person),
    ):
        values = {"ended_at": now, "end_reason": OVER}
        running = rows.filter(Q(end__isnull=True) | Q(end__gt=last_day))
        running.filter(start__gt=last_day).update(end=F("start"), at_once=True, **values)
        running.filter(start__lte=last_day).update(end=last_day, **values)
    settle_representation(now=now, areas=areas)
    raise_event(EngagementEnded(person, last_day))
    return True


def end_sessions(people: Collection[int]) -> int:
    """Delete the sessions of these people and return how many there were."""
    users = User.objects.filter(person__in=people).values_list("pk", flat=True)
    return _delete_sessions({str(pk) for pk in users})


def _delete_sessions(users: set[str]) -> int:
    """Sessions say whose they are only once they are opened, so each is."""
    if not users:
        return 0
    own = [
        session.pk
        for session in Session.objects.iterator(chunk_size=500)
        if session.get_decoded().get("_auth_user_id") in users
    ]
    return Session.objects.filter(pk__in=own).delete()[0]


def catch_up(now: datetime) -> None:
    """Do what dates have ended and begun, whatever nights were missed; idempotent.

    Each leaver is a transaction of their own, and one that fails stops no other: what failed is
    raised at the end, together, and tried again the next time.
    """
    failed = settle_leavers(now)
    with transaction.atomic():
        alerts = settle_representation(now=now)
        if alerts.opened or alerts.closed:
            append(
                NIGHT,
                action=SETTLED,
                subject="people:register",
                facts={"opened": alerts.opened, "closed": alerts.closed},
                at=now,
            )
    if failed:
        raise ExceptionGroup("Some leavers could not be settled.", failed)


def settle_leavers(now: datetime) -> list[Exception]:
    """Do what dates mean for leavers alone; returns what failed and waits for the next night."""
    failed = _leavers(now)
    _leaving_soon(now)
    _without_roles(now)
    return failed


def _leavers(now: datetime) -> list[Exception]:
    today = london_date(now)
    own = Engagement.objects.filter(person=OuterRef("pk"), start__lte=today)
    latest = own.order_by(F("end").desc(nulls_first=True)).values("end")[:1]
    gone = (
        Person.objects.filter(Exists(own), ~Exists(engaged(today).filter(person=OuterRef("pk"))))
        .annotate(latest=Subquery(latest))
        .filter(
            ~Exists(
                Announcement.objects.filter(
                    event=_ENDED, subject=OuterRef("pk"), day=OuterRef("latest")
                )
            )
        )
    )
    people = {person.pk: person for person in gone}
    failed: list[Exception] = []
    for pk, last_day in last_days(people, on=today).items():
        if last_day is not None and last_day <= today:
            try:
                _settle(people[pk], last_day, now)
            except Exception as error:  # noqa: BLE001  (one fault must not keep others' rights)
                _log.exception("A leaver could not be settled.")
                failed.append(error)
    return failed


@transaction.atomic
def _settle(person: Person, last_day: date, now: datetime) -> None:
    if leave(person, last_day=last_day, now=now):
        facts = {"last_day": last_day.isoformat()}
        append(NIGHT, action=LEFT, subject=person.actor_id, facts=facts, at=now)


def _leaving_soon(now: datetime) -> None:
    today = london_date(now)
    _take_back(today)
    gone = set(
        Announcement.objects.filter(event=_ENDED, day__gte=today).values_list("subject", "day")
    )
    for person, last_day in leavers_between(today, notice_limit(today), on=today):
        if (person.pk, last_day) in gone:
            continue
        with transaction.atomic():
            if note_leaver(_ENDING, person, last_day, now=now):
                raise_event(EngagementEnding(person, last_day))


def _take_back(today: date) -> None:
    """Tell of every end that was announced and has moved since."""
    told = Announcement.objects.filter(event=_ENDING, day__gte=today)
    for note in told:
        current = last_days([note.subject], on=today)
        if current.get(note.subject, note.day) != note.day:
            with transaction.atomic():
                Announcement.objects.filter(pk=note.pk).delete()
                person = Person.objects.get(pk=note.subject)
                raise_event(EngagementContinues(person, current[note.subject]))


def tell_if_moved(person: Person, *, now: datetime) -> None:
    """Tell at once of an announced end that an act has just moved, in the act's transaction."""
    today = london_date(now)
    last_day = last_days([person.pk], on=today).get(person.pk)
    stale = Announcement.objects.filter(event=_ENDING, subject=person.pk, day__gte=today)
    if last_day is not None:
        stale = stale.exclude(day=last_day)
    if stale.delete()[0]:
        raise_event(EngagementContinues(person, last_day))


def _without_roles(now: datetime) -> None:
    """End the sessions of who holds no role today: an auditor whose time is over, a gap."""
    if not Session.objects.exists():
        return
    today = london_date(now)
    auditing = RoleAssignment.objects.filter(in_force(today), role=Role.AUDITOR)
    keeping = Q(person__in=engaged(today).values("person")) | Q(
        person__in=auditing.values("person")
    )
    others = User.objects.exclude(keeping).exclude(person__reference=EMERGENCY_REFERENCE)
    without = others.values_list("pk", flat=True)
    with transaction.atomic():
        _delete_sessions({str(pk) for pk in without})


def yesterday(now: datetime) -> date:
    """Return the day before today in London."""
    return london_date(now) - timedelta(days=1)
