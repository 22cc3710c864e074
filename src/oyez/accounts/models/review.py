"""Checks of accounts: what a person found, never a click (PRO6)."""

from django.db import models
from django.db.models import Q

from oyez.accounts.models.account import Account
from oyez.accounts.models.moves import Move
from oyez.accounts.states import REVIEW, REVIEW_WORDS, WAITING_REVIEWS
from oyez.people.models import Person


class AccountReview(models.Model):
    """One check: due on a day, done by a person with findings.

    `findings` holds, for each item of the list, whether it was right; what was moderated, with the
    reasons, and what has to be done stand in words.
    """

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="reviews")
    due_on = models.DateField()
    state = models.CharField(max_length=20, default=REVIEW.initial)
    opened_at = models.DateTimeField()
    done_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    done_at = models.DateTimeField(null=True)
    done_on = models.DateField(null=True)
    findings = models.JSONField(default=dict)
    moderated = models.PositiveIntegerField(default=0)
    moderation_reasons = models.TextField(blank=True)
    remarks = models.TextField(blank=True)
    actions = models.TextField(blank=True)

    class Meta:
        ordering = ["-due_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["account"],
                condition=Q(state__in=WAITING_REVIEWS),
                name="accountreview_one_waiting",
            ),
            models.CheckConstraint(
                condition=Q(state__in=list(REVIEW.table)), name="accountreview_state_known"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["passed", "actions_needed"])
                | (
                    Q(done_by__isnull=False)
                    & Q(done_at__isnull=False)
                    & Q(done_on__isnull=False)
                    & ~Q(findings={})
                ),
                name="accountreview_done_by_a_person",
            ),
            models.CheckConstraint(
                condition=~Q(state="actions_needed") | ~Q(actions=""),
                name="accountreview_says_what_to_do",
            ),
        ]
        indexes = [models.Index(fields=["due_on", "done_on"], name="accountreview_as_at")]

    @property
    def state_words(self) -> str:
        """The state as people call it."""
        return REVIEW_WORDS[self.state][0]

    @property
    def state_colour(self) -> str:
        """The colour of the state's tag."""
        return REVIEW_WORDS[self.state][1]


class ReviewMove(Move):
    """One move of a check."""

    review = models.ForeignKey(AccountReview, on_delete=models.PROTECT, related_name="moves")
    state_words = REVIEW_WORDS


class ReviewNotice(models.Model):
    """Who was told of an overdue check, and when."""

    class Kind(models.TextChoices):
        OVERDUE = "overdue", "It is overdue"
        HEAD_OF_SERVICE = "head_of_service", "Overdue for three days"
        COMMUNICATIONS = "communications", "Overdue for seven days"

    review = models.ForeignKey(AccountReview, on_delete=models.PROTECT, related_name="notices")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["review", "kind", "person"], name="reviewnotice_once")
        ]
