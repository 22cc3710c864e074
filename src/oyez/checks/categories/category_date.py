"""PRO1: an event says when it is; a job says when applications close."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.dates import find_dates
from oyez.checks.normalise import normalise

_CLOSES = re.compile(
    r"\b(?:by|before|until|till?|clos(?:e|es|ing)|deadline|ends?|no\slater\sthan|apply\son\sor\sbefore"
    r"|cut-?off|due|last\s(?:day|date))\b",
    re.IGNORECASE,
)
_REACH = 60


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find an event without a date, or a job without a date beside a word like `by` or `closes`."""
    text = normalise(draft.text).text
    if draft.category == "events" and next(find_dates(text), None) is None:
        yield Hit(
            kind="date_missing",
            message="The event has no date.",
            why="the category is events, and the text holds no date",
            suggestion="Say when it is: day, date and time.",
        )
    if draft.category == "jobs" and not _has_closing_date(text):
        yield Hit(
            kind="closing_date_missing",
            message="The job has no closing date.",
            why="the category is jobs, and no date stands beside a word like “by” or “closes”",
            suggestion="Say by when to apply, for example “Apply by noon, Friday 4 June”.",
        )


def _has_closing_date(text: str) -> bool:
    return any(
        _CLOSES.search(_same_sentence(text[max(0, start - _REACH) : start]))
        for start, _ in find_dates(text)
    )


def _same_sentence(before: str) -> str:
    return re.split(r"[.!?]\s|\n\n", before)[-1]


CHECK = Check(
    name="category_date",
    title="Event or job without its date",
    clause="PRO1",
    topic="nominated_representatives",
    effect=Effect.ANSWER,
    basis=Basis.RECORD,
    find=find,
    release=("head_of_communications",),
    roles=("draft",),
)
