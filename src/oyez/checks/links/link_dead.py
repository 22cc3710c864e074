"""Links: an address that led nowhere when it was visited."""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.links.found import links_in
from oyez.lib.links import web_address


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find links that the context calls dead; nothing is visited here."""
    if not context.dead_links:
        return
    dead = context.dead_links
    for link in links_in(draft):
        reason = dead.get(link.address) or dead.get(web_address(link.address))
        if reason:
            yield link.hit(
                kind="link_dead",
                message=f"{link.quote} leads nowhere: {reason}",
                why="what a visit to the address found",
                suggestion="Open the link yourself and correct it. If it opens for you, say so in "
                "your answer.",
            )


CHECK = Check(
    name="link_dead",
    title="Link that leads nowhere",
    clause="LAW-LINKS",
    topic="links",
    effect=Effect.ANSWER,
    basis=Basis.RECORD,
    find=find,
    roles=("draft",),
)
