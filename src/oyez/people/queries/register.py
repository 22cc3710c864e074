"""The register as it was on a day: people, and who was what for which area, by whom."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from oyez.people.holding import covers, heads
from oyez.people.models import (
    Deputy,
    Engagement,
    Nomination,
    Person,
    RoleAssignment,
    ServiceArea,
    on_day,
)
from oyez.people.permissions import EMERGENCY_REFERENCE
from oyez.people.queries.leaving import leavers_between, notice_limit

OTHER_KINDS = {
    "councillor": "Councillors",
    "external": "From outside",
    "left": "Not in post on that day",
}


@dataclass(frozen=True)
class Wanted:
    """Which people of which day: empty things ask for nothing. `own`: of these areas alone."""

    day: date
    text: str = ""
    area: int | None = None
    kind: str = ""
    role: str = ""
    leaving: bool = False
    own: frozenset[int] | None = None


def people_on(wanted: Wanted) -> QuerySet[Person]:
    """Return the people asked for, by name; without a kind, whoever was in post on that day."""
    at_work = Engagement.objects.filter(on_day(wanted.day), person=OuterRef("pk"))
    if wanted.area is not None:
        at_work = at_work.filter(service_area=wanted.area)
    if wanted.own is not None:
        at_work = at_work.filter(service_area__in=wanted.own)
    if wanted.kind in Engagement.Kind.values:
        at_work = at_work.filter(kind=wanted.kind)
    people = Person.objects.exclude(reference=EMERGENCY_REFERENCE).order_by("name", "pk")
    if wanted.kind in {"councillor", "external"}:
        people = people.filter(kind=wanted.kind)
    elif wanted.kind == "left":
        people = people.filter(~Exists(at_work), kind=Person.Kind.WORKER)
    else:
        people = people.filter(Exists(at_work))
    if wanted.own is not None and wanted.kind in OTHER_KINDS:
        people = people.none()
    if wanted.text:
        like = Q(name__icontains=wanted.text) | Q(reference__iexact=wanted.text)
        people = people.filter(like | Q(email__iexact=wanted.text))
    if wanted.role:
        people = people.filter(_holds(wanted.role, wanted.day))
    if wanted.leaving:
        leaving = leavers_between(wanted.day, notice_limit(wanted.day), on=wanted.day)
        people = people.filter(pk__in=[person.pk for person, _ in leaving])
    return people


def _holds(role: str, day: date) -> Q:
    own = {"person": OuterRef("pk")}
    if role == Deputy.Role.REPRESENTATIVE:
        held = Q(Exists(Nomination.objects.filter(on_day(day), **own)))
    else:
        held = Q(Exists(RoleAssignment.objects.filter(on_day(day), role=role, **own)))
    if role in Deputy.Role.values:
        held |= Q(Exists(covers(day, role=role).filter(**own)))
    return held


def with_posts(people: QuerySet[Person], day: date) -> QuerySet[Person]:
    """Return the people with what a list shows of each, in three queries whatever the number.

    `at_work`, `held` and `speaks` are the engagements, roles and nominations of that day.
    """
    return people.prefetch_related(
        Prefetch(
            "engagements",
            Engagement.objects.filter(on_day(day)).select_related("service_area"),
            to_attr="at_work",
        ),
        Prefetch(
            "roles",
            RoleAssignment.objects.filter(on_day(day)).select_related("service_area"),
            to_attr="held",
        ),
        Prefetch(
            "nominations",
            Nomination.objects.filter(on_day(day)).select_related("service_area"),
            to_attr="speaks",
        ),
    )


def nominated_on(area: ServiceArea, day: date) -> QuerySet[Nomination]:
    """Return who was nominated for the area on that day, and by whom: the auditor's question."""
    return (
        Nomination.objects.filter(on_day(day), service_area=area)
        .select_related("person", "nominated_by", "ended_by")
        .order_by("person__name", "pk")
    )


def heads_on(area: ServiceArea, day: date) -> QuerySet[RoleAssignment]:
    """Return who headed the area on that day, acting or not."""
    return heads(day).filter(service_area=area).select_related("person", "assigned_by")


def covers_on(area: ServiceArea, day: date) -> QuerySet[Deputy]:
    """Return who covered for whom in the area on that day."""
    return (
        Deputy.objects.filter(on_day(day), service_area=area)
        .select_related("person", "principal", "appointed_by")
        .order_by("role", "person__name", "pk")
    )


def find_person(words: str) -> Person | None:
    """Return whom a reference or an email address names, exactly; None for nobody."""
    words = words.strip()
    return Person.objects.filter(Q(reference=words) | Q(email=words.lower()) & ~Q(email="")).first()
