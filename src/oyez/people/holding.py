"""Who holds which role where on a day: the one reading of dated rows that rights come from.

A right needs an engagement in force. A cover counts while its principal holds the role themselves
and works here: nobody covers for who has left, and nobody covers by a cover.
"""

from datetime import date

from django.db.models import CharField, Exists, OuterRef, Q, QuerySet, Value

from oyez.people.models import (
    Absence,
    Deputy,
    Engagement,
    Nomination,
    Person,
    RoleAssignment,
    in_force,
    on_day,
)

_COVER = "cover"
_REPRESENTATIVE, _HEAD = Deputy.Role.REPRESENTATIVE.value, Deputy.Role.HEAD_OF_SERVICE.value


def engaged(on: date) -> QuerySet[Engagement]:
    """Return the engagements that give rights on that day."""
    return Engagement.objects.filter(in_force(on))


def nominations(on: date) -> QuerySet[Nomination]:
    """Return the nominations in force on that day of people who work here then."""
    return Nomination.objects.filter(in_force(on), _works("person", on))


def heads(on: date) -> QuerySet[RoleAssignment]:
    """Return the assignments as Head of Service in force on that day of people who work here."""
    return RoleAssignment.objects.filter(in_force(on), _works("person", on), role=_HEAD)


def covers(on: date, *, role: str = "") -> QuerySet[Deputy]:
    """Return the covers that give rights on that day, of one role where it is named."""
    held = {"person": OuterRef("principal"), "service_area": OuterRef("service_area")}
    as_role = {
        _REPRESENTATIVE: Q(Exists(Nomination.objects.filter(in_force(on), **held))),
        _HEAD: Q(Exists(RoleAssignment.objects.filter(in_force(on), role=_HEAD, **held))),
    }
    asked = [role] if role else list(as_role)
    counting = Q()
    for name in asked:
        counting |= Q(role=name) & as_role[name]
    return Deputy.objects.filter(
        in_force(on), counting, _works("person", on), _works("principal", on)
    )


def absent(on: date) -> QuerySet[Absence]:
    """Return the absences on that day."""
    return Absence.objects.filter(on_day(on))


def representatives(on: date) -> QuerySet[Person]:
    """Return everyone who is a Representative of any area on that day, by cover too."""
    return Person.objects.filter(pk__in=nominations(on).values("person")) | Person.objects.filter(
        pk__in=covers(on, role=_REPRESENTATIVE).values("person")
    )


def heads_of(areas: "frozenset[int] | list[int]", on: date) -> QuerySet[Person]:
    """Return the Heads of Service of these areas on that day, and who covers for them."""
    own = heads(on).filter(service_area__in=areas).values("person")
    covering = covers(on, role=_HEAD).filter(service_area__in=areas).values("person")
    return Person.objects.filter(pk__in=own) | Person.objects.filter(pk__in=covering)


def held(person: Person, on: date) -> list[tuple[str, int | None]]:
    """Return every (role, area) that gives `person` rights on that day.

    `worker` stands for an engagement: without it the others give nothing (an auditor's alone).
    Costs one query; one more for who is somebody's deputy.
    """
    text, area = CharField(), "service_area_id"
    rows = {"person": person}
    first = engaged(on).filter(**rows).values_list(Value("worker", text), area)
    found: list[tuple[str, int | None]] = list(
        first.union(
            RoleAssignment.objects.filter(in_force(on), **rows).values_list("role", area),
            Nomination.objects.filter(in_force(on), **rows).values_list(
                Value(_REPRESENTATIVE, text), area
            ),
            Deputy.objects.filter(in_force(on), **rows).values_list(Value(_COVER, text), area),
        )
    )
    if any(role == _COVER for role, _ in found):
        found = [row for row in found if row[0] != _COVER]
        found += covers(on).filter(**rows).values_list("role", area)
    return found


def _works(who: str, on: date) -> Exists:
    return Exists(engaged(on).filter(person=OuterRef(who)))
