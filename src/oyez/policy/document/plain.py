"""Plain text into lines: wrapped paragraphs are joined again, everything else is left alone."""

import re
from collections.abc import Iterator

from oyez.policy.document.headings import recognise
from oyez.policy.document.lines import Kind, Line, Reading
from oyez.policy.document.marks import Mark, classify

WIDEST_WRAP = 120
"""A file with longer lines than this was not wrapped by hand or by a mail program."""

_UNDERLINE = re.compile(r"\s*[-=_*~]{3,}\s*")
_BREAK = re.compile(r"\r\n|\r|\n")
_CONTENTS_TAB = re.compile(r"\t\s*(\d{1,3})\s*$")
_PAGE = re.compile(r"page \d{1,4}(?: of \d{1,4})?", re.IGNORECASE)


def read_plain(text: str) -> Reading:
    """Read plain text; numbers are those an editor shows."""
    return Reading(tuple(_joined(_BREAK.split(text))))


def _joined(raw: list[str]) -> Iterator[Line]:
    width = max((len(line.rstrip()) for line in raw), default=0)
    pending: Line | None = None
    previous, parts = "", list[str]()
    for number, source in enumerate(raw, start=1):
        text = " ".join(source.split())
        if not text or _UNDERLINE.fullmatch(source) or _PAGE.fullmatch(text):
            previous = ""
            continue
        mark = classify(_CONTENTS_TAB.sub(r" ... \1", source))
        if pending and _continues(pending, previous, source, mark, width):
            parts.append(text)
        else:
            if pending:
                yield _whole(pending, parts)
            kind = Kind.CONTINUATION if _indented(pending, source, mark) else mark.kind
            pending = Line(number, kind, mark.marker, "")
            parts = [" ".join(mark.text.split())]
        previous = source.rstrip()
    if pending:
        yield _whole(pending, parts)


def _whole(line: Line, parts: list[str]) -> Line:
    return Line(line.number, line.kind, line.marker, " ".join(parts))


def _indented(pending: Line | None, source: str, mark: Mark) -> bool:
    """Say whether a paragraph is set in under the list item before it."""
    listed = pending and pending.kind in (Kind.NUMBERED, Kind.BULLET, Kind.CONTINUATION)
    return bool(listed and mark.kind is Kind.PARAGRAPH and source[:2].isspace())


def _continues(pending: Line, previous: str, source: str, mark: Mark, width: int) -> bool:
    """Say whether a line is the rest of the one before it, broken only to fit a page.

    It is when it is set in below a list item, begins with a small letter, or begins with a word
    that would not have fitted on the line before.
    """
    if not previous or pending.kind is Kind.HEADING or mark.marker or source.lstrip()[:1] == "#":
        return False
    if recognise(mark.text, heading=mark.kind is Kind.HEADING):
        return False
    first_word = source.split(maxsplit=1)[0]
    if mark.kind is Kind.PARAGRAPH and (
        first_word[:1].islower() or _indented(pending, source, mark)
    ):
        return True
    return width <= WIDEST_WRAP and len(previous) + 1 + len(first_word) > width
