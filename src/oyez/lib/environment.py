"""Settings from `OYEZ_…` variables: declared as data, read once, refused when not understood.

A secret may also come from a file named by the same variable with `_FILE` behind it, as container
platforms and systemd credentials give it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from oyez.lib.complaint import Complaint

PREFIX = "OYEZ_"


@dataclass(frozen=True)
class Setting:
    """One variable: `name` without its prefix, what it means, and how its text is read.

    `read` raises ValueError with what would be right. `secret` settings may come from a file.
    """

    name: str
    meaning: str
    default: str
    read: Callable[[str], Any] = str
    secret: bool = False

    @property
    def variable(self) -> str:
        """The variable's whole name."""
        return PREFIX + self.name


def read_settings(declared: tuple[Setting, ...], environ: Mapping[str, str]) -> dict[str, Any]:
    """Return the value of every declared setting, by name.

    Raises Complaint, one line, for an unknown `OYEZ_…` variable, for a value that cannot be read,
    for a secret given twice, and for a secret's file that cannot be opened.
    """
    known = {s.variable for s in declared} | {f"{s.variable}_FILE" for s in declared if s.secret}
    for name in sorted(environ):
        if name.startswith(PREFIX) and name not in known:
            raise Complaint(f"{name} is not a setting of Oyez: correct or unset it.")
    return {setting.name: _value(setting, environ) for setting in declared}


def _value(setting: Setting, environ: Mapping[str, str]) -> Any:
    text = _text(setting, environ)
    try:
        return setting.read(text)
    except ValueError as error:
        shown = "its value" if setting.secret else f"“{text}”"
        raise Complaint(f"{setting.variable} cannot be used: {shown} is not {error}.") from error


def _text(setting: Setting, environ: Mapping[str, str]) -> str:
    file_variable = f"{setting.variable}_FILE"
    file_name = environ.get(file_variable) if setting.secret else None
    if file_name is None:
        return environ.get(setting.variable, setting.default)
    if setting.variable in environ:
        raise Complaint(f"{setting.variable} and {file_variable} are both set: unset one of them.")
    try:
        return Path(file_name).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Complaint(f"{file_variable}: {file_name} cannot be read as text: {error}.") from error


def boolean(text: str) -> bool:
    """Read `true`/`false`, `yes`/`no`, `on`/`off`, `1`/`0`."""
    words = {"true": True, "yes": True, "on": True, "1": True}
    words |= {"false": False, "no": False, "off": False, "0": False}
    try:
        return words[text.strip().lower()]
    except KeyError:
        raise ValueError("true or false") from None


def port(text: str) -> int:
    """Read a TCP port, 1 to 65535."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 65535):  # noqa: PLR2004
        raise ValueError("a port number from 1 to 65535")
    return int(text)


def number(least: int, most: int) -> Callable[[str], int]:
    """Return a reader of whole numbers from `least` to `most`."""

    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and least <= int(text) <= most):
            raise ValueError(f"a whole number from {least} to {most}")
        return int(text)

    return read


def words(text: str) -> tuple[str, ...]:
    """Read a comma-separated list, blanks dropped."""
    return tuple(word.strip() for word in text.split(",") if word.strip())
