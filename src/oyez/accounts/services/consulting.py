"""Advice of the three consulted roles, given before a decision (PRO4)."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.urls import reverse

from oyez.accounts.kinds import REQUEST_TO_DECIDE
from oyez.accounts.models import Consultation, PageRequest
from oyez.accounts.queries.requests import advisory_roles, deciders, why_not_advise
from oyez.accounts.services.acts import ADVICE_WITHDRAWN, ADVISED
from oyez.accounts.services.moving import given_reason, move_request, refusals
from oyez.accounts.states import UNDECIDED
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.notifications.services import tell
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.models import Person
from oyez.people.permissions import Permission, require


@dataclass(frozen=True)
class Advice:
    """What a consulted role says: its view and why."""

    role: str
    view: str
    text: str


def advise(actor: Actor, *, request: PageRequest, advice: Advice, now: datetime) -> Consultation:
    """Give advice; the first lets a Head of Service decide, who is told.

    Raises Forbidden for who asks, would own it, or holds none of the roles; Complaint for no words.
    """
    today = london_date(now)
    require(actor, Permission.PAGE_CONSULT, on=today)
    if not isinstance(actor, Person):
        raise Forbidden("A person gives advice.")
    if request.state not in UNDECIDED:
        raise Complaint("Advice is given after it was handed in and before the decision.")
    if reason := why_not_advise(actor, request, on=today):
        raise Forbidden(reason)
    if advice.role not in advisory_roles(actor, on=today):
        raise Forbidden("You do not hold this role today.")
    if advice.view not in Consultation.View.values:
        raise Complaint("Say whether you are for it, against it, or neither.")
    if not advice.text.strip():
        raise Complaint("Write your advice: the decision has to show it.")
    with transaction.atomic():
        with refusals():
            row = Consultation.objects.create(
                request=request,
                round=request.round,
                requester=request.requester,
                consultee=actor,
                role=advice.role,
                view=advice.view,
                advice=advice.text.strip(),
                at=now,
            )
        if request.state == "submitted":
            move_request(actor, request, "in_consultation", reason="Advice was given.", now=now)
        tell(
            deciders(request, on=today),
            kind=REQUEST_TO_DECIDE,
            text=f"{request.name}: advice was given. A Head of Service decides.",
            url=reverse("accounts:request", args=[request.key]),
            key=f"{request.subject}:decide:{request.round}",
            now=now,
        )
        append(
            actor,
            action=ADVISED,
            subject=request.subject,
            facts={"role": row.role, "view": row.view, "round": row.round},
            private={"advice": row.advice},
            at=now,
        )
    return row


def withdraw_advice(
    actor: Actor, *, consultation: Consultation, reason: str, now: datetime
) -> None:
    """Withdraw one's own advice before the decision; it counts no more."""
    require(actor, Permission.PAGE_CONSULT, on=london_date(now))
    if not isinstance(actor, Person) or actor.pk != consultation.consultee_id:
        raise Forbidden("Advice is withdrawn by who gave it.")
    because = given_reason(reason)
    with transaction.atomic():
        request = PageRequest.objects.select_for_update().get(pk=consultation.request_id)
        if request.state not in UNDECIDED:
            raise Complaint("It was decided by this advice, which stays.")
        standing = Consultation.objects.filter(pk=consultation.pk, withdrawn_at__isnull=True)
        if not standing.update(withdrawn_at=now, withdrawn_because=because):
            raise Complaint("It is withdrawn already.")
        append(
            actor,
            action=ADVICE_WITHDRAWN,
            subject=request.subject,
            facts={"role": consultation.role},
            private={"reason": because},
            at=now,
        )
