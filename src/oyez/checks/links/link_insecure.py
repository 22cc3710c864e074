"""Links: an address without encryption."""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.links.found import links_in


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find links that begin with http://, in linear time."""
    for link in links_in(draft):
        if link.host and link.address[:7].lower() == "http://":
            yield link.hit(
                kind="link_insecure",
                message=f"{link.quote} is not encrypted: browsers warn of such pages.",
                why="the address begins with http://",
                suggestion="Try it with https:// and use that if it works.",
            )


CHECK = Check(
    name="link_insecure",
    title="Link without encryption",
    clause="LAW-LINKS",
    topic="links",
    effect=Effect.INFORM,
    basis=Basis.GRAMMAR,
    find=find,
    roles=("draft",),
)
