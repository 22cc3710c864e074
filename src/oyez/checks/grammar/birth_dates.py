"""Dates with their year, as people write when somebody was born: `3.11.1951`, `6 may 1938`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from oyez.checks.grammar.dates import MONTH_WORDS
from oyez.checks.grammar.digit_runs import find_near_digits
from oyez.checks.grammar.number_words import TEENS, TENS, UNITS
from oyez.checks.grammar.shapes import Alternatives

_MONTH = "|".join(sorted(MONTH_WORDS, key=len, reverse=True))
_ORDINALS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth"
    "|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
)
_DAY = rf"(?:[0-3]?\d(?:st|nd|rd|th)?|(?:(?:twenty|thirty)[ -])?(?:{_ORDINALS}))"
_YEAR = (
    r"(?P<year>(?:1[5-9]|20)\d\d|'?\d\d(?![\d:]|\.\d|\s?(?:am|pm)))"
    rf"|(?P<worded>(?:nineteen|twenty)[ -](?:oh[ -](?:{UNITS})|(?:{TEENS}|{TENS})(?:[ -](?:{UNITS}))?)|two\sthousand(?:\sand\s\w{{3,9}})?|(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:{UNITS}))"
)
_WORDED = re.compile(
    rf"(?<![\w/.:£-])(?:(?P<day>{_DAY})(?:\sof)?[\s.-]{{0,2}}(?:{_MONTH})\b"
    rf"|(?<!\w)(?:{_MONTH})\.?\s(?:the\s)?(?P<later>{_DAY})(?![\d:]|\.\d|\s?(?:am|pm)\b))"
    rf"(?:[\s,.-]{{1,3}}(?:{_YEAR})(?![\w/-]))?",
    re.IGNORECASE,
)
_NUMERIC = re.compile(
    r"(?<![\w/.:£-])(?P<day>[0-3]?\d)(?P<gap>\s?[/.\-\\]\s?|\s)(?P<month>[01]?\d)(?P=gap)(?P<year>(?:1[5-9]|20)\d\d|\d\d)"
    r"(?![\w/]|[.-]\d|\s?(?:am|pm)\b)"
)
_AMERICAN = re.compile(
    r"(?<![\w/.:£-])(?P<month>[01]?\d)(?P<gap>[/-])(?P<day>[12]\d|3[01])(?P=gap)(?P<year>(?:19|20)\d\d)(?![\w/-])"
)
_SPELT = Alternatives(
    rf"\b{_DAY}\s(?:of|o'?)\sthe\s(?:{_ORDINALS})\b,?\s(?:of\s)?(?:in\s)?(?:(?P<long>(?:19|20)\d\d)|(?P<short>'?\d\d)"
    rf"|(?:nineteen\s)?(?P<words>(?:{TEENS}|{TENS})(?:[ -](?:{UNITS}))?)|two\sthousand(?:\sand\s\w{{3,9}})?)\b",
)
_THE = re.compile(r"\sthe\s", re.IGNORECASE)
_ISO = re.compile(
    r"(?<![\w/.-])(?P<year>(?:1[89]|20)\d\d)[-/.](?P<month>[01]\d)[-/.](?P<day>[0-3]\d)(?![\w/-])"
)
_SOLID = re.compile(
    r"(?<![\w/.-])(?P<day>[0-3]\d)(?P<month>[01]\d)(?P<year>19\d\d|20[0-2]\d)(?![\w/.-])"
)
_MONTH_BEGINS = re.compile(
    r"(?<![A-Za-z])(?:[Jj][Aa][Nn]|[Ff][Ee][Bb]|[Mm][Aa][RrYy]|[Aa][PpUu][RrGg]|[Jj][Uu][NnLl]|[SsOoNnDd][EeCcOo][PpTtVvCc])"
)
_WIDTH, _MARGIN = 48, 8
_CENTURY, _PIVOT = 100, 26
_LAST_DAY, _LAST_MONTH = 31, 12


@dataclass(frozen=True)
class DayOfYear:
    """A date as it stands in a text; `year` is None where none is written."""

    start: int
    end: int
    year: int | None


def find_days(text: str) -> list[DayOfYear]:
    """Return the dates with day and month in `text`, in order; years of two digits are past ones."""
    found = [
        _day(match, _worded_year(match))
        for start, end in _near_months(text)
        for match in _WORDED.finditer(text, start, end)
    ]
    if _THE.search(text):
        found += [_day(match, _spelt_year(match)) for match in _SPELT.finditer(text)]
    for pattern in (_NUMERIC, _AMERICAN, _ISO, _SOLID):
        found += [
            _day(match, _year(match["year"]))
            for match in find_near_digits(pattern, text, 0, _MARGIN)
            if _exists(match)
        ]
    return sorted(found, key=lambda day: (day.start, -day.end))


def _near_months(text: str) -> Iterator[tuple[int, int]]:
    start = end = -1
    for month in _MONTH_BEGINS.finditer(text):
        if month.start() - _WIDTH > end:
            if end >= 0:
                yield start, end
            start = max(0, month.start() - _WIDTH)
        end = min(len(text), month.end() + _WIDTH)
    if end >= 0:
        yield start, end


def _day(match: re.Match[str], year: int | None) -> DayOfYear:
    return DayOfYear(match.start(), match.end(), year)


def _exists(match: re.Match[str]) -> bool:
    return 1 <= int(match["day"]) <= _LAST_DAY and 1 <= int(match["month"]) <= _LAST_MONTH


def _worded_year(match: re.Match[str]) -> int | None:
    if match["year"]:
        return _year(match["year"].lstrip("'"))
    if not match["worded"]:
        return None
    return 2000 if match["worded"].lower().startswith(("twenty", "two")) else 1950


def _spelt_year(match: re.Match[str]) -> int:
    if match["long"] or match["short"]:
        return _year((match["long"] or match["short"]).lstrip("'"))
    return 1950 if match["words"] else 2000


def _year(written: str) -> int:
    year = int(written)
    if year >= _CENTURY:
        return year
    return year + (2000 if year <= _PIVOT else 1900)
