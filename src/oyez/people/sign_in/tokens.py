"""Tokens with which programs act for a person through the API.

A token is 256 random bits, shown once; what is kept is their SHA-256. It carries permissions that
its holder has, lasts a year at most, and ends with the engagement and with the role that gave it: on
the request itself, and for good in the night after.
"""

import hashlib
import secrets
from collections.abc import Collection
from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.actors import Actor, System
from oyez.people.errors import Forbidden
from oyez.people.models import ApiToken, Person
from oyez.people.permissions import TABLE, Permission, allowed, require, roles_of, who_may

TOKEN_MADE = actions.register("people.api_token_made", "A person made a token for the API.")
TOKEN_ENDED = actions.register("people.api_token_ended", "A token for the API was ended.")
LONGEST = timedelta(days=365)
MOST = 20
_SHOWN = 12
_START = "oyez_"

# What a token may carry, in words. The rights over people, sign-ins and tokens are not among it.
OFFERED: dict[Permission, str] = {
    Permission.POLICY_READ: "Read the policy",
    Permission.ACCOUNT_READ: "Read the register of accounts",
    Permission.POST_READ: "Read messages",
    Permission.POST_WRITE: "Check and write messages",
}


def make_token(
    actor: Person,
    *,
    name: str,
    permissions: Collection[Permission],
    expires_on: date,
    now: datetime,
) -> tuple[ApiToken, str]:
    """Return a new token of the actor's own and its secret, which nobody can see again.

    Raises Forbidden for a permission that the actor does not have or that no token may carry, and
    Complaint for a name, day or number of tokens that will not do.
    """
    today = london_date(now)
    require(actor, Permission.API_ACCESS, on=today)
    for permission in permissions:
        if permission not in OFFERED or not allowed(actor, permission, on=today):
            raise Forbidden(f"You cannot give a token this right. {who_may(TABLE[permission])}")
    if not name.strip() or not permissions:
        raise Complaint("Say what the token is for, and what it may do.")
    if not today < expires_on <= today + LONGEST:
        raise Complaint("Choose a last day after today and within a year.")
    if live_tokens(actor, on=today).count() >= MOST:
        raise Complaint(f"You have {MOST} tokens already: end one first.")
    secret = _START + secrets.token_urlsafe(32)
    with transaction.atomic():
        token = ApiToken.objects.create(
            person=actor,
            name=name.strip(),
            prefix=secret[:_SHOWN],
            digest=digest(secret),
            permissions=sorted(permissions),
            made_on=today,
            expires_on=expires_on,
        )
        append(
            actor,
            action=TOKEN_MADE,
            subject=f"api_token:{token.pk}",
            facts={"permissions": sorted(permissions), "expires_on": expires_on.isoformat()},
            private={"name": token.name},
            at=now,
        )
    return token, secret


def end_token(actor: Actor, *, token: ApiToken, now: datetime) -> None:
    """End a token: its holder may, and HR and ICT. One that has ended stays as it is."""
    if not (isinstance(actor, Person) and actor.pk == token.person_id):
        require(actor, Permission.API_ACCESS_END, on=london_date(now))
    with transaction.atomic():
        if ApiToken.objects.filter(pk=token.pk, ended_at__isnull=True).update(ended_at=now):
            append(
                actor,
                action=TOKEN_ENDED,
                subject=f"api_token:{token.pk}",
                facts={"holder": token.person.actor_id},
                at=now,
            )


def token_of(secret: str, *, now: datetime) -> ApiToken | None:
    """Return the live token with this secret, None where there is none.

    Its holder must work here today and have the right to tokens. Notes the day of use.
    """
    today = london_date(now)
    token = (
        ApiToken.objects.select_related("person")
        .filter(digest=digest(secret), ended_at__isnull=True, expires_on__gte=today)
        .first()
    )
    if token is None or not allowed(token.person, Permission.API_ACCESS, on=today):
        return None
    if token.last_used != today:
        ApiToken.objects.filter(pk=token.pk).update(last_used=today)
    return token


def live_tokens(person: Person, *, on: date) -> QuerySet[ApiToken]:
    """Return the tokens of `person` that have not ended or expired."""
    return ApiToken.objects.filter(person=person, ended_at__isnull=True, expires_on__gte=on)


def end_orphans(now: datetime) -> int:
    """End for good the tokens whose holder left or lost the role; returns how many."""
    today = london_date(now)
    holders = Person.objects.filter(
        Q(api_tokens__ended_at__isnull=True) & Q(api_tokens__isnull=False)
    ).distinct()
    ended = 0
    for holder in holders.iterator():
        if roles_of(holder, on=today) & TABLE[Permission.API_ACCESS]:
            continue
        for token in ApiToken.objects.filter(person=holder, ended_at__isnull=True):
            end_token(System("night"), token=token, now=now)
            ended += 1
    return ended


def digest(secret: str) -> str:
    """Return what is kept of a secret: 256 random bits need no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()
