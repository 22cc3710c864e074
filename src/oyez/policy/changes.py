"""What changed from one version to another, word by word, for people to read. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from oyez.policy.view import ClauseView, View, pairs_of

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_MOST = 4_000
"""Tokens of a clause; a longer one is shown as taken out and put in whole."""


@dataclass(frozen=True)
class Piece:
    """A stretch of a clause: `kind` is `same`, `added` or `removed`."""

    kind: str
    text: str


@dataclass(frozen=True)
class ClauseChange:
    """A clause that differs: `kind` is `added`, `removed` or `changed`; pieces by paragraph."""

    code: str
    title: str
    kind: str
    paragraphs: tuple[tuple[Piece, ...], ...]


def changes(old: View, new: View) -> list[ClauseChange]:
    """Return what differs between two versions' clauses, in the order of the older one."""
    return [
        _change(code, before, after)
        for code, before, after in pairs_of(old, new)
        if _wording(before) != _wording(after)
    ]


def _change(code: str, old: ClauseView | None, new: ClauseView | None) -> ClauseChange:
    kind = "added" if old is None else "removed" if new is None else "changed"
    shown = new or old
    pieces = _pieces(_wording(old), _wording(new))
    return ClauseChange(code, shown.title if shown else "", kind, tuple(_paragraphs(pieces)))


def _wording(clause: ClauseView | None) -> str:
    if clause is None:
        return ""
    return "\n".join([*clause.paragraphs, *(f"• {item}" for item in clause.items)])


def _pieces(old: str, new: str) -> Iterator[Piece]:
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    if max(len(before), len(after)) > _MOST or not before or not after:
        yield Piece("removed", old)
        yield Piece("added", new)
        return
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            yield Piece("same", "".join(after[k:m]))
        else:
            yield Piece("removed", "".join(before[i:j]))
            yield Piece("added", "".join(after[k:m]))


def _paragraphs(pieces: Iterator[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Cut the pieces at line ends, so that each paragraph can be shown as one."""
    line = list[Piece]()
    for piece in pieces:
        first, *rest = piece.text.split("\n")
        if first:
            line.append(Piece(piece.kind, first))
        for text in rest:
            if line:
                yield tuple(line)
            line = [Piece(piece.kind, text)] if text else []
    if line:
        yield tuple(line)
