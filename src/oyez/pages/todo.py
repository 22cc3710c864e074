"""What a person has to do, as any room tells the first screen."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Todo:
    """One thing to do: what, where, and since which day it waits. `urgent` goes first."""

    text: str
    url: str
    since: date
    urgent: bool = False
