"""Where sentences begin and end, and which words a text holds: the first, cheap look at a text."""

import re
from functools import lru_cache

_BREAK = re.compile(r"[.!?]{1,10}[\"')\]]{0,2}(?=\s)|\n")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"'])(?:Mr|Mrs|Ms|Dr|St|Revd?|Prof|Sgt|Cllr|No|no|nr|approx|Ave|Rd|vs|[A-Z])$"
)
_ABBREVIATION_REACH = 8
_WORD = re.compile(r"[a-z]+")
Span = tuple[int, int]


@lru_cache(maxsize=16)
def sentences_of(text: str) -> tuple[Span, ...]:
    """Return the spans of the sentences and lines, without the space around them, in order."""
    spans: list[Span] = []
    start = 0
    for match in _BREAK.finditer(text):
        before = text[max(0, match.start() - _ABBREVIATION_REACH) : match.start()]
        if match[0] == "." and _ABBREVIATION.search(before):
            continue
        _add(spans, text, start, match.end())
        start = match.end()
    _add(spans, text, start, len(text))
    return tuple(spans)


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    words = piece.strip()
    if words:
        first = start + piece.index(words)
        spans.append((first, first + len(words)))


@lru_cache(maxsize=16)
def words_of(text: str) -> frozenset[str]:
    """Return the words of a text in small letters; `don't` counts as `don` and `t`."""
    return frozenset(_WORD.findall(text.lower()))
