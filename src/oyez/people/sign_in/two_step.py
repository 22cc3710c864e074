"""Who must sign in with a second step, and whether a session did.

Derived from the permission table: everyone whose roles today let them publish, approve or
administer. That is every right which neither a worker has nor the auditor, who only reads; one that
is added later demands a second step by itself.
"""

from collections.abc import Collection

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest

from oyez.people.models import User
from oyez.people.permissions import TABLE, Permission, Role

SECOND_STEP: frozenset[Permission] = frozenset(
    one for one, roles in TABLE.items() if not roles & {Role.WORKER, Role.AUDITOR}
)
DIRECTORY = "directory"
"""The method under which a session keeps that the council's directory signed somebody in."""


def demanded_of(roles: Collection[Role]) -> bool:
    """Say whether somebody with these roles must have a second step."""
    held = frozenset(roles)
    return settings.TWO_STEP and any(TABLE[permission] & held for permission in SECOND_STEP)


def taken(request: HttpRequest, user: User) -> bool:
    """Say whether this session was signed in with a second step that still stands.

    A step whose app, passkey or codes were removed since does not count. Costs one query.
    """
    used: list[int] = []
    for record in get_authentication_records(request, user):
        if record.get("method") == DIRECTORY and record.get("second_step") is True:
            return True
        if record.get("method") == "mfa" and isinstance(record.get("id"), int):
            used.append(record["id"])
    return bool(used) and Authenticator.objects.filter(user_id=user.pk, pk__in=used).exists()


def has_one(user: User) -> bool:
    """Say whether `user` has set up an app or a passkey."""
    return bool(
        Authenticator.objects.filter(user_id=user.pk)
        .exclude(type=Authenticator.Type.RECOVERY_CODES)
        .exists()
    )
