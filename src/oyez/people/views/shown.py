"""What several views share: whom a person may see, and a form that does one act."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from django.contrib import messages as notices
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.pages.forms import GovukForm
from oyez.people.errors import Forbidden
from oyez.people.models import Deputy, Engagement, Nomination, Person
from oyez.people.permissions import TABLE, Permission, Role, areas_of
from oyez.people.signed_in import Request, today

_Form = TypeVar("_Form", bound=GovukForm)


def own_areas(request: Request) -> frozenset[int] | None:
    """Return the areas whose people may be seen; None for all of them.

    A Head of Service, who reads the register by no other role, sees their own areas' people.
    """
    reading = request.may.roles & TABLE[Permission.PEOPLE_READ]
    if reading - {Role.HEAD_OF_SERVICE}:
        return None
    return areas_of(request.person, Role.HEAD_OF_SERVICE, on=today(request))


def find_seen(request: Request, public_id: UUID) -> Person:
    """Return the person, if the register shows them to whoever asks; else there is no page."""
    person = Person.objects.filter(public_id=public_id).first()
    own = own_areas(request)
    if person is None or (own is not None and not _belongs(person, own)):
        raise Http404
    return person


def find_concerned(request: Request, public_id: UUID) -> Person:
    """Return the person for their leave: oneself, whom one manages, or whom one may see anyway."""
    if request.person.public_id == public_id:
        return request.person
    managed = Person.objects.filter(
        public_id=public_id, engagements__manager=request.person
    ).first()
    return managed or find_seen(request, public_id)


def _belongs(person: Person, areas: frozenset[int]) -> bool:
    here = {"person": person, "service_area__in": areas}
    return any(
        rows.filter(**here).exists()
        for rows in (Engagement.objects, Nomination.objects, Deputy.objects)
    )


@dataclass(frozen=True)
class Act:
    """The words of a page with one form: title, whose it is, what it does, and its button."""

    title: str
    caption: str
    text: str
    button: str
    done: str
    back: str
    warning: bool = False


def act_page(
    request: Request, form: GovukForm, act: Act, do: Callable[[], object]
) -> HttpResponseBase:
    """Show the form, or do what it says and go back; what a service refuses is said on it."""
    if request.method == "POST" and form.is_valid():
        try:
            do()
        except (Complaint, Forbidden) as complaint:
            form.add_error(None, str(complaint))
        else:
            notices.success(request, act.done)
            return redirect(act.back)
    return render(request, "people/act.html", {"form": form, "act": act})


def posted(request: Request, kind: type[_Form], **kwargs: Any) -> _Form:
    """Return the form with what was sent, if something was."""
    return kind(request.POST if request.method == "POST" else None, **kwargs)
