"""What the job engine runs: it wakes the pump and waits; it never sends anything itself."""

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from dbos import DBOS
from django.conf import settings
from django.db import connection

from oyez.posts import services as posts
from oyez.publishing.duty_runs import run_due
from oyez.publishing.jobs import DRAIN, VISIT_LINKS
from oyez.publishing.means import visitor
from oyez.publishing.models import Delivery
from oyez.publishing.states import State
from oyez.publishing.wake import kick

SWEEP = "publishing.sweep"
_LONGEST_DRAIN = timedelta(minutes=1)
_KEEP_HISTORY = timedelta(days=14)
_ENDED = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]

stopping = threading.Event()
"""Set when this process shuts down: jobs end at once, and the next process finds what is due."""


# A drain is run again after every kill of its process: that must never exhaust it.
@DBOS.workflow(name=DRAIN, max_recovery_attempts=1000)
def drain(due_at: float, shard: int) -> None:  # noqa: ARG001  (shards come with several workers)
    """Sleep until `due_at` (seconds since 1970, UTC), kick, and wait until nothing is due."""
    stopping.wait(max(0.0, due_at - time.time()))
    _until_nothing_is_due(datetime.fromtimestamp(due_at, UTC))


@DBOS.workflow(name=SWEEP)
def sweep(scheduled_at: datetime, _context: object) -> None:
    """Every minute: the same for anything missed, then what is due of every room's duties."""
    _until_nothing_is_due(scheduled_at)
    _with_own_connection(lambda: stopping.is_set() or run_due(settings.CLOCK()))
    if scheduled_at.minute == 0:
        forget_old_jobs(scheduled_at.isoformat())


# Visiting again after a kill is harmless: an address is visited once an hour, whoever asks.
@DBOS.workflow(name=VISIT_LINKS, max_recovery_attempts=10)
def visit_links(post_id: int) -> None:
    """Visit the links of a message, one after the other, unless this process is shutting down."""

    def visits() -> None:
        if not stopping.is_set():
            posts.visit_links(post_id, visit=visitor().visit, clock=settings.CLOCK)

    _with_own_connection(visits)


@DBOS.step(name="publishing.forget_old_jobs")
def forget_old_jobs(now: str) -> int:
    """Delete ended jobs older than two weeks, a thousand at a time; returns how many."""
    before = (datetime.fromisoformat(now) - _KEEP_HISTORY).isoformat()
    old = DBOS.list_workflows(
        status=_ENDED, completed_before=before, limit=1000, load_input=False, load_output=False
    )
    DBOS.delete_workflows([job.workflow_id for job in old])
    return len(old)


def _with_own_connection(work: Callable[[], object]) -> None:
    """Do `work` and let go of the connection: nobody else would close this thread's."""
    try:
        work()
    finally:
        connection.close()


def _until_nothing_is_due(moment: datetime) -> None:
    end = time.monotonic() + _LONGEST_DRAIN.total_seconds()
    try:
        kick()
        while not stopping.wait(1.0) and time.monotonic() < end:
            if not Delivery.objects.filter(state=State.DUE, due_at__lte=moment).exists():
                return
            kick()
    finally:
        # This thread belongs to the job engine: nobody else would close it.
        connection.close()
