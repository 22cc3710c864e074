"""A register file on its way: every row understood, nothing of it in the register yet."""

import uuid
from typing import Any

from django.db import models
from django.db.models import Q

from oyez.people.models.register import (
    Engagement,
    Nomination,
    Person,
    RoleAssignment,
    ServiceArea,
)


class StagedFile(models.Model):
    """A file that was read. `problems` are the sentences for its wrong rows, the first ones.

    `complete`: it names everybody who works here, so who is not in it has left.
    """

    class State(models.TextChoices):
        STAGED = "staged", "Waiting"
        APPLIED = "applied", "Applied"
        DISCARDED = "discarded", "Discarded"
        HELD = "held", "Not applied by itself"

    name = models.CharField(max_length=200)
    owner = models.ForeignKey(Person, null=True, blank=True, on_delete=models.PROTECT)
    staged_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.STAGED)
    settled_at = models.DateTimeField(null=True, blank=True)
    complete = models.BooleanField(default=False)
    rows_read = models.PositiveIntegerField(default=0)
    digest = models.CharField(max_length=64, blank=True)
    content_digest = models.CharField(max_length=64, blank=True)
    problems = models.JSONField(default=list)
    problem_count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=["staged", "applied", "discarded", "held"]),
                name="staged_file_state_known",
            )
        ]


def _found(model: type[models.Model]) -> "models.ForeignKey[Any, Any]":
    """Return a link to what a row means in the register; it is set by statements over all rows."""
    return models.ForeignKey(
        model,
        null=True,
        on_delete=models.DO_NOTHING,
        related_name="+",
        db_index=False,
        db_constraint=False,
    )


class StagedRow(models.Model):
    """One understood row; the columns of the file, and what they mean in the register."""

    file = models.ForeignKey(StagedFile, on_delete=models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField()
    public_id = models.UUIDField(default=uuid.uuid4)
    reference = models.CharField(max_length=40)
    name = models.CharField(max_length=120)
    email = models.EmailField(blank=True)
    person_kind = models.CharField(max_length=10, blank=True)
    engagement = models.CharField(max_length=12, blank=True)
    area_name = models.CharField(max_length=120, blank=True)
    job_title = models.CharField(max_length=120, blank=True)
    politically_restricted = models.BooleanField(null=True)
    manager_reference = models.CharField(max_length=40, blank=True)
    start = models.DateField(null=True)
    end = models.DateField(null=True)
    role = models.CharField(max_length=40, blank=True)
    role_start = models.DateField(null=True)
    role_end = models.DateField(null=True)
    acting = models.BooleanField(default=False)
    nominated_from = models.DateField(null=True)
    nominated_until = models.DateField(null=True)
    nominator_reference = models.CharField(max_length=40, blank=True)

    change = models.CharField(max_length=7, blank=True)
    person = _found(Person)
    area = _found(ServiceArea)
    named_area = _found(ServiceArea)
    engagement_row = _found(Engagement)
    moved_from = _found(Engagement)
    role_row = _found(RoleAssignment)
    nomination_row = _found(Nomination)

    class Meta:
        indexes = [models.Index(fields=["file", "reference"], name="staged_by_reference")]
