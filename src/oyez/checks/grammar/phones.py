"""Telephone numbers as people in Britain write them.

A number counts when it has the shape of one and either is allocated (by `phonenumbers`) or is
grouped the way numbers are grouped; so Ofcom's numbers for drama count, and dates, order numbers
and prices do not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import phonenumbers

from oyez.checks.grammar.cover import Cover
from oyez.checks.grammar.labels import is_money, is_reference
from oyez.lib.links import find_links

_GAP = r"[ .,\-()\[\]·_*~|]{0,4}"
_DIGIT = r"[0-9OoIl]"
_BRITISH = re.compile(
    rf"""
    (?<![0-9]) \(?
    (?P<code> \(?(?:\+|00)[ ]?44{_GAP}(?:\(?[0Oo]\)?{_GAP})? | 44(?=7)(?!7\d[ -]\d{{4}}) | [0Oo] \)? )
    (?P<rest> {_GAP}[127Il] (?:{_GAP}{_DIGIT}){{8,9}} ) (?![0-9])
    """,
    re.VERBOSE,
)
_SLASHED = re.compile(r"(?<![0-9/])(?P<code>0)(?P<rest>7\d{3}/\d{3}/?\d{3})(?![0-9/])")
_FOREIGN = re.compile(r"\+(?!44)[1-9](?:[ .\-()/]{0,3}[0-9]){6,14}(?![0-9])")
_DATE = re.compile(r"(?:0?[1-9]|[12]\d|3[01])([ .\-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)")
_WORDS_BEFORE = re.compile(
    r"(?:^|[^A-Za-z])(?:tel|telephone|phone|mob|mobile|cell|call|text|txt|sms|ring|whatsapp|m|t|no)$",
    re.IGNORECASE,
)
_USUAL_GROUPS = frozenset(
    {
        *((11,), (5, 6), (5, 3, 3), (4, 3, 4), (3, 4, 4), (4, 7), (3, 8), (5, 4, 2), (5, 2, 4)),
        *((5, 2, 2, 2), (6, 5), (4, 4, 3), (3, 3, 5), (3, 3, 2, 3), (4, 3, 2, 2), (1,) * 11),
    }
)
_DRAMA = re.compile(  # Ofcom gives these to drama; no exchange has them
    r"1632960\d{3}|7700900\d{3}|20794608?\d{2,3}|1(?:13|14|15|16|17|18|21|31|41|51|61|91)49[68]0\d{3}"
)
_NATIONAL = 10
_FEWEST_TRUE_DIGITS = 6
_ENOUGH_DIGITS = re.compile(rf"(?:[0-9][^0-9]*+){{{_FEWEST_TRUE_DIGITS}}}")
_CHAT_HOSTS = ("wa.me/", "api.whatsapp.com/")


class Line(StrEnum):
    """What kind of line a number belongs to, as far as its grammar says."""

    MOBILE = "mobile"
    PERSONAL = "personal number"
    LANDLINE = "landline"


@dataclass(frozen=True)
class Phone:
    """A number as it stands in a text: code points `start` to `end`; `e164` compares equal."""

    start: int
    end: int
    e164: str
    line: Line


@lru_cache(maxsize=16)
def find_phones(text: str) -> tuple[Phone, ...]:
    """Return the mobile, personal and geographic numbers in `text`, in order.

    Short codes and 03, 08 and 09 numbers are nobody's own and are never returned. Digits inside a
    web address do not count, except in one that starts a chat.
    """
    if not _ENOUGH_DIGITS.search(text):
        return ()
    links = Cover(
        (link.start, link.end)
        for link in find_links(text)
        if not link.address.lower().removeprefix("https://").startswith(_CHAT_HOSTS)
    )
    found = sorted((*_british(text), *_foreign(text)), key=lambda phone: phone.start)
    return tuple(phone for phone in found if not links.holds(phone.start, phone.end))


def _british(text: str) -> Iterator[Phone]:
    position = 0
    while match := _BRITISH.search(text, position):
        phone = _read(text, match) or _read_shorter(text, match)
        if phone:
            yield phone
        position = phone.end if phone else match.start() + 1
    for slashed in _SLASHED.finditer(text):
        if phone := _read(text, slashed):
            yield phone


def _read_shorter(text: str, match: re.Match[str]) -> Phone | None:
    """Read the number one digit shorter: some 01 areas have five-digit local numbers."""
    stop = re.search(r"[ .,\-()\[\]·_*~|]{1,4}[0-9OoIl]$", match[0])
    if stop is None:
        return None
    shorter = _BRITISH.fullmatch(text, match.start(), match.start() + stop.start())
    return _read(text, shorter) if shorter else None


def _read(text: str, match: re.Match[str]) -> Phone | None:
    start, end = match.span()
    rest = match["rest"]
    national = _as_digits(rest)
    if not national or _is_something_else(text, match):
        return None
    line = _line_of(national)
    if line is None or not _is_plausible(match, national, line):
        return None
    if text[start] == "(" and ")" not in match[0]:
        start += 1
    return Phone(start, end, f"+44{national}", line)


def _as_digits(rest: str) -> str:
    """Return the digits; "" where letters stand for so many of them that it is hardly a number."""
    letters = sum(c in "OoIl" for c in rest)
    true_digits = sum(c.isdigit() for c in rest)
    groups = re.findall(rf"{_DIGIT}+", rest)
    if letters and (
        true_digits < _FEWEST_TRUE_DIGITS or any(not re.search(r"\d", group) for group in groups)
    ):
        return ""
    return "".join(groups).translate(str.maketrans("OoIl", "0011"))


def _line_of(national: str) -> Line | None:
    if national.startswith("7"):
        if len(national) != _NATIONAL:
            return None
        return Line.PERSONAL if national.startswith("70") else Line.MOBILE
    return Line.LANDLINE if national[0] in "12" else None


def _is_plausible(match: re.Match[str], national: str, line: Line) -> bool:
    trunk = 0 if match["code"].lstrip("(").startswith(("+", "00", "44")) else 1
    sizes = [len(group) for group in re.findall(rf"{_DIGIT}+", match[0])]
    usual = len(national) == _NATIONAL and (not trunk or tuple(sizes) in _USUAL_GROUPS)
    if usual and (line is not Line.LANDLINE or trunk == 0 or sizes != [11]):
        return True
    number = phonenumbers.PhoneNumber(country_code=44, national_number=int(national))
    return _DRAMA.fullmatch(national) is not None or phonenumbers.is_valid_number(number)


def _is_something_else(text: str, match: re.Match[str]) -> bool:
    """Dates, decimals, sums of money, labelled references and parts of codes are not numbers."""
    start, whole = match.start(), match[0]
    solid = whole.isdigit()
    before = text[max(0, start - 12) : start]
    return bool(
        _DATE.match(whole.lstrip("("))
        or re.fullmatch(r"\d{1,2}\.\d+", whole)
        or re.search(r"\b0\.$", before)
        or is_money(text, start)
        or (solid and is_reference(text, start))
        or (before[-1:].isalpha() and whole[0] not in "(+" and not _WORDS_BEFORE.search(before))
    )


def _foreign(text: str) -> Iterator[Phone]:
    for match in _FOREIGN.finditer(text):
        end = match.end()
        while end > match.start():
            if phone := _abroad(text[match.start() : end], match.start()):
                yield phone
                break
            end = max(text.rfind(gap, match.start(), end) for gap in " .-/(")
            if end < 0:
                break


def _abroad(written: str, start: int) -> Phone | None:
    try:
        number = phonenumbers.parse(written)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    kinds = phonenumbers.PhoneNumberType
    kind = phonenumbers.number_type(number)
    if kind not in (kinds.MOBILE, kinds.FIXED_LINE, kinds.FIXED_LINE_OR_MOBILE):
        return None
    line = Line.MOBILE if kind == kinds.MOBILE else Line.LANDLINE
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Phone(start, start + len(written.rstrip()), e164, line)
