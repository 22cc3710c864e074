"""A text in pieces that can be read by themselves: sentences, and each with its neighbour."""

import re
from collections.abc import Iterator
from itertools import pairwise

_SENTENCE = re.compile(r"[^.!?\n]{1,300}(?:[.!?]+[\"')\]]{0,3}|\n|$)?|[.!?\n]")
_FEWEST_LETTERS = 12
_WHOLE = 240
_MOST = 400
Span = tuple[int, int]


def sentences(text: str) -> list[Span]:
    """Return the spans of sentences, at most 400 of them; very short ones join the one before.

    A full stop inside a number or an address (`9.30`, `mail.example`) does not end a sentence.
    """
    found: list[Span] = []
    for start, end in _pieces(text):
        if found and (
            end - start < _FEWEST_LETTERS
            or (text[found[-1][1] - 1] == "." and not text[start : start + 1].isspace())
        ):
            found[-1] = found[-1][0], end
        elif len(found) == _MOST:
            break
        else:
            found.append((start, end))
    return [span for span in (_trimmed(text, *span) for span in found) if span[0] < span[1]]


def windows(text: str) -> list[Span]:
    """Return what is read at once: a short text whole, of a longer one each pair of neighbours."""
    found = sentences(text)
    if len(found) < 2 or found[-1][1] - found[0][0] <= _WHOLE:  # noqa: PLR2004  (one or none)
        return [(found[0][0], found[-1][1])] if found else []
    return [(one[0], two[1]) for one, two in pairwise(found)]


def _pieces(text: str) -> Iterator[Span]:
    return (match.span() for match in _SENTENCE.finditer(text))


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())
