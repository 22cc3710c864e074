"""Who can act as an account on its platform, and how it is secured."""

from collections.abc import Mapping
from datetime import date, datetime

from django.db import transaction

from oyez.accounts.models import AccessGrant, Account, Safeguard
from oyez.accounts.queries.holders import works_here
from oyez.accounts.services.acts import (
    GRANT_PROPOSED,
    GRANT_REMOVED,
    GRANTED,
    SAFEGUARDED,
)
from oyez.accounts.services.alerting import alert_if_insecure
from oyez.accounts.services.moving import given_reason, refusals, swap
from oyez.accounts.services.rights import require_on
from oyez.accounts.states import GRANT
from oyez.ledger.actions import Action
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.models import Engagement, Person
from oyez.people.permissions import TABLE, Permission, Role, require, roles_of

_MAY_HOLD_X = frozenset({Role.REPRESENTATIVE, Role.HEAD_OF_COMMUNICATIONS, Role.ICT})


def propose_grant(
    actor: Actor,
    *,
    account: Account,
    person: Person,
    means: str,
    administrator: bool,
    until: date | None,
    now: datetime,
) -> AccessGrant:
    """Propose that a person can act as an account on its platform; ICT or Communications grants it."""
    require_on(actor, Permission.ACCESS_PROPOSE, account, now=now)
    today = london_date(now)
    if means not in AccessGrant.Means.values:
        raise Complaint("Choose how the person acts as the account.")
    if until is not None and until < today:
        raise Complaint("The last day of the access has passed.")
    _check_holder(account, person, today)
    with transaction.atomic():
        with refusals():
            row = AccessGrant.objects.create(
                account=account,
                person=person,
                means=means,
                administrator=administrator,
                until=until,
                proposed_by=actor if isinstance(actor, Person) else None,
                proposed_at=now,
            )
        _evidence(actor, GRANT_PROPOSED, row, now)
    return row


def grant(actor: Actor, *, access: AccessGrant, now: datetime) -> None:
    """Record that a proposed access was given on the platform."""
    today = london_date(now)
    require(actor, Permission.ACCESS_GRANT, on=today)
    _check_holder(access.account, access.person, today)
    with transaction.atomic():
        swap(
            GRANT,
            access,
            "granted",
            since=today,
            granted_at=now,
            granted_by=actor if isinstance(actor, Person) else None,
        )
        alert_if_insecure(access.account, now=now)
        _evidence(actor, GRANTED, access, now)


def remove_grant(actor: Actor, *, access: AccessGrant, reason: str, now: datetime) -> None:
    """Record that an access was taken away on the platform; a lack of administrators is alerted.

    HR removes what a leaver has: somebody whose work here ends or has ended.
    """
    today = london_date(now)
    require(actor, Permission.ACCESS_GRANT_REMOVE, on=today)
    if isinstance(actor, Person):
        removing = roles_of(actor, on=today) & TABLE[Permission.ACCESS_GRANT_REMOVE]
        if removing == {Role.HR_OFFICER} and not _is_leaving(access.person, today):
            raise Forbidden(
                "HR removes the access of leavers. Ask the Head of Communications or ICT for "
                "anybody else’s."
            )
    with transaction.atomic():
        take_away(actor, access, reason=reason, now=now)
        _evidence(actor, GRANT_REMOVED, access, now)


def take_away(actor: Actor, access: AccessGrant, *, reason: str, now: datetime) -> None:
    """Remove an access within somebody else's act, which evidences it; needs no right of its own."""
    swap(
        GRANT,
        access,
        "removed",
        reason=given_reason(reason),
        removed_at=now,
        removed_by=actor if isinstance(actor, Person) else None,
    )
    alert_if_insecure(access.account, now=now)


def confirm(
    actor: Actor,
    *,
    account: Account,
    answers: Mapping[str, bool],
    recovery: str,
    now: datetime,
) -> None:
    """Record answers to the security checklist, and where recovery is kept: never a password."""
    require_on(actor, Permission.ACCOUNT_SET_UP, account, now=now)
    if not isinstance(actor, Person):
        raise Forbidden("A person answers the security checklist, who has looked.")
    with transaction.atomic():
        account.recovery = recovery.strip()
        account.save(update_fields=["recovery"])
        answer_items(actor, account, answers, now=now)
        append(
            actor,
            action=SAFEGUARDED,
            subject=account.subject,
            facts={item: bool(holds) for item, holds in sorted(answers.items())},
            at=now,
        )


def answer_items(
    person: Person, account: Account, answers: Mapping[str, bool], *, now: datetime
) -> None:
    """Keep a person's answers within an act that evidences them."""
    unknown = set(answers) - set(Safeguard.Item.values)
    if unknown:
        raise Complaint(f"The checklist has no item {', '.join(sorted(unknown))}.")
    Safeguard.objects.bulk_create(
        Safeguard(account=account, item=item, holds=holds, confirmed_by=person, confirmed_at=now)
        for item, holds in answers.items()
    )
    alert_if_insecure(account, now=now)


def _check_holder(account: Account, person: Person, today: date) -> None:
    if not works_here(person, today):
        raise Complaint(f"{person.name} does not work for the council today.")
    is_corporate_x = account.platform == "x" and account.is_corporate
    if is_corporate_x and not roles_of(person, on=today) & _MAY_HOLD_X:
        raise Complaint(
            "Only Representatives, the Head of Communications and ICT have access to the "
            "council’s X account (PRO2)."
        )


def _is_leaving(person: Person, today: date) -> bool:
    return not Engagement.objects.filter(person=person, start__lte=today, end__isnull=True).exists()


def _evidence(actor: Actor, action: Action, access: AccessGrant, now: datetime) -> None:
    append(
        actor,
        action=action,
        subject=access.account.subject,
        facts={
            "person": access.person.actor_id,
            "means": access.means,
            "administrator": access.administrator,
        },
        private={"reason": access.reason} if access.reason else None,
        at=now,
    )
