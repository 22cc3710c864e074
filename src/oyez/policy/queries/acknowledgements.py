"""Reading acknowledgements: one's own, and the register of any day."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery
from django.urls import reverse

from oyez.pages.todo import Todo
from oyez.people.models import Engagement, Person, ServiceArea, on_day
from oyez.policy.acknowledgement_clock import overdue_from
from oyez.policy.models import Acknowledgement, PolicyVersion
from oyez.policy.queries.speaking import in_post_since, leaves_of
from oyez.policy.queries.versions import effective_version

STATES = {"acknowledged": "Acknowledged", "due": "Due", "overdue": "Overdue"}


@dataclass(frozen=True)
class Own:
    """What a person owes: the version in force, whether it is done, and what they had before.

    `overdue_on` is the first day that is too late, None while an open leave keeps it from coming.
    """

    version: PolicyVersion
    acknowledged: Acknowledgement | None
    earlier: PolicyVersion | None
    overdue_on: date | None
    attempts: int


def own(person: Person, *, on: date) -> Own | None:
    """Return what `person` owes on a day; None without a version in force or a post here."""
    version, since = effective_version(on), in_post_since(person, on=on)
    if version is None or version.effective_from is None or since is None:
        return None
    rows = Acknowledgement.objects.filter(person=person).select_related("version")
    present = next((row for row in rows if row.version_id == version.pk), None)
    given = [row for row in rows if row.state == "acknowledged" and row.version_id != version.pk]
    earlier = max(given, key=lambda row: row.version.number, default=None)
    done = present if present and present.state == "acknowledged" else None
    leaves = () if done else leaves_of([person.pk]).get(person.pk, ())
    return Own(
        version=version,
        acknowledged=done,
        earlier=earlier.version if earlier else None,
        overdue_on=overdue_from(max(version.effective_from, since), leaves),
        attempts=present.attempts if present else 0,
    )


def to_acknowledge(person: Person, *, on: date) -> tuple[Todo, ...]:
    """Return the acknowledgement that `person` still owes on a day: one row or none."""
    owed = own(person, on=on)
    if owed is None or owed.acknowledged or owed.version.effective_from is None:
        return ()
    late = owed.overdue_on is not None and owed.overdue_on <= on
    words = "overdue: read and acknowledge it" if late else "read and acknowledge it"
    text = f"Social media policy, version {owed.version.number}: {words}"
    return (Todo(text, reverse("policy:acknowledge"), owed.version.effective_from),)


def register(
    *, on: date, areas: Collection[int] | None = None, area: int | None = None, state: str = ""
) -> QuerySet[Engagement]:
    """Return who was in post on a day, with what of their acknowledgements was true then.

    Each row carries `version_number`, `done_on`, `done_how`, `late_on`, and of the version they
    had acknowledged before `earlier_number` and `earlier_on`. `areas` bounds what is shown (None:
    every area).
    """
    version = effective_version(on)
    of_version = Acknowledgement.objects.filter(
        version=version.pk if version else None, person=OuterRef("person")
    )
    done = of_version.filter(state="acknowledged", acknowledged_on__lte=on)
    earlier = (
        Acknowledgement.objects.filter(
            person=OuterRef("person"), state="acknowledged", acknowledged_on__lte=on
        )
        .exclude(version=version.pk if version else None)
        .order_by("-version__number")
    )
    rows = (
        Engagement.objects.filter(on_day(on))
        .select_related("person", "service_area")
        .annotate(
            done_on=Subquery(done.values("acknowledged_on")[:1]),
            done_how=Subquery(done.values("method")[:1]),
            late_on=Subquery(of_version.filter(overdue_on__lte=on).values("overdue_on")[:1]),
            earlier_number=Subquery(earlier.values("version__number")[:1]),
            earlier_on=Subquery(earlier.values("acknowledged_on")[:1]),
        )
        .order_by("person__name", "person_id", "service_area__name", "pk")
    )
    if areas is not None:
        rows = rows.filter(service_area__in=areas)
    if area is not None:
        rows = rows.filter(service_area=area)
    wanted = {
        "acknowledged": Q(done_on__isnull=False),
        "overdue": Q(done_on__isnull=True, late_on__isnull=False),
        "due": Q(done_on__isnull=True, late_on__isnull=True),
    }
    return rows.filter(wanted[state]) if state in wanted else rows


@dataclass(frozen=True)
class AreaNumbers:
    """How many work in an area, and how many of them had acknowledged or were late."""

    area: str
    people: int
    acknowledged: int
    overdue: int

    @property
    def due(self) -> int:
        """How many still have time."""
        return self.people - self.acknowledged - self.overdue


def numbers(*, on: date, areas: Collection[int] | None = None) -> list[AreaNumbers]:
    """Return the numbers of each service area on a day, by name; one query beside the version's."""
    rows = (
        register(on=on, areas=areas)
        .order_by()
        .values(name=F("service_area__name"))
        .annotate(
            people=Count("person", distinct=True),
            acknowledged=Count("person", distinct=True, filter=Q(done_on__isnull=False)),
            overdue=Count(
                "person", distinct=True, filter=Q(done_on__isnull=True, late_on__isnull=False)
            ),
        )
        .order_by("name")
    )
    return [
        AreaNumbers(row["name"], row["people"], row["acknowledged"], row["overdue"]) for row in rows
    ]


def areas_known() -> QuerySet[ServiceArea]:
    """Return every service area by name."""
    return ServiceArea.objects.all()
