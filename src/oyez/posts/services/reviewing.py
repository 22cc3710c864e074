"""Judging a message, and what a second person decides."""

from datetime import datetime, timedelta

from django.db import transaction

from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.errors import Forbidden
from oyez.people.models import Person
from oyez.people.permissions import Permission, Role, require, roles_of, who_may
from oyez.posts.gate import Outcome, Verdict
from oyez.posts.judgement import judge_post
from oyez.posts.models import Approval, CheckRun, Post, Rejection, Release
from oyez.posts.queries import may_review
from oyez.posts.services.moving import APPROVED, JUDGED, REJECTED, RELEASED, move
from oyez.posts.services.writing import require_acknowledged, require_own

APPROVAL_WINDOW = timedelta(hours=72)


def submit(actor: Person, *, post: Post, now: datetime) -> Verdict:
    """Have the checks and the gate judge a draft; its state becomes their outcome."""
    require_own(actor, post, now=now)
    with transaction.atomic():
        return judge_again(actor, post=post, moment=CheckRun.Moment.SUBMIT, now=now)


def judge_again(actor: Person, *, post: Post, moment: str, now: datetime) -> Verdict:
    """Judge `post` and record what was found; the caller's transaction must be open."""
    verdict = judge_post(post, now=now)
    move(post, "checked", verdict.outcome)
    record_run(post, verdict, moment=moment, now=now)
    append(
        actor,
        action=JUDGED,
        subject=post.subject,
        facts={
            "content_hash": post.content_hash,
            "outcome": verdict.outcome,
            "policy_version": verdict.policy_version,
            "refusals": [refusal.clause for refusal in verdict.refusals],
            "findings": [
                f"{remark.finding.check}:{remark.finding.clause}:{remark.finding.effect.word}"
                for remark in verdict.remarks
            ],
        },
        at=now,
    )
    return verdict


def record_run(post: Post, verdict: Verdict, *, moment: str, now: datetime) -> None:
    """Keep what the checks said at this moment."""
    CheckRun.objects.create(
        post=post,
        moment=moment,
        content_hash=post.content_hash,
        policy_version=verdict.policy_version or "",
        outcome=verdict.outcome,
        findings=[remark.finding.as_json() for remark in verdict.remarks],
        at=now,
    )


def approve(actor: Person, *, post: Post, content_hash: str, note: str, now: datetime) -> Post:
    """Agree to exactly the content that was shown (`content_hash`), as someone who is not its author.

    The agreement holds until 72 hours after the planned time. The message is then ready; sending
    it is the caller's next step. Raises MoveRefused where the content changed meanwhile.
    """
    _require_reviewer(actor, post, now=now)
    require_acknowledged(actor, now=now)
    if content_hash != post.content_hash:
        raise Complaint("The message was changed while you read it: read it again, then decide.")
    with transaction.atomic():
        Approval.objects.create(
            post=post,
            approver=actor,
            content_hash=content_hash,
            note=note.strip(),
            at=now,
            window_end=max(post.send_at or now, now) + APPROVAL_WINDOW,
        )
        verdict = judge_post(post, now=now)
        if verdict.outcome is not Outcome.READY:
            raise Complaint(
                "It cannot go out even with your agreement: " + " ".join(verdict.reasons)
            )
        move(post, "ready")
        record_run(post, verdict, moment=CheckRun.Moment.APPROVAL, now=now)
        append(
            actor,
            action=APPROVED,
            subject=post.subject,
            facts={"content_hash": content_hash, "policy_version": verdict.policy_version},
            private={"note": note.strip()} if note.strip() else None,
            at=now,
        )
    return post


def reject(actor: Person, *, post: Post, reason: str, now: datetime) -> None:
    """Refuse a message that waits for review; the author reads the reason."""
    _require_reviewer(actor, post, now=now)
    if not reason.strip():
        raise Complaint("Say why, so that the author knows what to change.")
    with transaction.atomic():
        move(post, "rejected")
        Rejection.objects.create(post=post, reviewer=actor, reason=reason.strip(), at=now)
        append(
            actor,
            action=REJECTED,
            subject=post.subject,
            facts={"content_hash": post.content_hash},
            private={"reason": reason.strip()},
            at=now,
        )


def _require_reviewer(actor: Person, post: Post, *, now: datetime) -> None:
    require(actor, Permission.POST_REVIEW, on=london_date(now))
    if actor.pk == post.author_id:
        raise Forbidden("You wrote this message, so somebody else must look at it.")
    if not may_review(actor, post, on=london_date(now)):
        raise Forbidden("A Head of Service reviews what their own service area writes.")


def release(actor: Person, *, post: Post, check_name: str, reason: str, now: datetime) -> Verdict:
    """Release the block of one check for exactly this content, as a role that its control names.

    The message is judged again at once. Raises Forbidden for any other role and for the author.
    """
    require(actor, Permission.POST_RELEASE, on=london_date(now))
    require_acknowledged(actor, now=now)
    if actor.pk == post.author_id:
        raise Forbidden("You wrote this message, so somebody else must release it.")
    if not reason.strip():
        raise Complaint("Say why it may be published: the reason is kept as evidence.")
    blocking = [r for r in judge_post(post, now=now).remarks if r.finding.check == check_name]
    if not any(remark.stops for remark in blocking):
        raise Complaint("Nothing of this kind stops the message now.")
    named = {Role(role) for remark in blocking for role in remark.release}
    if not named & roles_of(actor, on=london_date(now)):
        raise Forbidden(f"You may not release this. {who_may(named)}" if named else "Nobody may.")
    with transaction.atomic():
        Release.objects.create(
            post=post,
            check_name=check_name,
            content_hash=post.content_hash,
            released_by=actor,
            reason=reason.strip(),
            at=now,
        )
        append(
            actor,
            action=RELEASED,
            subject=post.subject,
            facts={"check": check_name, "content_hash": post.content_hash},
            private={"reason": reason.strip()},
            at=now,
        )
        return judge_again(actor, post=post, moment=CheckRun.Moment.SUBMIT, now=now)
