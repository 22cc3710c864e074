"""What is ended early or goes on for longer: nominations, covers, roles, leave, engagements."""

from typing import Any, TypeVar

from django.db.models import Model
from django.http import Http404, HttpResponseBase
from django.urls import reverse

from oyez.pages.access import page
from oyez.people.forms import EndForm, EndLeaveForm, ExtendForm
from oyez.people.models import (
    Absence,
    Deputy,
    Engagement,
    Nomination,
    Person,
    RoleAssignment,
)
from oyez.people.permissions import Permission
from oyez.people.services import (
    Ending,
    end_absence,
    end_deputy,
    end_engagement,
    end_nomination,
    end_role,
    extend_engagement,
)
from oyez.people.signed_in import Request
from oyez.people.views.shown import Act, act_page, find_concerned, own_areas, posted

_Row = TypeVar("_Row", bound=Model)


def _find(request: Request, model: type[_Row], pk: int) -> _Row:
    """Return the row if it is of an area that the person may see; else there is no page."""
    rows = model._default_manager.filter(pk=pk).select_related()  # noqa: SLF001
    own = own_areas(request)
    if own is not None:
        rows = rows.filter(service_area__in=own)
    row = rows.first()
    if row is None:
        raise Http404
    return row


def _act(person: Person, title: str, text: str, done: str) -> Act:
    back = reverse("people:person", args=[person.public_id])
    return Act(title, person.name, text, "End it", done, back, warning=True)


def _ending(form: Any) -> Ending:
    return Ending(form.cleaned_data["last_day"], form.cleaned_data["reason"])


@page(permission=Permission.NOMINATE)
def nomination(request: Request, pk: int) -> HttpResponseBase:
    """End a nomination."""
    row = _find(request, Nomination, pk)
    form = posted(request, EndForm)
    text = f"They speak for {row.service_area.name} no more. Covers for them end with it."
    act = _act(row.person, "End this nomination?", text, "The nomination ends.")
    return act_page(
        request,
        form,
        act,
        lambda: end_nomination(
            request.person, nomination=row, ending=_ending(form), now=request.now
        ),
    )


@page(permission=Permission.DEPUTISE)
def cover(request: Request, pk: int) -> HttpResponseBase:
    """End a cover."""
    row = _find(request, Deputy, pk)
    form = posted(request, EndForm)
    text = f"They cover for {row.principal.name} no more."
    act = _act(row.person, "End this cover?", text, "The cover ends.")
    return act_page(
        request,
        form,
        act,
        lambda: end_deputy(request.person, deputy=row, ending=_ending(form), now=request.now),
    )


@page(permission=Permission.PEOPLE_MANAGE)
def role(request: Request, pk: int) -> HttpResponseBase:
    """End a role."""
    row = _find(request, RoleAssignment, pk)
    form = posted(request, EndForm)
    text = "Their rights by this role end with it, and so do covers for it."
    act = _act(row.person, "End this role?", text, "The role ends.")
    return act_page(
        request,
        form,
        act,
        lambda: end_role(request.person, role=row, ending=_ending(form), now=request.now),
    )


@page(permission=Permission.ENGAGEMENT_END)
def engagement(request: Request, pk: int) -> HttpResponseBase:
    """End an engagement."""
    row = _find(request, Engagement, pk)
    form = posted(request, EndForm)
    text = (
        "If nothing else keeps them here, they are signed out and every right, nomination and cover "
        "ends: at once, or the night after the last day."
    )
    act = _act(row.person, "End this engagement?", text, "The engagement ends.")
    return act_page(
        request,
        form,
        act,
        lambda: end_engagement(
            request.person, engagement=row, ending=_ending(form), now=request.now
        ),
    )


@page(permission=Permission.ENGAGEMENT_END)
def longer(request: Request, pk: int) -> HttpResponseBase:
    """Give an engagement a later last day."""
    row = _find(request, Engagement, pk)
    form = posted(request, ExtendForm)
    act = Act(
        "Extend this engagement",
        row.person.name,
        "Before the last day is over. What the HR file said before does not undo it.",
        "Extend it",
        "The engagement is extended.",
        reverse("people:person", args=[row.person.public_id]),
    )
    return act_page(
        request,
        form,
        act,
        lambda: extend_engagement(
            request.person, engagement=row, now=request.now, **form.cleaned_data
        ),
    )


@page(permission=Permission.ABSENCE_RECORD)
def leave(request: Request, pk: int) -> HttpResponseBase:
    """Give leave another last day; whose leave one may change, the service decides."""
    row = Absence.objects.select_related("person").filter(pk=pk).first()
    if row is None:
        raise Http404
    find_concerned(request, row.person.public_id)
    form = posted(request, EndLeaveForm)
    back = reverse("people:person", args=[row.person.public_id])
    act = Act(
        "Change the last day of leave",
        row.person.name,
        "They count as available again from the day after.",
        "Save",
        "The leave is changed.",
        back if request.may(Permission.PEOPLE_READ) else "/",
    )
    return act_page(
        request,
        form,
        act,
        lambda: end_absence(
            request.person,
            absence=row,
            last_day=form.cleaned_data["last_day"],
            now=request.now,
        ),
    )
