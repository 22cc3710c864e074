"""The life of an account (DOMAIN section 5)."""

from oyez.lib.states import Machine

ACCOUNT = Machine(
    "account",
    "proposed",
    {
        "proposed": ("active",),
        "active": ("suspended", "ending", "orphaned"),
        "suspended": ("active",),
        "ending": ("archived",),
        "orphaned": ("active",),
        "archived": (),
    },
)
PUBLISHING_STATES = frozenset({"active"})
