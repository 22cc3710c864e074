"""What people were told, when they read it, and what became of its email. Instants are in UTC."""

from django.db import models
from django.db.models import Q

from oyez.notifications.states import EMAIL
from oyez.people.models import Person


class Notification(models.Model):
    """One thing that one person was told; `key` names the matter, so that nobody hears it twice.

    `text` is for the product alone. It is settled when the matter is done, whoever did it.
    """

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="notifications")
    kind = models.CharField(max_length=60)
    key = models.CharField(max_length=200)
    text = models.CharField(max_length=300)
    url = models.CharField(max_length=500)
    created_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(null=True)
    email = models.CharField(max_length=8, default=EMAIL.initial)
    email_at = models.DateTimeField()
    emailed_at = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    failure = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["person", "key"], name="notification_once"),
            models.CheckConstraint(
                condition=Q(url__startswith="/") & ~Q(url__startswith="//"),
                name="notification_leads_inside",
            ),
            models.CheckConstraint(
                condition=Q(email__in=list(EMAIL.table)), name="notification_email_state_known"
            ),
        ]
        indexes = [
            models.Index(fields=["key"], name="notification_key"),
            models.Index(
                fields=["person", "-created_at"],
                condition=Q(settled_at__isnull=True),
                name="notification_open",
            ),
            models.Index(
                fields=["email", "email_at"],
                condition=Q(email__in=["waiting", "sending"]),
                name="notification_email_due",
            ),
        ]

    def __str__(self) -> str:
        return self.text


class EmailChoice(models.Model):
    """How a person wants to be emailed; without a row, in digests."""

    class How(models.TextChoices):
        AT_ONCE = "at_once", "Each one at once"
        DIGEST = "digest", "Gathered, up to three times on a working day"
        URGENT = "urgent", "Only what is urgent"

    person = models.OneToOneField(Person, on_delete=models.PROTECT, related_name="email_choice")
    how = models.CharField(max_length=8, choices=How.choices, default=How.DIGEST)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(how__in=["at_once", "digest", "urgent"]), name="email_choice_known"
            )
        ]

    def __str__(self) -> str:
        return self.how
