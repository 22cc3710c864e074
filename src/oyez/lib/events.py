"""How a lower room speaks upward: frozen dataclasses, raised and handled in one transaction.

A room above subscribes in its `AppConfig.ready`; the room below only raises. Handlers run at once,
in the order subscribed, inside the caller's transaction; an exception undoes the whole act.
"""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

Event = TypeVar("Event")

_handlers: defaultdict[type[Any], list[Callable[[Any], None]]] = defaultdict(list)


def subscribe(event_type: type[Event], handler: Callable[[Event], None]) -> None:
    """Have `handler` called for each event of exactly this type; subscribing twice counts once."""
    if handler not in _handlers[event_type]:
        _handlers[event_type].append(handler)


def raise_event(event: object) -> None:
    """Call every handler of this event's type, inside the caller's transaction."""
    for handler in _handlers[type(event)]:
        handler(event)
