"""Accessibility: an emoji in the middle of a sentence, where its name breaks the sentence up."""

import re
from collections.abc import Iterator
from itertools import islice

from oyez.checks.accessibility.written import written
from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.emoji import EmojiRow, find_rows, opens_a_line

_ENDED = re.compile(r"[.!?…:;|•·*–—\-()\[\]\"”“/\\]\s*$")
_LEADS_ON = re.compile(
    r"(?:^|[^\w'’])(?:a|an|the|at|in|on|to|of|for|from|with|by|and|or|but|our|your|my|their|his|her"
    r"|this|that|these|those|into|near|is|are|be|was|were|will|can|we|you|i|they|some|every"
    r"|new)\s*$",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"[\w'’)%]\s*,?\s*$")
_GOES_ON = re.compile(r"[ \t]*(?P<next>[^\W\d_]+)(?!\.\w|[\w.-]{0,60}@|://)")
_LINK_NEXT = re.compile(r"\s*(?:https?:|www\.|[#@]|[\w-]{1,60}\.[\w-]{2,})", re.IGNORECASE)
_REACH = 40
_MOST = 5


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find emoji between two words of one sentence, in linear time.

    Bullets at line starts, emoji between sentences, and emoji that point at a link pass. At most
    five are pointed at.
    """
    for field, text in written(draft):
        inside = (row for row in find_rows(text) if _is_inside(text, row))
        for row in islice(inside, _MOST):
            yield Hit(
                kind="emoji_inside",
                message="The emoji stands in the middle of a sentence; a screen reader says its "
                "name there.",
                why="an emoji with words of the same sentence before and after it",
                suggestion="Move it to the end of the sentence, or take it out.",
                field=field,
                start=row.start,
                end=row.end,
            )


def _is_inside(text: str, row: EmojiRow) -> bool:
    if opens_a_line(text, row):
        return False
    before = text[max(0, row.start - _REACH) : row.start].rpartition("\n")[2]
    if _ENDED.search(before) or not _WORD_BEFORE.search(before):
        return False
    if _LINK_NEXT.match(text, row.end):
        return False
    leads_on = _LEADS_ON.search(before) is not None
    after = _GOES_ON.match(text, row.end)
    if after is None:
        return leads_on and text[row.end : row.end + 2].lstrip(" ")[:1].isdigit()
    if leads_on:
        return True
    return after["next"][0].islower() and not _is_list(text, row)


def _is_list(text: str, row: EmojiRow) -> bool:
    """Say whether the line opens with an emoji: those after it part a list."""
    start = text.rfind("\n", max(0, row.start - 400), row.start) + 1
    first = find_rows(text[start : start + 12])
    return bool(first) and not text[start : start + first[0].start].strip()


CHECK = Check(
    name="emoji_inside",
    title="Emoji inside a sentence",
    clause="LAW-ACCESSIBILITY",
    topic="accessibility",
    effect=Effect.INFORM,
    basis=Basis.GRAMMAR,
    find=find,
    roles=("draft",),
)
