"""What of messages must always hold and dates or other tables decide (`oyez doctor`)."""

from collections.abc import Iterator
from datetime import datetime

from oyez.lib.clock import london_date
from oyez.lib.examinations import Examination
from oyez.lib.working_days import add_working_days
from oyez.posts.models import EmergencyPass

DAYS_TO_LOOK = 3
"""Working days after which a message of an emergency that nobody has looked at is a fault."""


def _live_when_it_passed(now: datetime) -> Iterator[str]:
    del now
    for found in EmergencyPass.objects.select_related("declaration"):
        if not found.declaration.starts <= found.at < found.declaration.ends:
            yield (
                f"post:{found.post_id} was let through by {found.declaration.subject} at a time at "
                "which that was not live: look at the message and at the ledger."
            )


def _looked_at(now: datetime) -> Iterator[str]:
    today = london_date(now)
    for found in EmergencyPass.objects.filter(looked_at__isnull=True):
        if add_working_days(london_date(found.at), DAYS_TO_LOOK) < today:
            yield (
                f"post:{found.post_id} went out in an emergency, and nobody has looked at it since: "
                "see Messages, To look at after an emergency."
            )


def _looked_at_by_another(now: datetime) -> Iterator[str]:
    del now
    for found in EmergencyPass.objects.filter(looked_at__isnull=False).select_related("post"):
        if found.looked_by_id == found.post.author_id:
            yield f"post:{found.post_id} was looked at by its own author: somebody else must."


EXAMINATIONS = (
    Examination(
        "posts.emergency_was_live",
        "CLO",
        "A message passes only in a live emergency.",
        _live_when_it_passed,
    ),
    Examination(
        "posts.emergency_looked_at",
        "CLO",
        "What passed in an emergency is looked at soon.",
        _looked_at,
    ),
    Examination(
        "posts.emergency_looked_at_by_another",
        "POL6",
        "Nobody looks at their own message of an emergency.",
        _looked_at_by_another,
    ),
)
