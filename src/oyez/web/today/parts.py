"""What the first screen is made of."""

from collections.abc import Sequence
from dataclasses import dataclass

MOST = 8
"""Of one part; the rest is a link away."""


@dataclass(frozen=True)
class Item:
    """A row: when or in which state, the thing, what more there is to know, and the one action."""

    when: str
    text: str
    sub: str
    url: str
    action: str
    tag: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Section:
    """A part of the first screen: `words` follow its number, `url` leads to all of it.

    `one` stands for `words` where the number is 1. `counts` says that the number is one of the
    figures at the top.
    """

    title: str
    words: str
    items: tuple[Item, ...]
    number: int
    url: str = ""
    counts: bool = True
    one: str = ""

    @property
    def said(self) -> str:
        """What its number counts."""
        return self.one if self.number == 1 and self.one else self.words


def merged(title: str, words: str, parts: Sequence[Section]) -> Section:
    """Return one part of several, in their order; more than fits is found where `url` leads."""
    items = tuple(item for part in parts for item in part.items)
    cut = next((part.url for part in parts if part.number > len(part.items) and part.url), "")
    return Section(title, words, items, sum(part.number for part in parts), cut)
