"""Reading the register."""

from oyez.people.queries.areas import (
    areas_on,
    areas_without_representative,
    available_representatives,
)
from oyez.people.queries.leaving import last_days, leavers_between

__all__ = [
    "areas_on",
    "areas_without_representative",
    "available_representatives",
    "last_days",
    "leavers_between",
]
