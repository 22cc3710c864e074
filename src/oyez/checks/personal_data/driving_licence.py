"""POL2: a driving licence number (DVLA's sixteen characters, which must agree among themselves)."""

import re
from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.grammar.digit_runs import find_near_digits
from oyez.checks.passages import passages

_GAP = r"[ .,/-]{0,2}"
_NUMBER = re.compile(
    rf"(?<![A-Za-z0-9])(?P<surname>[A-Z](?:{_GAP}[A-Z]){{0,4}}(?:{_GAP}9){{0,4}}){_GAP}"
    rf"(?P<born>[0-9OI](?:{_GAP}[0-9OI]){{5}}){_GAP}(?P<initials>[A-Z9]{_GAP}[A-Z9]){_GAP}"
    rf"(?P<tie>[0-9A-Z]){_GAP}(?P<check>[A-Z0-9]{_GAP}[A-Z0-9])(?:[ -]?\d\d)?(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_MAYBE = re.compile(r"\d(?:[ .,/OoIi-]{0,2}\d){3}")
_LABEL = re.compile(r"\b(?:driv\w+|licen[cs]e|dvla)\b", re.IGNORECASE)
_NORTHERN_IRISH = re.compile(
    r"\bdriv(?:ing|er'?s?)\slicen[cs]e\s*(?:no|number|num|#)?[\s.:#]*(?:is\s)?(?P<number>\d{8})(?!\d)",
    re.IGNORECASE,
)
_FEMALE = 50
_MONTHS, _DAYS = 12, (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LENGTH = 16
_REACH = 60
_MARGIN = 24


def agrees(number: str) -> bool:
    """Say whether sixteen characters agree: surname, then year, month (or month + 50), day, year.

    The surname has five places, filled up with 9; the month is 01 to 12, or 51 to 62; the day
    exists in that month.
    """
    if (
        not re.fullmatch(r"[A-Z]{1,5}9{0,4}\d{6}[A-Z][A-Z9][0-9A-Z]{3}", number)
        or len(number) != _LENGTH
    ):
        return False
    month, day = int(number[6:8]), int(number[8:10])
    month -= _FEMALE if month > _FEMALE else 0
    return 1 <= month <= _MONTHS and 1 <= day <= _DAYS[month - 1]


def _read(match: re.Match[str]) -> str:
    """Return the sixteen characters without gaps; O and I among the digits are 0 and 1."""
    parts = {key: re.sub(r"[ .,/-]", "", value).upper() for key, value in match.groupdict().items()}
    born = parts["born"].translate(str.maketrans("OI", "01"))
    return f"{parts['surname']}{born}{parts['initials']}{parts['tie']}{parts['check']}"


def _is_licence(text: str, match: re.Match[str]) -> bool:
    number = _read(match)
    if agrees(number):
        return match[0].isupper() or _is_labelled(text, match)
    shape = re.fullmatch(r"[A-Z9]{5}\d{6}[A-Z9]{2}\w{3}", number)
    return shape is not None and _is_labelled(text, match)


def _is_labelled(text: str, match: re.Match[str]) -> bool:
    near = text[max(0, match.start() - _REACH) : match.end() + _REACH]
    return match[0].isalnum() or _LABEL.search(near) is not None


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find them whole or in groups, in linear time.

    One whose date does not exist, or one in small letters and groups, needs the words beside it;
    so do the eight digits of Northern Ireland.
    """
    for passage in passages(draft):
        text = passage.text
        if not _MAYBE.search(text):
            continue
        spans = [
            m.span()
            for m in find_near_digits(_NUMBER, text, _MARGIN, _MARGIN)
            if _is_licence(text, m)
        ]
        spans += [m.span("number") for m in _NORTHERN_IRISH.finditer(text)]
        for span in spans:
            yield passage.hit(
                span,
                kind="driving_licence",
                message=f"“{passage.quote(*span)}” is written like a driving licence number, which "
                "gives away a surname and a date of birth.",
                why="grammar: five places of a surname, a date of birth, initials, three characters",
                suggestion="Take it out. It must never be published.",
            )


CHECK = Check(
    name="driving_licence",
    title="Driving licence number",
    clause="POL2",
    topic="data_protection",
    effect=Effect.BLOCK,
    basis=Basis.GRAMMAR,
    find=find,
    release=("dpo",),
)
