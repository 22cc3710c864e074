"""Personal names: a title and a surname, or a given name and a surname.

This decides nothing: a name is meaning, so a check that rests on one may only ask.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from oyez.checks.grammar.given_names import GIVEN_NAMES

_SURNAME = r"[A-Z][\w'-]{1,30}"
_TITLED = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Revd?|Prof|Professor|Sir|Dame|Lady|Master|Mister)\b\.?\s?"
    rf"(?:(?:[A-Z]\.?\s?){{1,3}}(?=[A-Z][\w'-]))?{_SURNAME}(?:\s{_SURNAME})?"
)
_PAIR = re.compile(
    rf"(?=(?<![\w'#@/.-])(?P<pair>(?P<given>[A-Z][\w'-]{{1,20}})\s(?:[A-Z]\.?\s)?(?P<surname>{_SURNAME})))"
)
_PUBLIC_ROLE_BEFORE = re.compile(
    r"\b(?:Cllr|Councillor|Mayor|Mayoress|Leader|Sheriff|Alderman|Inspector|Sergeant|Sgt|PCSO|PC"
    r"|Constable|Minister|Baroness|Lord|Executive|Director|Officer|Manager|Head|Portfolio Holder"
    r"|Librarian|Ranger|author|historian|comedian|singer|artist|poet|illustrator|presenter)s?"
    r"(?:\sof\s[A-Z]\w+)?,?\s(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)\.?\s)?$"
)
_PUBLIC_ROLE_AFTER = re.compile(
    r",?\s?\(?(?:the\s|our\s|your\s|is\s)*(?:[\w-]{1,20}\s){0,3}"
    r"(?:MP|Mayor|Leader|Councillor|Director|Officer|Manager|Executive|Head\sof|Chair|Cabinet"
    r"|Librarian|Ranger|Curator)\b",
)
_ROLE_REACH = 60


@dataclass(frozen=True)
class Name:
    """A name as it stands in a text; `certain`: it has a title or a known given name."""

    start: int
    end: int
    words: str
    certain: bool


def find_names(text: str) -> list[Name]:
    """Return names in folded text, in order. A pair without a known given name is not certain.

    People named in a public role (`Cllr`, `Mayor`, `…, Head of Housing`) are left out.
    """
    found = [*_titled(text), *_pairs(text)]
    found.sort(key=lambda name: (name.start, -name.end))
    return [name for name in found if not _in_public_role(text, name.start, name.end)]


def _titled(text: str) -> Iterator[Name]:
    for match in _TITLED.finditer(text):
        yield Name(match.start(), match.end(), match[0], certain=True)


def _pairs(text: str) -> Iterator[Name]:
    """Yield pairs of capitals, overlapping: in `Thank Olu Adeyemi` the second pair is the name."""
    taken = -1
    for match in _PAIR.finditer(text):
        start, end = match.span("pair")
        if start < taken:
            continue
        certain = match["given"].lower() in GIVEN_NAMES
        taken = end if certain else start
        yield Name(start, end, match["pair"], certain=certain)


def _in_public_role(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - _ROLE_REACH) : start]
    return bool(_PUBLIC_ROLE_BEFORE.search(before) or _PUBLIC_ROLE_AFTER.match(text, end))
