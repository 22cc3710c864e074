"""People with roles, for the policy's tests. All invented."""

from datetime import UTC, date, datetime

from oyez.people.models import Engagement, Person, RoleAssignment, ServiceArea

NOW = datetime(2026, 6, 1, 9, tzinfo=UTC)
TODAY = date(2026, 6, 1)


def person(reference: str, *roles: str) -> Person:
    """Make someone who works here today and holds these roles."""
    area, _ = ServiceArea.objects.get_or_create(name="Parks", defaults={"start": date(2020, 1, 1)})
    made = Person.objects.create(
        reference=reference, name=f"Person {reference}", email=f"{reference}@fernwell.example"
    )
    Engagement.objects.create(
        person=made, kind="permanent", service_area=area, start=date(2020, 1, 1)
    )
    for role in roles:
        RoleAssignment.objects.create(person=made, role=role, start=date(2020, 1, 1))
    return made
