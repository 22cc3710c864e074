"""The life of a notification's email."""

from oyez.lib.states import Machine

EMAIL = Machine(
    "email",
    "waiting",
    {
        "waiting": ("sending", "needless"),
        "sending": ("sent", "waiting", "failed"),
        "failed": ("waiting", "needless"),
        "sent": (),
        # Read or done before the email was due, or nobody to send it to.
        "needless": (),
    },
)
