"""The demonstration's calendar: each step of the story lies some days before the present moment."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from oyez.lib.clock import london_date
from oyez.lib.uk_time import parse_local


@dataclass(frozen=True)
class Days:
    """Days counted from `now`: 0 is today, -31 a month ago."""

    now: datetime

    def on(self, days: int) -> date:
        """Return the date so many days from today."""
        return london_date(self.now) + timedelta(days=days)

    def at(self, days: int, hour: int) -> datetime:
        """Return an hour of a day before today; of today, the present moment."""
        return self.now if days >= 0 else parse_local(self.on(days), time(hour))
