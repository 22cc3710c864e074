"""Emailing what is due, and forgetting what is long over."""

import logging
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import Q, QuerySet
from django.urls import reverse

from oyez.lib.clock import london_date
from oyez.notifications.kinds import kind_named
from oyez.notifications.models import Notification
from oyez.notifications.moves import move
from oyez.people.permissions import in_post

logger = logging.getLogger("oyez.notifications")

MOST_TRIES = 6
FIRST_WAIT = timedelta(minutes=2)
# Of a process that died while sending nobody knows whether the email left: one too many is better
# than none.
LOST_AFTER = timedelta(minutes=10)
KEPT_FOR = timedelta(days=90)
_MOST_AT_ONCE = 500


def send_due(now: datetime) -> int:
    """Send every email that is due, one for each person; returns how many left.

    What was read, settled, or belongs to someone who no longer works here needs none. No
    transaction is open while a mail server is spoken to. What it refuses is tried again with
    growing waits, six times, and then shown as failed.
    """
    if not settings.EMAIL_IS_SET_UP:
        return 0
    claimed = _claimed(now)
    if not claimed:
        return 0
    server = get_connection()
    try:
        return sum(_sent(rows, server, now) for rows in claimed)
    finally:
        server.close()


def forget_old(now: datetime) -> int:
    """Delete what was settled, or read, more than ninety days ago; returns how many."""
    before = now - KEPT_FOR
    deleted, _ = Notification.objects.filter(
        Q(settled_at__lt=before) | Q(read_at__lt=before, settled_at__isnull=True)
    ).delete()
    return deleted


def _claimed(now: datetime) -> list[list[Notification]]:
    """Claim what is due and return it, a list for each person."""
    with transaction.atomic():
        lost = Notification.objects.filter(email="sending", email_at__lte=now - LOST_AFTER)
        move(lost, "waiting", email_at=now)
        due = Notification.objects.filter(email="waiting", email_at__lte=now)
        move(_needless(due, now), "needless")
        rows = list(
            due.select_for_update().order_by("email_at", "pk").select_related(None)[:_MOST_AT_ONCE]
        )
        move(_these(rows), "sending", email_at=now)
    by_person: dict[int, list[Notification]] = defaultdict(list)
    for row in Notification.objects.filter(pk__in=[row.pk for row in rows]).select_related(
        "person"
    ):
        by_person[row.person_id].append(row)
    return list(by_person.values())


def _needless(due: "QuerySet[Notification]", now: datetime) -> "QuerySet[Notification]":
    working = in_post(on=london_date(now)).exclude(email="")
    over = Q(read_at__isnull=False) | Q(settled_at__isnull=False)
    return due.filter(over | ~Q(person__in=working))


def _these(rows: Sequence[Notification]) -> "QuerySet[Notification]":
    return Notification.objects.filter(pk__in=[row.pk for row in rows])


def _sent(rows: Sequence[Notification], server: BaseEmailBackend, now: datetime) -> bool:
    try:
        _email(rows, server).send()
    except (OSError, SMTPException) as error:
        logger.warning("an email could not be sent: %s", type(error).__name__)
        for row in rows:
            _put_back(row, _reason(error), now)
        return False
    move(_these(rows), "sent", emailed_at=now, failure="")
    return True


def _email(rows: Sequence[Notification], server: BaseEmailBackend) -> EmailMessage:
    """Return the email for one person: sentences that say nothing, and one link."""
    counted = Counter(kind_named(row.kind).subject for row in rows)
    sentences = [
        sentence if times == 1 else f"{sentence} ({times} times)"
        for sentence, times in counted.items()
    ]
    if len(rows) == 1:
        subject, path = sentences[0], rows[0].url
    else:
        subject, path = f"{len(rows)} things wait for you in Oyez.", reverse("notifications:list")
    lines = [*sentences, "", f"Open it in Oyez: {settings.SITE_URL}{path}", "", _WHY]
    return EmailMessage(
        subject=subject.removesuffix("."),
        body="\n".join(lines),
        to=[rows[0].person.email],
        connection=server,
        headers={"Auto-Submitted": "auto-generated"},
    )


_WHY = (
    "This email holds no details on purpose. You choose how often it comes in Oyez, under "
    "Notifications."
)


def _put_back(row: Notification, reason: str, now: datetime) -> None:
    tries = row.tries + 1
    this = Notification.objects.filter(pk=row.pk)
    if tries >= MOST_TRIES:
        move(this, "failed", tries=tries, failure=reason)
    else:
        move(
            this,
            "waiting",
            tries=tries,
            failure=reason,
            email_at=now + FIRST_WAIT * 4 ** (tries - 1),
        )


def _reason(error: Exception) -> str:
    """Say what went wrong without the address, which servers like to repeat."""
    code = getattr(error, "smtp_code", None)
    if code is None and (refused := getattr(error, "recipients", None)):
        code = next(iter(refused.values()))[0]
    if code is not None:
        return f"The mail server refused it with code {code}."
    return f"The mail server could not be reached ({type(error).__name__})."
