"""Checks: which wait, and what was overdue on any day and who was told of it."""

from datetime import date

from django.db.models import Prefetch, Q, QuerySet

from oyez.accounts.models import AccountReview, ReviewNotice
from oyez.accounts.states import ANSWERED_FOR, WAITING_REVIEWS


def waiting_reviews() -> QuerySet[AccountReview]:
    """Return the checks that nobody has done yet, the longest due first."""
    return (
        AccountReview.objects.filter(state__in=WAITING_REVIEWS, account__state__in=ANSWERED_FOR)
        .select_related("account__owner", "account__service_area")
        .order_by("due_on", "pk")
    )


def overdue_on(day: date) -> QuerySet[AccountReview]:
    """Return the checks that were overdue on a day, the longest first, each with who was told.

    A check is overdue from the day after it was due until the day on which it was done. One of an
    account that was closed meanwhile was overdue until then.
    """
    told = ReviewNotice.objects.select_related("person")
    return (
        AccountReview.objects.filter(
            Q(done_on__isnull=True) | Q(done_on__gte=day),
            Q(account__closed_on__isnull=True) | Q(account__closed_on__gte=day),
            due_on__lt=day,
        )
        .select_related("account__owner", "account__service_area", "done_by")
        .prefetch_related(Prefetch("notices", queryset=told))
        .order_by("due_on", "account__name", "pk")
    )
