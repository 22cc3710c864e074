"""Dates and times as people in the United Kingdom write and mean them.

Instants are aware and in UTC; people speak of Europe/London. Two nights a year need care:

- in spring 1am to 2am does not exist: `parse_local` refuses it and says what to do;
- in autumn 1am to 2am comes twice: `parse_local` takes the first (British Summer Time), and
  `say_moment` says which of the two is meant.
"""

import re
import unicodedata
from calendar import monthrange
from datetime import UTC, date, datetime, time
from typing import Final

from oyez.lib.clock import LONDON
from oyez.lib.complaint import Complaint

DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
YEARS: Final = range(1900, 2200)
NAMED_TIMES: Final = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_LAST_HOUR_BY_THE_HALF: Final = 12
_DAYS_A_NAME_IS_CLEAR: Final = 6
_SHORTEST_MONTH_NAME: Final = 3
_TIME = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?(am|pm)?")
_YEAR = re.compile(r"[0-9]{4}")
_SHORT_NUMBER = re.compile(r"[0-9]{1,2}")


def local(moment: datetime) -> datetime:
    """Return an aware instant as it is on clocks in London."""
    return moment.astimezone(LONDON)


def say_time(moment: time | datetime) -> str:
    """Return a time as people write it: 9am, 12:30pm, noon, midnight.

    An aware instant is told by clocks in London; a `time` is taken as it is.
    """
    clock = local(moment).time() if isinstance(moment, datetime) else moment
    if (clock.hour, clock.minute) in {(0, 0), (12, 0)}:
        return "noon" if clock.hour else "midnight"
    minutes = f":{clock.minute:02}" if clock.minute else ""
    half = "pm" if clock.hour >= _LAST_HOUR_BY_THE_HALF else "am"
    return f"{clock.hour % _LAST_HOUR_BY_THE_HALF or _LAST_HOUR_BY_THE_HALF}{minutes}{half}"


def say_date(day: date, today: date | None = None) -> str:
    """Return a date as people write it: Friday 4 December 2026.

    The year is left out where `today` is given and lies in the same year.
    """
    words = f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return words if today is not None and today.year == day.year else f"{words} {day.year}"


def say_moment(moment: datetime, now: datetime) -> str:
    """Return an aware instant as people in London would say it at `now`.

    9am today · 4:28pm yesterday · 8am tomorrow · 11:52pm on Sunday (the six days past) ·
    9am, Friday 4 December · 9am, Monday 4 January 2027. Midnight says which side of the day it
    is on, and the hour that comes twice in autumn says which of the two it is.
    """
    day, today = local(moment).date(), local(now).date()
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((day - today).days)
    clock = say_time(moment)
    if clock == "midnight":
        return f"midnight at the start of {near or say_date(day, today)}"
    if _comes_twice(moment):
        which = "after" if local(moment).fold else "before"
        return f"{clock} ({which} the clocks go back), {say_date(day, today)}"
    if near:
        return f"{clock} {near}"
    if 0 < (today - day).days <= _DAYS_A_NAME_IS_CLEAR:
        return f"{clock} on {DAYS[day.weekday()]}"
    return f"{clock}, {say_date(day, today)}"


def _comes_twice(moment: datetime) -> bool:
    wall = local(moment).replace(tzinfo=None)
    first, second = (wall.replace(tzinfo=LONDON, fold=fold).utcoffset() for fold in (0, 1))
    return first != second


def parse_local(day: date, clock: time) -> datetime:
    """Return the instant, in UTC, when clocks in London show `clock` on `day`.

    Raises `Complaint` in the spring hour that does not exist. In the autumn hour that comes
    twice it returns the first.
    """
    wall = datetime.combine(day, clock.replace(tzinfo=None, fold=0))
    instant = wall.replace(tzinfo=LONDON).astimezone(UTC)
    if local(instant).replace(tzinfo=None) != wall:
        raise Complaint(
            f"{say_time(clock)} does not exist on {say_date(day)}: the clocks go forward "
            "from 1am to 2am. Choose a time before 1am or from 2am."
        )
    return instant


def parse_time(text: str) -> time:
    """Return the time somebody wrote: 8am, 8:30am, 8.30 pm, 20:30, noon, midnight.

    Raises `Complaint` where the text is no time, or where it could mean morning or evening.
    """
    written = text.strip()
    compact = re.sub(r"\s|(?<=[ap])\.(?=m)|(?<=m)\.", "", _plain(written))
    if compact in NAMED_TIMES:
        return NAMED_TIMES[compact]
    match = _TIME.fullmatch(compact)
    if match is None:
        raise Complaint("Write a time like 8am, 8:30am, 20:30, noon or midnight.")
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if half:
        return _by_the_half(hour, minute, half, written)
    if match[2] is None:
        raise Complaint(f"Say whether {hour} is in the morning or the evening: {_both(hour)}.")
    return _checked(hour, minute, written)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).lower()


def _both(hour: int) -> str:
    return f"{hour}am or {hour}pm" if 1 <= hour <= _LAST_HOUR_BY_THE_HALF else "8am or 8pm"


def _by_the_half(hour: int, minute: int, half: str, written: str) -> time:
    if not 1 <= hour <= _LAST_HOUR_BY_THE_HALF:
        raise Complaint(f"“{written}” is not a time. Write 8am or 8pm, or 08:00 or 20:00.")
    return _checked(hour % 12 + (12 if half == "pm" else 0), minute, written)


def _checked(hour: int, minute: int, written: str) -> time:
    try:
        return time(hour, minute)
    except ValueError:
        raise Complaint(
            f"“{written}” is not a time. Hours go from 00 to 23 and minutes from 00 to 59."
        ) from None


def parse_date(day: str, month: str, year: str) -> date:
    """Return the date somebody wrote in three boxes; the month may be a number or a name.

    Raises `Complaint` saying which box is missing or what does not exist.
    """
    parts = {
        "day": _plain(day).strip(),
        "month": _plain(month).strip(),
        "year": _plain(year).strip(),
    }
    if missing := [name for name, value in parts.items() if not value]:
        raise Complaint(f"The date must include a {' and '.join(missing)}.")
    if not _YEAR.fullmatch(parts["year"]):
        raise Complaint("The year must have 4 figures, like 2027.")
    if int(parts["year"]) not in YEARS:
        raise Complaint(f"The year must be between {YEARS[0]} and {YEARS[-1]}.")
    number = _month_number(parts["month"])
    if number is None or not _SHORT_NUMBER.fullmatch(parts["day"]):
        raise Complaint("Write the date in figures, like 4 12 2026.")
    try:
        return date(int(parts["year"]), number, int(parts["day"]))
    except ValueError:
        raise Complaint(_no_such_date(int(parts["year"]), number, parts["day"])) from None


def _month_number(text: str) -> int | None:
    if _SHORT_NUMBER.fullmatch(text):
        return int(text)
    if len(text) < _SHORTEST_MONTH_NAME:
        return None
    named = (at for at, name in enumerate(MONTHS, 1) if name.lower().startswith(text))
    return next(named, None)


def _no_such_date(year: int, month: int, day: str) -> str:
    if not 1 <= month <= len(MONTHS):
        return "The month must be between 1 and 12."
    last = monthrange(year, month)[1]
    return f"{int(day)} {MONTHS[month - 1]} {year} does not exist: that month ends on the {last}."
