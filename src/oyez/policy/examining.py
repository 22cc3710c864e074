"""What of the policy must always hold and dates or other tables decide (`oyez doctor`)."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from django.db.models import F, Q

from oyez.lib.clock import london_date
from oyez.lib.examinations import Examination
from oyez.people.models import Engagement, on_day
from oyez.policy.models import Acknowledgement, PolicyVersion


def _begun_versions(now: datetime) -> Iterator[str]:
    wrong = Acknowledgement.objects.filter(
        ~Q(version__state="approved")
        | Q(since__lt=F("version__effective_from"))
        | Q(acknowledged_on__gt=london_date(now))
    )
    for row in wrong.select_related("version"):
        yield (
            f"{row.subject} is of version {row.version.number}, which was not in force on its "
            "dates: ask HR how it was recorded."
        )


def _superseded_on_the_day(now: datetime) -> Iterator[str]:
    """Find confirmations dated when a later version was in force already."""
    del now
    begun = list(
        PolicyVersion.objects.filter(state="approved")
        .order_by("effective_from")
        .values_list("pk", "effective_from")
    )
    for (version, _), (_, next_day) in pairwise(begun):
        late = Acknowledgement.objects.filter(version=version, acknowledged_on__gte=next_day)
        for row in late:
            yield f"{row.subject} is dated after a newer version came into force: ask HR."


def _duty_of_everyone(now: datetime) -> Iterator[str]:
    """Find workers of yesterday and before whom the night has given no row."""
    today = london_date(now)
    version = (
        PolicyVersion.objects.filter(state="approved", effective_from__lt=today)
        .order_by("-effective_from")
        .first()
    )
    if version is None:
        return
    known = Acknowledgement.objects.filter(version=version).values("person")
    missing = (
        Engagement.objects.filter(on_day(today), start__lt=today)
        .exclude(person__in=known)
        .values("person")
        .distinct()
        .count()
    )
    if missing:
        yield (
            f"{missing} worker{'' if missing == 1 else 's'} never became due to acknowledge version "
            f"{version.number}: see under Examination whether the duties of the night ran."
        )


EXAMINATIONS = (
    Examination(
        "policy.acknowledged_version_in_force",
        "PUR",
        "An acknowledgement is of a version that was in force.",
        _begun_versions,
    ),
    Examination(
        "policy.acknowledged_before_superseded",
        "PUR",
        "An acknowledgement is dated before the next version began.",
        _superseded_on_the_day,
    ),
    Examination(
        "policy.everyone_is_due",
        "PUR",
        "Every worker owes the acknowledgement of the version in force.",
        _duty_of_everyone,
    ),
)
