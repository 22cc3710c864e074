"""Cutting a text into marked and plain pieces, so that findings show where they stand.

Positions count code points, as in a finding; where marks overlap the strongest wins.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from oyez.checks.base import Effect

TONES = {Effect.INFORM: "tip", Effect.ANSWER: "ask", Effect.REVIEW: "ask", Effect.BLOCK: "stop"}
WORDS = {
    Effect.INFORM: "Advice",
    Effect.ANSWER: "Asks you a question",
    Effect.REVIEW: "Asks for a second person",
    Effect.BLOCK: "Stops this message",
}


class Spanned(Protocol):
    """What can be marked: a finding, or anything with its place and effect."""

    @property
    def field(self) -> str: ...
    @property
    def start(self) -> int | None: ...
    @property
    def end(self) -> int | None: ...
    @property
    def effect(self) -> Effect: ...


@dataclass(frozen=True)
class Piece:
    """A run of text with one tone: "stop", "ask", "tip", or "" where nothing was found."""

    text: str
    tone: str


def effect_of(value: Effect | str) -> Effect:
    """Return the effect for itself or for its word; an unknown word raises `KeyError`."""
    return value if isinstance(value, Effect) else Effect[value.upper()]


def pieces(text: str, findings: Iterable[Spanned], *, field: str = "text") -> list[Piece]:
    """Cut `text` where findings about `field` begin and end; the pieces join up to `text` again.

    A finding without a place, or with one outside the text, marks nothing.
    """
    spans = [
        (found.start, found.end, effect_of(found.effect))
        for found in findings
        if found.field == field
        and found.start is not None
        and found.end is not None
        and 0 <= found.start < found.end <= len(text)
    ]
    edges = sorted({0, len(text), *(edge for start, end, _ in spans for edge in (start, end))})
    result: list[Piece] = []
    for start, end in pairwise(edges):
        effects = [effect for left, right, effect in spans if left <= start and end <= right]
        tone = TONES[max(effects)] if effects else ""
        if result and result[-1].tone == tone:
            result[-1] = Piece(result[-1].text + text[start:end], tone)
        else:
            result.append(Piece(text[start:end], tone))
    return result
