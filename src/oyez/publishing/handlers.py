"""What `posts` says, inside its transaction, and what publishing does about it."""

from oyez.posts.events import (
    PostRecalled,
    PostRescheduled,
    PostSent,
    PostWithdrawn,
    PostWritten,
)
from oyez.publishing import services


def on_written(event: PostWritten) -> None:
    """Have its links visited, so that what leads nowhere is known before it is sent."""
    services.visit_soon(post_id=event.post_id, at=event.at)


def on_sent(event: PostSent) -> None:
    """Set a delivery for each account."""
    services.schedule(event.actor, post_id=event.post_id, due_at=event.due_at, at=event.at)
    services.visit_before(post_id=event.post_id, due_at=event.due_at, at=event.at)


def on_rescheduled(event: PostRescheduled) -> None:
    """Give what is not out yet the new time."""
    services.reschedule(event.actor, post_id=event.post_id, due_at=event.due_at, at=event.at)
    services.visit_before(post_id=event.post_id, due_at=event.due_at, at=event.at)


def on_recalled(event: PostRecalled) -> None:
    """Cancel what is not out yet; Complaint where some of it may be out."""
    services.call_back(event.actor, post_id=event.post_id, at=event.at)


def on_withdrawn(event: PostWithdrawn) -> None:
    """Have it taken down wherever it is."""
    services.withdraw(event.actor, post_id=event.post_id, at=event.at)
