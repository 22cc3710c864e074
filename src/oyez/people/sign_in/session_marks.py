"""When a session began and was last used, by the machine's own clock, as Django ends sessions."""

import time

from django.contrib.sessions.backends.base import SessionBase

SIGNED_IN_AT, SEEN_AT = "oyez_signed_in_at", "oyez_seen_at"


def begin(session: SessionBase) -> None:
    """Note that somebody signed in now."""
    session[SIGNED_IN_AT] = session[SEEN_AT] = int(time.time())
