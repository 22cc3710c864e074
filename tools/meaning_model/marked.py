"""Posts and comments in which each passage that carries a label is marked: `[[label|words]]`."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from oyez.checks.meaning.windows import windows
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
class Window:
    """What is read at once, which labels it carries, and of which nothing can be said."""

    text: str
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


def windows_of(marked: str) -> Iterator[Window]:
    """Cut a text as the product does; of a passage that is cut through, nothing can be said."""
    marks = unmarked(marked)
    normal = folded(marks.text)
    for first, last in windows(normal.text):
        start, end = normal.span(first, last)
        carries, touched = set[str](), set[str]()
        for label, a, b in marks.spans:
            shared = min(b, end) - max(a, start)
            if shared > 0:
                touched.add(label)
            if shared >= _MOST_OF_IT * min(b - a, end - start):
                carries.add(label)
        unknown = (near(touched) | touched) - carries
        yield Window(normal.text[first:last], frozenset(carries), frozenset(unknown))


def near(labels: set[str]) -> set[str]:
    """Return the labels that are hard to tell from one of these, themselves among them."""
    return set[str]().union(*(group for group in _CONFUSED if group & labels))
