"""Boards and the notices on them: what the public sees, and nothing else."""

import secrets
import uuid

from django.db import models
from django.db.models import Q
from django.urls import reverse

# Without vowels, so that no address spells a word, and without letters that look like figures.
ALPHABET = "bcdfghjkmnpqrstvwxz23456789"
ID_LENGTH = 8


def new_public_id() -> str:
    """Return an address that tells nothing and cannot be guessed."""
    return "".join(secrets.choice(ALPHABET) for _ in range(ID_LENGTH))


class Board(models.Model):
    """A public list of its own. `account_key` is the account's opaque key: one board each."""

    slug = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=120)
    account_key = models.CharField(max_length=80, unique=True)
    opened_at = models.DateTimeField()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Return the path of the board's page."""
        return reverse("noticeboard:board", args=[self.slug])


class NoticeQuerySet(models.QuerySet["Notice"]):
    """Ways to choose notices."""

    def standing(self) -> "NoticeQuerySet":
        """Return what the public may read, newest first."""
        return self.filter(withdrawn_at__isnull=True).order_by("-published_at", "-pk")


class Notice(models.Model):
    """One message on a board. `key` is the delivery's key; `feed_id` never changes.

    What is withdrawn leaves no words here: only that something stood at this address, and when.
    """

    public_id = models.CharField(max_length=ID_LENGTH, unique=True, default=new_public_id)
    key = models.CharField(max_length=200, unique=True)
    feed_id = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    board = models.ForeignKey(Board, on_delete=models.PROTECT, related_name="notices")
    title = models.TextField(blank=True)
    text = models.TextField(blank=True)
    link = models.TextField(blank=True)
    published_at = models.DateTimeField()
    edited_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering = ["-published_at", "-pk"]
        indexes = [
            models.Index(
                fields=["-published_at", "-id"],
                condition=Q(withdrawn_at__isnull=True),
                name="notice_standing",
            ),
            models.Index(
                fields=["board", "-published_at", "-id"],
                condition=Q(withdrawn_at__isnull=True),
                name="notice_standing_on_board",
            ),
            models.Index(
                fields=["-withdrawn_at"],
                condition=Q(withdrawn_at__isnull=False),
                name="notice_withdrawn",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True) | Q(title="", text="", link=""),
                name="notice_withdrawn_is_blank",
            )
        ]

    def __str__(self) -> str:
        return self.public_id

    def get_absolute_url(self) -> str:
        """Return the permanent path of the notice."""
        return reverse("noticeboard:notice", args=[self.public_id])


class NoticePicture(models.Model):
    """A picture of a notice: our own copy, which goes when the notice is withdrawn."""

    notice = models.ForeignKey(Notice, on_delete=models.CASCADE, related_name="pictures")
    position = models.PositiveSmallIntegerField()
    sha256 = models.CharField(max_length=64)
    media_type = models.CharField(max_length=20)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    alt_text = models.TextField(blank=True)
    file = models.CharField(max_length=200)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["notice", "position"], name="notice_picture_place")
        ]

    def get_absolute_url(self) -> str:
        """Return the path of the picture; other bytes have another path."""
        return reverse("noticeboard:picture", args=[self.notice.public_id, self.sha256[:16]])
