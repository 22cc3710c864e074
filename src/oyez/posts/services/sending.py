"""Sending, rescheduling, calling back and withdrawing."""

from datetime import datetime, timedelta

from django.db import transaction

from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.events import raise_event
from oyez.people.models import Person
from oyez.people.permissions import Permission, require
from oyez.posts.events import PostRecalled, PostRescheduled, PostSent, PostWithdrawn
from oyez.posts.gate import Outcome
from oyez.posts.judgement import is_emergency, judge_post, live_approval
from oyez.posts.models import Post
from oyez.posts.services.emergencies import remember_pass
from oyez.posts.services.moving import RECALLED, RESCHEDULED, SENT, WITHDRAWN, move
from oyez.posts.services.writing import require_acknowledged, require_own
from oyez.posts.states import OUT

# A time that has just passed while the form was open is not a mistake.
_GRACE = timedelta(minutes=5)
_FURTHEST = timedelta(days=730)


def send(actor: Person, *, post: Post, now: datetime) -> None:
    """Hand a ready message over for publishing, at its time or at once.

    Either its author (or the Head of Communications) sends it, or the person who approved it.
    In a declared emergency, what it goes out without is kept, to be looked at afterwards.
    Raises Complaint when its time has passed, so that nothing goes out at an hour nobody chose.
    """
    require(actor, Permission.POST_REVIEW, on=london_date(now))
    if not is_emergency(post.category, now):
        require_acknowledged(actor, now=now)
    approval = live_approval(post, post.content_hash, now=now)
    if approval is None or approval.approver_id != actor.pk:
        require_own(actor, post, now=now)
    verdict = judge_post(post, now=now)
    if verdict.outcome is not Outcome.READY:
        raise Complaint("It cannot go out now: " + " ".join(verdict.reasons))
    due_at = post.send_at or now
    require_sensible_time(due_at, now=now)
    with transaction.atomic():
        move(post, "scheduled")
        emergency = remember_pass(actor, post=post, verdict=verdict, now=now)
        raise_event(PostSent(actor=actor, at=now, post_id=post.pk, due_at=due_at))
        append(
            actor,
            action=SENT,
            subject=post.subject,
            facts={
                "content_hash": post.content_hash,
                "due_at": due_at.isoformat(),
                **({"emergency": emergency.subject, "passed": verdict.passed} if emergency else {}),
            },
            at=now,
        )


def require_sensible_time(send_at: datetime, *, now: datetime) -> None:
    """Raise Complaint for a time that has passed or is more than two years away."""
    if send_at < now - _GRACE:
        raise Complaint("The time chosen for it has passed: choose a new time.")
    if send_at > now + _FURTHEST:
        raise Complaint("That is more than two years away: choose an earlier time.")


def reschedule(actor: Person, *, post: Post, send_at: datetime | None, now: datetime) -> None:
    """Give a message another time (UTC; None: at once); an approval whose window holds is kept."""
    require_own(actor, post, now=now)
    due_at = send_at or now
    require_sensible_time(due_at, now=now)
    if post.state not in {"ready", "scheduled", "paused"}:
        raise Complaint("Only a message that is ready, scheduled or paused has a time to change.")
    with transaction.atomic():
        unchanged = Post.objects.filter(
            pk=post.pk, state=post.state, content_hash=post.content_hash
        )
        if not unchanged.update(send_at=send_at, updated_at=now):
            raise Complaint("The message was changed meanwhile: look at it again.")
        post.send_at = send_at
        verdict = judge_post(post, now=due_at, known_at=now)
        if verdict.outcome is not Outcome.READY:
            raise Complaint("It could not go out at that time: " + " ".join(verdict.reasons))
        if post.state != "ready":
            raise_event(PostRescheduled(actor=actor, at=now, post_id=post.pk, due_at=due_at))
        append(
            actor,
            action=RESCHEDULED,
            subject=post.subject,
            facts={"due_at": due_at.isoformat()},
            at=now,
        )


def recall(actor: Person, *, post: Post, now: datetime) -> None:
    """Call a scheduled or paused message back: it is a draft again, and nothing of it goes out."""
    require_own(actor, post, now=now)
    if post.state not in {"scheduled", "paused"}:
        raise Complaint("Only a scheduled or paused message can be called back.")
    with transaction.atomic():
        raise_event(PostRecalled(actor=actor, at=now, post_id=post.pk))
        post.refresh_from_db()
        if post.state != "draft":
            move(post, "draft")
        append(actor, action=RECALLED, subject=post.subject, at=now)


def withdraw(actor: Person, *, post: Post, reason: str, now: datetime) -> None:
    """Have a published message taken down from every account; the state follows the deliveries."""
    require_own(actor, post, now=now)
    if not reason.strip():
        raise Complaint("Say why it is withdrawn: the reason is kept as evidence.")
    if post.state not in OUT:
        raise Complaint("Only a published message can be withdrawn.")
    with transaction.atomic():
        raise_event(PostWithdrawn(actor=actor, at=now, post_id=post.pk, reason=reason.strip()))
        append(
            actor,
            action=WITHDRAWN,
            subject=post.subject,
            private={"reason": reason.strip()},
            at=now,
        )
