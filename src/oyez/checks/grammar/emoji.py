"""Emoji as people see them: a flag, a family or a keycap is one, whatever it is made of.

Signs that many use as plain type (bullets, arrows, ticks, ©, ™) count only where they are asked to
show in colour.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_COLOUR = "\ufe0f"
_TONE = "\U0001f3fb-\U0001f3ff"
_ALWAYS = (
    "\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1"
    "\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705"
    "\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50"
    "\u2b55\U0001f004\U0001f0cf\U0001f18e\U0001f191-\U0001f19a\U0001f201\U0001f21a\U0001f22f"
    "\U0001f232-\U0001f236\U0001f238-\U0001f23a\U0001f250\U0001f251\U0001f300-\U0001f5ff"
    "\U0001f600-\U0001f64f\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7f0\U0001f900-\U0001f9ff"
    "\U0001fa70-\U0001faff"
)
_MOSTLY = "\u2600-\u2604\u260e\u261d\u2639\u263a\u2665\u2702\u2708\u2709\u270c\u270d\u2764"
_IN_COLOUR = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u2300-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf"
    "\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f170-\U0001f17f\U0001f202-\U0001f23a"
)
_ONE = rf"(?:[{_ALWAYS}{_MOSTLY}]|[{_IN_COLOUR}](?={_COLOUR}))[{_COLOUR}{_TONE}]?"
_EMOJI = re.compile(
    rf"[\U0001f1e6-\U0001f1ff]{{2}}"
    rf"|[0-9#*]{_COLOUR}?\u20e3"
    rf"|{_ONE}[\U000e0020-\U000e007f]{{0,8}}(?:\u200d{_ONE}){{0,8}}"
)
_INDENT = 8
_BULLETS = " \t\u00a0•·*-–"
_ANY = re.compile("[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff]")


@dataclass(frozen=True)
class EmojiRow:
    """Emoji with at most white space between them: code points `start` to `end`."""

    start: int
    end: int
    count: int


@lru_cache(maxsize=8)
def find_rows(text: str) -> tuple[EmojiRow, ...]:
    """Return the rows of emoji in a text as it was written, in order. Linear in its length."""
    return () if text.isascii() or not _ANY.search(text) else tuple(_rows(text))


def _rows(text: str) -> Iterator[EmojiRow]:
    row: EmojiRow | None = None
    for match in _EMOJI.finditer(text):
        if row and (not (gap := text[row.end : match.start()]) or gap.isspace()):
            row = EmojiRow(row.start, match.end(), row.count + 1)
            continue
        if row:
            yield row
        row = EmojiRow(match.start(), match.end(), 1)
    if row:
        yield row


def opens_a_line(text: str, row: EmojiRow) -> bool:
    """Say whether a row stands at the beginning of a line, as a bullet does."""
    first = max(0, row.start - _INDENT)
    before = text[first : row.start].rstrip(_BULLETS)
    return before.endswith("\n") or (not before and first == 0)
