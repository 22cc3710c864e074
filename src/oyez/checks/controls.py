"""Which clause each check serves and what its findings do: the policy, as the checks need it."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from oyez.checks.base import Check, Control, Effect
from oyez.checks.registry import BY_NAME, CHECKS
from oyez.lib.complaint import Complaint
from oyez.lib.text_file import read_text

_SHAPE = "Use a file that “oyez policy show --json” printed."
_LAW = "LAW"
_ROLE = re.compile(r"[a-z][a-z_]*")
_LARGEST = 20_000_000


@dataclass(frozen=True)
class PolicyView:
    """A policy's version, the titles of its clauses by code, and its controls."""

    version: str
    titles: Mapping[str, str] = field(default_factory=dict)
    controls: tuple[Control, ...] = ()

    def control(self, check: str) -> Control | None:
        """Return the control of a check: of several, the strongest, and the first among equals.

        None: the policy does not bind this check, so it does not run.
        """
        return self._strongest.get(check)

    @cached_property
    def bound(self) -> tuple[tuple[Check, Control], ...]:
        """The checks that the policy binds, each with its control, in the order of the registry."""
        found = ((check, self.control(check.name)) for check in CHECKS)
        return tuple((check, control) for check, control in found if control is not None)

    @cached_property
    def _strongest(self) -> dict[str, Control]:
        found: dict[str, Control] = {}
        for control in self.controls:
            if control.effect > getattr(found.get(control.check), "effect", 0):
                found[control.check] = control
        return found


def default_controls() -> tuple[Control, ...]:
    """Return the shipped control of every check, in the order of the registry."""
    return tuple(Control(c.name, c.clause, c.effect, c.release) for c in CHECKS)


def shipped_policy() -> PolicyView:
    """Return what holds where no policy file is given: every check with its shipped control."""
    return PolicyView("shipped", {}, default_controls())


def load_policy(path: Path) -> PolicyView:
    """Read a policy from a JSON file; raises `Complaint` naming the file and what is wrong."""
    content = read_text(path, largest=_LARGEST)
    try:
        return parse_policy(json.loads(content))
    except json.JSONDecodeError as error:
        raise Complaint(f"{path}, line {error.lineno}: not JSON ({error.msg}). {_SHAPE}") from error
    except (RecursionError, ValueError) as error:
        raise Complaint(f"{path} is not a policy in JSON. {_SHAPE}") from error
    except Complaint as complaint:
        raise Complaint(f"{path}: {complaint}") from complaint


def parse_policy(given: Any) -> PolicyView:
    """Return the policy in parsed JSON of DESIGN section 4; raises `Complaint`.

    Keys that are not named there are ignored. A policy without controls would check nothing, so
    it is refused.
    """
    if not isinstance(given, dict):
        raise Complaint(f"This is not a policy. {_SHAPE}")
    titles = dict(_clause(n, row) for n, row in enumerate(_rows(given, "clauses"), start=1))
    if len(titles) < len(given["clauses"]):
        raise Complaint("A clause code comes twice in “clauses”. Give each clause its own code.")
    controls = tuple(
        _control(n, row, titles) for n, row in enumerate(_rows(given, "controls"), start=1)
    )
    if not controls:
        raise Complaint(f"“controls” is empty, so nothing would be checked. {_SHAPE}")
    pairs = [(control.check, control.clause) for control in controls]
    if doubled := next((pair for pair in pairs if pairs.count(pair) > 1), None):
        raise Complaint(f"The check “{doubled[0]}” is bound to {doubled[1]} twice. Keep one.")
    return PolicyView(_version(given.get("version")), titles, controls)


def _version(value: Any) -> str:
    if value is None:
        return "unnumbered"
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise Complaint(f"“version” is neither a number nor a text. {_SHAPE}")
    return str(value)


def _rows(given: Mapping[str, Any], key: str) -> Sequence[Any]:
    rows = given.get(key)
    if not isinstance(rows, list):
        raise Complaint(f"“{key}” is missing or is not a list. {_SHAPE}")
    return rows


def _clause(position: int, row: Any) -> tuple[str, str]:
    place = f"Clause {position}"
    if not isinstance(row, dict):
        raise Complaint(f"{place} is not an object. {_SHAPE}")
    return _text(row, "code", place), _text(row, "title", place)


def _control(position: int, row: Any, titles: Mapping[str, str]) -> Control:
    place = f"Control {position}"
    if not isinstance(row, dict):
        raise Complaint(f"{place} is not an object. {_SHAPE}")
    name, clause = _text(row, "check", place), _text(row, "clause", place)
    check = BY_NAME.get(name)
    if check is None:
        raise Complaint(f"{place}: there is no check “{name}”. Checks are: {', '.join(BY_NAME)}.")
    if clause not in titles and not clause.startswith(_LAW):
        raise Complaint(
            f"{place}: the policy has no clause “{clause}”. Use one of its codes, or one that "
            f"begins with {_LAW}."
        )
    effect = _effect(row, place)
    if effect is Effect.BLOCK and not check.may_block:
        raise Complaint(
            f"{place}: “{name}” judges meaning, so it cannot block. Use review, answer or inform."
        )
    return Control(name, clause, effect, _release(row, check, place))


def _effect(row: Mapping[str, Any], place: str) -> Effect:
    word = _text(row, "effect", place)
    for effect in Effect:
        if effect.word == word:
            return effect
    words = ", ".join(effect.word for effect in Effect)
    raise Complaint(f"{place}: “{word}” is not an effect. Use one of {words}.")


def _release(row: Mapping[str, Any], check: Check, place: str) -> tuple[str, ...]:
    """Return who may release: a role, a list of roles, or the check's own where it is not said."""
    value = row.get("release", list(check.release))
    roles = [value] if isinstance(value, str) else value
    if not isinstance(roles, list) or not all(
        isinstance(role, str) and _ROLE.fullmatch(role) for role in roles
    ):
        raise Complaint(
            f"{place}: “release” is not a role or a list of roles such as dpo or "
            "head_of_communications."
        )
    return tuple(dict.fromkeys(roles))


def _text(row: Mapping[str, Any], key: str, place: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value.strip():
        raise Complaint(f"{place}: “{key}” is missing or is not text. {_SHAPE}")
    return value.strip()
