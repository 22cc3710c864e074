"""Importing a document: chosen, understood, looked at by a person, stored as a draft."""

from django.contrib import messages as notices
from django.http import HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.pages.access import page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request
from oyez.policy import services
from oyez.policy.forms import ConfirmForm, ImportForm
from oyez.policy.held import hold, released
from oyez.policy.shipped import model_policy
from oyez.policy.understanding import Understood
from oyez.policy.view import view_of
from oyez.policy.views.shown import laws_shown, parts_shown


@page(permission=Permission.POLICY_WRITE)
def choose(request: Request) -> HttpResponseBase:
    """Take a document, or the model policy, and show what was understood."""
    if request.method != "POST":
        return render(request, "policy/import.html", {"form": ImportForm()})
    if "model" in request.POST:
        return _understood(request, *model_policy())
    form = ImportForm(request.POST, request.FILES)
    if form.is_valid():
        upload = form.cleaned_data["file"]
        try:
            return _understood(request, upload.name, upload.read())
        except Complaint as complaint:
            form.complain(complaint, "file")
    return render(request, "policy/import.html", {"form": form})


def _understood(request: Request, name: str, content: bytes) -> HttpResponseBase:
    understood = services.read_policy(content, name=name)
    held = hold(content, name=name, person=request.person)
    form = ConfirmForm(initial={"held": held, "title": understood.document.title})
    return _shown(request, form, understood)


@page(permission=Permission.POLICY_WRITE, methods=("POST",))
def confirm(request: Request) -> HttpResponseBase:
    """Store what was shown as a draft version."""
    form = ConfirmForm(request.POST)
    try:
        understood = released(request.POST.get("held", ""), person=request.person)
    except Complaint as complaint:
        again = ImportForm({}, {})
        again.errors.clear()
        again.complain(complaint, "file")
        return render(request, "policy/import.html", {"form": again})
    if not form.is_valid():
        return _shown(request, form, understood)
    version = services.store(
        request.person,
        understood=understood,
        title=form.cleaned_data["title"],
        now=request.now,
    )
    notices.success(request, f"Stored as version {version.number}, a draft.")
    return redirect("policy:version", number=version.number)


def _shown(request: Request, form: ConfirmForm, understood: Understood) -> HttpResponseBase:
    shown = view_of(understood)
    introductions = {part.value: text for part, text in understood.document.introductions.items()}
    context = {
        "form": form,
        "notes": understood.notes,
        "source_name": understood.source_name,
        "parts": parts_shown(shown, introductions),
        "laws": laws_shown(shown),
    }
    return render(request, "policy/understood.html", context)
