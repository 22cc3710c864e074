"""Running the duties of every room when they are due, one after the other."""

import logging
from datetime import datetime, timedelta

from django.db.models import Q

from oyez.lib import duties
from oyez.publishing.models import DutyRun

logger = logging.getLogger("oyez.publishing")

TRY_AGAIN_AFTER = timedelta(minutes=10)
# A duty that began longer ago belongs to a process that died.
LONGEST_RUN = timedelta(minutes=15)


def run_due(now: datetime) -> list[str]:
    """Run every duty that is due at `now` and return the names of those that ended well.

    One that fails is logged, kept with the kind of its error, and tried again after ten minutes;
    the others run all the same. A duty that another process is at is left to it.
    """
    last = {run.duty: run for run in DutyRun.objects.all()}
    return [duty.name for duty in duties.registered() if _ran(duty, last.get(duty.name), now)]


def failing(*, since: datetime) -> list[DutyRun]:
    """Return the duties that fail and have not ended well since that moment."""
    rows = DutyRun.objects.filter(failed_at__isnull=False).order_by("duty")
    return list(rows.filter(Q(ran_at__isnull=True) | Q(ran_at__lt=since)))


def _ran(duty: duties.Duty, last: DutyRun | None, now: datetime) -> bool:
    if not duty.is_due(last.ran_at if last else None, now) or _failed_just_now(last, now):
        return False
    if not _claimed(duty, now):
        return False
    run = DutyRun.objects.filter(duty=duty.name)
    try:
        duty.run(now)
    except Exception as error:
        # The edge of the worker: the others must still run.
        logger.exception("the duty %s failed", duty.name)
        run.update(started_at=None, failed_at=now, failure=type(error).__name__)
        return False
    run.update(started_at=None, ran_at=now, failed_at=None, failure="")
    return True


def _failed_just_now(last: DutyRun | None, now: datetime) -> bool:
    failed_at = last.failed_at if last else None
    return failed_at is not None and timedelta() <= now - failed_at < TRY_AGAIN_AFTER


def _claimed(duty: duties.Duty, now: datetime) -> bool:
    DutyRun.objects.get_or_create(duty=duty.name)
    free = Q(started_at__isnull=True) | Q(started_at__lte=now - LONGEST_RUN)
    return bool(DutyRun.objects.filter(free, duty=duty.name).update(started_at=now))
