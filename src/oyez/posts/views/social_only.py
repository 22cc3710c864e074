"""The report of PRI2: what people could know from social media alone, month by month."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from django.db.models import Count, QuerySet
from django.db.models.functions import Coalesce, TruncMonth
from django.http import HttpResponseBase
from django.shortcuts import render

from oyez.lib.clock import LONDON
from oyez.pages.access import READ, page
from oyez.pages.csv_file import csv_download
from oyez.pages.tables import paginate
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request
from oyez.posts.models import Post
from oyez.posts.queries import messages, social_only
from oyez.posts.states import OUT

# From the first of a month, a day of the next.
_A_MONTH = timedelta(days=32)
_HEADINGS = ("Month", "Sent", "Message", "About", "Written by", "Accounts", "State")


@page(permission=Permission.POST_READ, methods=READ)
def report(request: Request) -> HttpResponseBase:
    """List published new information and emergencies whose other route is blank."""
    found = (
        social_only(messages())
        .filter(state__in=OUT | {"withdrawn"})
        .annotate(sent=Coalesce("send_at", "updated_at"))
        .annotate(month=TruncMonth("sent", tzinfo=LONDON))
        .order_by("-sent", "-pk")
    )
    months = [
        (month.date(), count)
        for month, count in found.order_by("-month")
        .values_list("month")
        .annotate(count=Count("pk"))
    ]
    chosen = _chosen(request.GET.get("month", ""), [month for month, _ in months])
    if chosen is not None:
        found = found.filter(sent__gte=_begins(chosen), sent__lt=_begins(chosen + _A_MONTH))
    if "csv" in request.GET:
        return csv_download("social-media-only", _HEADINGS, _lines(found))
    page_of = paginate(request, found)
    address = request.GET.copy()
    address.pop("page", None)
    address["csv"] = "1"
    context = {
        "page": page_of,
        "months": months,
        "chosen": chosen,
        "csv_url": f"?{address.urlencode()}",
    }
    return render(request, "posts/social_only.html", context)


def _begins(day: date) -> datetime:
    """Return the instant at which the month of a day begins in London."""
    return datetime(day.year, day.month, 1, tzinfo=LONDON).astimezone(UTC)


def _chosen(text: str, months: list[date]) -> date | None:
    return next((month for month in months if f"{month:%Y-%m}" == text), None)


def _lines(found: QuerySet[Post]) -> Iterator[tuple[object, ...]]:
    for post in found.iterator(chunk_size=500):
        sent: datetime = post.send_at or post.updated_at
        yield (
            f"{sent.astimezone(LONDON):%Y-%m}",
            sent,
            post.text,
            post.get_category_display(),
            post.author.name,
            ", ".join(target.account.name for target in post.targets.all()),
            post.state_words,
        )
