"""The life of a policy version.

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
