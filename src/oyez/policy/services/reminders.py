"""The duty of the night: acknowledgements become due, people are reminded, lateness is passed on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

from django.db import transaction
from django.urls import reverse

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.canonical_json import digest
from oyez.lib.clock import london_date
from oyez.notifications.kinds import register
from oyez.notifications.services import settle, tell
from oyez.people.actors import System
from oyez.people.holding import covers, engaged
from oyez.people.holding import heads as heads_on
from oyez.people.models import Engagement, Person, on_day
from oyez.people.permissions import Role, holders
from oyez.policy.acknowledgement_clock import (
    OVERDUE,
    REMIND,
    REMIND_AGAIN,
    Leave,
    counted_days,
)
from oyez.policy.models import Acknowledgement, PolicyVersion
from oyez.policy.queries import effective_version
from oyez.policy.queries.speaking import leaves_of, unbroken_since
from oyez.policy.services.moving import move
from oyez.policy.services.telling import matter, settle_all
from oyez.policy.states import OPEN

NIGHT = System("night")
BEGUN = actions.register(
    "policy.acknowledgements_due", "Workers became due to acknowledge the version in force."
)
VOIDED = actions.register(
    "policy.acknowledgements_void",
    "Acknowledgements are owed no more: a newer version, or the work here ended.",
)
REMINDED = actions.register(
    "policy.acknowledgements_reminded", "Workers were reminded to acknowledge the policy."
)
LATE = actions.register(
    "policy.acknowledgements_overdue", "Acknowledgements were overdue after 28 days."
)
ESCALATED = actions.register(
    "policy.acknowledgements_escalated",
    "Overdue acknowledgements were told to manager and Head of Service.",
)
REMINDER = register(
    "policy.acknowledgement_due", subject="The social media policy waits for you to read it."
)
TOO_LATE = register(
    "policy.acknowledgement_overdue", subject="You have not acknowledged the social media policy."
)
OF_OTHERS = register(
    "policy.acknowledgement_escalated", subject="An acknowledgement of the policy is overdue."
)
_BATCH = 200
Row = TypeVar("Row")
_AUTHORS_ADVICE = "Until then nothing of yours is published and you approve nothing."


def keep_acknowledgements(now: datetime) -> None:
    """Do for every worker what the day asks; a second run on the same day changes nothing.

    1. Who works here gets a row for the version in force. 2. What is owed no more is void.
    3. By counted days: a reminder at 7 and at 14, overdue at 28, told to manager and Head of
    Service. A night that was missed is made up for by the next. Each batch is one transaction.
    """
    today = london_date(now)
    version = effective_version(today)
    if version is None or version.effective_from is None:
        return
    since = {
        person: max(first, version.effective_from) for person, first in workers_since(today).items()
    }
    _void(version, frozenset(since), now)
    _begin(version, since, now)
    for rows in _batches(version, OPEN):
        _remind(rows, today, now)


def workers_since(on: date) -> dict[int, date]:
    """Return everyone who works here on a day, by id, with the first day of that unbroken time."""
    spans = defaultdict[int, list[tuple[date, date | None]]](list)
    here = Engagement.objects.filter(on_day(on)).values("person")
    rows = Engagement.objects.filter(person__in=here).values_list("person", "start", "end")
    for person, start, end in rows.iterator(chunk_size=2000):
        spans[person].append((start, end))
    found = ((person, unbroken_since(held, on)) for person, held in spans.items())
    return {person: first for person, first in found if first is not None}


def _begin(version: PolicyVersion, since: Mapping[int, date], now: datetime) -> None:
    known = dict(Acknowledgement.objects.filter(version=version).values_list("person_id", "state"))
    missing = [person for person in since if person not in known]
    for people in _batched(missing):
        with transaction.atomic():
            made = Acknowledgement.objects.bulk_create(
                Acknowledgement(person_id=person, version=version, since=since[person])
                for person in people
            )
            _evidence(BEGUN, version, made, now)
    returned = [person for person, state in known.items() if state == "void" and person in since]
    for people in _batched(returned):
        with transaction.atomic():
            rows = list(Acknowledgement.objects.filter(version=version, person__in=people))
            for row in rows:
                move(
                    NIGHT,
                    [row],
                    "due",
                    at=now,
                    reason="Works here again.",
                    since=since[row.person_id],
                    reminded_on=None,
                    reminded_again_on=None,
                    overdue_on=None,
                    escalated_on=None,
                )
            _evidence(BEGUN, version, rows, now)


def _void(version: PolicyVersion, here: frozenset[int], now: datetime) -> None:
    owed = Acknowledgement.objects.filter(state__in=OPEN).select_related("version")
    gone = [row for row in owed if row.version_id != version.pk or row.person_id not in here]
    for rows in _batched(gone):
        with transaction.atomic():
            for state, reason in (
                (True, "A newer version is in force."),
                (False, "The work here ended."),
            ):
                some = [row for row in rows if (row.version_id != version.pk) is state]
                move(NIGHT, some, "void", at=now, reason=reason)
            settle_all(rows, now=now)
            _evidence(VOIDED, version, rows, now)


def _batched(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    for start in range(0, len(rows), _BATCH):
        yield rows[start : start + _BATCH]


def _batches(
    version: PolicyVersion, states: Iterable[str]
) -> Iterator[tuple[Acknowledgement, ...]]:
    keys = list(
        Acknowledgement.objects.filter(version=version, state__in=states)
        .order_by("pk")
        .values_list("pk", flat=True)
    )
    for some in _batched(keys):
        yield tuple(
            Acknowledgement.objects.filter(pk__in=some, state__in=states).select_related(
                "person", "version"
            )
        )


def _remind(rows: Sequence[Acknowledgement], today: date, now: datetime) -> None:
    leaves = leaves_of([row.person_id for row in rows])
    days = {row.pk: _counted(row, today, leaves) for row in rows}
    due = [row for row in rows if row.state == "due" and REMIND <= days[row.pk] < OVERDUE]
    again = [
        row
        for row in rows
        if row.state in {"due", "reminded"}
        and row.reminded_again_on is None
        and REMIND_AGAIN <= days[row.pk] < OVERDUE
    ]
    late = [row for row in rows if row.state in {"due", "reminded"} and days[row.pk] >= OVERDUE]
    unpassed = [*late, *(row for row in rows if row.state == "overdue")]
    if not (due or again or unpassed):
        return
    with transaction.atomic():
        _send_reminders(due, again, today, now)
        _mark_late(late, today, now)
        _escalate(unpassed, today, now)


def _counted(row: Acknowledgement, today: date, leaves: Mapping[int, tuple[Leave, ...]]) -> int:
    return counted_days(row.since, today, leaves.get(row.person_id, ()))


def _send_reminders(
    due: Sequence[Acknowledgement], again: Sequence[Acknowledgement], today: date, now: datetime
) -> None:
    move(NIGHT, due, "reminded", at=now, reason="Not acknowledged yet.", reminded_on=today)
    Acknowledgement.objects.filter(pk__in=[row.pk for row in again]).update(reminded_again_on=today)
    second = {row.pk for row in again}
    told = {row.pk: row for row in [*due, *again]}.values()
    for row in told:
        settle(matter(row), now=now)
        tell(
            [row.person],
            kind=REMINDER,
            text=f"Please read version {row.version.number} of the social media policy and "
            "acknowledge it. It takes a few minutes.",
            url=reverse("policy:acknowledge"),
            key=f"{matter(row)}:{REMIND_AGAIN if row.pk in second else REMIND}",
            now=now,
        )
    if told:
        _evidence(REMINDED, next(iter(told)).version, list(told), now)


def _mark_late(late: Sequence[Acknowledgement], today: date, now: datetime) -> None:
    if not late:
        return
    move(NIGHT, late, "overdue", at=now, reason="28 days have passed.", overdue_on=today)
    settle_all(late, now=now)
    for row in late:
        tell(
            [row.person],
            kind=TOO_LATE,
            text=f"Your acknowledgement of version {row.version.number} of the social media policy "
            f"is overdue. {_AUTHORS_ADVICE}",
            url=reverse("policy:acknowledge"),
            key=f"{matter(row)}:{OVERDUE}",
            now=now,
        )
    _evidence(LATE, late[0].version, late, now)


def _escalate(rows: Sequence[Acknowledgement], today: date, now: datetime) -> None:
    """Tell manager and Head of Service; where there is neither but the person, the HR Officers."""
    if not rows:
        return
    above = _above([row.person_id for row in rows], today)
    officers = list(holders({Role.HR_OFFICER}, on=today))
    told = []
    for row in rows:
        others = [one for one in above[row.person_id] if one.pk != row.person_id] or [
            one for one in officers if one.pk != row.person_id
        ]
        if not others:
            continue
        tell(
            others,
            kind=OF_OTHERS,
            text=f"{row.person.name} has not acknowledged version {row.version.number} of the "
            "social media policy, which was due after 28 days.",
            url=reverse("policy:papers"),
            key=f"{matter(row)}:escalated",
            now=now,
        )
        told.append(row)
    move(
        NIGHT,
        told,
        "escalated",
        at=now,
        reason="Told to manager and Head of Service.",
        escalated_on=today,
    )
    if told:
        _evidence(ESCALATED, told[0].version, told, now)


def _above(people: Sequence[int], today: date) -> Mapping[int, list[Person]]:
    """Return each person's managers and the Heads of their service areas, who work here today."""
    found = defaultdict[int, list[Person]](list)
    here = engaged(today).filter(person__in=people).select_related("manager")
    posts = [(row.person_id, row.service_area_id, row.manager) for row in here]
    areas = {area for _, area, _ in posts}
    own = heads_on(today).filter(service_area__in=areas).select_related("person")
    covering = covers(today, role=Role.HEAD_OF_SERVICE).filter(service_area__in=areas)
    heads = defaultdict[int, list[Person]](list)
    for role in own:
        heads[role.service_area_id or 0].append(role.person)
    for cover in covering.select_related("person"):
        heads[cover.service_area_id].append(cover.person)
    managing = {manager.pk for _, _, manager in posts if manager}
    present = set(engaged(today).filter(person__in=managing).values_list("person", flat=True))
    for person, area, manager in posts:
        if manager and manager.pk in present:
            found[person].append(manager)
        found[person] += heads[area]
    return found


def _evidence(
    action: actions.Action,
    version: PolicyVersion,
    rows: Sequence[Acknowledgement],
    now: datetime,
) -> None:
    append(
        NIGHT,
        action=action,
        subject=f"policy:{version.number}",
        facts={
            "acknowledgements": len(rows),
            "digest": digest(sorted(row.subject for row in rows)),
        },
        at=now,
    )
