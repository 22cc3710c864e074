"""PRI2: social media is an addition, so what is new needs another way to be known."""

from collections.abc import Iterator

from oyez.checks.base import Basis, Check, Context, Draft, Effect, Hit
from oyez.checks.normalise import normalise

_ANNOUNCE = frozenset(("new_information", "emergency"))
_NO_ROUTE = frozenset(("", "none", "no", "na", "nil", "nothing", "tbc", "tba", "unknown"))


def find(draft: Draft, context: Context) -> Iterator[Hit]:
    """Find new information, or an emergency, whose other route is blank, `n/a` or only punctuation."""
    if draft.category not in _ANNOUNCE:
        return
    route = "".join(c for c in normalise(draft.other_route).text.casefold() if c.isalnum())
    if route in _NO_ROUTE:
        yield Hit(
            kind="other_route",
            message="Nothing says how people who do not use social media can know this.",
            why="the message announces new information and no other route is recorded",
            suggestion="Record the other route: website, press, telephone, letter or in person.",
        )


CHECK = Check(
    name="other_route",
    title="No other route",
    clause="PRI2",
    topic="enhance_not_replace",
    effect=Effect.INFORM,
    basis=Basis.RECORD,
    find=find,
    roles=("draft",),
)
