"""A policy that was printed as JSON, changed and imported again."""

import json
from collections.abc import Collection
from typing import Any

from oyez.checks.base import Control
from oyez.checks.controls import parse_policy
from oyez.checks.registry import CHECKS
from oyez.lib.complaint import Complaint
from oyez.policy.control_rules import checked_control
from oyez.policy.document.headings import LISTED, REQUIRED, Part
from oyez.policy.document.intake import MOST_TEXT, decode
from oyez.policy.document.shape import Clause, PolicyDocument
from oyez.policy.understanding import Understood, bind, sha256_of

SHAPE = "Compare it with what “oyez policy show --json” prints."
LONGEST_TITLE = 200
MOST_CLAUSES = 500
PARTS = frozenset(part.value for part in Part)


def is_view(content: bytes, *, name: str) -> bool:
    """Say whether a file holds a policy in JSON."""
    return name.lower().endswith(".json") or content[:200].lstrip().startswith(b"{")


def understand_view(content: bytes, *, name: str, roles: Collection[str]) -> Understood:
    """Read a policy from its JSON; raises `Complaint` naming the place that is wrong.

    The version in the file does not matter: it becomes a draft of its own. Checks that the file
    does not name keep their usual control, so that leaving a line out switches nothing off.
    """
    if len(content) > MOST_TEXT:
        raise Complaint(f"The file is larger than {MOST_TEXT:,} bytes: not a policy.")
    text = decode(content)
    try:
        given = json.loads(text)
    except json.JSONDecodeError as error:
        raise Complaint(f"Line {error.lineno} is not JSON: {error.msg}. {SHAPE}") from error
    except (RecursionError, ValueError) as error:
        raise Complaint(f"The file is not a policy in JSON. {SHAPE}") from error
    if not isinstance(given, dict) or not isinstance(given.get("clauses"), list):
        raise Complaint(f"The file has no list “clauses”. {SHAPE}")
    if len(given["clauses"]) > MOST_CLAUSES:
        raise Complaint(f"The file has over {MOST_CLAUSES} clauses: not a policy.")
    pairs = [_clause(position, row) for position, row in enumerate(given["clauses"], start=1)]
    clauses = tuple(clause for clause, _ in pairs)
    _refuse_gaps(clauses)
    related = {clause.code for clause in clauses if clause.part is Part.RELATED}
    for clause in clauses:
        if lost := [code for code in clause.related if code not in related]:
            raise Complaint(f"{clause.code} names {lost[0]}, which is not in the file.")
    controls, notes = _controls(given, clauses, roles)
    return Understood(
        PolicyDocument("Social media policy", clauses),
        {clause.code: title for clause, title in pairs},
        controls,
        name,
        sha256_of(content),
        text,
        notes,
    )


def _clause(position: int, row: Any) -> tuple[Clause, str]:
    place = f"Clause {position} of the file"
    if not isinstance(row, dict):
        raise Complaint(f"{place} is not an object. {SHAPE}")
    code, title, text = (_text(row, key, place) for key in ("code", "title", "text"))
    part, number = code[:3], code[3:]
    single = part in PARTS and Part(part) not in (*LISTED, Part.RELATED)
    plain = number.isascii() and number.isdigit() and len(number) < 4 and number[0] != "0"  # noqa: PLR2004
    if part not in PARTS or (number != "" if single else not plain):
        raise Complaint(f"{place}: “{code[:20]}” is not a clause code such as POL2. {SHAPE}")
    if len(title) > LONGEST_TITLE:
        raise Complaint(f"{place}: the title of {code} is longer than {LONGEST_TITLE} characters.")
    items, related = _texts(row, "items", place), _texts(row, "related", place)
    return Clause(Part(part), int(number or 0), text, items, related, position), title


def _text(row: dict[str, Any], key: str, place: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value.strip():
        raise Complaint(f"{place}: “{key}” is missing or is not text. {SHAPE}")
    return value.strip()


def _texts(row: dict[str, Any], key: str, place: str) -> tuple[str, ...]:
    values = row.get(key, [])
    if not isinstance(values, list) or not all(isinstance(v, str) and v.strip() for v in values):
        raise Complaint(f"{place}: “{key}” is not a list of texts. {SHAPE}")
    return tuple(values)


def _refuse_gaps(clauses: tuple[Clause, ...]) -> None:
    codes = [clause.code for clause in clauses]
    if doubled := next((code for code in codes if codes.count(code) > 1), None):
        raise Complaint(f"The clause {doubled} comes twice in the file.")
    for part in REQUIRED:
        numbers = [clause.number for clause in clauses if clause.part is part]
        if not numbers:
            raise Complaint(f"The file has no clause of the part “{part.label}” ({part}).")
    for part in (*LISTED, Part.RELATED):
        numbers = [clause.number for clause in clauses if clause.part is part]
        if numbers != list(range(1, len(numbers) + 1)):
            raise Complaint(f"The clauses of {part} are not numbered 1, 2, 3 without a gap.")


def _controls(
    given: Any, clauses: tuple[Clause, ...], roles: Collection[str]
) -> tuple[tuple[Control, ...], tuple[str, ...]]:
    """Read the controls as `oyez check --policy` does, and hold each to the rules of a version."""
    codes = {clause.code for clause in clauses}
    named: dict[str, Control] = {}
    for control in parse_policy(given).controls:
        if control.check in named:
            raise Complaint(f"The check “{control.check}” has two controls. Keep one.")
        named[control.check] = checked_control(
            control.check, control.clause, control.effect, control.release, codes=codes, roles=roles
        )
    usual, notes = bind(clauses, [check for check in CHECKS if check.name not in named])
    added = [f"The file has no control for “{c.check}”: the usual one was added." for c in usual]
    merged = named | {control.check: control for control in usual}
    return tuple(merged[check.name] for check in CHECKS), (*notes, *added)
