"""Agreements on accounts that are run together with a partner; the council owns them (PRO5)."""

from dataclasses import dataclass, fields
from datetime import date, datetime

from django.db import transaction

from oyez.accounts.models import Account, JointAgreement
from oyez.accounts.services.acts import AGREED, AGREEMENT_ENDED
from oyez.accounts.services.moving import refusals
from oyez.accounts.services.rights import require_on
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.actors import Actor
from oyez.people.permissions import Permission


@dataclass(frozen=True)
class Agreement:
    """What was agreed: who moderates, who removes, who holds it before elections, how it ends."""

    partner: str
    moderates: str
    removes: str
    pre_election: str
    leaving: str
    agreed_on: date


def agree(actor: Actor, *, account: Account, facts: Agreement, now: datetime) -> JointAgreement:
    """Record an agreement in force from its day on; one at a time."""
    require_on(actor, Permission.ACCOUNT_SET_UP, account, now=now)
    words = {
        field.name: getattr(facts, field.name).strip()
        for field in fields(facts)
        if field.name != "agreed_on"
    }
    if not all(words.values()):
        raise Complaint("An agreement says who the partner is, and all four things agreed.")
    if facts.agreed_on > london_date(now):
        raise Complaint("Record the agreement once it is made: its day is still to come.")
    with transaction.atomic():
        with refusals():
            row = JointAgreement.objects.create(account=account, agreed_on=facts.agreed_on, **words)
        append(
            actor,
            action=AGREED,
            subject=account.subject,
            facts={"agreed_on": facts.agreed_on.isoformat()},
            private=words,
            at=now,
        )
    return row


def end_agreement(actor: Actor, *, agreement: JointAgreement, now: datetime) -> None:
    """Record that an agreement ended today."""
    account = agreement.account
    require_on(actor, Permission.ACCOUNT_SET_UP, account, now=now)
    today = london_date(now)
    with transaction.atomic():
        open_rows = JointAgreement.objects.filter(pk=agreement.pk, ended_on__isnull=True)
        if not open_rows.update(ended_on=today):
            raise Complaint("This agreement has ended already.")
        append(actor, action=AGREEMENT_ENDED, subject=account.subject, at=now)
