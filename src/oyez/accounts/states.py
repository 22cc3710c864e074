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

# What people call each state, and the colour of its tag.
STATE_WORDS = {
    "proposed": ("Not connected", "orange"),
    "active": ("Active", "green"),
    "suspended": ("Suspended", "red"),
    "ending": ("Ending", "orange"),
    "orphaned": ("Without owner", "red"),
    "archived": ("Archived", "grey"),
}
