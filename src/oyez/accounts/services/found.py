"""Pages that were found live: without leave, or not the council's at all (PRO2, PRO4)."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse

from oyez.accounts.kinds import FOUND as FOUND_KIND
from oyez.accounts.models import Account
from oyez.accounts.platforms import PLATFORMS
from oyez.accounts.queries.holders import holders
from oyez.accounts.services.acts import FOUND, MOVED
from oyez.accounts.services.moving import begin_account, given_reason, move_account, refusals
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.notifications.services import settle, tell
from oyez.people.actors import Actor
from oyez.people.permissions import Permission, Role, require


def report_found(
    actor: Actor,
    *,
    platform: str,
    name: str,
    address: str,
    impostor: bool,
    note: str,
    now: datetime,
) -> Account:
    """Record a page that is live without leave; `impostor` where nobody of the council made it.

    Anybody who works here may. It is regularised by a request of its own, or closed: never
    backdated.
    """
    today = london_date(now)
    require(actor, Permission.PAGE_REQUEST, on=today)
    if platform not in PLATFORMS:
        raise Complaint("Choose the platform that it is on.")
    if not name.strip() or not address.strip():
        raise Complaint("Enter its name and its address, so that it can be found again.")
    reason = given_reason(note)
    with transaction.atomic():
        account = Account(
            platform=platform,
            name=name.strip(),
            address=address.strip(),
            colour=1,
            state="unauthorised",
            impostor=impostor,
        )
        with refusals():
            account.save()
        if account.presence and _is_known(account):
            raise Complaint("This address is in the register already.")
        begin_account(actor, account, reason=reason, now=now)
        tell(
            holders(Role.HEAD_OF_COMMUNICATIONS, on=today),
            kind=FOUND_KIND,
            text=f"{account.name} on {account.on.label} was found live without leave.",
            url=reverse("accounts:account", args=[account.key]),
            key=f"{account.subject}:found",
            now=now,
        )
        append(
            actor,
            action=FOUND,
            subject=account.subject,
            facts={"platform": platform, "impostor": impostor},
            private={"note": reason, "address": account.address},
            at=now,
        )
    return account


def close_found(actor: Actor, *, account: Account, reason: str, now: datetime) -> None:
    """Record that what was found is gone: closed by whoever made it, or taken down."""
    require(actor, Permission.ACCOUNT_MANAGE, on=london_date(now))
    with transaction.atomic():
        move_account(actor, account, "closed", reason=reason, now=now, closed_on=london_date(now))
        settle(account.subject, now=now)
        append(actor, action=MOVED, subject=account.subject, facts={"state": account.state}, at=now)


def _is_known(account: Account) -> bool:
    same = Account.objects.filter(presence=account.presence).exclude(pk=account.pk)
    return same.exclude(state__in=["archived", "closed"]).exists()
