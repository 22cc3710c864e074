"""Markdown into lines, by its blocks; what is set inside a line (bold, links) becomes its words."""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from oyez.policy.document.headings import recognise
from oyez.policy.document.lines import Kind, Line, Reading
from oyez.policy.document.marks import classify

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_LINK = re.compile(r"!?\[([^\[\]]{0,400})\]\([^()\s]{0,2000}\)")
_STRONG = re.compile(r"(\*\*|__|`)(?=\S)(.{1,400}?)(?<=\S)\1")
_SLANTED = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_]{1,400})(?<=\S)\1(?![\w*])")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BLOCKS = MarkdownIt("commonmark").disable("inline")


def read_markdown(text: str) -> Reading:
    """Read Markdown; numbers are lines of the source, list numbers are those typed.

    A list typed as 1, 1, 1 is numbered by its place, as Markdown would show it.
    """
    return Reading(tuple(_lines(_BLOCKS.parse(_COMMENT.sub(_blank, text)))))


def _blank(comment: re.Match[str]) -> str:
    return "\n" * comment[0].count("\n")


def _lines(tokens: Sequence[Token]) -> Iterator[Line]:
    walk = _Walk()
    for token in tokens:
        yield from walk.step(token)


class _List:
    """One open list: its markers so far."""

    def __init__(self, *, ordered: bool) -> None:
        self.ordered = ordered
        self.first = ""
        self.count = 0
        self.marker = "-"
        self.fresh = False

    def item(self, token: Token) -> None:
        self.count += 1
        self.fresh = True
        if self.ordered:
            self.first = self.first or token.info
            lazy = self.count > 1 and token.info == self.first
            start = int(self.first)
            self.marker = str(start + self.count - 1) if lazy else token.info


class _Walk:
    """Walks over the blocks, knowing the heading and the lists it stands in."""

    def __init__(self) -> None:
        self.lists: list[_List] = []
        self.in_heading = False

    def step(self, token: Token) -> Iterator[Line]:
        if token.type in ("ordered_list_open", "bullet_list_open"):
            self.lists.append(_List(ordered=token.type.startswith("ordered")))
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            self.lists.pop()
        elif token.type == "list_item_open":
            self.lists[-1].item(token)
        elif token.type in ("heading_open", "heading_close"):
            self.in_heading = token.type == "heading_open"
        elif token.type in ("inline", "fence", "code_block", "html_block"):
            yield from self._block(token)

    def _block(self, token: Token) -> Iterator[Line]:
        number = token.map[0] + 1 if token.map else 1
        gathered: Line | None = None
        for offset, source in enumerate(token.content.split("\n")):
            line = self._line(number + offset, source, first=gathered is None)
            if not line.text:
                continue
            if gathered and line.kind in (Kind.PARAGRAPH, Kind.CONTINUATION):
                words = f"{gathered.text} {line.text}"
                gathered = Line(gathered.number, gathered.kind, gathered.marker, words)
                continue
            if gathered:
                yield gathered
            gathered = line
            if line.kind is Kind.HEADING:
                yield line
                gathered = None
        if gathered:
            yield gathered

    def _line(self, number: int, source: str, *, first: bool) -> Line:
        text = _words(source)
        if self.in_heading:
            return Line(number, Kind.HEADING, "", text)
        if self.lists and self.lists[-1].fresh and first:
            return self._item(number, text)
        mark = classify(source if _escaped(source) else text)
        kind = mark.kind
        if not first and kind is Kind.HEADING and not recognise(text, heading=True):
            kind = Kind.PARAGRAPH
        if self.lists and kind is Kind.PARAGRAPH:
            kind = Kind.CONTINUATION
        return Line(number, kind, mark.marker, _words(mark.text))

    def _item(self, number: int, text: str) -> Line:
        current = self.lists[-1]
        current.fresh = False
        deep = len(self.lists) > 1
        if current.ordered and recognise(text, heading=False):
            return Line(number, Kind.HEADING, "", text)
        kind = Kind.NUMBERED if current.ordered and not deep else Kind.BULLET
        return Line(number, kind, current.marker, text)


def _escaped(source: str) -> bool:
    """Tell whether a line begins with an escaped or bold mark that must not be read twice."""
    return source.lstrip().startswith(("**", "__"))


def _words(source: str) -> str:
    """Return a line without its Markdown: links become their text, escapes what they hide."""
    text = _LINK.sub(r"\1", source)
    text = _SLANTED.sub(r"\2", _STRONG.sub(r"\2", text))
    return " ".join(_ESCAPED.sub(r"\1", text).split())
