"""The policy as data: versions, their clauses, the controls bound to them; and the council's facts.

Dates are calendar dates in Europe/London. One version is effective on a day: the approved one with
the latest `effective_from` that is not after it, and no two have the same (invariant 30).
"""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Q

from oyez.policy.document.headings import Part
from oyez.policy.errors import ClauseIsFinal
from oyez.policy.states import POLICY_VERSION

EFFECTS = ("inform", "answer", "review", "block")


class PolicyVersion(models.Model):
    """One version of the council's policy. Numbers are never used again; rows are never deleted."""

    number = models.PositiveIntegerField(unique=True)
    title = models.CharField(max_length=200)
    state = models.CharField(max_length=12, default=POLICY_VERSION.initial)
    effective_from = models.DateField(null=True, blank=True, unique=True)
    introductions = models.JSONField(default=dict, blank=True)
    source_name = models.CharField(max_length=200)
    source_sha256 = models.CharField(max_length=64)
    source_text = models.TextField()
    imported_by = models.CharField(max_length=80)
    imported_at = models.DateTimeField()
    consultation_note = models.TextField(blank=True)
    consulted_by = models.CharField(max_length=80, blank=True)
    consulted_at = models.DateTimeField(null=True, blank=True)
    decision_reference = models.CharField(max_length=200, blank=True)
    approved_by = models.CharField(max_length=80, blank=True)
    approved_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=list(POLICY_VERSION.table)), name="policy_state_known"
            ),
            models.CheckConstraint(
                condition=Q(state="approved", effective_from__isnull=False)
                | ~Q(state="approved") & Q(effective_from__isnull=True),
                name="policy_effective_only_when_approved",
            ),
            models.CheckConstraint(
                condition=~Q(state="approved")
                | (~Q(decision_reference="") & ~Q(approved_by="") & Q(approved_at__isnull=False)),
                name="policy_approval_has_decision",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["consulted", "approved"]) | ~Q(consultation_note=""),
                name="policy_consultation_recorded",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title}, version {self.number}"

    def delete(self, *_: Any, **__: Any) -> tuple[int, dict[str, int]]:
        """Refuse: a version is discarded, never deleted."""
        raise ClauseIsFinal


class ClauseQuerySet(models.QuerySet["Clause"]):
    """Clauses whose version is approved cannot be written, one by one or together."""

    def update(self, **kwargs: Any) -> int:
        """Update, unless one of the rows belongs to an approved version."""
        self._refuse_approved()
        return super().update(**kwargs)

    def delete(self) -> tuple[int, dict[str, int]]:
        """Delete, unless one of the rows belongs to an approved version."""
        self._refuse_approved()
        return super().delete()

    def bulk_create(self, objs: "Iterable[Clause]", *args: Any, **kwargs: Any) -> "list[Clause]":
        """Insert clauses, unless one of them is for an approved version."""
        clauses = list(objs)
        for clause in clauses:
            clause.refuse_approved()
        return super().bulk_create(clauses, *args, **kwargs)

    def _refuse_approved(self) -> None:
        if self.filter(version__state="approved").exists():
            raise ClauseIsFinal


class Clause(models.Model):
    """One clause of one version: what findings cite. Unchangeable once its version is approved."""

    version = models.ForeignKey(PolicyVersion, on_delete=models.PROTECT, related_name="clauses")
    code = models.CharField(max_length=8)
    part = models.CharField(max_length=3, choices=[(part.value, part.label) for part in Part])
    number = models.PositiveSmallIntegerField()
    position = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=200)
    text = models.TextField()
    items = models.JSONField(default=list, blank=True)
    related = models.JSONField(default=list, blank=True)

    objects = ClauseQuerySet.as_manager()

    class Meta:
        ordering = ["version", "position"]
        constraints = [
            models.UniqueConstraint(fields=["version", "code"], name="clause_code_once"),
            models.UniqueConstraint(fields=["version", "position"], name="clause_position_once"),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.title}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, unless the version is approved."""
        self.refuse_approved()
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Delete, unless the version is approved."""
        self.refuse_approved()
        return super().delete(*args, **kwargs)

    def refuse_approved(self) -> None:
        """Raise ClauseIsFinal where the version is, or the row as stored was, approved."""
        versions = {self.version_id}
        if self.pk:
            versions |= set(Clause.objects.filter(pk=self.pk).values_list("version_id", flat=True))
        if PolicyVersion.objects.filter(pk__in=versions, state="approved").exists():
            raise ClauseIsFinal


class Control(models.Model):
    """What a check does under one version: the clause it cites, its effect, who may release it."""

    version = models.ForeignKey(PolicyVersion, on_delete=models.PROTECT, related_name="controls")
    check_name = models.CharField(max_length=60)
    clause = models.CharField(max_length=40)
    effect = models.CharField(max_length=8, choices=[(word, word) for word in EFFECTS])
    release = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ["version", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["version", "check_name"], name="control_check_once"),
            models.CheckConstraint(condition=Q(effect__in=EFFECTS), name="control_effect_known"),
        ]

    def __str__(self) -> str:
        return f"{self.check_name}: {self.effect} ({self.clause})"


class CouncilProfile(models.Model):
    """What the council publishes about itself: one row."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    name = models.CharField(max_length=200, blank=True)
    aliases = models.JSONField(default=list, blank=True)
    domains = models.JSONField(default=list, blank=True)
    handles = models.JSONField(default=list, blank=True)
    phones = models.JSONField(default=list, blank=True)
    emails = models.JSONField(default=list, blank=True)
    addresses = models.JSONField(default=list, blank=True)
    office_holders = models.JSONField(default=list, blank=True)
    services = models.JSONField(default=list, blank=True)
    partners = models.JSONField(default=list, blank=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=1), name="council_profile_one_row")]

    def __str__(self) -> str:
        return self.name


class PreElectionPeriod(models.Model):
    """A time of special care before a poll: from the notice of election to poll day, both included.

    `area` is in words, "" for the whole council. One that was ended early counts until the day
    before `ended_on`. Rows are never deleted.
    """

    name = models.CharField(max_length=200)
    area = models.CharField(max_length=200, blank=True)
    starts = models.DateField()
    ends = models.DateField()
    parties = models.JSONField(default=list, blank=True)
    candidates = models.JSONField(default=list, blank=True)
    recorded_by = models.CharField(max_length=80)
    recorded_at = models.DateTimeField()
    ended_on = models.DateField(null=True, blank=True)
    ended_by = models.CharField(max_length=80, blank=True)
    end_reason = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-starts", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(starts__lte=models.F("ends")), name="pre_election_starts_before_it_ends"
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | (~Q(ended_by="") & ~Q(end_reason="")),
                name="pre_election_ended_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return self.name
