"""POL2: an email address of a person, neither published by the council nor at its own domain."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.council import CouncilProfile
from oyez.checks.grammar.introductions import is_firms_own
from oyez.checks.grammar.mailboxes import Mailbox, find_mailboxes
from oyez.checks.grammar.role_mailboxes import is_private_host, is_role_mailbox
from oyez.checks.passages import Passage, passages
from oyez.lib.links import belongs_to

_NAME_PART = re.compile(r"[A-Z][a-z'-]+")
_REACH = 120
_LONG = 7  # shorter ones are surnames: smith@smithfamily


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


def _is_published_by_others(passage: Passage, mailbox: Mailbox, council: CouncilProfile) -> bool:
    """Say whether it is another body's address: by its form, or as the words introduce it.

    What passes itself off as the council's never is.
    """
    local, _, domain = mailbox.address.rpartition("@")
    if _plays_the_council(domain, council) or not _is_plainly_written(passage, mailbox):
        return False
    if _is_of_someone_named(passage.text, mailbox.start, local):
        return False
    if is_role_mailbox(mailbox.address):
        return True
    known = (council.name, *council.aliases, *council.services, *council.partners)
    return not is_private_host(domain) and (
        is_firms_own(passage.text, mailbox.start, mailbox.end, known)
        or (len(local) >= _LONG and _squashed(local) in _squashed(domain))
    )


def _is_of_someone_named(text: str, start: int, local: str) -> bool:
    """Say whether the address is the name of somebody who is named just before it."""
    words = _NAME_PART.findall(text[max(0, start - _REACH) : start])
    return any(_squashed(one + two) == _squashed(local) for one, two in pairwise(words))


def _is_plainly_written(passage: Passage, mailbox: Mailbox) -> bool:
    """Say whether it is written as bodies write theirs: no look-alikes, nothing invisible."""
    written = passage.normal.as_written(mailbox.start, mailbox.end)
    return written.isascii() or not passage.pointable


def _plays_the_council(domain: str, council: CouncilProfile) -> bool:
    squashed = _squashed(domain)
    return any(_squashed(own) in squashed for own in council.domains if own.strip())


def _squashed(words: str) -> str:
    return re.sub(r"[\W_]", "", words.lower())


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find them in the text, the alternative text and `mailto:` links, in linear time.

    The address of a body (`info@…`, a public authority's, a club's) passes.
    """
    for passage in passages(draft):
        for mailbox in find_mailboxes(passage.text):
            span = mailbox.start, mailbox.end
            if _is_official(
                mailbox.address, passage.normal.as_written(*span), context.council
            ) or _is_published_by_others(passage, mailbox, context.council):
                continue
            yield passage.hit(
                span,
                kind="email",
                message=f"“{passage.quote(*span)}” is an email address that the council does not "
                "publish, and it seems to be a person's.",
                why=f"grammar of an email address ({mailbox.address}); not published by the "
                "council, not at its own domain, not a role's or a public body's",
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
