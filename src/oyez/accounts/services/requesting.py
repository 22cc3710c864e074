"""Asking for a page: written, handed in, changed when it comes back, withdrawn (PRO3, PRO4)."""

from dataclasses import dataclass, fields
from datetime import date, datetime

from django.db import transaction
from django.urls import reverse

from oyez.accounts.kinds import REQUEST_SUBMITTED
from oyez.accounts.models import Account, PageRequest
from oyez.accounts.platforms import PLATFORMS
from oyez.accounts.queries.holders import works_here
from oyez.accounts.queries.requests import consultees, resembled
from oyez.accounts.services.acts import REQUEST_CHANGED, REQUEST_MOVED, REQUESTED
from oyez.accounts.services.moving import begin_request, given_reason, move_request, refusals
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.notifications.services import settle, tell
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.models import Person, ServiceArea
from oyez.people.permissions import Permission, require

_WORDS = ("name", "about", "audience", "need", "hours")
_SENTENCES = {
    "name": "Enter the name under which people will see the page.",
    "about": "Say what the page is about.",
    "audience": "Say whom it is for.",
    "need": "Say why a page is needed beside what the council has.",
    "hours": "Say when somebody looks at it.",
}


@dataclass(frozen=True)
class RequestFacts:
    """What is asked for. An event or project needs an end, a group its members and since when."""

    platform: str
    name: str
    purpose: str
    about: str
    audience: str
    need: str
    hours: str
    service_area: ServiceArea
    owner: Person
    deputy: Person | None = None
    end: date | None = None
    members: int | None = None
    group_since: date | None = None


def request_page(
    actor: Actor,
    *,
    facts: RequestFacts,
    now: datetime,
    found: Account | None = None,
    follows: Account | None = None,
) -> PageRequest:
    """Write a request as a draft of the actor's.

    `found` is a page that is live without leave; `follows` an ended page that becomes a group.
    """
    today = london_date(now)
    require(actor, Permission.PAGE_REQUEST, on=today)
    if not isinstance(actor, Person):
        raise Forbidden("A person asks for a page.")
    tidy = _checked(facts, today)
    if found is not None and (found.state != "unauthorised" or found.impostor):
        raise Complaint("Only a page of the council’s that is not authorised needs leave later.")
    if follows is not None and tidy.purpose != PageRequest.Purpose.GROUP:
        raise Complaint(
            "An event or project that is over goes on as an established group only (PRO3)."
        )
    with transaction.atomic():
        with refusals():
            row = PageRequest.objects.create(
                requester=actor,
                created_at=now,
                found=found,
                follows=follows,
                resembles=resembled(tidy.name),
                **_values(tidy),
            )
        begin_request(actor, row, reason="Written.", now=now)
        append(
            actor,
            action=REQUESTED,
            subject=row.subject,
            facts={"platform": row.platform, "purpose": row.purpose, "found": found is not None},
            at=now,
        )
    return row


def change_request(
    actor: Actor, *, request: PageRequest, facts: RequestFacts, now: datetime
) -> PageRequest:
    """Change a draft, or what was sent back. Only the requester may."""
    today = london_date(now)
    _require_own(actor, request, now)
    tidy = _checked(facts, today)
    with transaction.atomic():
        row = PageRequest.objects.select_for_update().get(pk=request.pk)
        if row.state not in {"draft", "returned"}:
            raise Complaint("It has been handed in: withdraw it, or wait until it is sent back.")
        for name, value in _values(tidy).items():
            setattr(row, name, value)
        row.resembles = resembled(row.name)
        with refusals():
            row.save()
        append(actor, action=REQUEST_CHANGED, subject=row.subject, at=now)
    return row


def submit_request(actor: Actor, *, request: PageRequest, now: datetime) -> None:
    """Hand in a request: the consulted roles are told. What was sent back begins a new round."""
    _require_own(actor, request, now)
    today = london_date(now)
    again = request.state == "returned"
    if request.purpose in {"event", "project"} and request.end and request.end < today:
        raise Complaint("The event or project is over already: enter when it ends.")
    with transaction.atomic():
        move_request(
            actor,
            request,
            "submitted",
            reason="Handed in again." if again else "Handed in.",
            now=now,
            submitted_at=now,
            round=request.round + again,
        )
        tell(
            consultees(request, on=today),
            kind=REQUEST_SUBMITTED,
            text=f"{request.name}: your advice is wanted before a Head of Service decides.",
            url=reverse("accounts:request", args=[request.key]),
            key=f"{request.subject}:advice:{request.round}",
            now=now,
        )
        _evidence(actor, request, now)


def withdraw_request(actor: Actor, *, request: PageRequest, reason: str, now: datetime) -> None:
    """Withdraw a request that is not decided."""
    _require_own(actor, request, now)
    with transaction.atomic():
        move_request(actor, request, "withdrawn", reason=given_reason(reason), now=now)
        settle(request.subject, now=now)
        _evidence(actor, request, now)


def _require_own(actor: Actor, request: PageRequest, now: datetime) -> None:
    require(actor, Permission.PAGE_REQUEST, on=london_date(now))
    if not isinstance(actor, Person) or actor.pk != request.requester_id:
        raise Forbidden("Only who asked for the page may do this.")


def _checked(facts: RequestFacts, today: date) -> RequestFacts:
    values = {field.name: getattr(facts, field.name) for field in fields(facts)}
    for name in _WORDS:
        values[name] = values[name].strip()
        if not values[name]:
            raise Complaint(_SENTENCES[name])
    tidy = RequestFacts(**values)
    if tidy.platform not in PLATFORMS or PLATFORMS[tidy.platform].closed:
        raise Complaint("Choose the platform that the page is to be on.")
    if tidy.purpose not in PageRequest.Purpose.values:
        raise Complaint(
            "A page is for an event, an activity, a project or an established group (PRO3). "
            "Anything else needs a new version of the policy."
        )
    if tidy.purpose in {"event", "project"} and tidy.end is None:
        raise Complaint("Enter when the event or project ends (PRO3).")
    if tidy.purpose == "group" and (not tidy.members or tidy.group_since is None):
        raise Complaint("Show that the group is established: its members, and since when (PRO3).")
    if tidy.group_since is not None and tidy.group_since > today:
        raise Complaint("An established group exists already: its beginning is still to come.")
    if not works_here(tidy.owner, today):
        raise Complaint("The owner of a page works for the council today (PRO5).")
    if tidy.deputy is not None and (
        tidy.deputy == tidy.owner or not works_here(tidy.deputy, today)
    ):
        raise Complaint("The deputy is somebody other than the owner, who works here today.")
    return tidy


def _values(facts: RequestFacts) -> dict[str, object]:
    return {field.name: getattr(facts, field.name) for field in fields(facts)}


def _evidence(actor: Actor, request: PageRequest, now: datetime) -> None:
    append(
        actor,
        action=REQUEST_MOVED,
        subject=request.subject,
        facts={"state": request.state, "round": request.round},
        at=now,
    )
