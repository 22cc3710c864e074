"""A policy as `oyez policy show --json` prints it, and what such a file must hold to be imported.

One shape for a stored version and for a file that was only read, so that `oyez check --policy`
takes either.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from oyez.checks.base import Control
from oyez.lib.canonical_json import Json
from oyez.policy.understanding import Understood


@dataclass(frozen=True)
class ClauseView:
    """A clause as it is printed and shown."""

    code: str
    title: str
    text: str
    related: tuple[str, ...]
    items: tuple[str, ...]

    @property
    def part(self) -> str:
        """The beginning of the code: PUR, REL, SCO, PRI, PRO, POL or CLO."""
        return self.code[:3]

    @property
    def paragraphs(self) -> list[str]:
        """The text in its paragraphs."""
        return self.text.split("\n\n")


@dataclass(frozen=True)
class View:
    """A whole policy. `version` is None for a file that is not (yet) a stored version."""

    version: int | None
    clauses: tuple[ClauseView, ...]
    controls: tuple[Control, ...]

    def as_json(self) -> dict[str, Json]:
        """Return DESIGN section 4's shape, effects as words."""
        return {
            "version": self.version,
            "clauses": [
                {
                    "code": clause.code,
                    "title": clause.title,
                    "text": clause.text,
                    "related": list(clause.related),
                    "items": list(clause.items),
                }
                for clause in self.clauses
            ],
            "controls": [control_json(control) for control in self.controls],
        }

    def titles(self) -> Mapping[str, str]:
        """Return code -> title."""
        return {clause.code: clause.title for clause in self.clauses}


def control_json(control: Control) -> dict[str, Json]:
    """Return a control as it is written in files."""
    return {
        "check": control.check,
        "clause": control.clause,
        "effect": control.effect.word,
        "release": list(control.release),
    }


def view_of(understood: Understood) -> View:
    """Return the view of a file that was read and not stored."""
    clauses = tuple(
        ClauseView(
            clause.code,
            understood.titles[clause.code],
            clause.text,
            clause.related,
            clause.items,
        )
        for clause in understood.document.clauses
    )
    return View(None, clauses, understood.controls)


def differences(old: View, new: View) -> Sequence[str]:
    """Return what changed from `old` to `new`, a line each; empty where nothing did."""
    lines = list[str]()
    for code, before, after in pairs_of(old, new):
        lines += _clause_lines(code, before, after)
    was = {control.check: control for control in old.controls}
    now = {control.check: control for control in new.controls}
    for check in [*was, *(check for check in now if check not in was)]:
        first, second = was.get(check), now.get(check)
        if first != second:
            lines += [f"Control {check}:", f"  - {_said(first)}", f"  + {_said(second)}"]
    return lines


def pairs_of(old: View, new: View) -> list[tuple[str, ClauseView | None, ClauseView | None]]:
    """Return each code with its clause in both, the old one's order first; None where it is not."""
    before = {clause.code: clause for clause in old.clauses}
    after = {clause.code: clause for clause in new.clauses}
    codes = [*before, *(code for code in after if code not in before)]
    return [(code, before.get(code), after.get(code)) for code in codes]


def _clause_lines(code: str, old: ClauseView | None, new: ClauseView | None) -> list[str]:
    if old == new:
        return []
    if old is None or new is None:
        sign, clause = ("-", old) if old else ("+", new)
        found = cast("ClauseView", clause)
        word = "removed" if old else "added"
        return [f"{code} {found.title}: {word}", *(f"  {sign} {row}" for row in _rows(found))]
    lines = [f"{code} {new.title}: changed"]
    lines += [f"  - {row}" for row in _rows(old) if row not in _rows(new)]
    lines += [f"  + {row}" for row in _rows(new) if row not in _rows(old)]
    return lines


def _rows(clause: ClauseView) -> list[str]:
    related = [f"names {', '.join(clause.related)}"] if clause.related else []
    items = [f"• {item}" for item in clause.items]
    return [f"“{clause.title}”", *clause.paragraphs, *items, *related]


def _said(control: Control | None) -> str:
    if control is None:
        return "not there"
    release = f", released by {', '.join(control.release)}" if control.release else ""
    return f"{control.effect.word} under {control.clause}{release}"
