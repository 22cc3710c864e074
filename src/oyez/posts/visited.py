"""Which web addresses a message holds, and which of them are known to lead nowhere."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from oyez.lib.links import find_links, web_address
from oyez.posts.composition import Composition
from oyez.posts.models import LinkVisit

MOST_LINKS = 20
LONGEST_ADDRESS = 2000
# An older visit says nothing: the page may have been put right, or put up, since.
STILL_TRUE = timedelta(days=1)


def addresses_of(composition: Composition) -> tuple[str, ...]:
    """Return the addresses of a message as they would be visited, each once; twenty at most."""
    texts = dict.fromkeys([composition.common_text, *(part.text for part in composition.parts)])
    written = [composition.link.strip()] if composition.link.strip() else []
    written += [link.address for text in texts for link in find_links(text)]
    found = dict.fromkeys(web_address(address) for address in written)
    return tuple(url for url in found if url and len(url.encode()) <= LONGEST_ADDRESS)[:MOST_LINKS]


def dead_links(composition: Composition, *, now: datetime) -> Mapping[str, str]:
    """Return address -> why it leads nowhere, for those that a visit of the last day called dead."""
    addresses = addresses_of(composition)
    if not addresses:
        return {}
    dead = LinkVisit.objects.filter(
        address__in=addresses, outcome=LinkVisit.Outcome.DEAD, checked_at__gt=now - STILL_TRUE
    )
    return dict(dead.values_list("address", "reason"))
