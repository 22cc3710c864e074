"""Who has acknowledged which version of the policy, when and how (PUR)."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import F, Q

from oyez.people.models import Person
from oyez.policy.errors import AcknowledgementIsFinal, VersionNotInForce
from oyez.policy.models.versions import PolicyVersion
from oyez.policy.states import ACKNOWLEDGEMENT


class AcknowledgementQuerySet(models.QuerySet["Acknowledgement"]):
    """Rows whose person, version and confirmation cannot be rewritten past the services."""

    def update(self, **kwargs: Any) -> int:
        """Update, unless it would give a row to another person or version."""
        if {"person", "person_id", "version", "version_id"} & set(kwargs):
            raise AcknowledgementIsFinal
        return super().update(**kwargs)

    def delete(self) -> tuple[int, dict[str, int]]:
        """Refuse: what was acknowledged, and what was not, is evidence."""
        raise AcknowledgementIsFinal

    def bulk_create(
        self, objs: "Iterable[Acknowledgement]", *args: Any, **kwargs: Any
    ) -> "list[Acknowledgement]":
        """Insert rows, unless one is of a version that had not begun."""
        rows = list(objs)
        refuse_not_in_force(rows)
        return super().bulk_create(rows, *args, **kwargs)


class Acknowledgement(models.Model):
    """One worker's duty to acknowledge one version, and what became of it.

    `since` is when its clock began: the later of the version's first day and the day the person
    began to work here. `acknowledged_on` is the day of the confirmation: of the quiz, or the date
    on the paper; `acknowledged_at` when it was recorded. Of the quiz nothing is kept but how often
    it was handed in. The dates of reminders are the days on which they were sent.
    """

    class Method(models.TextChoices):
        ONLINE = "online", "Online"
        PAPER = "paper", "On paper"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="acknowledgements")
    version = models.ForeignKey(
        PolicyVersion, on_delete=models.PROTECT, related_name="acknowledgements"
    )
    state = models.CharField(max_length=12, default=ACKNOWLEDGEMENT.initial)
    since = models.DateField()
    method = models.CharField(max_length=8, choices=Method.choices, blank=True)
    acknowledged_on = models.DateField(null=True, blank=True)
    acknowledged_at = models.DateTimeField(null=True, blank=True)
    recorded_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="papers_recorded"
    )
    attempts = models.PositiveIntegerField(default=0)
    reminded_on = models.DateField(null=True, blank=True)
    reminded_again_on = models.DateField(null=True, blank=True)
    overdue_on = models.DateField(null=True, blank=True)
    escalated_on = models.DateField(null=True, blank=True)

    objects = AcknowledgementQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["version", "state"], name="acknowledgement_state")]
        constraints = [
            models.UniqueConstraint(fields=["person", "version"], name="acknowledgement_once"),
            models.CheckConstraint(
                condition=Q(state__in=list(ACKNOWLEDGEMENT.table)),
                name="acknowledgement_state_known",
            ),
            models.CheckConstraint(
                condition=Q(
                    state="acknowledged",
                    method__in=["online", "paper"],
                    acknowledged_on__isnull=False,
                    acknowledged_at__isnull=False,
                )
                | ~Q(state="acknowledged")
                & Q(method="", acknowledged_on__isnull=True, acknowledged_at__isnull=True),
                name="acknowledgement_has_method_and_day",
            ),
            models.CheckConstraint(
                condition=Q(method="paper", recorded_by__isnull=False) & ~Q(recorded_by=F("person"))
                | ~Q(method="paper") & Q(recorded_by__isnull=True),
                name="acknowledgement_paper_by_another",
            ),
            models.CheckConstraint(
                condition=Q(acknowledged_on__isnull=True) | Q(acknowledged_on__gte=F("since")),
                name="acknowledgement_not_before_its_clock",
            ),
            models.CheckConstraint(
                condition=~Q(state="reminded") | Q(reminded_on__isnull=False),
                name="acknowledgement_reminder_has_day",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["overdue", "escalated"]) | Q(overdue_on__isnull=False),
                name="acknowledgement_overdue_has_day",
            ),
            models.CheckConstraint(
                condition=~Q(state="escalated") | Q(escalated_on__isnull=False),
                name="acknowledgement_escalation_has_day",
            ),
        ]

    def __str__(self) -> str:
        return self.subject

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, unless it is final already or its version had not begun."""
        if self.pk and Acknowledgement.objects.filter(pk=self.pk, state="acknowledged").exists():
            raise AcknowledgementIsFinal
        refuse_not_in_force([self])
        super().save(*args, **kwargs)

    def delete(self, *_: Any, **__: Any) -> tuple[int, dict[str, int]]:
        """Refuse: what was acknowledged, and what was not, is evidence."""
        raise AcknowledgementIsFinal

    @property
    def subject(self) -> str:
        """The opaque name under which it is evidenced."""
        return f"acknowledgement:{self.pk}"


def refuse_not_in_force(rows: Iterable[Acknowledgement]) -> None:
    """Raise VersionNotInForce where a row's version is not approved, or begins after its clock."""
    wanted = list(rows)
    begun = dict(
        PolicyVersion.objects.filter(
            pk__in={row.version_id for row in wanted}, state="approved"
        ).values_list("pk", "effective_from")
    )
    for row in wanted:
        first = begun.get(row.version_id)
        if first is None or row.since < first:
            raise VersionNotInForce


class AcknowledgementMove(models.Model):
    """One change of state: who, when and why."""

    acknowledgement = models.ForeignKey(
        Acknowledgement, on_delete=models.PROTECT, related_name="moves"
    )
    state = models.CharField(max_length=12)
    actor = models.CharField(max_length=80)
    at = models.DateTimeField()
    reason = models.CharField(max_length=200)

    class Meta:
        ordering = ["at", "pk"]
