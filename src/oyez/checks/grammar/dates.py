"""Dates as people write them: `Saturday 12 June`, `12/06/2027`, `tomorrow`, `every Tuesday`."""

import re
from collections.abc import Iterator

_MONTHS = {
    **dict.fromkeys(("january", "jan", "march", "mar", "may", "july", "jul"), 31),
    **dict.fromkeys(("august", "aug", "october", "oct", "december", "dec"), 31),
    **dict.fromkeys(("april", "apr", "june", "jun", "september", "sept", "sep"), 30),
    **dict.fromkeys(("november", "nov"), 30),
    **dict.fromkeys(("february", "feb"), 29),
}
MONTH_WORDS = frozenset(_MONTHS)
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_WEEKDAY_SHORT = "mon|tues?|weds?|thurs?|fri|sat|sun"
_NAMED = re.compile(
    rf"""\b(?:
        (?:{_WEEKDAY})s?
      | (?:{_WEEKDAY_SHORT})\.?\s(?=\d{{1,2}}\b(?!\s?(?:am|pm|:|\.\d)))
      | today | tonight | tomorrow | this\s(?:morning|afternoon|evening|weekend)
      | next\s(?:week|weekend|month) | (?:christmas|boxing|new\syear'?s)\s(?:eve|day)
      | boxing\sday | good\sfriday | bank\sholiday | bonfire\snight | halloween
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_DAY_MONTH = re.compile(
    rf"(?<![\d/.])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s,-]{{0,2}}(?P<month>{_MONTH})\b",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"\b(?P<month>{_MONTH})\.?\s(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]|\.\d|\s?(?:am|pm)\b)",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/.-]\d|\d)")
_ISO = re.compile(r"(?<![\d/-])\d{4}-(\d{2})-(\d{2})(?![\d-])")
_DAYS, _YEAR_MONTHS = 31, 12


def find_dates(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of dates that exist in some year; `24/7`, `31 June` and times are none."""
    for match in _NAMED.finditer(text):
        yield match.span()
    for pattern in (_DAY_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            if 1 <= int(match["day"]) <= _MONTHS[match["month"].lower()]:
                yield match.span()
    for match in _NUMBERS.finditer(text):
        if _exists(match[1], match[3]):
            yield match.span()
    for match in _ISO.finditer(text):
        if _exists(match[2], match[1]):
            yield match.span()


def _exists(day: str, month: str) -> bool:
    return 1 <= int(day) <= _DAYS and 1 <= int(month) <= _YEAR_MONTHS
