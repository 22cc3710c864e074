"""Handing a page over: offered by who answers for it, accepted by a named worker (PRO5)."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse

from oyez.accounts.kinds import HANDOVER_ANSWERED, HANDOVER_OFFERED
from oyez.accounts.models import Account, Handover
from oyez.accounts.queries.holders import works_here
from oyez.accounts.services.acts import ANSWERED, OFFERED
from oyez.accounts.services.alerting import page_of
from oyez.accounts.services.moving import move_account, refusals, swap
from oyez.accounts.services.rights import require_on
from oyez.accounts.states import HANDOVER
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.notifications.services import settle, tell
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.models import Person
from oyez.people.permissions import Permission, require

_OPEN_STATES = ("proposed", "active", "suspended", "orphaned")


def offer_handover(
    actor: Actor, *, account: Account, to: Person, note: str, now: datetime
) -> Handover:
    """Offer a page to somebody who works here; nothing changes until they accept."""
    require_on(actor, Permission.ACCOUNT_HANDOVER, account, now=now)
    if not isinstance(actor, Person):
        raise Forbidden("A person offers an account.")
    if not account.is_page or account.state not in _OPEN_STATES:
        raise Complaint("Only a page that is not closed has an owner to hand over to.")
    if not works_here(to, london_date(now)):
        raise Complaint(f"{to.name} does not work for the council today.")
    if to.pk == account.owner_id:
        raise Complaint(f"{to.name} owns it already.")
    with transaction.atomic():
        with refusals():
            row = Handover.objects.create(
                account=account, offered_by=actor, offered_to=to, offered_at=now, note=note.strip()
            )
        tell(
            [to],
            kind=HANDOVER_OFFERED,
            text=f"{actor.name} asks you to take over {account.name}.",
            url=reverse("accounts:handover_answer", args=[row.pk]),
            key=f"{account.subject}:offer:{row.pk}",
            now=now,
        )
        append(
            actor,
            action=OFFERED,
            subject=account.subject,
            facts={"to": to.actor_id},
            private={"note": row.note} if row.note else None,
            at=now,
        )
    return row


def answer_handover(
    actor: Actor, *, handover: Handover, accept: bool, answer: str, now: datetime
) -> None:
    """Accept or decline an offer: only the person it was made to, while they work here.

    Accepting makes them the owner at once; a page without an owner is active again.
    """
    require(actor, Permission.PAGE_REQUEST, on=london_date(now))
    if not isinstance(actor, Person) or actor.pk != handover.offered_to_id:
        raise Forbidden("Only the person to whom it is offered can answer.")
    if not accept and not answer.strip():
        raise Complaint("Say why you cannot take it over, so that somebody else can be found.")
    with transaction.atomic():
        account = Account.objects.select_for_update().get(pk=handover.account_id)
        swap(
            HANDOVER,
            handover,
            "accepted" if accept else "declined",
            answered_at=now,
            answer=answer.strip(),
        )
        settle(f"{account.subject}:offer:{handover.pk}", now=now)
        if accept:
            _take_over(actor, account, now)
        tell(
            [handover.offered_by],
            kind=HANDOVER_ANSWERED,
            text=f"{actor.name} {'takes' if accept else 'does not take'} over {account.name}.",
            url=page_of(account),
            key=f"{account.subject}:answer:{handover.pk}",
            now=now,
        )
        append(
            actor,
            action=ANSWERED,
            subject=account.subject,
            facts={"accepted": accept},
            private={"answer": answer.strip()} if answer.strip() else None,
            at=now,
        )


def withdraw_handover(actor: Actor, *, handover: Handover, now: datetime) -> None:
    """Take an offer back before it is answered."""
    require_on(actor, Permission.ACCOUNT_HANDOVER, handover.account, now=now)
    with transaction.atomic():
        swap(HANDOVER, handover, "withdrawn", answered_at=now)
        settle(f"{handover.account.subject}:offer:{handover.pk}", now=now)
        append(
            actor,
            action=ANSWERED,
            subject=handover.account.subject,
            facts={"withdrawn": True},
            at=now,
        )


def _take_over(person: Person, account: Account, now: datetime) -> None:
    if account.state not in _OPEN_STATES:
        raise Complaint("This page is closed or closing: it needs no owner any more.")
    account.owner, account.interim_owner = person, None
    if account.deputy_id == person.pk:
        account.deputy = None
    account.save(update_fields=["owner", "interim_owner", "deputy"])
    if account.state == "orphaned":
        move_account(person, account, "active", reason="A new owner accepted it.", now=now)
    settle(f"{account.subject}:handover", now=now)
    settle(f"{account.subject}:orphaned", now=now)
