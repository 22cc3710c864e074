"""Service areas, who heads them, who speaks for them, and who is there today."""

from datetime import date

from django.db.models import Exists, OuterRef, QuerySet

from oyez.people.holding import absent, covers, engaged, nominations
from oyez.people.models import Deputy, Person, ServiceArea, in_force, on_day


def areas_on(day: date) -> QuerySet[ServiceArea]:
    """Return the service areas that exist on that day, by name."""
    return ServiceArea.objects.filter(on_day(day))


def areas_without_representative(day: date) -> QuerySet[ServiceArea]:
    """Return the areas where somebody works on that day and no Representative is available.

    Costs four small queries, whatever the number of people.
    """
    away = absent(day).values("person")
    spoken_for = set(
        nominations(day).exclude(person__in=away).values_list("service_area_id", flat=True)
    )
    covering = Deputy.objects.filter(in_force(day), role=Deputy.Role.REPRESENTATIVE)
    if covering.exists():
        live = covers(day, role=Deputy.Role.REPRESENTATIVE).exclude(person__in=away)
        spoken_for |= set(live.values_list("service_area_id", flat=True))
    staffed = engaged(day).filter(service_area=OuterRef("pk"))
    return areas_on(day).filter(Exists(staffed)).exclude(pk__in=spoken_for)


def available_representatives(area: ServiceArea, day: date) -> QuerySet[Person]:
    """Return who may speak for the area on that day and is not away, by cover too."""
    covering = covers(day, role=Deputy.Role.REPRESENTATIVE).filter(service_area=area)
    own = nominations(day).filter(service_area=area)
    people = Person.objects.filter(pk__in=own.values("person")) | Person.objects.filter(
        pk__in=covering.values("person")
    )
    return people.exclude(pk__in=absent(day).values("person"))
