"""Reading which emergency is live."""

from datetime import datetime

from django.db.models import Q, QuerySet

from oyez.policy.models import LASTS, EmergencyDeclaration


def declarations() -> QuerySet[EmergencyDeclaration]:
    """Return every declaration, the latest first."""
    return EmergencyDeclaration.objects.select_related("declared_by", "ended_by")


def emergency_at(moment: datetime) -> EmergencyDeclaration | None:
    """Return the declaration that is live at an instant, the latest of several; one query."""
    return (
        declarations()
        .filter(
            Q(ended_at__isnull=True) | Q(ended_at__gt=moment),
            starts__lte=moment,
            starts__gt=moment - LASTS,
        )
        .first()
    )


def began_at(declaration: EmergencyDeclaration) -> datetime:
    """Return when the emergency began that a declaration renews, however often it was renewed."""
    first = declaration
    while first.renews is not None:
        first = first.renews
    return first.starts
