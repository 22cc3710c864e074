"""What the policy's pages show: parts, clauses and controls in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.http import Http404

from oyez.checks.base import Control, Effect
from oyez.checks.registry import BY_NAME
from oyez.pages.highlight import WORDS
from oyez.people.permissions import Role
from oyez.policy.document.headings import Part
from oyez.policy.law import LAW, Law
from oyez.policy.models import PolicyVersion, RelatedPolicy
from oyez.policy.queries import version_numbered
from oyez.policy.queries.related import related_by_clause
from oyez.policy.view import ClauseView, View

TAGS = {
    "draft": "grey",
    "consulted": "yellow",
    "approved": "teal",
    "effective": "green",
    "superseded": "grey",
    "discarded": "red",
}


@dataclass(frozen=True)
class ControlShown:
    """A control in words."""

    check: str
    title: str
    clause: str
    clause_title: str
    effect: Effect
    says: str
    release: str


@dataclass(frozen=True)
class ClauseShown:
    """A clause, what is checked under it, and the council's other policies that bear on it."""

    view: ClauseView
    controls: tuple[ControlShown, ...]
    related: tuple[RelatedPolicy, ...]


@dataclass(frozen=True)
class PartShown:
    """A part of the policy with its clauses."""

    code: str
    label: str
    introduction: list[str]
    clauses: tuple[ClauseShown, ...]


@dataclass(frozen=True)
class LawShown:
    """Law or good practice that a check rests on."""

    code: str
    law: Law
    controls: tuple[ControlShown, ...]


def controls_shown(view: View) -> list[ControlShown]:
    """Return every control in words, in the order of the checks."""
    titles = {code: law.title for code, law in LAW.items()} | dict(view.titles())
    return [_control(control, titles) for control in view.controls]


def _control(control: Control, titles: Mapping[str, str]) -> ControlShown:
    return ControlShown(
        check=control.check,
        title=BY_NAME[control.check].title,
        clause=control.clause,
        clause_title=titles.get(control.clause, ""),
        effect=control.effect,
        says=WORDS[control.effect],
        release=" or ".join(_role(role) for role in control.release),
    )


def _role(role: str) -> str:
    return Role(role).label if role in frozenset(Role) else role


def parts_shown(view: View, introductions: Mapping[str, str]) -> list[PartShown]:
    """Return the policy part by part, in its own order."""
    controls, related = controls_shown(view), related_by_clause()
    return [
        PartShown(
            part.value,
            part.label,
            introductions.get(part.value, "").split("\n\n") if part in introductions else [],
            tuple(
                ClauseShown(
                    clause,
                    _under(clause.code, controls),
                    tuple(related.get(clause.code, ())),
                )
                for clause in view.clauses
                if clause.part == part
            ),
        )
        for part in Part
        if any(clause.part == part for clause in view.clauses)
    ]


def laws_shown(view: View) -> list[LawShown]:
    """Return what the checks rest on besides clauses."""
    controls = controls_shown(view)
    codes = dict.fromkeys(control.clause for control in controls)
    known = {clause.code for clause in view.clauses}
    return [
        LawShown(code, LAW.get(code, Law(code, "")), _under(code, controls))
        for code in codes
        if code not in known
    ]


def _under(code: str, controls: Iterable[ControlShown]) -> tuple[ControlShown, ...]:
    return tuple(control for control in controls if control.clause == code)


def find_version(number: int) -> PolicyVersion:
    """Return a version by its number, or 404."""
    version = version_numbered(number)
    if version is None:
        raise Http404
    return version
