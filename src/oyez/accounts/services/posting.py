"""When an account last spoke, told by publishing; and by when it should speak again."""

from datetime import date, datetime, timedelta

from django.db.models import Q

from oyez.accounts.cadence import post_interval
from oyez.accounts.models import Account
from oyez.lib.clock import london_date


def posted(account: Account, at: datetime) -> None:
    """Remember that a message of its own was published at `at`; an earlier one changes nothing.

    Belongs into the transaction of whoever tells: it is worked out from deliveries, which are
    evidenced themselves.
    """
    interval = post_interval(purpose=account.purpose, own=account.post_every)
    Account.objects.filter(
        Q(last_post_at__isnull=True) | Q(last_post_at__lt=at), pk=account.pk
    ).update(last_post_at=at, post_due=london_date(at) + timedelta(days=interval))


def due_from(account: Account, now: datetime) -> date:
    """Return the day by which the account should have spoken again."""
    interval = post_interval(purpose=account.purpose, own=account.post_every)
    since = london_date(account.last_post_at) if account.last_post_at else account.active_since
    return (since or london_date(now)) + timedelta(days=interval)
