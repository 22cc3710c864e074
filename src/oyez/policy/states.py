"""The life of a policy version, and of a worker's acknowledgement of one.

`effective` and `superseded` are not states: they follow from approved versions and the date.
"""

from oyez.lib.states import Machine

POLICY_VERSION = Machine(
    "policy version",
    "draft",
    {
        "draft": ("consulted", "discarded"),
        "consulted": ("approved", "discarded"),
        "approved": (),
        "discarded": (),
    },
)

# A second reminder changes no state. One who left and comes back has the duty again.
ACKNOWLEDGEMENT = Machine(
    "acknowledgement",
    "due",
    {
        "due": ("reminded", "acknowledged", "overdue", "void"),
        "reminded": ("acknowledged", "overdue", "void"),
        "overdue": ("escalated", "acknowledged", "void"),
        "escalated": ("acknowledged", "void"),
        "acknowledged": (),
        "void": ("due",),
    },
)
OPEN = ("due", "reminded", "overdue", "escalated")
