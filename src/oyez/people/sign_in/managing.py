"""What HR and ICT do about the sign-ins of others."""

from datetime import datetime

from allauth.account.adapter import get_adapter
from allauth.mfa.models import Authenticator
from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.models import Person, User
from oyez.people.permissions import Permission, require

SECOND_STEPS_REMOVED = actions.register(
    "people.second_steps_removed", "HR or ICT removed the second steps of somebody's sign-in."
)


def remove_second_steps(actor: Actor, *, user: User, now: datetime) -> None:
    """Remove app, passkeys and codes of somebody who lost them, and tell them by email.

    Sessions signed in with them are no longer enough from then on. Nobody does it for themselves.
    """
    require(actor, Permission.SIGN_IN_MANAGE, on=london_date(now))
    if isinstance(actor, Person) and actor.pk == user.person_id:
        raise Forbidden("Somebody else of HR or ICT removes your second steps.")
    with transaction.atomic():
        Authenticator.objects.filter(user_id=user.pk).delete()
        transaction.on_commit(
            lambda: get_adapter().send_notification_mail("people/second_steps_removed", user)
        )
        append(actor, action=SECOND_STEPS_REMOVED, subject=user.person.actor_id, at=now)
