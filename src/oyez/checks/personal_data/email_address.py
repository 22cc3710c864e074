"""POL2: an email address that is neither published by the council nor at its own domain."""

from collections.abc import Iterator
from functools import lru_cache

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.council import CouncilProfile
from oyez.checks.grammar.mailboxes import find_mailboxes
from oyez.checks.passages import passages
from oyez.lib.links import belongs_to


@lru_cache(maxsize=4)
def _published(council: CouncilProfile) -> frozenset[str]:
    return frozenset(
        mailbox.address for entry in council.emails for mailbox in find_mailboxes(entry)
    )


def _is_official(address: str, written: str, council: CouncilProfile) -> bool:
    """Judge what was written, not what it folds to: a look-alike domain is another domain."""
    if not written.isascii():
        address = written.casefold()
    domain = address.rpartition("@")[2]
    return address in _published(council) or (
        domain.isascii() and "@" in address and belongs_to(domain, council.domains)
    )


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find them in the text, the alternative text and `mailto:` links, in linear time."""
    for passage in passages(draft):
        for mailbox in find_mailboxes(passage.text):
            span = mailbox.start, mailbox.end
            if _is_official(mailbox.address, passage.normal.as_written(*span), context.council):
                continue
            yield passage.hit(
                span,
                kind="email",
                message=f"“{passage.quote(*span)}” is an email address that the council does not "
                "publish.",
                why=f"grammar of an email address ({mailbox.address}); not published by the "
                "council, not at its own domain",
                suggestion="Take it out, or give an address that the council publishes.",
            )


CHECK = Check(
    name="email",
    title="Email address",
    clause="POL2",
    topic="data_protection",
    effect=Effect.BLOCK,
    basis=Basis.GRAMMAR,
    find=find,
    release=("dpo", "head_of_communications"),
)
