"""The decision of a Head of Service, after advice, never by lapse of time (PRO4)."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.urls import reverse

from oyez.accounts.kinds import REQUEST_DECIDED
from oyez.accounts.models import Consultation, Decision, PageRequest
from oyez.accounts.queries.requests import advice_on, missing_advice, why_not_decide
from oyez.accounts.services.acts import DECIDED
from oyez.accounts.services.moving import given_reason, move_request
from oyez.accounts.states import REQUEST
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.notifications.services import settle, tell
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.models import Person
from oyez.people.permissions import Permission, require


@dataclass(frozen=True)
class Ruling:
    """What is decided and why; `departure` says why advice is not followed."""

    outcome: str
    reasons: str
    departure: str = ""


def decide(actor: Actor, *, request: PageRequest, ruling: Ruling, now: datetime) -> Decision:
    """Decide a request.

    1. The actor is a Head of Service on that day, and neither asks, nor would own it, nor advised.
    2. Advice was recorded before, in words, by one of the three roles or by all, as is set.
    3. Departing from advice has a reason of its own.
    4. The request moves, requester and owner are told, and it is evidenced.
    """
    today = london_date(now)
    require(actor, Permission.PAGE_DECIDE, on=today)
    if not isinstance(actor, Person):
        raise Forbidden("A person decides.")
    if ruling.outcome not in Decision.Outcome.values:
        raise Complaint("Choose what you decide.")
    reasons = given_reason(ruling.reasons)
    with transaction.atomic():
        row = PageRequest.objects.select_for_update().get(pk=request.pk)
        request.state, request.round = row.state, row.round
        if why := why_not_decide(actor, row, on=today):
            raise Forbidden(why)
        advice = [one for one in advice_on(row) if one.at < now]
        relied = _relied_on(row, advice, ruling)
        REQUEST.check(row.state, ruling.outcome)
        decision = Decision.objects.create(
            request=row,
            round=row.round,
            requester=row.requester,
            decider=actor,
            consultation=relied,
            consultee=relied.consultee if relied else None,
            consulted_at=relied.at if relied else None,
            outcome=ruling.outcome,
            reasons=reasons,
            departure=ruling.departure.strip(),
            communications_asked=any(
                one.role == Consultation.Role.HEAD_OF_COMMUNICATIONS for one in advice
            ),
            at=now,
        )
        move_request(actor, request, ruling.outcome, reason=reasons, now=now, decided_at=now)
        settle(request.subject, now=now)
        tell(
            {row.requester, row.owner},
            kind=REQUEST_DECIDED,
            text=f"{row.name}: {request.state_words.lower()}.",
            url=reverse("accounts:request", args=[row.key]),
            key=f"{request.subject}:decided:{row.round}",
            now=now,
        )
        append(
            actor,
            action=DECIDED,
            subject=request.subject,
            facts={
                "outcome": decision.outcome,
                "round": decision.round,
                "advice": len(advice),
                "departs": bool(decision.departure),
            },
            private={"reasons": reasons, "departure": decision.departure},
            at=now,
        )
    return decision


def _relied_on(
    request: PageRequest, advice: list[Consultation], ruling: Ruling
) -> Consultation | None:
    if ruling.outcome == Decision.Outcome.RETURNED:
        if request.state == "submitted":
            raise Complaint("Wait for the first advice: then it can be sent back too (PRO4).")
        return advice[0] if advice else None
    if lacking := missing_advice(request):
        raise Complaint(f"Before it is decided, advice is needed: {', '.join(lacking)} (PRO4).")
    if not advice:
        raise Complaint("Advice has to be recorded before the decision, not after it (PRO4).")
    against = {"approved": "against", "refused": "for"}[ruling.outcome]
    if any(one.view == against for one in advice) and not ruling.departure.strip():
        raise Complaint("You depart from advice that was given: say why (PRO4).")
    return advice[0]
