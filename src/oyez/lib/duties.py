"""What the product does by itself and when: each room registers its duties as it starts.

A duty may run late, again after a failure, or twice at once: it looks at what is recorded and does
what is still missing, so that a second run changes nothing. Whoever runs them (publishing) keeps
when each ran last.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from oyez.lib.clock import london_date

_HOUR = timedelta(hours=1)


class Every(StrEnum):
    """How often: a night's duty runs once for each date in London, from midnight on."""

    MINUTE = "minute"
    HOUR = "hour"
    NIGHT = "night"


@dataclass(frozen=True)
class Duty:
    """One duty: `name` is `room.what`, `run` is called with the present instant, in UTC."""

    name: str
    every: Every
    run: Callable[[datetime], object]

    def is_due(self, last: datetime | None, now: datetime) -> bool:
        """Say whether it has to run at `now`, having run last at `last` (None: never)."""
        if last is None or self.every is Every.MINUTE:
            return True
        if self.every is Every.HOUR:
            return now - last >= _HOUR
        return london_date(last) < london_date(now)


_registered: dict[str, Duty] = {}


def register(name: str, every: Every, run: Callable[[datetime], object]) -> Duty:
    """Declare a duty at module level; raises ValueError for a name that is taken."""
    duty = Duty(name, every, run)
    if _registered.setdefault(name, duty) != duty:
        raise ValueError(f"{name} is another duty already")
    return duty


def registered() -> tuple[Duty, ...]:
    """Return every duty in the order registered: rooms start from the lowest up."""
    return tuple(_registered.values())
