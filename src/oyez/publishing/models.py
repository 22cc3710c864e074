"""Deliveries: what goes out when, and what became of it. These tables are the truth.

The job engine carries work, never truth: every row that is due goes out even if no job says so.
"""

from django.db import models
from django.db.models import Q

from oyez.accounts.models import Account
from oyez.people.models import Person
from oyez.publishing.states import State


class Delivery(models.Model):
    """One operation on one account, at most once.

    `key` is `subject:account:operation:part:n`, unique; `n` rises only when a person tries anew
    after `refused` or `cancelled`. `planned_at` is the time people chose, `due_at` the next moment
    it may be attempted (UTC). `owner` is the boot id of the process that attempts or settles it,
    `deadline` the moment after which a dead owner's attempt is settled by another. `looks` counts
    how often an unknown outcome was looked for, `absences` how often the network answered that it
    is not there. `trying_since`
    is when the present run of attempts began. `may_be_out` says that an attempt had no clear
    answer: from then on it can no longer be called back in silence. `sent` is what was handed to
    the network: text, link, title, and of each picture alt text and SHA-256.
    """

    key = models.CharField(max_length=200, unique=True)
    subject = models.CharField(max_length=60)
    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="deliveries")
    operation = models.CharField(max_length=20)
    part = models.PositiveSmallIntegerField()
    n = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=12, default=State.DUE.value)
    planned_at = models.DateTimeField()
    due_at = models.DateTimeField()
    attempt = models.PositiveIntegerField(default=0)
    owner = models.CharField(max_length=32, blank=True)
    deadline = models.DateTimeField(null=True)
    looks = models.PositiveSmallIntegerField(default=0)
    absences = models.PositiveSmallIntegerField(default=0)
    next_look_at = models.DateTimeField(null=True)
    trying_since = models.DateTimeField(null=True)
    may_be_out = models.BooleanField(default=False)
    content_hash = models.CharField(max_length=64)
    sent = models.JSONField(null=True)
    remote_id = models.CharField(max_length=500, blank=True)
    url = models.CharField(max_length=2000, blank=True)
    reason = models.TextField(blank=True)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["-changed_at", "-pk"]
        indexes = [
            # The pump asks for these every second: what is due must cost the same beside
            # a hundred thousand rows that are not. `state` leads although it is always the same:
            # else SQLite prefers `delivery_listed`, and sorts every due row.
            models.Index(
                fields=["state", "due_at", "id"], condition=Q(state="due"), name="delivery_due"
            ),
            models.Index(
                fields=["state", "account", "due_at", "id"],
                condition=Q(state="due"),
                name="delivery_heads",
            ),
            models.Index(
                fields=["state", "next_look_at"],
                condition=Q(state="unknown"),
                name="delivery_looks",
            ),
            models.Index(fields=["subject", "account"], name="delivery_subject"),
            models.Index(fields=["state", "-changed_at", "-id"], name="delivery_listed"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["subject", "account", "operation", "part", "n"], name="delivery_once"
            ),
            models.UniqueConstraint(
                fields=["account"],
                condition=Q(state="attempting"),
                name="delivery_one_attempt_per_account",
            ),
            models.CheckConstraint(
                condition=Q(state__in=[state.value for state in State]), name="delivery_state_known"
            ),
            models.CheckConstraint(
                condition=~Q(state="published") | ~Q(remote_id=""),
                name="delivery_published_has_proof",
            ),
            models.CheckConstraint(
                condition=~Q(state="attempting") | (~Q(owner="") & Q(deadline__isnull=False)),
                name="delivery_attempt_is_owned",
            ),
            models.CheckConstraint(
                condition=~Q(state="unknown") | Q(next_look_at__isnull=False),
                name="delivery_unknown_is_looked_for",
            ),
            models.CheckConstraint(condition=Q(n__gte=1), name="delivery_n_from_one"),
        ]

    def __str__(self) -> str:
        return self.key

    @property
    def status(self) -> State:
        """The state, as a member of the table."""
        return State(self.state)

    @property
    def evidence(self) -> str:
        """The name under which it is evidenced."""
        return f"delivery:{self.pk}"

    @property
    def post_id(self) -> int:
        """The message it belongs to; its subject is `post:ID`."""
        return int(self.subject.removeprefix("post:"))


class Attempt(models.Model):
    """One call to the network. An attempt without an end was cut off with its process."""

    class Outcome(models.TextChoices):
        PUBLISHED = "published", "It is out"
        REFUSED = "refused", "The network refused it"
        NOT_SENT = "not_sent", "It did not leave"
        UNKNOWN = "unknown", "No clear answer"

    delivery = models.ForeignKey(Delivery, on_delete=models.CASCADE, related_name="attempts")
    number = models.PositiveIntegerField()
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=10, choices=Outcome.choices, blank=True)
    detail = models.TextField(blank=True)
    code = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["delivery", "number"], name="attempt_once"),
            models.CheckConstraint(
                condition=Q(outcome="") | Q(ended_at__isnull=False), name="attempt_end_has_time"
            ),
        ]


class Remark(models.Model):
    """What happened to a delivery besides attempts: looks, pauses, decisions, in plain words."""

    delivery = models.ForeignKey(Delivery, on_delete=models.CASCADE, related_name="remarks")
    at = models.DateTimeField()
    person = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    text = models.TextField()
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["at", "pk"]


class Boot(models.Model):
    """One life of one worker process, by its random boot id, and when it last said it was alive."""

    boot = models.CharField(max_length=32, primary_key=True)
    started_at = models.DateTimeField()
    beat_at = models.DateTimeField(db_index=True)
    ended_at = models.DateTimeField(null=True)


class DutyRun(models.Model):
    """When a duty last ended well, since when it fails, and whether somebody is at it."""

    duty = models.CharField(max_length=60, primary_key=True)
    started_at = models.DateTimeField(null=True)
    ran_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)
    failure = models.CharField(max_length=100, blank=True)

    def __str__(self) -> str:
        return self.duty
