"""The links of a draft as they were written: folding would hide what imitates a letter."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from oyez.checks.base import Draft, Hit
from oyez.lib.links import find_links, host_of

_LONGEST_QUOTE = 80


@dataclass(frozen=True)
class FoundLink:
    """An address in a field of the draft; the one in the link's own box has no span.

    `host` is where it leads, in lower-case ASCII, "" for nowhere that a browser and a reader agree
    on.
    """

    address: str
    host: str
    field: str
    start: int | None
    end: int | None

    @property
    def quote(self) -> str:
        """The address, cut in the middle where it is long."""
        if len(self.address) <= _LONGEST_QUOTE:
            return self.address
        half = _LONGEST_QUOTE // 2
        return f"{self.address[:half]} … {self.address[-half:]}"

    def hit(self, *, kind: str, message: str, why: str, suggestion: str) -> Hit:
        """Return a hit on the whole address."""
        return Hit(kind, message, why, suggestion, self.field, self.start, self.end)


@lru_cache(maxsize=8)
def links_in(draft: Draft) -> tuple[FoundLink, ...]:
    """Return the web addresses of text, alternative text and link box, in this order.

    Linear in the length of the draft.
    """
    return tuple(_found(draft))


def _found(draft: Draft) -> Iterator[FoundLink]:
    seen = set[str]()
    for field, text in (("text", draft.text), ("alt_text", draft.alt_text or "")):
        if "." not in text and "://" not in text:
            continue
        for link in find_links(text):
            seen.add(link.address)
            yield FoundLink(link.address, host_of(link.address), field, link.start, link.end)
    own = draft.link.strip()
    if own and own not in seen:
        yield FoundLink(own, host_of(own), "text", None, None)
