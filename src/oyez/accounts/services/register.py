"""Entering accounts, changing what is recorded, and the moves that a person makes."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction

from oyez.accounts.cadence import check_after, check_interval, kept_overdue
from oyez.accounts.models import Account, Connection
from oyez.accounts.platforms import BY_NETWORK, PLATFORMS
from oyez.accounts.queries.holders import works_here
from oyez.accounts.queries.security import missing
from oyez.accounts.services.acts import ADDED, CONNECTED, EDITED, MOVED
from oyez.accounts.services.moving import (
    begin_account,
    given_reason,
    move_account,
    move_request,
    refusals,
)
from oyez.accounts.services.posting import due_from
from oyez.accounts.services.rights import require_on
from oyez.accounts.states import ACCOUNT, LIVE_STATES
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.pictures import clean_picture
from oyez.lib.secret_box import SecretBox
from oyez.lib.states import MoveRefused
from oyez.networks.registry import Network
from oyez.notifications.services import settle
from oyez.people.actors import Actor
from oyez.people.models import Person, ServiceArea
from oyez.people.permissions import Permission, require

_PICTURE_SIDE = 256
ENDS = (Account.Purpose.EVENT, Account.Purpose.PROJECT)


@dataclass(frozen=True)
class AccountFacts:
    """What is entered of an account. A page needs an owner; an event or project an end (PRO3).

    `network` is how Oyez publishes to it, "" where it does not; then `platform` says where it is.
    `legacy` marks a page that existed before Oyez: any other page needs an approved request.
    """

    network: str
    name: str
    purpose: str
    colour: int
    handle: str = ""
    address: str = ""
    service_area: ServiceArea | None = None
    owner: Person | None = None
    end: date | None = None
    picture: bytes = b""
    platform: str = ""
    deputy: Person | None = None
    legacy: bool = False


@dataclass(frozen=True)
class Changes:
    """What can be changed later. The owner changes by handover, the purpose by a new request."""

    platform: str
    name: str
    handle: str
    address: str
    colour: int
    service_area: ServiceArea | None
    deputy: Person | None
    end: date | None
    recovery: str
    check_every: int | None
    post_every: int | None


def add_account(actor: Actor, *, facts: AccountFacts, now: datetime) -> Account:
    """Enter an account; it is proposed until it is set up. Raises Complaint for missing facts."""
    require(actor, Permission.ACCOUNT_MANAGE, on=london_date(now))
    platform = facts.platform or BY_NETWORK.get(facts.network, "")
    _check(facts, platform, now)
    picture = clean_picture(facts.picture, longest_side=_PICTURE_SIDE) if facts.picture else None
    with transaction.atomic():
        account = Account(
            platform=platform,
            network=facts.network,
            name=facts.name.strip(),
            purpose=facts.purpose,
            colour=facts.colour,
            handle=facts.handle.strip(),
            address=facts.address,
            service_area=facts.service_area,
            owner=facts.owner,
            deputy=facts.deputy,
            end=facts.end,
            legacy=facts.legacy,
        )
        if picture is not None:
            name = f"{account.key}{picture.suffix}"
            account.picture.save(name, ContentFile(picture.content), save=False)
        with refusals():
            account.save()
        reason = "It existed before Oyez." if facts.legacy else "Entered in the register."
        begin_account(actor, account, reason=reason, now=now)
        append(
            actor,
            action=ADDED,
            subject=account.subject,
            facts={
                "platform": account.platform,
                "network": account.network,
                "purpose": account.purpose,
                "legacy": account.legacy,
            },
            at=now,
        )
    return account


def _check(facts: AccountFacts, platform: str, now: datetime) -> None:
    if not facts.name.strip():
        raise Complaint("Enter the name under which people see the account.")
    if facts.purpose not in Account.Purpose.values:
        raise Complaint("Choose the purpose of the account (PRO3).")
    _check_platform(platform, facts.purpose)
    if facts.purpose == Account.Purpose.CORPORATE:
        return
    if facts.owner is None:
        raise Complaint("Choose who owns the page and monitors what is on it (PRO5).")
    if facts.purpose in ENDS and facts.end is None:
        raise Complaint("Enter when the event or project ends (PRO3).")
    if not works_here(facts.owner, london_date(now)):
        raise Complaint("The owner of a page works for the council today (PRO5).")
    if facts.owner == facts.deputy:
        raise Complaint("The deputy is somebody other than the owner.")
    if not facts.legacy:
        raise Complaint(
            "A page begins with a request, which a Head of Service decides (PRO4). Only a page "
            "that existed before Oyez is entered here: say so if it is one."
        )


def _check_platform(platform: str, purpose: str) -> None:
    if platform not in PLATFORMS:
        raise Complaint("Choose the platform that it is on.")
    if platform == "facebook" and purpose == Account.Purpose.CORPORATE:
        raise Complaint(
            "The council has no Facebook page for the whole authority (PRO3). A page there is for "
            "an event, an activity, a project or an established group."
        )


def edit_account(actor: Actor, *, account: Account, changes: Changes, now: datetime) -> Account:
    """Change what is recorded of an account. Nothing is evidenced where nothing changes.

    A new interval never puts off a check that is due (invariant 20).
    """
    require(actor, Permission.ACCOUNT_MANAGE, on=london_date(now))
    if not changes.name.strip():
        raise Complaint("Enter the name under which people see the account.")
    with transaction.atomic():
        row = Account.objects.select_for_update().get(pk=account.pk)
        _check_platform(changes.platform, row.purpose)
        if row.purpose in ENDS and changes.end is None:
            raise Complaint("An event or project keeps its end (PRO3).")
        if changes.deputy is not None and changes.deputy.pk == row.owner_id:
            raise Complaint("The deputy is somebody other than the owner.")
        wanted = {field.name: getattr(changes, field.name) for field in fields(changes)}
        for name in ("name", "handle", "address", "recovery"):
            wanted[name] = wanted[name].strip()
        changed = [name for name, value in wanted.items() if getattr(row, name) != value]
        if not changed:
            return row
        for name in changed:
            setattr(row, name, wanted[name])
        _set_days(row, now)
        with refusals():
            row.save()
        append(
            actor,
            action=EDITED,
            subject=row.subject,
            facts={"changed": list(changed), "check_every": row.check_every},
            at=now,
        )
    return row


def _set_days(row: Account, now: datetime) -> None:
    if row.state not in LIVE_STATES or row.next_check is None:
        return
    today = london_date(now)
    interval = check_interval(platform=row.platform, purpose=row.purpose, own=row.check_every)
    last = row.last_checked or row.active_since or today
    row.next_check = kept_overdue(row.next_check, last, interval, today=today)
    row.post_due = due_from(row, now)


def connect(
    actor: Actor,
    *,
    account: Account,
    network: Network,
    values: Mapping[str, str],
    remote_id: str,
    now: datetime,
) -> None:
    """Keep how the account is reached, secrets encrypted, and make it active if nothing is missing.

    `remote_id` is whom the network says the credentials speak for: asked before, never assumed.
    Connecting again keeps the account and its history, but refuses another identity. Where the
    security checklist lacks something, the account stays as it is until `activate`.
    """
    today = london_date(now)
    require(actor, Permission.ACCOUNT_MANAGE, on=today)
    known = Connection.objects.filter(account=account).first()
    if known and known.remote_id and known.remote_id != remote_id:
        raise Complaint(
            "These credentials belong to another account on the network: "
            "use the ones of this account, or add the other as an account of its own."
        )
    secret_names = {field.name for field in network.fields if field.secret}
    sealed = SecretBox(settings.TOKEN_KEYS).seal(
        {name: value for name, value in values.items() if name in secret_names}
    )
    with transaction.atomic():
        Connection.objects.update_or_create(
            account=account,
            defaults={
                "settings": {n: v for n, v in values.items() if n not in secret_names},
                "secrets": sealed,
                "remote_id": remote_id,
                "connected_at": now,
            },
        )
        waits = account.state in {"proposed", "regularised"}
        if waits and not missing(account, on=today):
            _activate(actor, account, reason="Connected to its network.", now=now)
        append(actor, action=CONNECTED, subject=account.subject, at=now)


def activate(actor: Actor, *, account: Account, now: datetime) -> None:
    """Make an account active once the checklist is complete and, where Oyez publishes, connected."""
    require_on(actor, Permission.ACCOUNT_SET_UP, account, now=now)
    if account.state not in {"proposed", "regularised"}:
        raise MoveRefused(ACCOUNT.name, account.state, "active")
    _require_secured(account, now)
    if account.network and not Connection.objects.filter(account=account).exists():
        raise Complaint(f"Connect it to {account.network_label} first.")
    with transaction.atomic():
        _activate(actor, account, reason="Set up: nothing of the checklist is missing.", now=now)
        _evidence(actor, account, now)


def _require_secured(account: Account, now: datetime) -> None:
    lacking = missing(account, on=london_date(now))
    if lacking:
        raise Complaint("Before it is active, this is missing: " + "; ".join(lacking) + ".")


def _activate(actor: Actor, account: Account, *, reason: str, now: datetime) -> None:
    today = london_date(now)
    if account.is_page and not works_here(account.owner, today):
        raise Complaint("The owner does not work for the council today: hand the page over first.")
    interval = check_interval(
        platform=account.platform, purpose=account.purpose, own=account.check_every
    )
    values: dict[str, Any] = {
        "active_since": account.active_since or today,
        "next_check": account.next_check or check_after(today, interval),
        "post_due": due_from(account, now),
    }
    if account.needs_checklist:
        values["secured_at"] = now
    move_account(actor, account, "active", reason=reason, now=now, **values)
    request = account.request
    if request is not None and request.state == "set_up":
        move_request(actor, request, "active", reason="The page is active.", now=now)


def suspend(actor: Actor, *, account: Account, reason: str, now: datetime) -> None:
    """Stop everything that would go out as this account, until it is resumed."""
    _moved(actor, account, "suspended", reason, now)


def resume(actor: Actor, *, account: Account, reason: str, now: datetime) -> None:
    """Let a suspended account publish again, if it is secured and its owner still works here."""
    today = london_date(now)
    require(actor, Permission.ACCOUNT_MANAGE, on=today)
    # A page without owner becomes active by acceptance alone.
    if account.state != "suspended":
        raise MoveRefused(ACCOUNT.name, account.state, "active")
    _require_secured(account, now)
    with transaction.atomic():
        _activate(actor, account, reason=reason, now=now)
        _evidence(actor, account, now)


def end_account(actor: Actor, *, account: Account, reason: str, now: datetime) -> None:
    """Begin to close an account: nothing goes out as it any more."""
    require_on(actor, Permission.ACCOUNT_SET_UP, account, now=now)
    with transaction.atomic():
        move_account(actor, account, "ending", reason=given_reason(reason), now=now)
        _evidence(actor, account, now)


def archive(actor: Actor, *, account: Account, reason: str, now: datetime) -> None:
    """Close an ending account for good. Whoever can still act as it loses that first."""
    require_on(actor, Permission.ACCOUNT_SET_UP, account, now=now)
    if account.grants.exclude(state="removed").exists():
        raise Complaint("Remove everybody's access first: whoever has it could still post there.")
    with transaction.atomic():
        move_account(actor, account, "archived", reason=reason, now=now, closed_on=london_date(now))
        settle(account.subject, now=now)
        _evidence(actor, account, now)


def _moved(actor: Actor, account: Account, state: str, reason: str, now: datetime) -> None:
    require(actor, Permission.ACCOUNT_MANAGE, on=london_date(now))
    with transaction.atomic():
        move_account(actor, account, state, reason=reason, now=now)
        _evidence(actor, account, now)


def _evidence(actor: Actor, account: Account, now: datetime) -> None:
    append(actor, action=MOVED, subject=account.subject, facts={"state": account.state}, at=now)
