"""What people can be told: each kind once, with the one sentence that an email may say.

An email leaves the council's hands, so it holds nothing else of a notification: no name, no
account, no text; whoever may read those signs in to read them.
"""

import re
from dataclasses import dataclass

_NAME = re.compile(r"[a-z_]+\.[a-z_]+")


@dataclass(frozen=True)
class Kind:
    """A kind of notification: `name` is `room.what`, `subject` a sentence with its full stop.

    An urgent one is emailed at once, at any hour; the others are gathered for the next digest.
    """

    name: str
    subject: str
    urgent: bool


_registered: dict[str, Kind] = {}


def register(name: str, *, subject: str, urgent: bool = False) -> Kind:
    """Declare a kind at module level; raises ValueError when the name is taken or malformed."""
    kind = Kind(name, subject, urgent)
    if not _NAME.fullmatch(name) or _registered.get(name, kind) != kind:
        raise ValueError(f"{name}: not a free name of the form room.what")
    if not subject.endswith(".") or "@" in subject:
        raise ValueError(f"{name}: the subject is one sentence without an address")
    return _registered.setdefault(name, kind)


def kind_named(name: str) -> Kind:
    """Return a kind; one that no room registers any more still has a sentence."""
    return _registered.get(name, Kind(name, "Something waits for you.", urgent=False))
