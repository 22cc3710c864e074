"""The life of a delivery: the table of DESIGN section 4, *Delivery*."""

from enum import StrEnum

from oyez.lib.states import Machine


class State(StrEnum):
    """Where a delivery stands."""

    DUE = "due"
    ATTEMPTING = "attempting"
    HANDED_OVER = "handed_over"
    PAUSED = "paused"
    UNKNOWN = "unknown"
    PARKED = "parked"
    PUBLISHED = "published"
    REFUSED = "refused"
    CANCELLED = "cancelled"


class Operation(StrEnum):
    """What a delivery asks of the network."""

    PUBLISH = "publish"
    DELETE = "delete"


# `unknown > due` is guarded further (engine/settling.py): only where sending again is harmless or
# an absence is proven. `parked > …` and `paused > …` are moves of a named person.
DELIVERY = Machine(
    "delivery",
    State.DUE,
    {
        State.DUE: (State.ATTEMPTING, State.HANDED_OVER, State.PAUSED, State.CANCELLED),
        State.ATTEMPTING: (State.PUBLISHED, State.REFUSED, State.UNKNOWN, State.DUE),
        State.HANDED_OVER: (State.PUBLISHED, State.CANCELLED),
        State.PAUSED: (State.DUE, State.CANCELLED),
        State.UNKNOWN: (State.PUBLISHED, State.PARKED, State.DUE),
        State.PARKED: (State.PUBLISHED, State.DUE, State.CANCELLED),
        State.PUBLISHED: (),
        State.REFUSED: (),
        State.CANCELLED: (),
    },
)

NOT_YET_OUT = frozenset({State.DUE, State.PAUSED, State.HANDED_OVER})
"""Nothing was handed to a network: it can still be called back."""

OPEN_OUTCOME = frozenset({State.ATTEMPTING, State.UNKNOWN, State.PARKED})
"""It may be out already: nobody knows yet."""

ENDED_WITHOUT = frozenset({State.REFUSED, State.CANCELLED})
"""It ended and is not out: a person may try anew, under the next number."""

NEEDS_A_PERSON = frozenset({State.PARKED, State.REFUSED, State.PAUSED})
GOING_OUT = frozenset({State.DUE, State.ATTEMPTING, State.HANDED_OVER, State.UNKNOWN})
DONE = frozenset({State.PUBLISHED, State.CANCELLED})
