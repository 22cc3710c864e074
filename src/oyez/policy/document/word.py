"""A Word document into lines: paragraphs in reading order, with the numbers that Word shows.

Text that was deleted or moved away under tracked changes does not count; inserted text does.
"""

import zipfile
from collections.abc import Iterator
from itertools import islice

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from oyez.lib.complaint import Complaint
from oyez.policy.document.headings import recognise
from oyez.policy.document.lines import Kind, Line, Reading
from oyez.policy.document.marks import LONGEST_HEADING, classify
from oyez.policy.document.package import safe_package
from oyez.policy.document.word_lists import Lists, Styles

MOST_PARAGRAPHS = 5_000
MOST_WORDS_OF_A_LISTED_HEADING = 3

# What python-docx and lxml raise for a package whose parts do not fit together.
_UNREADABLE = (
    AssertionError,
    AttributeError,
    LookupError,
    NotImplementedError,
    OpcError,
    RecursionError,
    TypeError,
    ValueError,
    etree.LxmlError,
    zipfile.BadZipFile,
)

_P, _T, _R, _PPR = qn("w:p"), qn("w:t"), qn("w:r"), qn("w:pPr")
_SPACES = (qn("w:tab"), qn("w:br"), qn("w:cr"))
_HYPHEN = qn("w:noBreakHyphen")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_HIDDEN = frozenset(
    [_PPR, qn("w:rPr"), qn("w:del"), qn("w:moveFrom"), qn("w:txbxContent"), _P, _FALLBACK]
)


def read_word(content: bytes) -> Reading:
    """Read the bytes of a .docx; "line" numbers count its paragraphs, empty ones included."""
    package = safe_package(content)
    try:
        document = docx.Document(package)
        return Reading(tuple(_lines(document)), unit="Paragraph")
    except _UNREADABLE as error:
        raise Complaint(
            "This Word file could not be read: open it in Word, save it again as .docx and"
            " import that."
        ) from error


def _lines(document: Document) -> Iterator[Line]:
    kept = (
        element
        for element in document.element.body.iter(_P)
        if next(element.iterancestors(_FALLBACK, qn("w:moveFrom")), None) is None
    )
    paragraphs = list(islice(kept, MOST_PARAGRAPHS + 1))
    if len(paragraphs) > MOST_PARAGRAPHS:
        raise Complaint(f"This Word file has over {MOST_PARAGRAPHS:,} paragraphs: not a policy.")
    styles = Styles(document)
    lists = Lists(document, styles)
    in_list = False
    for number, paragraph in enumerate(paragraphs, start=1):
        style = styles.of(paragraph)
        if style.name.lower().startswith("toc"):
            continue
        marker = lists.marker(paragraph)
        text = _text(paragraph)
        if not text.strip():
            continue
        line = _line(number, paragraph, text, marker, style.name)
        if in_list and line.kind is Kind.PARAGRAPH and style.continues:
            line = Line(number, Kind.CONTINUATION, "", line.text)
        in_list = line.kind in (Kind.NUMBERED, Kind.BULLET, Kind.CONTINUATION)
        yield line


def _line(
    number: int, paragraph: etree._Element, text: str, marker: tuple[Kind, str] | None, style: str
) -> Line:
    words = " ".join(text.split())
    is_heading = style.lower().startswith(("heading", "title", "subtitle"))
    if is_heading or (
        marker
        and recognise(words, heading=True)
        and len(words.split()) <= MOST_WORDS_OF_A_LISTED_HEADING
    ):
        return Line(number, Kind.HEADING, "", classify(words).text if is_heading else words)
    if marker:
        return Line(number, marker[0], marker[1], words)
    mark = classify(text)
    short = len(words) <= LONGEST_HEADING and not words.endswith((".", ":", ";"))
    if mark.kind is Kind.PARAGRAPH and short and _all_bold(paragraph):
        return Line(number, Kind.HEADING, "", words)
    return Line(number, mark.kind, mark.marker, " ".join(mark.text.split()))


def _text(paragraph: etree._Element) -> str:
    """Return a paragraph's own text, without what was deleted and without text boxes in it."""
    parts, waiting = list[str](), list(reversed(paragraph))
    while waiting:
        element = waiting.pop()
        if element.tag == _T:
            parts.append(element.text or "")
        elif element.tag in _SPACES:
            parts.append("\t" if element.tag == _SPACES[0] else " ")
        elif element.tag == _HYPHEN:
            parts.append("-")
        elif element.tag not in _HIDDEN:
            waiting.extend(reversed(element))
    return "".join(parts)


def _all_bold(paragraph: etree._Element) -> bool:
    runs = [
        run for run in paragraph.iter(_R) if "".join(t.text or "" for t in run.iter(_T)).strip()
    ]
    return bool(runs) and all(_is_bold(run) for run in runs)


def _is_bold(run: etree._Element) -> bool:
    bold = run.find(f"{qn('w:rPr')}/{qn('w:b')}")
    return bold is not None and bold.get(qn("w:val"), "1") not in ("0", "false", "off")
