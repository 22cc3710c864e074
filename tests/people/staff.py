"""People for the tests of this room, made directly: two areas, their Heads, and Representatives."""

from datetime import UTC, date, datetime

from oyez.lib import events
from oyez.people.models import Engagement, Nomination, Person, RoleAssignment, ServiceArea

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)  # a Monday
TODAY = NOW.date()
BEGAN = date(2020, 1, 6)


def area(name: str) -> ServiceArea:
    """Return the area, made if need be."""
    return ServiceArea.objects.get_or_create(name=name, defaults={"start": BEGAN})[0]


def worker(
    reference: str,
    where: str = "Housing",
    *,
    role: str = "",
    kind: str = "permanent",
    end: date | None = None,
) -> Person:
    """Make somebody who works here, with a role."""
    person = Person.objects.create(
        reference=reference, name=reference.title(), email=f"{reference}@fernwell.example"
    )
    Engagement.objects.create(
        person=person, service_area=area(where), kind=kind, start=BEGAN, end=end
    )
    if role:
        own = area(where) if role == "head_of_service" else None
        RoleAssignment.objects.create(person=person, role=role, service_area=own, start=BEGAN)
    return person


def representative(reference: str, where: str = "Housing") -> Person:
    """Make a Representative of the area where they work."""
    person = worker(reference, where)
    Nomination.objects.create(person=person, service_area=area(where), start=BEGAN)
    return person


class Heard:
    """What was raised of some kinds of event, in order."""

    def __init__(self, *kinds: type) -> None:
        self.events: list[object] = []
        for kind in kinds:
            events.subscribe(kind, self.events.append)

    def names(self) -> list[str]:
        """Return the names of the events."""
        return [type(event).__name__ for event in self.events]
