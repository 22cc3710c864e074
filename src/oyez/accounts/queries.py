"""Reading the register of accounts."""

from collections.abc import Iterable
from datetime import date

from django.conf import settings
from django.db.models import QuerySet

from oyez.accounts.models import Account, Connection
from oyez.accounts.states import PUBLISHING_STATES
from oyez.lib.secret_box import SecretBox
from oyez.people.models import Person
from oyez.people.permissions import Role, roles_of


def owns_any(person: Person, on: date) -> bool:  # noqa: ARG001  (today's owner is all we record yet)
    """Say whether `person` owns a page that is not archived."""
    return page_owners().filter(owner=person).exists()


def page_owners() -> QuerySet[Account]:
    """Return the accounts whose owner is a page owner: those that are not archived."""
    return Account.objects.filter(owner__isnull=False).exclude(state="archived")


def may_post_as(person: Person, accounts: Iterable[Account], *, on: date) -> list[Account]:
    """Return those of `accounts` that `person` may speak as on that day (PRO1, PRO2, PRO5).

    Corporate accounts: every live Representative and the Head of Communications. Pages: the owner
    and the Head of Communications. The number of queries does not depend on the accounts.
    """
    roles = roles_of(person, on=on)
    return [account for account in accounts if _may_post(person, roles, account)]


def _may_post(person: Person, roles: frozenset[Role], account: Account) -> bool:
    if Role.HEAD_OF_COMMUNICATIONS in roles:
        return True
    if account.is_corporate:
        return Role.REPRESENTATIVE in roles
    return Role.WORKER in roles and account.owner_id == person.pk


def open_to(person: Person, *, on: date) -> list[Account]:
    """Return the accounts that `person` may post as on that day, corporate ones first."""
    active = Account.objects.filter(state__in=PUBLISHING_STATES).select_related("owner")
    return may_post_as(person, active, on=on)


def listed() -> QuerySet[Account]:
    """Return the whole register, active accounts and corporate ones first."""
    return Account.objects.select_related("owner", "service_area").order_by(
        "state", "purpose", "name", "network"
    )


def connection_settings(account: Account) -> dict[str, str]:
    """Return the account's settings and opened secrets; empty where the network needs none.

    Raises Complaint where the secrets cannot be opened. Never log what this returns.
    """
    connection = Connection.objects.filter(account=account).first()
    if connection is None:
        return {}
    opened = SecretBox(settings.TOKEN_KEYS).open(bytes(connection.secrets))
    return {**connection.settings, **opened}
