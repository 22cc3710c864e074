"""The questions of the quiz: each belongs to a clause as it is worded."""

from django.db import models
from django.db.models import Q


class Question(models.Model):
    """One question with 2 to 5 options of which one is right.

    It belongs to the clause `clause_code` in the wording whose digest is `clause_digest`: a new
    version that keeps the wording keeps the question, one that changes it asks for it anew.
    `right` counts the options from 0. Retired rows stay, and are asked no more.
    """

    clause_code = models.CharField(max_length=8)
    clause_digest = models.CharField(max_length=64)
    text = models.CharField(max_length=500)
    options = models.JSONField()
    right = models.PositiveSmallIntegerField()
    explanation = models.CharField(max_length=1000)
    changed_by = models.CharField(max_length=80)
    changed_at = models.DateTimeField()
    retired_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["clause_code", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(right__lte=4), name="question_right_is_an_option"),
            models.CheckConstraint(condition=~Q(text=""), name="question_has_text"),
            models.CheckConstraint(condition=~Q(explanation=""), name="question_is_explained"),
        ]

    def __str__(self) -> str:
        return self.text
