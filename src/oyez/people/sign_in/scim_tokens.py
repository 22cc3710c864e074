"""The one token with which the council's directory keeps the register through SCIM."""

import secrets
from datetime import datetime

from django.conf import settings
from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.actors import Actor
from oyez.people.models import ScimToken
from oyez.people.permissions import Permission, require
from oyez.people.sign_in.tokens import digest

SCIM_TOKEN_MADE = actions.register(
    "people.scim_token_made", "A token was made for the council's directory; older ones ended."
)


def make_scim_token(actor: Actor, *, name: str, now: datetime) -> str:
    """Return a new secret, which nobody can see again; every token made before ends."""
    require(actor, Permission.SIGN_IN_MANAGE, on=london_date(now))
    if not settings.OIDC_TENANT:
        raise Complaint("Set OYEZ_OIDC_TENANT first: what SCIM brings belongs to that tenant.")
    secret = f"oyez_scim_{secrets.token_urlsafe(32)}"
    with transaction.atomic():
        ScimToken.objects.filter(ended_at__isnull=True).update(ended_at=now)
        token = ScimToken.objects.create(name=name[:60], digest=digest(secret), made_at=now)
        append(actor, action=SCIM_TOKEN_MADE, subject=f"scim_token:{token.pk}", at=now)
    return secret


def is_scim_token(secret: str, *, now: datetime) -> bool:
    """Say whether this is the live token; notes the day of use."""
    token = ScimToken.objects.filter(digest=digest(secret), ended_at__isnull=True).first()
    if token is None:
        return False
    today = london_date(now)
    if token.last_used != today:
        ScimToken.objects.filter(pk=token.pk).update(last_used=today)
    return True
