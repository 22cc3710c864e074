"""What was told already: events that dates bring, and alerts that stand open."""

from django.db import models
from django.db.models import Q

from oyez.people.models.register import ServiceArea


class Announcement(models.Model):
    """An event that was raised, so that it is raised once: of which row, for which day."""

    class Event(models.TextChoices):
        ENDING = "ending", "An engagement is about to end"
        ENDED = "ended", "The last engagement is over"
        NOMINATION_BEGAN = "nom_began", "A nomination began"
        NOMINATION_ENDED = "nom_ended", "A nomination ended"
        DEPUTY_BEGAN = "dep_began", "A cover began"
        DEPUTY_ENDED = "dep_ended", "A cover ended"

    event = models.CharField(max_length=10, choices=Event.choices)
    subject = models.PositiveBigIntegerField()
    day = models.DateField()
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["event", "subject", "day"], name="announcement_once")
        ]


class RepresentativeAlert(models.Model):
    """A staffed service area has no available Representative, from `opened_at` to `closed_at`."""

    service_area = models.ForeignKey(
        ServiceArea, on_delete=models.PROTECT, related_name="representative_alerts"
    )
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-opened_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["service_area"], condition=Q(closed_at__isnull=True), name="alert_open_once"
            )
        ]
