"""How often an account is checked and speaks: the usual intervals, and the next day by them.

Every interval is a DEFAULT of the requirement; an account may have its own.
"""

from datetime import date, timedelta

from oyez.lib.working_days import add_working_days

CHECK_EVERY = 7
CHECK_CORPORATE_X_EVERY = 1
"""1 is each working day."""
POST_EVERY = 14
POST_EVERY_GROUP = 30
HEAD_OF_SERVICE_AFTER = 3
COMMUNICATIONS_AFTER = 7
CLOSE_AFTER_END = 14
LAPSES_AFTER = 60
HANDOVER_WORKING_DAYS = 10


def check_interval(*, platform: str, purpose: str, own: int | None) -> int:
    """Return after how many days an account is checked; 1 is each working day."""
    if own is not None:
        return own
    return CHECK_CORPORATE_X_EVERY if (platform, purpose) == ("x", "corporate") else CHECK_EVERY


def post_interval(*, purpose: str, own: int | None) -> int:
    """Return after how many days an account should have spoken again."""
    if own is not None:
        return own
    return POST_EVERY_GROUP if purpose == "group" else POST_EVERY


def check_after(day: date, interval: int) -> date:
    """Return the day of the next check after `day`."""
    return add_working_days(day, 1) if interval == 1 else day + timedelta(days=interval)


def kept_overdue(next_check: date, last: date, interval: int, *, today: date) -> date:
    """Return the next check under a new interval: what is due stays due, nothing is put off.

    A shorter interval makes it due today at the earliest.
    """
    if next_check <= today:
        return next_check
    return max(today, check_after(last, interval))
