"""The one emergency administrator: the way back in when nobody of HR or ICT can sign in.

A local account outside the register's roles. It can give somebody who works here the role of HR or
ICT for a week, with a reason, and nothing else: no post, no page, no person's data. Each use, signing
in included, is told to the Head of Communications, ICT and the Data Protection Officer, and evidenced.
There is one at most because its reference is reserved and references are unique; whatever else stands
in the register about it gives it no right (`permissions.roles_of`).
"""

from datetime import datetime, timedelta

from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.events import raise_event
from oyez.people.actors import System
from oyez.people.models import Person, RoleAssignment, User
from oyez.people.permissions import (
    EMERGENCY_REFERENCE,
    Permission,
    Role,
    require,
    roles_of,
)
from oyez.people.sign_in.events import EmergencyAdministratorUsed

APPOINTED = actions.register(
    "people.emergency_administrator_appointed",
    "The emergency administrator's account was made, or its address and password changed.",
)
SIGNED_IN = actions.register(
    "people.emergency_administrator_signed_in", "The emergency administrator signed in."
)
ROLE_GIVEN = actions.register(
    "people.emergency_role_given",
    "The emergency administrator gave somebody the role of HR or ICT for a week.",
)
ROLES = (Role.HR_OFFICER, Role.ICT)
LASTS = timedelta(days=6)
SUBJECT = "people:emergency_administrator"


def is_emergency(person: Person | None) -> bool:
    """Say whether this is the emergency administrator."""
    return person is not None and person.reference == EMERGENCY_REFERENCE


def appoint(actor: System, *, email: str, password: str, now: datetime) -> User:
    """Make the account, or give it another address and password; its second steps stay.

    Only the machine's own command line may (`setup`). The password was checked before. Raises
    Complaint for an address that somebody else in the register has.
    """
    require(actor, Permission.EMERGENCY_ADMINISTRATION, on=london_date(now))
    email = email.strip().lower()
    others = Person.objects.exclude(reference=EMERGENCY_REFERENCE)
    if others.filter(email=email).exists():
        raise Complaint(
            f"{email} belongs to somebody in the register: give the emergency administrator an "
            "address of its own, which is nobody's everyday one."
        )
    with transaction.atomic():
        person, _ = Person.objects.update_or_create(
            reference=EMERGENCY_REFERENCE,
            defaults={"name": "Emergency administrator", "email": email},
        )
        user = User.objects.filter(person=person).first() or User.objects.create_user(person=person)
        user.email = email
        user.set_password(password)
        user.save(update_fields=["email", "password"])
        append(actor, action=APPOINTED, subject=SUBJECT, private={"email": email}, at=now)
    return user


def signed_in(person: Person, *, now: datetime) -> None:
    """Tell and evidence that the emergency administrator signed in."""
    with transaction.atomic():
        raise_event(EmergencyAdministratorUsed("signed in", now))
        append(person, action=SIGNED_IN, subject=SUBJECT, at=now)


def give_role(
    actor: Person, *, person: Person, role: Role, reason: str, now: datetime
) -> RoleAssignment:
    """Give `person`, who works here today, the role of HR or ICT from today for a week.

    Raises Forbidden to everybody but the emergency administrator, Complaint for another role, a
    missing reason, or somebody who does not work here or has the role already.
    """
    today = london_date(now)
    require(actor, Permission.EMERGENCY_ADMINISTRATION, on=today)
    if role not in ROLES:
        raise Complaint("Only the roles of HR and ICT can be given in an emergency.")
    if not reason.strip():
        raise Complaint("Say why: the reason is kept and shown to those who are told.")
    held = roles_of(person, on=today)
    if Role.WORKER not in held:
        raise Complaint("That person does not work for the council today.")
    if role in held:
        raise Complaint(f"That person has the role already: {role.label}.")
    with transaction.atomic():
        given = RoleAssignment.objects.create(
            person=person, role=role, start=today, end=today + LASTS
        )
        raise_event(
            EmergencyAdministratorUsed(f"gave somebody the role of {role.label} for a week", now)
        )
        append(
            actor,
            action=ROLE_GIVEN,
            subject=person.actor_id,
            facts={"role": role.value, "end": given.end.isoformat() if given.end else ""},
            private={"reason": reason.strip()},
            at=now,
        )
    return given
