"""When the links of a message are visited: once it is saved, and again shortly before its time.

The job is part of the act's transaction. Where the job engine does not run yet (PostgreSQL), or
where an administrator has switched it off, nothing is visited and nothing is called dead.
"""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import connection

from oyez.posts.models import Post
from oyez.posts.services import has_links
from oyez.publishing.jobs import enqueue_visits

SHORTLY_BEFORE = timedelta(minutes=10)


def visit_soon(*, post_id: int, at: datetime) -> None:
    """Have the links of a message visited as soon as this transaction is committed."""
    if _wanted(post_id):
        enqueue_visits(post_id=post_id, due_at=at, now=at)


def visit_before(*, post_id: int, due_at: datetime, at: datetime) -> None:
    """Have them visited ten minutes before `due_at`, where that is still to come."""
    if due_at - SHORTLY_BEFORE > at and _wanted(post_id):
        enqueue_visits(post_id=post_id, due_at=due_at - SHORTLY_BEFORE, now=at)


def _wanted(post_id: int) -> bool:
    if not settings.VISIT_LINKS or connection.vendor != "sqlite":
        return False
    return has_links(Post.objects.get(pk=post_id))
