"""The checks that are due: opened, overdue, escalated; each night, in that order (PRO6)."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from oyez.accounts.cadence import COMMUNICATIONS_AFTER, HEAD_OF_SERVICE_AFTER
from oyez.accounts.kinds import CHECK_DUE, OVERDUE
from oyez.accounts.models import Account, AccountReview, ReviewMove, ReviewNotice
from oyez.accounts.queries.holders import heads_of, holders, responsible_for
from oyez.accounts.services.acts import CHECKS_OPENED, CHECKS_OVERDUE
from oyez.accounts.services.alerting import page_of
from oyez.accounts.services.moving import move_review
from oyez.accounts.states import ANSWERED_FOR, LIVE_STATES, WAITING_REVIEWS
from oyez.ledger.actions import Action
from oyez.ledger.services import append
from oyez.lib.canonical_json import Json
from oyez.lib.clock import london_date
from oyez.lib.uk_time import say_date
from oyez.notifications.kinds import Kind
from oyez.notifications.services import tell
from oyez.people.actors import System
from oyez.people.models import Person
from oyez.people.permissions import Role

NIGHT = System("night")
_BATCH = 200
_Kind = ReviewNotice.Kind


def check_accounts(now: datetime) -> None:
    """Open what is due, mark what is overdue, tell the Head of Service on day 3, then day 7.

    After a pause every step is caught up in one run; a second run finds nothing to do.
    """
    today = london_date(now)
    _in_batches(_due(now), _open, CHECKS_OPENED, now)
    overdue = _reviews().filter(state="due", due_on__lt=today)
    _in_batches(overdue, _mark_overdue, CHECKS_OVERDUE, now)
    third = today - timedelta(days=HEAD_OF_SERVICE_AFTER)
    late = _reviews().filter(state="overdue", due_on__lte=third)
    _in_batches(late, _escalate, CHECKS_OVERDUE, now)
    seventh = today - timedelta(days=COMMUNICATIONS_AFTER)
    told = ReviewNotice.objects.filter(review=OuterRef("pk"), kind=_Kind.COMMUNICATIONS)
    very_late = _reviews().filter(~Exists(told), state="escalated", due_on__lte=seventh)
    _in_batches(very_late, _tell_communications, CHECKS_OVERDUE, now)


def _due(now: datetime) -> "QuerySet[Account]":
    waiting = AccountReview.objects.filter(account=OuterRef("pk"), state__in=WAITING_REVIEWS)
    return Account.objects.filter(
        ~Exists(waiting), state__in=LIVE_STATES, next_check__lte=london_date(now)
    ).select_related("owner", "deputy", "interim_owner", "service_area")


def _reviews() -> "QuerySet[AccountReview]":
    return AccountReview.objects.filter(account__state__in=ANSWERED_FOR).select_related(
        "account__owner", "account__deputy", "account__service_area"
    )


def _in_batches(
    rows: "QuerySet[Account] | QuerySet[AccountReview]",
    act: Callable[..., None],
    action: Action,
    now: datetime,
) -> None:
    ids = list(rows.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(ids), _BATCH):
        with transaction.atomic():
            # Read again within the transaction: what was done meanwhile is left alone.
            found = list(rows.filter(pk__in=ids[start : start + _BATCH]))
            for row in found:
                act(row, now)
            if found:
                facts: dict[str, Json] = {"what": act.__name__.strip("_"), "number": len(found)}
                append(NIGHT, action=action, subject="account:checks", facts=facts, at=now)


def _open(account: Account, now: datetime) -> None:
    review = AccountReview.objects.create(
        account=account, due_on=account.next_check or london_date(now), opened_at=now
    )
    ReviewMove.objects.create(
        review=review, new=review.state, at=now, actor=NIGHT.actor_id, reason="It is due."
    )
    _tell(review, responsible_for(account, on=london_date(now)), CHECK_DUE, "due", now)


def _mark_overdue(review: AccountReview, now: datetime) -> None:
    move_review(NIGHT, review, "overdue", reason="Nobody checked it in time.", now=now)
    people = responsible_for(review.account, on=london_date(now))
    _notify(review, people, _Kind.OVERDUE, now)


def _escalate(review: AccountReview, now: datetime) -> None:
    reason = f"Overdue for {HEAD_OF_SERVICE_AFTER} days: the Head of Service is told."
    move_review(NIGHT, review, "escalated", reason=reason, now=now)
    _notify(review, heads_of(review.account, on=london_date(now)), _Kind.HEAD_OF_SERVICE, now)


def _tell_communications(review: AccountReview, now: datetime) -> None:
    people = holders(Role.HEAD_OF_COMMUNICATIONS, on=london_date(now))
    _notify(review, people, _Kind.COMMUNICATIONS, now)


def _notify(
    review: AccountReview, people: list[Person], kind: ReviewNotice.Kind, now: datetime
) -> None:
    ReviewNotice.objects.bulk_create(
        [ReviewNotice(review=review, kind=kind, person=person, at=now) for person in people],
        ignore_conflicts=True,
    )
    _tell(review, people, OVERDUE, kind.value, now)


def _tell(
    review: AccountReview, people: Iterable[Person], kind: Kind, step: str, now: datetime
) -> None:
    account = review.account
    late = f"overdue: it was for {say_date(review.due_on)}"
    tell(
        people,
        kind=kind,
        text=f"The check of {account.name} is {'due' if step == 'due' else late}.",
        url=page_of(account, "check"),
        key=f"{account.subject}:check:{review.pk}:{step}",
        now=now,
    )
