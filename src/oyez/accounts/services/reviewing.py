"""Checking an account: a person's findings, item by item (PRO6)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from oyez.accounts.cadence import check_after, check_interval
from oyez.accounts.models import Account, AccountReview, ReviewMove, Safeguard
from oyez.accounts.services.access import answer_items
from oyez.accounts.services.acts import CHECKED
from oyez.accounts.services.moving import given_reason, move_review, refusals
from oyez.accounts.services.rights import require_on
from oyez.accounts.states import LIVE_STATES, WAITING_REVIEWS
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.notifications.services import settle
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.models import Person
from oyez.people.permissions import Permission

ITEMS = {
    "content": "Everything on it is current",
    "comments": "Comments and messages were looked at, and answered or passed on",
    "contact": "Contact details and opening hours are right",
    "access": "The list of who can act as it is right",
}
_LONGEST = 4000


@dataclass(frozen=True)
class Findings:
    """What a person found: every item of `ITEMS` answered, and of the security checklist.

    `moderated` is how many comments or posts were hidden or removed; then the reasons are given.
    """

    answers: Mapping[str, bool]
    safeguards: Mapping[str, bool] = field(default_factory=dict)
    moderated: int = 0
    moderation_reasons: str = ""
    remarks: str = ""
    actions: str = ""


def record_check(
    actor: Actor, *, account: Account, findings: Findings, now: datetime
) -> AccountReview:
    """Record what a person found on an account, and when it is due next.

    What is not right needs words for what has to be done; then the check stays open for that.
    """
    require_on(actor, Permission.ACCOUNT_REVIEW, account, now=now)
    if not isinstance(actor, Person):
        raise Forbidden("A check is a person’s, who has looked.")
    if account.state not in {*LIVE_STATES, "ending"}:
        raise Complaint("Only an account that people can find is checked.")
    _check(account, findings)
    today = london_date(now)
    all_right = all(findings.answers.values()) and all(findings.safeguards.values())
    with transaction.atomic():
        review = _waiting(actor, account, now)
        if review.state != "in_progress":
            move_review(actor, review, "in_progress", reason="A person looks.", now=now)
        move_review(
            actor,
            review,
            "passed" if all_right and not findings.actions.strip() else "actions_needed",
            reason="Nothing has to be done." if all_right else "Something has to be done.",
            now=now,
            done_by=actor,
            done_at=now,
            done_on=today,
            findings={**findings.answers, **findings.safeguards},
            moderated=findings.moderated,
            moderation_reasons=findings.moderation_reasons.strip()[:_LONGEST],
            remarks=findings.remarks.strip()[:_LONGEST],
            actions=findings.actions.strip()[:_LONGEST],
        )
        account.last_checked = today
        if account.state in LIVE_STATES:
            interval = check_interval(
                platform=account.platform, purpose=account.purpose, own=account.check_every
            )
            account.next_check = check_after(today, interval)
        account.save(update_fields=["last_checked", "next_check"])
        if findings.safeguards:
            answer_items(actor, account, findings.safeguards, now=now)
        settle(f"{account.subject}:check", now=now)
        append(
            actor,
            action=CHECKED,
            subject=account.subject,
            facts={
                "state": review.state,
                "due_on": review.due_on.isoformat(),
                "moderated": review.moderated,
                "wrong": sorted(name for name, right in review.findings.items() if not right),
            },
            private={
                name: text
                for name in ("moderation_reasons", "remarks", "actions")
                if (text := str(getattr(review, name)))
            },
            at=now,
        )
    return review


def done_with_actions(actor: Actor, *, review: AccountReview, remark: str, now: datetime) -> None:
    """Record that what a check asked for is done."""
    account = review.account
    require_on(actor, Permission.ACCOUNT_REVIEW, account, now=now)
    with transaction.atomic():
        move_review(actor, review, "passed", reason=given_reason(remark), now=now)
        append(
            actor,
            action=CHECKED,
            subject=account.subject,
            facts={"state": review.state, "due_on": review.due_on.isoformat()},
            private={"remark": remark.strip()},
            at=now,
        )


def _check(account: Account, findings: Findings) -> None:
    if set(findings.answers) != set(ITEMS):
        raise Complaint("Answer every item: a check is what you found, not a click (PRO6).")
    wanted = set(Safeguard.Item.values) if account.needs_checklist else set()
    if set(findings.safeguards) != wanted:
        raise Complaint("Answer every item of the security checklist.")
    if findings.moderated and not findings.moderation_reasons.strip():
        raise Complaint("Say why what was hidden or removed was (PRO5).")
    all_right = all(findings.answers.values()) and all(findings.safeguards.values())
    if not all_right and not findings.actions.strip():
        raise Complaint("Something is not right: say what has to be done.")


def _waiting(actor: Person, account: Account, now: datetime) -> AccountReview:
    found = AccountReview.objects.filter(account=account, state__in=WAITING_REVIEWS).first()
    if found is not None:
        return found
    with refusals():
        review = AccountReview.objects.create(
            account=account,
            due_on=account.next_check or london_date(now),
            opened_at=now,
        )
    ReviewMove.objects.create(
        review=review,
        new=review.state,
        at=now,
        actor=actor.actor_id,
        person=actor,
        reason="Checked before it was due.",
    )
    return review
