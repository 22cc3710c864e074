"""Acknowledgements on paper: recorded by somebody else, with the date on the paper."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.canonical_json import digest
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.uk_time import say_date
from oyez.people.errors import Forbidden
from oyez.people.models import Engagement, Person, on_day
from oyez.people.permissions import Permission, Role, areas_of, require, roles_of
from oyez.policy.models import Acknowledgement, PolicyVersion
from oyez.policy.queries import effective_version
from oyez.policy.queries.speaking import unbroken_since
from oyez.policy.services.moving import move
from oyez.policy.services.telling import settle_all

RECORDED = actions.register(
    "policy.papers_recorded", "Acknowledgements signed on paper were recorded by somebody else."
)


def record_papers(
    actor: Person, *, people: Sequence[Person], signed_on: date, now: datetime
) -> tuple[Acknowledgement, ...]:
    """Record that people signed the version in force on a day; returns what is new.

    The person's manager, the Head of Service of their area, or HR may; nobody for themselves.
    Raises Forbidden, or Complaint for a date on which the version or the work had not begun. Who
    has acknowledged already is left as they are.
    """
    today = london_date(now)
    require(actor, Permission.ACKNOWLEDGE, on=today)
    may = recordable(actor, people, on=today)
    may_not = sorted(person.name for person in people if person.pk not in may)
    if may_not:
        raise Forbidden(
            f"You may not record a paper of {', '.join(may_not)}. Their manager, the Head of "
            "Service of their area, or another HR Officer may."
        )
    version = effective_version(today)
    if version is None or version.effective_from is None:
        raise Complaint("No version of the policy is in force: there is nothing to acknowledge.")
    if not version.effective_from <= signed_on <= today:
        raise Complaint(
            f"The date on the paper must be from {say_date(version.effective_from)}, when version "
            f"{version.number} came into force, to today."
        )
    since = _clock_starts(people, signed_on, version.effective_from)
    with transaction.atomic():
        rows = _open_rows(version, since)
        for row in [row for row in rows if row.state == "void"]:
            move(actor, [row], "due", at=now, reason="Works here again.")
        move(
            actor,
            rows,
            "acknowledged",
            at=now,
            reason="Signed on paper.",
            method=Acknowledgement.Method.PAPER,
            acknowledged_on=signed_on,
            acknowledged_at=now,
            recorded_by=actor,
        )
        settle_all(rows, now=now)
        if rows:
            signed = {row.person_id for row in rows}
            append(
                actor,
                action=RECORDED,
                subject=f"policy:{version.number}",
                facts={
                    "signed_on": signed_on.isoformat(),
                    "people": len(rows),
                    "people_digest": digest(
                        sorted(person.actor_id for person in people if person.pk in signed)
                    ),
                },
                at=now,
            )
    return tuple(rows)


def recordable(actor: Person, people: Collection[Person], *, on: date) -> frozenset[int]:
    """Return the ids of those whose paper `actor` may record by their roles or as their manager."""
    others = {person.pk for person in people} - {actor.pk}
    roles = roles_of(actor, on=on)
    if Role.HR_OFFICER in roles:
        return frozenset(others)
    areas = areas_of(actor, Role.HEAD_OF_SERVICE, on=on) if Role.HEAD_OF_SERVICE in roles else ()
    here = Engagement.objects.filter(on_day(on), person__in=others)
    return frozenset(
        person
        for person, area, manager in here.values_list("person", "service_area", "manager")
        if area in areas or manager == actor.pk
    )


def _clock_starts(
    people: Sequence[Person], signed_on: date, effective_from: date
) -> Mapping[int, date]:
    """Return when each person's clock began; Complaint for who did not work here on that day."""
    spans = defaultdict[int, list[tuple[date, date | None]]](list)
    rows = Engagement.objects.filter(person__in=people).values_list("person", "start", "end")
    for person_id, start, end in rows:
        spans[person_id].append((start, end))
    since = {person.pk: unbroken_since(spans[person.pk], signed_on) for person in people}
    if absent := sorted(person.name for person in people if since[person.pk] is None):
        raise Complaint(f"On {say_date(signed_on)} did not work here: {', '.join(absent)}.")
    return {key: max(day, effective_from) for key, day in since.items() if day is not None}


def _open_rows(version: PolicyVersion, since: Mapping[int, date]) -> list[Acknowledgement]:
    """Return the rows that are not acknowledged yet, made where they are missing."""
    existing = {
        row.person_id: row
        for row in Acknowledgement.objects.select_for_update().filter(
            version=version, person__in=since
        )
    }
    made = Acknowledgement.objects.bulk_create(
        Acknowledgement(person_id=person, version=version, since=day)
        for person, day in since.items()
        if person not in existing
    )
    return [*made, *(row for row in existing.values() if row.state != "acknowledged")]
