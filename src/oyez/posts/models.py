"""Messages: what is written, for which accounts, and who agreed to it."""

from django.db import models
from django.db.models import Q

from oyez.accounts.models import Account
from oyez.media.models import MediaAsset
from oyez.people.models import Person
from oyez.policy.models import EmergencyDeclaration
from oyez.posts.states import POST, STATE_WORDS


class Post(models.Model):
    """A message, written for one or more accounts. On screens it is called a message.

    `send_at` is an instant in UTC, None meaning as soon as it may. Approvals, releases and check
    runs are bound to `content_hash`, so that any edit voids them.
    """

    class Category(models.TextChoices):
        EVENTS = "events", "An event or activity"
        GOOD_NEWS = "good_news", "Good news"
        JOBS = "jobs", "A job vacancy"
        PARTNERS = "partners", "News from a partner"
        NEW_INFORMATION = "new_information", "New information"
        EMERGENCY = "emergency", "An emergency"
        OTHER = "other", "Something else"

    author = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="posts")
    category = models.CharField(max_length=20, choices=Category.choices, blank=True)
    other_reason = models.CharField(max_length=200, blank=True)
    text = models.TextField()
    link = models.CharField(max_length=500, blank=True)
    other_route = models.CharField(max_length=300, blank=True)
    send_at = models.DateTimeField(null=True, blank=True)
    state = models.CharField(max_length=20, default=POST.initial)
    content_hash = models.CharField(max_length=64)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    class Meta:
        ordering = ["-updated_at", "-pk"]
        indexes = [models.Index(fields=["state", "-updated_at"])]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=list(POST.table)), name="post_state_known")
        ]

    @property
    def state_words(self) -> str:
        """The state as people call it."""
        return STATE_WORDS[self.state][0]

    @property
    def state_colour(self) -> str:
        """The colour of the state's tag."""
        return STATE_WORDS[self.state][1]

    @property
    def subject(self) -> str:
        """The opaque name under which it is evidenced and delivered."""
        return f"post:{self.pk}"


class PostAccount(models.Model):
    """One account a message is for; `text` is "" where the common text is used."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="targets")
    account = models.ForeignKey(Account, on_delete=models.PROTECT)
    text = models.TextField(blank=True)

    class Meta:
        ordering = ["account__purpose", "account__name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["post", "account"], name="post_account_once")
        ]


class PostPicture(models.Model):
    """A picture of a message, with the words for who cannot see it."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="pictures")
    asset = models.ForeignKey(MediaAsset, on_delete=models.PROTECT)
    alt_text = models.CharField(max_length=1500, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["post", "position"], name="post_picture_place")
        ]


class Answer(models.Model):
    """The author's reason where a check asked for one."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="answers")
    check_name = models.CharField(max_length=60)
    reason = models.CharField(max_length=300)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["post", "check_name"], name="answer_once")]


class CheckRun(models.Model):
    """What the checks and the gate said of a content at a moment, under a version of the policy."""

    class Moment(models.TextChoices):
        SUBMIT = "submit", "when it was handed in"
        APPROVAL = "approval", "when it was approved"
        PUBLISH = "publish", "when it was about to go out"

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="check_runs")
    moment = models.CharField(max_length=10, choices=Moment.choices)
    content_hash = models.CharField(max_length=64)
    policy_version = models.CharField(max_length=20, blank=True)
    outcome = models.CharField(max_length=12)
    findings = models.JSONField()
    at = models.DateTimeField()

    class Meta:
        ordering = ["-at", "-pk"]


class Approval(models.Model):
    """A second person's agreement to this very content, until `window_end` (UTC)."""

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="approvals")
    approver = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="approvals")
    content_hash = models.CharField(max_length=64)
    note = models.CharField(max_length=500, blank=True)
    at = models.DateTimeField()
    window_end = models.DateTimeField()


class Rejection(models.Model):
    """A second person's refusal, with the reason for the author."""

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="rejections")
    reviewer = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="rejections")
    reason = models.CharField(max_length=500)
    at = models.DateTimeField()


class LinkVisit(models.Model):
    """What visiting an address found last: a note of the system's, no act and no evidence.

    `begun_at` is when the last visit began, so that no address is visited twice within an hour;
    `checked_at` when it ended, None before the first has. `reason` is the end of a sentence.
    """

    class Outcome(models.TextChoices):
        ALIVE = "alive", "leads somewhere"
        DEAD = "dead", "leads nowhere"
        UNKNOWN = "unknown", "could not tell"

    address = models.CharField(max_length=2000, unique=True)
    begun_at = models.DateTimeField(db_index=True)
    checked_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=8, choices=Outcome.choices, default=Outcome.UNKNOWN)
    reason = models.CharField(max_length=300, blank=True)


class Release(models.Model):
    """A named role's release of one check's block, for this very content."""

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="releases")
    check_name = models.CharField(max_length=60)
    content_hash = models.CharField(max_length=64)
    released_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="releases")
    reason = models.CharField(max_length=500)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["post", "check_name", "content_hash"], name="release_once"
            )
        ]


class EmergencyPass(models.Model):
    """A message that went out in a declared emergency without what else it would have needed.

    `passed` names that: `acknowledgement`, `review`. Somebody who is neither its author nor its
    sender looks at it afterwards.
    """

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="emergency_passes")
    declaration = models.ForeignKey(
        EmergencyDeclaration, on_delete=models.PROTECT, related_name="passes"
    )
    content_hash = models.CharField(max_length=64)
    passed = models.JSONField()
    sent_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    looked_at = models.DateTimeField(null=True, blank=True)
    looked_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    note = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["post", "content_hash", "declaration"], name="emergency_pass_once"
            ),
            models.CheckConstraint(
                condition=Q(looked_at__isnull=True, looked_by__isnull=True)
                | Q(looked_at__isnull=False, looked_by__isnull=False)
                & ~Q(looked_by=models.F("sent_by"))
                & ~Q(note=""),
                name="emergency_pass_looked_at_by_another",
            ),
        ]
