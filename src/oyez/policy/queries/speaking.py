"""May this person publish and approve today? Decided by recorded dates, never by a stored state."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from oyez.lib.uk_time import say_date
from oyez.people.models import Absence, Engagement, Person
from oyez.policy.acknowledgement_clock import (
    OVERDUE,
    Leave,
    counted_days,
    leave_days_in,
    overdue_from,
)
from oyez.policy.models import Acknowledgement, PolicyVersion
from oyez.policy.queries.versions import effective_version

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Standing:
    """Whether a person may publish and approve by what they have acknowledged (PUR).

    `reason` and `advice` are sentences: why not and what to do; while they may, `due_by` is the
    last day for the version in force where that is not acknowledged yet.
    """

    ok: bool
    reason: str = ""
    advice: str = ""
    due_by: date | None = None


FREE = Standing(ok=True)


def may_speak(person: Person, *, on: date) -> Standing:
    """Return whether `person` may publish and approve on a day; composing is never stopped.

    The earlier acknowledgement counts until the one of the version in force is overdue. Who began
    to work here after it has none. Who does not work for the council has no duty.
    """
    version = effective_version(on)
    since = in_post_since(person, on=on)
    if version is None or since is None:
        return FREE
    given = dict(
        Acknowledgement.objects.filter(
            person=person, state="acknowledged", acknowledged_on__lte=on
        ).values_list("version_id", "acknowledged_on")
    )
    if version.pk in given:
        return FREE
    earlier = frozenset(key for key, day in given.items() if day is not None and day >= since)
    return _before_it_is_acknowledged(person, version, since, earlier, on)


def _before_it_is_acknowledged(
    person: Person, version: PolicyVersion, since: date, earlier: Collection[int], on: date
) -> Standing:
    """Judge who has not acknowledged the version in force, by the versions they have."""
    advice = "Read the policy and acknowledge it: it takes a few minutes."
    begun = list(
        PolicyVersion.objects.filter(state="approved", effective_from__lte=on)
        .order_by("effective_from")
        .values_list("pk", "effective_from")
    )
    last = max((place for place, (key, _) in enumerate(begun) if key in earlier), default=None)
    if last is None:
        return Standing(
            ok=False,
            reason=f"{person.name} has not acknowledged the policy yet.",
            advice=advice,
        )
    leaves = leaves_of([person.pk]).get(person.pk, ())
    # Each version since then was owed until the next began: was it overdue while it was?
    first_days = [day for _, day in begun[last + 1 :] if day is not None]
    ends = [*(later - _DAY for _, later in pairwise(first_days)), on]
    for first, end in zip(first_days, ends, strict=True):
        if counted_days(max(first, since), end, leaves) >= OVERDUE:
            return Standing(
                ok=False,
                reason=f"{person.name}’s acknowledgement of the policy is overdue: version "
                f"{version.number} is in force since {say_date(first_days[-1])}.",
                advice=advice,
            )
    late = overdue_from(max(first_days[-1], since), leaves)
    return Standing(ok=True, due_by=late - _DAY if late else None)


def in_post_since(person: Person, *, on: date) -> date | None:
    """Return the first day of the unbroken time in which `person` works here on that day.

    One post after another without a day between is one time; None for who does not work here.
    """
    spans = Engagement.objects.filter(person=person, start__lte=on).values_list("start", "end")
    return unbroken_since(spans, on)


def unbroken_since(spans: Iterable[tuple[date, date | None]], on: date) -> date | None:
    """Return the first day of the unbroken run of spans (both days included) that holds `on`."""
    begun = sorted((start, end) for start, end in spans if start <= on)
    first, last = None, None
    for start, end in begun:
        if first is None or last is None or start > last + _DAY:
            first, last = start, end or date.max - _DAY
        else:
            last = max(last, end or date.max - _DAY)
    return first if last is not None and last >= on else None


def leaves_of(people: Collection[int]) -> Mapping[int, tuple[Leave, ...]]:
    """Return the recorded leave of people, by their ids; who has none may be missing."""
    found = defaultdict[int, list[Leave]](list)
    rows = Absence.objects.filter(person__in=people).values_list("person_id", "start", "end")
    for person, start, end in rows:
        found[person].append(Leave(start, end))
    return {person: tuple(leaves) for person, leaves in found.items()}


def leave_days(person: Person, since: date, until: date) -> int:
    """Return the days of recorded leave from `since` up to but without `until`."""
    return leave_days_in(leaves_of([person.pk]).get(person.pk, ()), since, until)
