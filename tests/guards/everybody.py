"""One person for each role of the permission table, with that role and no other."""

from datetime import date, timedelta

from oyez.accounts.models import Account
from oyez.people.models import Engagement, Nomination, Person, RoleAssignment, ServiceArea
from oyez.people.permissions import ASSIGNED_ROLES, EMERGENCY_REFERENCE, Role, roles_of
from oyez.people.services import make_sign_in
from tests.council import SETUP, Council


def one_of_each_role(council: Council) -> dict[Role, Person]:
    """Make them in the invented council; each can sign in."""
    day = council.now.date()
    people = {role: _person(role, council, day) for role in Role}
    for role, person in people.items():
        assert roles_of(person, on=day) - {Role.WORKER} == {role} - {Role.WORKER}, role
    return people


def _person(role: Role, council: Council, day: date) -> Person:
    is_emergency = role is Role.EMERGENCY_ADMINISTRATOR
    person = Person.objects.create(
        reference=EMERGENCY_REFERENCE if is_emergency else f"role-{role}",
        name=f"Robin {role.label}",
        email=f"{role}@fernwell.example",
    )
    area = ServiceArea.objects.get(name="Waste")
    long_ago = day - timedelta(days=400)
    if role is not Role.AUDITOR:
        Engagement.objects.create(
            person=person, kind="permanent", service_area=area, start=long_ago
        )
    if role in ASSIGNED_ROLES:
        RoleAssignment.objects.create(
            person=person,
            role=role,
            service_area=area if role is Role.HEAD_OF_SERVICE else None,
            start=long_ago,
        )
    if role is Role.REPRESENTATIVE:
        Nomination.objects.create(person=person, service_area=area, start=long_ago)
    if role is Role.OWNER:
        Account.objects.filter(pk=council.mere.pk).update(owner=person)
    make_sign_in(SETUP, person=person, now=council.now)
    return person
