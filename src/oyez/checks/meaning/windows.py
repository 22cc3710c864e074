"""A text in pieces that can be read by themselves: sentences, and each with its neighbour."""

from collections.abc import Iterator
from itertools import pairwise

from oyez.checks.grammar.sentences import Span, sentences_of

_FEWEST_LETTERS = 12
_LONGEST = 300
_WHOLE = 240
_MOST = 400


def readable(text: str) -> list[Span]:
    """Return the spans of what can be read alone, at most 400 of them.

    These are sentences; a very short one joins the one before, one of more than 300 characters is
    cut, between words where there are any.
    """
    found: list[Span] = []
    for start, end in _pieces(text):
        if found and end - start < _FEWEST_LETTERS:
            found[-1] = found[-1][0], end
        elif len(found) == _MOST:
            break
        else:
            found.append((start, end))
    return found


def windows(text: str) -> list[Span]:
    """Return what is read at once: a short text whole, of a longer one each pair of neighbours."""
    found = readable(text)
    if len(found) < 2 or found[-1][1] - found[0][0] <= _WHOLE:  # noqa: PLR2004  (one or none)
        return [(found[0][0], found[-1][1])] if found else []
    return [(one[0], two[1]) for one, two in pairwise(found)]


def _pieces(text: str) -> Iterator[Span]:
    for first, end in sentences_of(text):
        start = first
        while end - start > _LONGEST:
            space = text.rfind(" ", start, start + _LONGEST)
            cut = space if space > start else start + _LONGEST
            yield start, start + len(text[start:cut].rstrip())
            start = end - len(text[cut:end].lstrip())
        yield start, end
