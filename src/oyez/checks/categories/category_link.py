"""PRO1: good news links to the council's own website or press page."""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.lib.links import belongs_to, find_links, host_of


def links_of(draft: Draft) -> Iterator[str]:
    """Yield the draft's link and the addresses in its text, as written: a look-alike stays one."""
    if draft.link.strip():
        yield draft.link.strip()
    for link in find_links(draft.text):
        yield link.address


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find good news without a link whose host is, by whole labels, one of the council's domains.

    The host is compared as a browser would look it up: not by what the address contains, not
    through a shortener, not with a user name in front.
    """
    if draft.category != "good_news":
        return
    addresses = list(links_of(draft))
    if any(belongs_to(host_of(address), context.council.domains) for address in addresses):
        return
    if not addresses:
        yield Hit(
            kind="link_missing",
            message="Good news needs a link to the council's own website or press page.",
            why="the category is good news, and there is no link",
            suggestion="Publish the story on the website first, then link to it.",
        )
        return
    hosts = ", ".join(dict.fromkeys(host_of(address) or address[:60] for address in addresses[:3]))
    no_domains = "the council profile lists no website domain"
    yield Hit(
        kind="link_elsewhere",
        message=f"The link leads to {hosts}, not to the council's own website or press page.",
        why="none of the link's hosts is a domain in the council profile"
        if context.council.domains
        else no_domains,
        suggestion="Link to the page on the council's own website, without a shortener."
        if context.council.domains
        else "Add the council's own domain to the council profile, then check again.",
    )


CHECK = Check(
    name="category_link",
    title="Good news without the council's own link",
    clause="PRO1",
    topic="nominated_representatives",
    effect=Effect.BLOCK,
    basis=Basis.RECORD,
    find=find,
    release=("head_of_communications",),
    roles=("draft",),
)
