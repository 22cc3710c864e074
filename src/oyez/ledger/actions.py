"""What may be evidenced: each action is registered once, at import, with its meaning."""

import re
from dataclasses import dataclass

from oyez.ledger.errors import UnknownAction

_NAME = re.compile(r"[a-z_]+\.[a-z_]+")
_registered: dict[str, "Action"] = {}


@dataclass(frozen=True)
class Action:
    """A kind of act: `name` is `room.what_happened`, `meaning` a sentence for an auditor."""

    name: str
    meaning: str


def register(name: str, meaning: str) -> Action:
    """Declare an action at module level; raises ValueError when the name is taken or malformed."""
    if not _NAME.fullmatch(name) or _registered.get(name, Action(name, meaning)).meaning != meaning:
        raise ValueError(f"{name}: not a free name of the form room.what_happened")
    return _registered.setdefault(name, Action(name, meaning))


def registered() -> tuple[Action, ...]:
    """Return every registered action, by name."""
    return tuple(_registered[name] for name in sorted(_registered))


def require_registered(action: Action) -> None:
    """Raise UnknownAction unless this very action was registered."""
    if _registered.get(action.name) != action:
        raise UnknownAction(f"“{action.name}” is not a registered action")
