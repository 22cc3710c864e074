"""What is done to one person: nominated, covered, away, given a role, engaged."""

from typing import Any
from uuid import UUID

from django.http import HttpResponseBase
from django.urls import reverse

from oyez.pages.access import page
from oyez.people.forms import (
    BeginForm,
    DeputyForm,
    LeaveForm,
    NominateForm,
    RoleForm,
)
from oyez.people.holding import heads, nominations
from oyez.people.models import Person
from oyez.people.permissions import Permission, Role, areas_of
from oyez.people.queries import areas_on
from oyez.people.services import (
    AbsenceFacts,
    CoverFacts,
    EngagementFacts,
    NominationFacts,
    RoleFacts,
    appoint_deputy,
    assign_role,
    begin_engagement,
    nominate,
    record_absence,
)
from oyez.people.signed_in import Request, today
from oyez.people.views.shown import Act, act_page, find_concerned, find_seen, posted


def _back(person: Person) -> str:
    return reverse("people:person", args=[person.public_id])


@page(permission=Permission.NOMINATE)
def nominated(request: Request, public_id: UUID) -> HttpResponseBase:
    """Nominate a person as Communication Representative."""
    day = today(request)
    own = areas_of(request.person, Role.HEAD_OF_SERVICE, on=day)
    # Another Head of Service nominates a Head for the Head's own area: nobody does it themselves.
    head = Person.objects.filter(public_id=public_id, pk__in=heads(day).values("person"))
    person = head.first() or find_seen(request, public_id)
    theirs = areas_of(person, Role.HEAD_OF_SERVICE, on=day)
    form = posted(request, NominateForm, areas=areas_on(day).filter(pk__in=own | theirs))
    act = Act(
        "Nominate as Communication Representative",
        person.name,
        "A Representative speaks for the service area through their own sign-in, on the council’s "
        "accounts too. Nobody needs to know a password for that.",
        "Nominate",
        f"{person.name} is nominated.",
        _back(person),
    )
    return act_page(
        request,
        form,
        act,
        lambda: nominate(
            request.person,
            facts=NominationFacts(person=person, **form.cleaned_data),
            now=request.now,
        ),
    )


@page(permission=Permission.DEPUTISE)
def deputised(request: Request, public_id: UUID) -> HttpResponseBase:
    """Appoint a deputy for a person."""
    person = find_seen(request, public_id)
    day = today(request)
    covered = {
        f"{Role.REPRESENTATIVE}:{row.service_area_id}": (
            f"Communication Representative, {row.service_area.name}",
            row.service_area,
        )
        for row in nominations(day).filter(person=person).select_related("service_area")
    }
    for head in heads(day).filter(person=person).select_related("service_area"):
        assert head.service_area is not None  # noqa: S101  (a constraint says so)
        covered[f"{Role.HEAD_OF_SERVICE}:{head.service_area_id}"] = (
            f"Head of Service, {head.service_area.name}",
            head.service_area,
        )
    choices = [(key, words) for key, (words, _) in covered.items()]
    form = posted(request, DeputyForm, what=choices)
    act = Act(
        "Appoint a deputy",
        person.name,
        "The deputy has the same rights on those days, through their own sign-in."
        if covered
        else "This person has nothing that a deputy could cover: they are neither a Representative "
        "nor a Head of Service today.",
        "Appoint",
        "The deputy is appointed.",
        _back(person),
    )

    def do() -> object:
        given: dict[str, Any] = form.cleaned_data
        role, _, _ = given["what"].partition(":")
        facts = CoverFacts(
            person=given["person"],
            principal=person,
            role=role,
            area=covered[given["what"]][1],
            start=given["start"],
            end=given["end"],
        )
        return appoint_deputy(request.person, facts=facts, now=request.now)

    return act_page(request, form, act, do)


@page(permission=Permission.ABSENCE_RECORD)
def away(request: Request, public_id: UUID) -> HttpResponseBase:
    """Record leave of somebody whose leave one may record: the service decides."""
    person = find_concerned(request, public_id)
    form = posted(request, LeaveForm)
    act = Act(
        "Record leave",
        person.name,
        "Nobody loses a right by it. A Representative who is away is not counted as available, and "
        "reminders wait until they are back.",
        "Record it",
        "The leave is recorded.",
        _back(person) if request.may(Permission.PEOPLE_READ) else "/",
    )
    return act_page(
        request,
        form,
        act,
        lambda: record_absence(
            request.person,
            facts=AbsenceFacts(person=person, **form.cleaned_data),
            now=request.now,
        ),
    )


@page(permission=Permission.PEOPLE_MANAGE)
def given_role(request: Request, public_id: UUID) -> HttpResponseBase:
    """Give a person a role."""
    person = find_seen(request, public_id)
    form = posted(request, RoleForm)
    act = Act(
        "Give a role",
        person.name,
        "Nobody gives a role to themselves. Acting up always has a last day.",
        "Give it",
        "The role is given.",
        _back(person),
    )
    return act_page(
        request,
        form,
        act,
        lambda: assign_role(
            request.person, facts=RoleFacts(person=person, **form.cleaned_data), now=request.now
        ),
    )


@page(permission=Permission.PEOPLE_MANAGE)
def engaged(request: Request, public_id: UUID) -> HttpResponseBase:
    """Record a new engagement of a person."""
    person = find_seen(request, public_id)
    form = posted(request, BeginForm)
    act = Act(
        "Record an engagement",
        person.name,
        "What comes from the HR file need not be entered here.",
        "Record it",
        "The engagement is recorded.",
        _back(person),
    )
    return act_page(
        request,
        form,
        act,
        lambda: begin_engagement(
            request.person,
            facts=EngagementFacts(person=person, **form.cleaned_data),
            now=request.now,
        ),
    )
