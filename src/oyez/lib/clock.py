"""The one place that asks what time it is.

Domain code takes a `Clock`, so that a test can stand on either side of a deadline or of a clock
change. All instants are aware and in UTC.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]
"""A function that returns the present instant, aware, in UTC."""


def system_clock() -> datetime:
    """Return the present instant by the machine's clock, aware, in UTC."""
    return datetime.now(UTC)


LONDON = ZoneInfo("Europe/London")


def london_date(moment: datetime) -> date:
    """Return the calendar date in Europe/London at `moment`, which must be aware."""
    if moment.tzinfo is None:
        raise ValueError("a naive time has no date")
    return moment.astimezone(LONDON).date()
