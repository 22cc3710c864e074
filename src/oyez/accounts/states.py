"""The lives of an account, a page request, a check and an access (DOMAIN section 5).

Two moves stand here that the requirement's lines leave open: a check that is overdue may be done
at once, before anybody is told of it (`overdue > in_progress`); and what is found live begins as
`unauthorised`, beside `proposed`.
"""

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
        "unauthorised": ("regularised", "closed"),
        "regularised": ("active",),
        "closed": (),
    },
    entries=("unauthorised",),
)
PUBLISHING_STATES = frozenset({"active"})
LIVE_STATES = ("active", "suspended", "orphaned")
"""Where residents can find it and the council answers for it: it is checked."""

ANSWERED_FOR = (*LIVE_STATES, "ending")
FOUND_STATES = ("unauthorised", "closed")
"""Of what was only found, neither purpose nor owner is known."""

# What people call each state, and the colour of its tag.
STATE_WORDS = {
    "proposed": ("Not set up", "orange"),
    "active": ("Active", "green"),
    "suspended": ("Suspended", "red"),
    "ending": ("Ending", "orange"),
    "orphaned": ("Without owner", "red"),
    "archived": ("Archived", "grey"),
    "unauthorised": ("Not authorised", "red"),
    "regularised": ("Regularised", "teal"),
    "closed": ("Closed", "grey"),
}

REQUEST = Machine(
    "page request",
    "draft",
    {
        "draft": ("submitted", "withdrawn"),
        "submitted": ("in_consultation", "withdrawn"),
        "in_consultation": ("approved", "refused", "returned", "withdrawn"),
        "returned": ("submitted", "withdrawn"),
        "approved": ("set_up", "lapsed"),
        "set_up": ("active",),
        "refused": (),
        "withdrawn": (),
        "lapsed": (),
        "active": (),
    },
)
UNDECIDED = ("submitted", "in_consultation")
REQUEST_WORDS = {
    "draft": ("Draft", "grey"),
    "submitted": ("Waits for advice", "blue"),
    "in_consultation": ("Waits for a decision", "orange"),
    "returned": ("Returned", "yellow"),
    "approved": ("Approved", "green"),
    "set_up": ("Being set up", "teal"),
    "active": ("Active", "green"),
    "refused": ("Refused", "red"),
    "withdrawn": ("Withdrawn", "grey"),
    "lapsed": ("Lapsed", "grey"),
}

REVIEW = Machine(
    "check",
    "due",
    {
        "due": ("in_progress", "overdue"),
        "overdue": ("in_progress", "escalated"),
        "escalated": ("in_progress",),
        "in_progress": ("passed", "actions_needed"),
        "actions_needed": ("passed",),
        "passed": (),
    },
)
WAITING_REVIEWS = ("due", "overdue", "escalated", "in_progress")
REVIEW_WORDS = {
    "due": ("Due", "blue"),
    "overdue": ("Overdue", "red"),
    "escalated": ("Overdue and escalated", "red"),
    "in_progress": ("Begun", "orange"),
    "actions_needed": ("Something to do", "orange"),
    "passed": ("Checked", "green"),
}

GRANT = Machine(
    "access",
    "proposed",
    {"proposed": ("granted", "removed"), "granted": ("removed",), "removed": ()},
)
GRANT_WORDS = {
    "proposed": ("Proposed", "orange"),
    "granted": ("Granted", "green"),
    "removed": ("Removed", "grey"),
}

HANDOVER = Machine(
    "handover",
    "offered",
    {
        "offered": ("accepted", "declined", "withdrawn"),
        "accepted": (),
        "declined": (),
        "withdrawn": (),
    },
)
HANDOVER_WORDS = {
    "offered": ("Waits for an answer", "orange"),
    "accepted": ("Accepted", "green"),
    "declined": ("Declined", "red"),
    "withdrawn": ("Withdrawn", "grey"),
}
