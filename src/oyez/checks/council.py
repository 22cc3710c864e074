"""What a council publishes about itself: the allow-list of every check.

The product stores this profile and exports it as TOML; `oyez check --council FILE` reads it.
"""

import difflib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from oyez.lib.complaint import Complaint
from oyez.lib.text_file import read_text

_TABLE = "council"
_LARGEST = 5_000_000


@dataclass(frozen=True)
class CouncilProfile:
    """The council's own published facts. Every list may be empty."""

    name: str = ""
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    office_holders: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()


NOBODY = CouncilProfile()
_KEYS = tuple(field.name for field in fields(CouncilProfile))


def load_council(path: Path) -> CouncilProfile:
    """Read a profile from the `[council]` table of a TOML file.

    Raises `Complaint` for a file that cannot be read, an unknown key or a value of another kind.
    """
    content = read_text(path, largest=_LARGEST)
    try:
        return parse_council(tomllib.loads(content))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Complaint(f"{path} is not TOML: {error}. Correct that and try again.") from error
    except Complaint as complaint:
        raise Complaint(f"{path}: {complaint}") from complaint


def parse_council(given: Mapping[str, Any]) -> CouncilProfile:
    """Return the profile in parsed TOML; a string counts as a list of one. Raises `Complaint`."""
    table = given.get(_TABLE)
    if not isinstance(table, dict):
        raise Complaint(f"There is no table [{_TABLE}]. Begin with a line “[{_TABLE}]”.")
    if other := next((key for key in given if key != _TABLE), None):
        raise Complaint(f"“{other}” stands outside [{_TABLE}]. Put every key below that line.")
    for key in table:
        if key not in _KEYS:
            raise Complaint(f"“{key}” is not a key of [{_TABLE}].{_nearest(key)}")
    lists = {key: _strings(key, table[key]) for key in table if key != "name"}
    return CouncilProfile(name=_name(table.get("name", "")), **lists)


def dump(profile: CouncilProfile) -> str:
    """Return the profile as TOML that `load_council` reads back to an equal profile."""
    lines = [f"[{_TABLE}]", f"name = {_quoted(profile.name)}"]
    for key in _KEYS[1:]:
        entries = ", ".join(_quoted(entry) for entry in getattr(profile, key))
        lines.append(f"{key} = [{entries}]")
    return "\n".join(lines) + "\n"


def _name(value: Any) -> str:
    if not isinstance(value, str):
        raise Complaint("“name” is not a text. Write the council's name in quotation marks.")
    return value


def _strings(key: str, value: Any) -> tuple[str, ...]:
    entries = [value] if isinstance(value, str) else value
    if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
        raise Complaint(f"“{key}” is not a text or a list of texts. Put each in quotation marks.")
    return tuple(entries)


def _nearest(key: str) -> str:
    near = difflib.get_close_matches(key, _KEYS, n=1)
    return f" Did you mean “{near[0]}”?" if near else f" Keys are: {', '.join(_KEYS)}."


def _quoted(text: str) -> str:
    """Return a TOML string: JSON's escapes are TOML's, but for the delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
