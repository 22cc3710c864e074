"""What becomes of a version: consultation, approval, discarding; and what its controls do."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages as notices
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render

from oyez.checks.registry import BY_NAME
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.lib.uk_time import say_date
from oyez.pages.access import READ, page
from oyez.pages.forms import GovukForm
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today
from oyez.policy import services
from oyez.policy.control_rules import effect_named
from oyez.policy.forms import ApprovalForm, ConsultationForm, ControlForm
from oyez.policy.models import PolicyVersion
from oyez.policy.queries import standing, view
from oyez.policy.views.shown import controls_shown, find_version


def _tried(form: GovukForm, act: Callable[[dict[str, Any]], object]) -> bool:
    """Do `act` with what a valid form holds; say on the form why it was refused."""
    if not form.is_valid():
        return False
    try:
        act(form.cleaned_data)
    except (Complaint, MoveRefused) as refused:
        form.complain(Complaint(str(refused)))
        return False
    return True


@page(permission=Permission.POLICY_WRITE)
def consult(request: Request, number: int) -> HttpResponseBase:
    """Record the consultation on a draft."""
    version = find_version(number)
    form = ConsultationForm(request.POST or None)

    def act(given: dict[str, Any]) -> None:
        services.record_consultation(
            request.person, version=version, note=given["note"], now=request.now
        )

    if request.method == "POST" and _tried(form, act):
        notices.success(request, f"Consultation on version {number} is recorded.")
        return redirect("policy:version", number=number)
    return render(request, "policy/consult.html", {"version": version, "form": form})


@page(permission=Permission.POLICY_APPROVE)
def approve(request: Request, number: int) -> HttpResponseBase:
    """Approve a version from a day."""
    version = find_version(number)
    form = ApprovalForm(request.POST or None)

    def act(given: dict[str, Any]) -> None:
        services.approve(request.person, version=version, now=request.now, **given)

    if request.method == "POST" and _tried(form, act):
        day = say_date(form.cleaned_data["effective_from"])
        notices.success(request, f"Version {number} is approved and in force from {day}.")
        return redirect("policy:version", number=number)
    return render(request, "policy/approve.html", {"version": version, "form": form})


@page(permission=Permission.POLICY_WRITE)
def discard(request: Request, number: int) -> HttpResponseBase:
    """Ask, and discard a version that was not approved."""
    version = find_version(number)
    if request.method == "POST":
        services.discard(request.person, version=version, now=request.now)
        notices.success(request, f"Version {number} is discarded.")
        return redirect("policy:versions")
    return render(request, "policy/discard.html", {"version": version})


@page(permission=Permission.POLICY_READ, methods=READ)
def controls(request: Request, number: int) -> HttpResponseBase:
    """Show what each check does under a version."""
    version = find_version(number)
    context = {
        "version": version,
        "controls": controls_shown(view(version)),
        "may_change": request.may(Permission.POLICY_CONTROLS) and _open(version, request),
    }
    return render(request, "policy/controls.html", context)


def _open(version: PolicyVersion, request: Request) -> bool:
    return standing(version, today(request)) not in services.OVER


@page(permission=Permission.POLICY_CONTROLS)
def control(request: Request, number: int, check: str) -> HttpResponseBase:
    """Change what one check does under a version."""
    version = find_version(number)
    declared = BY_NAME.get(check)
    if declared is None:
        raise Http404
    shown = view(version)
    now = next(control for control in shown.controls if control.check == check)
    initial = {"clause": now.clause, "effect": now.effect.word, "release": list(now.release)}
    form = ControlForm(request.POST or None, check=declared, view=shown, initial=initial)

    def act(given: dict[str, Any]) -> None:
        services.change_control(
            request.person,
            version=version,
            check=check,
            clause=given["clause"],
            effect=effect_named(given["effect"]),
            release=given["release"],
            now=request.now,
        )

    if request.method == "POST" and _tried(form, act):
        notices.success(request, f"“{declared.title}” is changed.")
        return redirect("policy:controls", number=number)
    context = {"version": version, "form": form, "check": declared}
    return render(request, "policy/control.html", context)
