"""Acts on the register of accounts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction

from oyez.accounts.models import Account, Connection
from oyez.accounts.states import ACCOUNT
from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.pictures import clean_picture
from oyez.lib.secret_box import SecretBox
from oyez.lib.states import MoveRefused
from oyez.networks.registry import Network
from oyez.people.actors import Actor
from oyez.people.models import Person, ServiceArea
from oyez.people.permissions import Permission, require

ADDED = actions.register("account.added", "An account was entered in the register.")
CONNECTED = actions.register("account.connected", "An account was connected to its network.")
MOVED = actions.register("account.moved", "An account became active, suspended or another state.")

_PICTURE_SIDE = 256


@dataclass(frozen=True)
class AccountFacts:
    """What is entered of an account. A page needs an owner; an event or project an end (PRO3)."""

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


def add_account(actor: Actor, *, facts: AccountFacts, now: datetime) -> Account:
    """Enter an account; it is proposed until it is connected. Raises Complaint for missing facts."""
    require(actor, Permission.ACCOUNT_MANAGE, on=london_date(now))
    _check(facts)
    picture = clean_picture(facts.picture, longest_side=_PICTURE_SIDE) if facts.picture else None
    with transaction.atomic():
        account = Account(
            network=facts.network,
            name=facts.name.strip(),
            purpose=facts.purpose,
            colour=facts.colour,
            handle=facts.handle.strip(),
            address=facts.address,
            service_area=facts.service_area,
            owner=facts.owner,
            end=facts.end,
        )
        if picture is not None:
            name = f"{account.key}{picture.suffix}"
            account.picture.save(name, ContentFile(picture.content), save=False)
        account.save()
        append(
            actor,
            action=ADDED,
            subject=f"account:{account.key}",
            facts={"network": account.network, "purpose": account.purpose},
            at=now,
        )
    return account


def _check(facts: AccountFacts) -> None:
    if not facts.name.strip():
        raise Complaint("Enter the name under which people see the account.")
    if facts.purpose not in Account.Purpose.values:
        raise Complaint("Choose the purpose of the account (PRO3).")
    if facts.purpose != Account.Purpose.CORPORATE and facts.owner is None:
        raise Complaint("Choose who owns the page and monitors what stands on it (PRO5).")
    if facts.purpose in {Account.Purpose.EVENT, Account.Purpose.PROJECT} and facts.end is None:
        raise Complaint("Enter when the event or project ends (PRO3).")


def connect(
    actor: Actor,
    *,
    account: Account,
    network: Network,
    values: Mapping[str, str],
    remote_id: str,
    now: datetime,
) -> None:
    """Keep how the account is reached, secrets encrypted, and make a proposed account active.

    `remote_id` is whom the network says the credentials speak for: asked before, never assumed.
    Connecting again keeps the account and its history, but refuses another identity.
    """
    require(actor, Permission.ACCOUNT_MANAGE, on=london_date(now))
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
        if account.state == "proposed":
            _move(account, "active")
        append(actor, action=CONNECTED, subject=f"account:{account.key}", at=now)


def suspend(actor: Actor, *, account: Account, now: datetime) -> None:
    """Stop everything that would go out as this account, until it is resumed."""
    _moved(actor, account, "suspended", now)


def resume(actor: Actor, *, account: Account, now: datetime) -> None:
    """Let a suspended account publish again."""
    _moved(actor, account, "active", now)


def _moved(actor: Actor, account: Account, state: str, now: datetime) -> None:
    require(actor, Permission.ACCOUNT_MANAGE, on=london_date(now))
    with transaction.atomic():
        _move(account, state)
        append(
            actor,
            action=MOVED,
            subject=f"account:{account.key}",
            facts={"state": state},
            at=now,
        )


def _move(account: Account, state: str) -> None:
    ACCOUNT.check(account.state, state)
    try:
        moved = Account.objects.filter(pk=account.pk, state=account.state).update(state=state)
    except IntegrityError:
        raise Complaint(
            "Another active account of this network has the same name: rename one of them, "
            "so that nobody posts as the wrong one."
        ) from None
    if not moved:
        raise MoveRefused("account", account.state, state)
    account.state = state
