"""Accounts, who may post as them and act on them, and the filters of the register."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db.models import Q, QuerySet

from oyez.accounts.models import Account, Connection
from oyez.accounts.platforms import of_group
from oyez.accounts.queries.holders import area_of
from oyez.accounts.states import LIVE_STATES, PUBLISHING_STATES
from oyez.lib.secret_box import SecretBox
from oyez.people.actors import Actor, System
from oyez.people.models import Person
from oyez.people.permissions import TABLE, Permission, Role, allowed, areas_of, roles_of

_GONE = ("archived", "closed", "unauthorised")


def owns_any(person: Person, on: date) -> bool:  # noqa: ARG001  (today's owner is all we record)
    """Say whether `person` answers for an account: as owner, deputy, or owner for the time being."""
    mine = Q(owner=person) | Q(deputy=person) | Q(interim_owner=person)
    return Account.objects.filter(mine).exclude(state__in=_GONE).exists()


def page_owners() -> QuerySet[Account]:
    """Return the accounts whose owner is a page owner: those that are not archived."""
    return Account.objects.filter(owner__isnull=False).exclude(state__in=_GONE)


def may_post_as(person: Person, accounts: Iterable[Account], *, on: date) -> list[Account]:
    """Return those of `accounts` that `person` may speak as on that day (PRO1, PRO2, PRO5).

    Corporate accounts: every live Representative and the Head of Communications. Pages: the owner,
    their deputy and the Head of Communications. The queries do not grow with the accounts.
    """
    roles = roles_of(person, on=on)
    return [account for account in accounts if _may_post(person, roles, account)]


def _may_post(person: Person, roles: frozenset[Role], account: Account) -> bool:
    if Role.HEAD_OF_COMMUNICATIONS in roles:
        return True
    if account.is_corporate:
        return Role.REPRESENTATIVE in roles
    return Role.WORKER in roles and person.pk in {account.owner_id, account.deputy_id}


def open_to(person: Person, *, on: date) -> list[Account]:
    """Return the accounts that `person` may post as on that day, corporate ones first."""
    active = Account.objects.filter(state__in=PUBLISHING_STATES).exclude(network="")
    return may_post_as(person, active.select_related("owner"), on=on)


def may_act_on(actor: Actor, permission: Permission, account: Account, *, on: date) -> bool:
    """Say whether the actor has the right for this very account on that day.

    An owner's right holds for their own accounts, a Head of Service's for those of their area, a
    Representative's for corporate ones; any other role's for all.
    """
    if isinstance(actor, System):
        return allowed(actor, permission, on=on)
    granting = roles_of(actor, on=on) & TABLE[permission]
    if granting - {Role.OWNER, Role.HEAD_OF_SERVICE, Role.REPRESENTATIVE}:
        return True
    if Role.OWNER in granting and actor.pk in answering(account):
        return True
    if Role.REPRESENTATIVE in granting and account.is_corporate:
        return True
    if Role.HEAD_OF_SERVICE not in granting:
        return False
    area = area_of(account, on=on)
    return area is not None and area.pk in areas_of(actor, Role.HEAD_OF_SERVICE, on=on)


def answering(account: Account) -> set[int]:
    """Return the ids of those who answer for an account."""
    if account.state == "orphaned":
        return {pk for pk in (account.interim_owner_id, account.deputy_id) if pk}
    return {pk for pk in (account.owner_id, account.deputy_id) if pk}


def listed() -> QuerySet[Account]:
    """Return the whole register, active accounts and corporate ones first."""
    return Account.objects.select_related(
        "owner", "deputy", "interim_owner", "service_area", "request"
    ).order_by("state", "purpose", "name", "platform", "pk")


@dataclass(frozen=True)
class Filter:
    """What of the register is shown; "" and None for everything."""

    group: str = ""
    purpose: str = ""
    state: str = ""
    area: int | None = None
    attention: str = ""
    words: str = ""


def chosen(wanted: Filter, *, on: date) -> QuerySet[Account]:
    """Return the register as far as the filter says, in its order."""
    rows = listed()
    if wanted.group:
        rows = rows.filter(platform__in=of_group(wanted.group))
    for name in ("purpose", "state"):
        if value := getattr(wanted, name):
            rows = rows.filter(**{name: value})
    if wanted.area is not None:
        rows = rows.filter(service_area=wanted.area)
    if wanted.words:
        rows = rows.filter(Q(name__icontains=wanted.words) | Q(handle__icontains=wanted.words))
    if wanted.attention == "overdue":
        rows = rows.filter(state__in=LIVE_STATES, next_check__lt=on)
    if wanted.attention == "stale":
        rows = rows.filter(state__in=LIVE_STATES, post_due__lt=on)
    return rows


def connection_settings(account: Account) -> dict[str, str]:
    """Return the account's settings and opened secrets; empty where the network needs none.

    Raises Complaint where the secrets cannot be opened. Never log what this returns.
    """
    connection = Connection.objects.filter(account=account).first()
    if connection is None:
        return {}
    opened = SecretBox(settings.TOKEN_KEYS).open(bytes(connection.secrets))
    return {**connection.settings, **opened}
