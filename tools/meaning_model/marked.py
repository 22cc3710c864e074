"""Posts and comments in which each passage that carries a label is marked: `[[label|words]]`."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from oyez.checks.meaning.stretches import Stretch, stretches
from oyez.checks.normalise import Normal
from oyez.checks.passages import folded

_MARK = re.compile(r"\[\[(\w+)\|(.*?)\]\]", re.DOTALL)
_MOST_OF_IT = 0.6
_CONFUSED = (
    {"hate", "abuse", "conduct"},
    {"private", "abuse"},
    {"private", "shown"},
    {"private", "danger"},
    {"danger", "abuse"},
    {"contact", "invite", "conduct"},
)
"""Labels so near to each other that a passage marked with one may deserve the other as well."""


@dataclass(frozen=True)
class Marks:
    """A text without its marks, and the label and span of each passage that was marked."""

    text: str
    spans: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class Sentence:
    """Where a sentence stands in its stretch, what it carries, and what cannot be said of it."""

    start: int
    end: int
    carries: frozenset[str]
    unknown: frozenset[str]


def rows(path: Path) -> list[dict[str, str]]:
    """Return the objects of a file of JSON Lines."""
    return [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()]


def unmarked(marked: str) -> Marks:
    """Take the marks out of a text."""
    pieces: list[str] = []
    spans: list[tuple[str, int, int]] = []
    length = end = 0
    for match in _MARK.finditer(marked):
        before, words = marked[end : match.start()], match[2]
        spans.append((match[1], length + len(before), length + len(before) + len(words)))
        pieces += (before, words)
        length, end = length + len(before) + len(words), match.end()
    return Marks("".join((*pieces, marked[end:])), tuple(spans))


def stretches_of(marked: str) -> Iterator[tuple[str, tuple[Sentence, ...]]]:
    """Cut a text as the product does: the words of each stretch, and the sentences judged in it."""
    marks = unmarked(marked)
    normal = folded(marks.text)
    for stretch in stretches(normal.text):
        sentences = tuple(_sentence(stretch, span, normal, marks) for span in stretch.judged)
        yield normal.text[stretch.start : stretch.end], sentences


def _sentence(stretch: Stretch, span: tuple[int, int], normal: Normal, marks: Marks) -> Sentence:
    """Of a passage that is cut through nothing can be said."""
    start, end = normal.span(*span)
    carries, touched = set[str](), set[str]()
    for label, a, b in marks.spans:
        shared = min(b, end) - max(a, start)
        if shared > 0:
            touched.add(label)
        if shared >= _MOST_OF_IT * min(b - a, end - start):
            carries.add(label)
    return Sentence(
        span[0] - stretch.start,
        span[1] - stretch.start,
        frozenset(carries),
        frozenset((near(touched) | touched) - carries),
    )


def near(labels: set[str]) -> set[str]:
    """Return the labels that are hard to tell from one of these, themselves among them."""
    return set[str]().union(*(group for group in _CONFUSED if group & labels))
