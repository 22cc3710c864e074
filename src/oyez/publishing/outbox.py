"""The way to an account's network: which one it is, and what it is connected with."""

from collections.abc import Callable, Mapping

from oyez.accounts.models import Account
from oyez.accounts.queries import connection_settings
from oyez.networks.base import Publish
from oyez.networks.registry import NETWORKS
from oyez.publishing.means import means

Networks = Callable[[Account], Publish]
"""Returns the network of an account, ready to speak; raises Refused or Complaint where it is not
connected. Costs no call."""


def network_of(account: Account) -> Publish:
    """Return the network of `account`, as it is connected; see `Networks`."""
    return connected(account, connection_settings(account))


def connected(account: Account, values: Mapping[str, str]) -> Publish:
    """Return the network of `account` with these values; raises Refused where one is missing."""
    return NETWORKS[account.network].connect(values, means())
