"""What follows when a sign-in changes: a mark in the session, an entry in the ledger."""

from typing import Any

from allauth.account.internal.flows.login import record_authentication
from allauth.account.signals import password_changed, password_reset, password_set
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added, authenticator_removed, authenticator_reset
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth.signals import user_logged_in
from django.db import transaction
from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.http import HttpRequest

from oyez.ledger import actions
from oyez.ledger.actions import Action
from oyez.ledger.services import append
from oyez.people.models import User
from oyez.people.sign_in import emergency
from oyez.people.sign_in.lock_outs import forget_what_was_typed
from oyez.people.sign_in.session_marks import begin

SECOND_STEP_ADDED = actions.register(
    "people.second_step_added", "A person added a second step to their sign-in."
)
SECOND_STEP_REMOVED = actions.register(
    "people.second_step_removed", "A person removed a second step of their sign-in."
)
CODES_MADE = actions.register("people.recovery_codes_made", "A person made new recovery codes.")
OWN_PASSWORD_SET = actions.register(
    "people.own_password_set", "A person changed the password of their sign-in."
)

pre_save.connect(forget_what_was_typed, sender=AccessAttempt)


@receiver(user_logged_in)
def _signed_in(request: HttpRequest, user: User, **_: Any) -> None:
    begin(request.session)
    if emergency.is_emergency(user.person):
        emergency.signed_in(user.person, now=settings.CLOCK())


@receiver(authenticator_added)
def _added(request: HttpRequest, user: User, authenticator: Authenticator, **_: Any) -> None:
    """Count the step in this session: its code or key was given just now."""
    if authenticator.type == Authenticator.Type.RECOVERY_CODES:
        return
    record_authentication(request, user, "mfa", id=authenticator.pk, type=authenticator.type)
    _enter(user, SECOND_STEP_ADDED, {"type": authenticator.type})


@receiver(authenticator_removed)
def _removed(user: User, authenticator: Authenticator, **_: Any) -> None:
    _enter(user, SECOND_STEP_REMOVED, {"type": authenticator.type})


@receiver(authenticator_reset)
def _codes_made(user: User, **_: Any) -> None:
    _enter(user, CODES_MADE, {})


@receiver([password_changed, password_reset, password_set])
def _password(user: User, **_: Any) -> None:
    _enter(user, OWN_PASSWORD_SET, {})


def _enter(user: User, action: Action, facts: dict[str, Any]) -> None:
    with transaction.atomic():
        append(
            user.person,
            action=action,
            subject=user.person.actor_id,
            facts={name: str(value) for name, value in facts.items()},
            at=settings.CLOCK(),
        )
