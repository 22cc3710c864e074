"""The parts of a draft that carry words, each ready to be read and to be pointed at."""

from collections.abc import Iterator
from dataclasses import dataclass

from oyez.checks.base import Draft, Hit
from oyez.checks.normalise import Normal, normalise

_SPEAKING_LINKS = ("mailto:", "tel:", "sms:", "https://wa.me/", "http://wa.me/")
_LONGEST_QUOTE = 80


@dataclass(frozen=True)
class Passage:
    """One field of a draft, folded. `pointable` is False for the link: it has no span in a text."""

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


def passages(draft: Draft) -> Iterator[Passage]:
    """Yield the text, the alternative text, and a link that is itself a number or mailbox."""
    yield Passage("text", normalise(draft.text))
    if draft.alt_text:
        yield Passage("alt_text", normalise(draft.alt_text))
    if draft.link.lower().startswith(_SPEAKING_LINKS):
        yield Passage("text", normalise(draft.link), pointable=False)
