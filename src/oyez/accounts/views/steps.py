"""What the views of this room share: a form page, and doing what it says."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.pages.forms import GovukForm
from oyez.people.signed_in import Request


@dataclass(frozen=True)
class Step:
    """A page with one form: its title, over what, the button, and the way back."""

    title: str
    button: str
    back: str
    back_text: str = "Back"
    caption: str = ""
    says: tuple[str, ...] = ()
    warning: bool = False
    files: bool = False


def done(request: Request, form: GovukForm, act: Callable[[], object]) -> bool:
    """Do what a form says; False where it was not sent, or what is wrong stands in it."""
    if request.method != "POST" or not form.is_valid():
        return False
    try:
        act()
    except (Complaint, MoveRefused) as complaint:
        form.complain(Complaint(str(complaint)))
        return False
    return True


def shown(request: Request, step: Step, form: GovukForm, **more: object) -> HttpResponse:
    """Show a form page."""
    return render(request, "accounts/form.html", {"step": step, "form": form, **more})
