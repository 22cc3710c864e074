"""What this installation's networks are made with: one HTTP client, and the noticeboard's store."""

from functools import cache

from django.conf import settings

from oyez.networks.addresses import AddressRule
from oyez.networks.http import Http
from oyez.networks.registry import Means
from oyez.networks.visits import Visitor
from oyez.noticeboard.store import DatabaseStore
from oyez.people.actors import System


@cache
def means() -> Means:
    """Return the means of this process, made on first use: the client keeps its connections."""
    return Means(
        http=Http(AddressRule(allowed=frozenset(settings.PRIVATE_HOSTS))),
        store=DatabaseStore(System("publishing"), clock=settings.CLOCK),
    )


@cache
def visitor() -> Visitor:
    """Return this process's visitor of links; private hosts that networks may call are not its."""
    return Visitor(site=settings.SITE_URL)
