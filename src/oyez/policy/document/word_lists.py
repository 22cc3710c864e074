"""Word's automatic numbers: counted as Word counts them, from styles and numbering definitions."""

import re
from collections import defaultdict
from dataclasses import dataclass

from docx.document import Document
from docx.oxml.ns import qn
from lxml import etree

from oyez.policy.document.lines import Kind

_VAL, _PPR, _NUMPR = qn("w:val"), qn("w:pPr"), qn("w:numPr")
_ILVL, _NUMID = qn("w:ilvl"), qn("w:numId")
_LEVEL_OF = re.compile(r"%(\d)")
DEEPEST = 8
LONGEST_CHAIN = 12


@dataclass(frozen=True)
class Style:
    """A paragraph style: its name, and the list it belongs to (numId, level) if any."""

    name: str
    list_id: str | None
    level: int

    @property
    def continues(self) -> bool:
        """Whether the style is for further paragraphs of a list item."""
        return self.name.lower().startswith("list")


NO_STYLE = Style("", None, 0)


class Styles:
    """The document's paragraph styles, with what they inherit."""

    def __init__(self, document: Document) -> None:
        root = document.styles.element
        self._raw = {style.get(qn("w:styleId")): style for style in root.iter(qn("w:style"))}
        self._known: dict[str, Style] = {}

    def of(self, paragraph: etree._Element) -> Style:
        """Return the style of a paragraph; an unknown one is no style."""
        named = paragraph.find(f"{_PPR}/{qn('w:pStyle')}")
        identifier = named.get(_VAL, "") if named is not None else ""
        if identifier not in self._known:
            self._known[identifier] = self._resolved(identifier)
        return self._known[identifier]

    def _resolved(self, identifier: str) -> Style:
        first = self._raw.get(identifier)
        if first is None:
            return NO_STYLE
        name = first.find(qn("w:name"))
        label = name.get(_VAL, "") if name is not None else ""
        current: etree._Element | None = first
        for _ in range(LONGEST_CHAIN):
            if current is None:
                break
            found = list_of(current)
            if found and found[0]:
                return Style(label, found[0], found[1] or 0)
            based = current.find(qn("w:basedOn"))
            current = self._raw.get(based.get(_VAL)) if based is not None else None
        return Style(label, None, 0)


def list_of(element: etree._Element) -> tuple[str | None, int | None] | None:
    """Return (numId, level) as an element's own properties give it, or None."""
    properties = element.find(f"{_PPR}/{_NUMPR}")
    if properties is None:
        return None
    number, level = properties.find(_NUMID), properties.find(_ILVL)
    depth = level.get(_VAL, "0") if level is not None else None
    return (
        number.get(_VAL) if number is not None else None,
        min(int(depth), DEEPEST) if depth and depth.isdigit() else None,
    )


@dataclass(frozen=True)
class _Level:
    form: str
    text: str
    start: int


class Lists:
    """Counts every list of a document as its paragraphs pass by."""

    def __init__(self, document: Document, styles: Styles) -> None:
        self._styles = styles
        self._abstract: dict[str, str] = {}
        self._levels: dict[tuple[str, int], _Level] = {}
        self._restarts: dict[tuple[str, int], int] = {}
        self._counts: defaultdict[str, list[int]] = defaultdict(lambda: [0] * (DEEPEST + 1))
        self._begun: set[tuple[str, int]] = set()
        part = next(
            (rel.target_part for rel in document.part.rels.values() if _is_numbering(rel)), None
        )
        if part is not None:
            self._learn(part.element)

    def marker(self, paragraph: etree._Element) -> tuple[Kind, str] | None:
        """Return what Word would show before a paragraph, or None; counts it."""
        style = self._styles.of(paragraph)
        own = list_of(paragraph) or (None, None)
        list_id = own[0] if own[0] is not None else style.list_id
        level = own[1] if own[1] is not None else style.level
        abstract = self._abstract.get(list_id or "")
        if abstract is None or list_id is None:
            return self._by_name(style) if own[0] != "0" else None
        form = self._levels.get((abstract, level), _Level("decimal", f"%{level + 1}.", 1))
        self._count(list_id, abstract, level)
        return self._shown(abstract, level, form)

    def _by_name(self, style: Style) -> tuple[Kind, str] | None:
        """Trust the names of Word's list styles where their numbering is not defined."""
        name = style.name.lower()
        if name.startswith("list bullet"):
            return Kind.BULLET, "•"
        if not name.startswith("list number"):
            return None
        counts = self._counts["by name"]
        counts[0] += 1
        return Kind.NUMBERED, str(counts[0])

    def _count(self, list_id: str, abstract: str, level: int) -> None:
        counts = self._counts[abstract]
        first = (list_id, level) not in self._begun
        self._begun.add((list_id, level))
        restart = self._restarts.get((list_id, level)) if first else None
        if restart is not None:
            counts[level] = restart
        elif counts[level] == 0:
            counts[level] = self._start(abstract, level)
        else:
            counts[level] += 1
        counts[level + 1 :] = [0] * (DEEPEST - level)

    def _start(self, abstract: str, level: int) -> int:
        form = self._levels.get((abstract, level))
        return form.start if form else 1

    def _shown(self, abstract: str, level: int, form: _Level) -> tuple[Kind, str] | None:
        counts = self._counts[abstract]
        if form.form == "none" and not form.text.strip():
            return None
        if form.form not in ("decimal", "decimalZero"):
            return Kind.BULLET, form.text or "•"
        used = [int(digit) - 1 for digit in _LEVEL_OF.findall(form.text)] or [level]
        digits = [str(counts[depth] or self._start(abstract, depth)) for depth in used]
        if level > 0 and len(digits) == 1:
            return Kind.BULLET, digits[0]
        return Kind.NUMBERED, ".".join(digits)

    def _learn(self, root: etree._Element) -> None:
        for abstract in root.iter(qn("w:abstractNum")):
            identifier = abstract.get(qn("w:abstractNumId"), "")
            for level in abstract.iter(qn("w:lvl")):
                self._levels[identifier, _depth(level)] = _level(level)
        for number in root.iter(qn("w:num")):
            identifier = number.get(_NUMID, "")
            target = number.find(qn("w:abstractNumId"))
            if target is not None:
                self._abstract[identifier] = target.get(_VAL, "")
            for override in number.iter(qn("w:lvlOverride")):
                start = override.find(qn("w:startOverride"))
                if start is not None:
                    self._restarts[identifier, _depth(override)] = _integer(start, 1)


def _is_numbering(relation: object) -> bool:
    return str(getattr(relation, "reltype", "")).endswith("/numbering")


def _depth(element: etree._Element) -> int:
    value = element.get(_ILVL, "0")
    return min(int(value), DEEPEST) if value.isdigit() else 0


def _integer(element: etree._Element | None, default: int) -> int:
    value = element.get(_VAL, "") if element is not None else ""
    return int(value) if value.isdigit() and len(value) <= LONGEST_CHAIN else default


def _level(level: etree._Element) -> _Level:
    form, text = level.find(qn("w:numFmt")), level.find(qn("w:lvlText"))
    return _Level(
        form.get(_VAL, "decimal") if form is not None else "decimal",
        text.get(_VAL, "") if text is not None else "",
        _integer(level.find(qn("w:start")), 1),
    )
