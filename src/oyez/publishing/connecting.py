"""Connecting an account to its network: the credentials are tried before they are kept."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from oyez.accounts.models import Account
from oyez.accounts.services import connect
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.networks.base import NetworkError, Profile, Read
from oyez.networks.registry import NETWORKS
from oyez.noticeboard.services import open_board
from oyez.people.actors import Actor
from oyez.people.permissions import Permission, require
from oyez.publishing.outbox import connected


def connect_account(
    actor: Actor, *, account: Account, values: Mapping[str, str], now: datetime
) -> Profile | None:
    """Connect `account` with what was entered, and return whom the network says that it is.

    A noticeboard's board is opened first. Raises Complaint with what to correct where the network
    does not accept the credentials or does not answer; then nothing is kept.
    """
    require(actor, Permission.ACCOUNT_MANAGE, on=london_date(now))
    given = {name: value.strip() for name, value in values.items()}
    if account.network == "noticeboard":
        with transaction.atomic():
            open_board(
                actor,
                slug=given.get("board", ""),
                name=account.name,
                account_key=str(account.key),
                now=now,
            )
            return _tried_and_kept(actor, account, given, now)
    return _tried_and_kept(actor, account, given, now)


def _tried_and_kept(
    actor: Actor, account: Account, values: Mapping[str, str], now: datetime
) -> Profile | None:
    try:
        network = connected(account, values)
        profile = network.profile() if isinstance(network, Read) else None
    except NetworkError as error:
        raise Complaint(str(error)) from error
    connect(
        actor,
        account=account,
        network=NETWORKS[account.network],
        values=values,
        remote_id=profile.remote_id if profile else "",
        now=now,
    )
    return profile
