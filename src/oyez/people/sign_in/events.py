"""What the rooms above are told."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class EmergencyAdministratorUsed:
    """The emergency administrator signed in or acted: `what` in words, without names."""

    what: str
    at: datetime
