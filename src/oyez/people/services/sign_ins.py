"""Sign-ins: made from the register, with a password that was set for somebody."""

from datetime import datetime

from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.actors import Actor
from oyez.people.models import Person, User
from oyez.people.permissions import Permission, require

SIGN_IN_MADE = actions.register("people.sign_in_made", "A person was given a sign-in.")
PASSWORD_SET = actions.register("people.password_set", "A person's password was set for them.")


def make_sign_in(actor: Actor, *, person: Person, now: datetime) -> User:
    """Give `person` a sign-in by their registered email, or return the one they have.

    It has no password yet: see `set_password`.
    """
    require(actor, Permission.PEOPLE_IMPORT, on=london_date(now))
    if existing := User.objects.filter(person=person).first():
        return existing
    if not person.email:
        raise Complaint(f"{person.name} has no email address in the register.")
    with transaction.atomic():
        user = User.objects.create_user(person=person)
        append(actor, action=SIGN_IN_MADE, subject=person.actor_id, at=now)
    return user


def set_password(actor: Actor, *, person: Person, password: str, now: datetime) -> None:
    """Set a password that was checked before, making the sign-in where there is none.

    Sessions with the old one end.
    """
    with transaction.atomic():
        user = make_sign_in(actor, person=person, now=now)
        user.set_password(password)
        user.save(update_fields=["password"])
        append(actor, action=PASSWORD_SET, subject=person.actor_id, at=now)
