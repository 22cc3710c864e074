"""Links: an address that does not show where it leads."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.links.found import links_in
from oyez.checks.links.known import known_hosts, under
from oyez.checks.links.shorteners import ONE_SITE, SHORTENERS

_NUMBER = re.compile(r"(?:0x[0-9a-f]{1,8}|\d{1,10})(?:\.(?:0x[0-9a-f]{1,8}|\d{1,10})){0,3}")


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find links through a shortener, and links to a bare number, in linear time.

    A short domain of the council's own passes once it stands in the profile.
    """
    for link in links_in(draft):
        if not link.host or under(link.host, known_hosts(context.council).own):
            continue
        if _is_shortener(link.host):
            yield link.hit(
                kind="link_shortener",
                message=f"{link.host} does not show where the link leads.",
                why="the host is a link shortener",
                suggestion="Use the page's own address. If it is a short domain of the council's "
                "own, add it to the council profile.",
            )
        elif _NUMBER.fullmatch(link.host):
            yield link.hit(
                kind="link_number",
                message=f"{link.quote} leads to a number, not to a name that people know.",
                why="the host is a bare number",
                suggestion="Use the page's address with its name.",
            )


def _is_shortener(host: str) -> bool:
    host = host.removeprefix("www.")
    return host not in ONE_SITE and (host in SHORTENERS or host.partition(".")[2] in SHORTENERS)


CHECK = Check(
    name="link_shortener",
    title="Shortened link",
    clause="LAW-LINKS",
    topic="links",
    effect=Effect.ANSWER,
    basis=Basis.GRAMMAR,
    find=find,
    roles=("draft",),
)
