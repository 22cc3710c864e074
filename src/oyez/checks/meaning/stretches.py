"""A text in sentences that are judged each by itself, and in stretches that are read at once."""

from collections.abc import Iterator
from dataclasses import dataclass

from oyez.checks.grammar.sentences import Span, sentences_of

_FEWEST_LETTERS = 12
_LONGEST = 300
_STRETCH = 480
_MOST = 400


@dataclass(frozen=True)
class Stretch:
    """Neighbouring sentences that are read at once, of which those in `judged` are judged."""

    start: int
    end: int
    judged: tuple[Span, ...]


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


def stretches(text: str) -> Iterator[Stretch]:
    """Yield what is read at once: as many sentences as fit into 480 characters, at least one.

    Every stretch but the first begins with the last sentence of the one before, which is judged
    there: a sentence may mean something only after its neighbour.
    """
    read: list[Span] = []
    known = 0
    for sentence in readable(text):
        if len(read) > known and sentence[1] - read[0][0] > _STRETCH:
            yield Stretch(read[0][0], read[-1][1], tuple(read[known:]))
            read, known = read[-1:], 1
        read.append(sentence)
    if len(read) > known:
        yield Stretch(read[0][0], read[-1][1], tuple(read[known:]))


def _pieces(text: str) -> Iterator[Span]:
    for first, end in sentences_of(text):
        start = first
        while end - start > _LONGEST:
            space = text.rfind(" ", start, start + _LONGEST)
            cut = space if space > start else start + _LONGEST
            yield start, start + len(text[start:cut].rstrip())
            start = end - len(text[cut:end].lstrip())
        yield start, end
