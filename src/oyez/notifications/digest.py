"""When a digest goes out: in working hours of working days."""

from datetime import UTC, datetime, time, timedelta
from itertools import count

from oyez.lib.clock import LONDON
from oyez.lib.working_days import is_working_day

TIMES = (time(9), time(13), time(16, 30))
"""By clocks in London."""


def next_digest(now: datetime) -> datetime:
    """Return the first digest after `now`, in UTC."""
    today = now.astimezone(LONDON).date()
    for days in count():
        day = today + timedelta(days=days)
        if not is_working_day(day):
            continue
        for clock in TIMES:
            moment = datetime.combine(day, clock, tzinfo=LONDON).astimezone(UTC)
            if moment > now:
                return moment
    raise AssertionError("days do not end")
