"""Declared emergencies: while one is live, urgent messages need not wait (CLO)."""

from datetime import datetime, timedelta

from django.db import models
from django.db.models import F, Q

from oyez.people.models import Person

LASTS = timedelta(hours=12)
"""How long a declaration counts; after it another one has to be made."""


class EmergencyDeclaration(models.Model):
    """An emergency that somebody declared. It counts for 12 hours from `starts`, or until ended.

    Its end is not stored, so that nothing can lengthen it: to go on is a new row that `renews`
    the one before.
    """

    reference = models.CharField(max_length=60)
    reason = models.CharField(max_length=500)
    declared_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="emergencies_declared"
    )
    starts = models.DateTimeField(db_index=True)
    renews = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="renewal"
    )
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="emergencies_ended"
    )
    end_reason = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-starts", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(reference="") & ~Q(reason=""), name="emergency_says_why"
            ),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True, ended_by__isnull=True, end_reason="")
                | Q(ended_at__gte=F("starts"), ended_by__isnull=False) & ~Q(end_reason=""),
                name="emergency_ended_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def ends(self) -> datetime:
        """The first instant (UTC) at which it no longer counts."""
        planned = self.starts + LASTS
        return min(planned, self.ended_at) if self.ended_at else planned

    @property
    def subject(self) -> str:
        """The opaque name under which it is evidenced."""
        return f"emergency:{self.pk}"
