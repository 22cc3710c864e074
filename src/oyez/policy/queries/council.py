"""Reading what the council publishes about itself, and its pre-election periods."""

from datetime import date

from django.db.models import Q, QuerySet

from oyez.checks.base import Election
from oyez.checks.council import CouncilProfile as Profile
from oyez.policy import models
from oyez.policy.profile_rules import LISTS


def current_profile() -> Profile:
    """Return what the council publishes about itself; empty where nobody has said."""
    row = models.CouncilProfile.objects.first()
    if row is None:
        return Profile()
    lists = {name: tuple(getattr(row, name)) for name in LISTS}
    return Profile(name=row.name, **lists)


def periods() -> QuerySet[models.PreElectionPeriod]:
    """Return every pre-election period, the latest first."""
    return models.PreElectionPeriod.objects.all()


def election_on(day: date) -> Election | None:
    """Return the pre-election period of a day in London, poll day included; None outside any.

    Several at once become one: their names joined, everybody who stands in any of them.
    """
    rows = models.PreElectionPeriod.objects.filter(
        Q(ended_on__isnull=True) | Q(ended_on__gt=day), starts__lte=day, ends__gte=day
    ).order_by("starts", "pk")
    found = list(rows)
    if not found:
        return None
    return Election(
        name=" and ".join(row.name for row in found),
        parties=tuple(dict.fromkeys(name for row in found for name in row.parties)),
        candidates=tuple(dict.fromkeys(name for row in found for name in row.candidates)),
    )
