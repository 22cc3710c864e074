"""A message for any bytes, and what must hold for any message: for the fuzzer and for its seeds."""

from oyez.checks.base import Context, Draft, Finding, Picture
from oyez.checks.controls import shipped_policy
from oyez.checks.engine import check
from tests.checks.fernwell import FERNWELL

CATEGORIES = ("", "events", "good_news", "jobs", "partners", "new_information", "other")
_PARTS = 5


def message_of(data: bytes) -> Draft:
    """Return the message that some bytes stand for; bytes that are no UTF-8 are lone surrogates."""
    role, category = data[:2].ljust(2, b"\0")
    parts = data[2:].decode("utf-8", "surrogateescape").split("\0", _PARTS - 1)
    text, link, alt_text, name, words = (*parts, *[""] * (_PARTS - len(parts)))
    return Draft(
        text=text,
        role=("draft", "comment")[role % 2],
        category=CATEGORIES[category % len(CATEGORIES)],
        link=link,
        alt_text=alt_text or None,
        media=(name,) if name else (),
        pictures=(Picture(words=words, faces=len(words)),) if name else (),
    )


def examine(draft: Draft) -> None:
    """Check a message; raise AssertionError for a finding that says or points at nothing."""
    for finding in check(draft, Context(council=FERNWELL), shipped_policy()):
        if not (finding.message and finding.why and finding.suggestion):
            raise AssertionError(f"{finding.check} says nothing")
        _points_somewhere(finding, draft)


def _points_somewhere(finding: Finding, draft: Draft) -> None:
    if finding.start is None or finding.end is None:
        return
    words = {"text": draft.text, "alt_text": draft.alt_text or ""}.get(finding.field)
    if words is None or not 0 <= finding.start < finding.end <= len(words):
        raise AssertionError(f"{finding.check} points at {finding.start}:{finding.end}")
