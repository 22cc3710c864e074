"""The life of a message (DOMAIN section 5).

The states from `publishing` to `failed` are derived from the message's deliveries; a delivery that
failed or was parked is settled on its own, never by sending the message again. A release by a named
role brings a blocked message back to judgement, so `blocked` may become `checked`.
"""

from collections.abc import Collection

from oyez.lib.states import Machine

POST = Machine(
    "message",
    "draft",
    {
        "draft": ("checked",),
        "checked": ("blocked", "needs_review", "ready"),
        "blocked": ("draft", "checked"),
        "needs_review": ("ready", "rejected", "draft", "checked"),
        "rejected": ("draft",),
        "ready": ("scheduled", "draft", "checked"),
        "scheduled": ("paused", "publishing", "failed", "draft"),
        "paused": ("scheduled", "publishing", "failed", "draft"),
        "publishing": ("published", "partly_published", "failed", "paused", "scheduled"),
        "published": ("publishing", "corrected", "withdrawn"),
        "partly_published": ("published", "publishing", "failed", "withdrawn"),
        "failed": ("publishing", "published", "partly_published", "draft"),
        "corrected": ("withdrawn",),
        "withdrawn": (),
    },
)
# What may still be edited, and then is a draft again.
EDITABLE = frozenset(old for old, moves in POST.table.items() if "draft" in moves) | {"draft"}
OUT = frozenset({"published", "partly_published", "corrected"})

# What people call each state, and the colour of its tag.
STATE_WORDS = {
    "draft": ("Draft", "grey"),
    "checked": ("Checked", "grey"),
    "blocked": ("Stopped", "red"),
    "needs_review": ("Waits for a colleague", "orange"),
    "rejected": ("Not agreed", "red"),
    "ready": ("Ready", "green"),
    "scheduled": ("Scheduled", "green"),
    "paused": ("Paused", "orange"),
    "publishing": ("Going out", "teal"),
    "published": ("Published", ""),
    "partly_published": ("Partly published", "orange"),
    "failed": ("Did not go out", "red"),
    "corrected": ("Corrected", ""),
    "withdrawn": ("Withdrawn", "grey"),
}

_UNDER_WAY = frozenset({"attempting", "unknown", "handed_over"})


def derived(deliveries: Collection[str], *, present: str) -> str:
    """Return the state of a message whose deliveries have these states.

    `present` is its state now: while nothing was attempted, due deliveries leave it scheduled.
    """
    states = set(deliveries)
    if not states:
        return present
    if states & _UNDER_WAY:
        return "publishing"
    if states == {"published"}:
        return "published"
    if "published" in states:
        return "partly_published"
    if "due" in states:
        return "scheduled" if present in {"scheduled", "paused", "ready"} else "publishing"
    if "paused" in states:
        return "paused"
    return "failed"
