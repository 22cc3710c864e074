"""The council's other policies that bear on this one (REL)."""

from django.db import models
from django.db.models import Q


class RelatedPolicy(models.Model):
    """Another policy: its owner in words, its version, where to read it, which clauses cite it.

    `clauses` are codes. Retired ones stay and are shown no more beside the clauses.
    """

    title = models.CharField(max_length=200)
    owner = models.CharField(max_length=200, blank=True)
    version = models.CharField(max_length=60, blank=True)
    link = models.URLField(max_length=500, blank=True)
    clauses = models.JSONField(default=list, blank=True)
    review_on = models.DateField(null=True, blank=True)
    retired_on = models.DateField(null=True, blank=True)
    retired_reason = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["title", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["title"], condition=Q(retired_on__isnull=True), name="related_title_once"
            ),
            models.CheckConstraint(condition=~Q(title=""), name="related_has_title"),
            models.CheckConstraint(
                condition=Q(retired_on__isnull=True) | ~Q(retired_reason=""),
                name="related_retired_for_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return self.title
