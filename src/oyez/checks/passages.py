"""The parts of a draft that carry words, each ready to be read and to be pointed at."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePath

from oyez.checks.base import Draft, Hit
from oyez.checks.normalise import Normal, normalise
from oyez.checks.spelt_digits import spell_out

_SPEAKING_LINKS = ("mailto:", "tel:", "sms:", "https://wa.me/", "http://wa.me/")
_LONGEST_QUOTE = 80


@dataclass(frozen=True)
class Passage:
    """One field of a draft, folded.

    `pointable` is False where the words have no span in a text: the link, the name of a file,
    words seen in a picture.
    """

    field: str
    normal: Normal
    pointable: bool = True

    @property
    def text(self) -> str:
        """The folded text that recognisers read."""
        return self.normal.text

    def quote(self, start: int, end: int) -> str:
        """Return the words as they were written, cut in the middle where they are long."""
        words = self.normal.as_written(start, end)
        if len(words) > _LONGEST_QUOTE:
            half = _LONGEST_QUOTE // 2
            words = f"{words[:half]} … {words[-half:]}"
        return " ".join(words.split())

    def hit(
        self, span: tuple[int, int], *, kind: str, message: str, why: str, suggestion: str
    ) -> Hit:
        """Return a hit on a span of the folded text, placed on the original code points."""
        start, end = self.normal.span(*span) if self.pointable else (None, None)
        return Hit(kind, message, why, suggestion, self.field, start, end)


@lru_cache(maxsize=8)
def passages(draft: Draft) -> tuple[Passage, ...]:
    """Return the text, the alternative text, and what else speaks.

    That is a link which is itself a number or mailbox, the name of a file, words in a picture. Digits written as words are digits there, placed on the words that they were.
    """
    return tuple(_passages(draft))


def _passages(draft: Draft) -> Iterator[Passage]:
    yield Passage("text", folded(draft.text))
    if draft.alt_text:
        yield Passage("alt_text", folded(draft.alt_text))
    if draft.link.lower().startswith(_SPEAKING_LINKS):
        yield Passage("text", folded(draft.link), pointable=False)
    for index, path in enumerate(draft.media):
        name = PurePath(path).stem.replace("_", " ")
        yield Passage(f"media:{index}", folded(name), pointable=False)
    for index, picture in enumerate(draft.pictures):
        if picture.words:
            yield Passage(f"media:{index}", folded(picture.words), pointable=False)


def folded(original: str) -> Normal:
    """Return a text as recognisers read it."""
    return spell_out(normalise(original))
