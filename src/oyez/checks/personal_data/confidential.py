"""POL2: what must not be out yet, and codes and places that must never be."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.quotes import find_quotes
from oyez.checks.grammar.secrets import CODES, NOT_SECRET, RAIDS, SECRECY, SECRET_WORDS
from oyez.checks.grammar.sentences import sentences_of, words_of
from oyez.checks.passages import passages

_MESSAGES = {
    "not_public": (
        "reads as something that is not public yet.",
        "words that say it is not out, or comes from a closed paper",
        "Ask whoever owns the matter whether it may go out, and when; until then keep it back.",
    ),
    "raid": (
        "reads as notice of a raid or inspection that nobody should expect.",
        "a raid or inspection and a time still to come",
        "Keep it back until it is over, then say what came of it.",
    ),
    "access": (
        "gives away a code, a password, a key or a place that is kept secret.",
        "a code, password, key or refuge and what it is",
        "Take it out, and have the code or password changed.",
    ),
}
_SHORT, _MOST = 45, 20
_KEEP_QUIET = frozenset(("keep", "quiet"))
_LEAD_IN = re.compile(r"[:,-]\s*$|\bbut\s*$")


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find embargoed, exempt and unannounced matter, raids to come, codes and refuges.

    The span is the sentence that lets it out; where that only says “keep it quiet”, the one
    before as well. Advice lines and surveys that are confidential pass. Linear in the length.
    """
    for passage in passages(draft):
        text = passage.text
        words = words_of(text)
        if SECRET_WORDS.isdisjoint(words) and not words >= _KEEP_QUIET:
            continue
        mentioned = Cover((q.start, q.end) for q in find_quotes(text) if q.is_mention)
        for kind, span, told in list(_let_out(text, mentioned))[:_MOST]:
            message, why, suggestion = _MESSAGES[kind]
            yield passage.hit(
                span,
                kind="confidential",
                message=f"“{passage.quote(*span)}” {message}",
                why=f"{why}: “{passage.quote(*told)}”",
                suggestion=suggestion
                if draft.role == "draft"
                else "Hide the comment while somebody looks at it, and tell whoever owns the matter.",
            )


def _let_out(text: str, mentioned: Cover) -> Iterator[tuple[str, tuple[int, int], tuple[int, int]]]:
    spans = sentences_of(text)
    for index, (start, end) in enumerate(spans):
        for kind, pattern in (("not_public", SECRECY), ("raid", RAIDS), ("access", CODES)):
            match = pattern.search(text, start, end)
            if not match or mentioned.holds(*match.span()):
                continue
            if kind != "access" and NOT_SECRET.search(text, start, end):
                continue
            span = match.span() if kind == "access" else (start, end)
            if kind == "not_public" and end - start <= _SHORT:
                span = _with_neighbour(text, spans, index)
            yield kind, _trimmed(text, span), match.span()
            break


def _with_neighbour(text: str, spans: tuple[tuple[int, int], ...], index: int) -> tuple[int, int]:
    start, end = spans[index]
    if index > 0 and not _LEAD_IN.search(text, start, end):
        return spans[index - 1][0], end
    if index + 1 < len(spans):
        return start, spans[index + 1][1]
    return start, end


def _trimmed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Leave out a number at the start of a line and the full stop at the end."""
    words = re.match(r"(?:\d{1,2}[.)]|[-*•])\s", text[span[0] : span[1]])
    start = span[0] + (words.end() if words else 0)
    return start, start + len(text[start : span[1]].rstrip(".! "))


CHECK = Check(
    name="confidential",
    title="Confidential matter",
    clause="POL2",
    topic="data_protection",
    effect=Effect.REVIEW,
    basis=Basis.MEANING,
    find=find,
)
