"""Emergencies: the list, declaring one, renewing and ending it."""

from django.contrib import messages as notices
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.pages.access import READ, page
from oyez.pages.tables import paginate
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request
from oyez.policy.forms.emergencies import DeclareForm, EndEmergencyForm
from oyez.policy.models import EmergencyDeclaration
from oyez.policy.queries import declarations, emergency_at
from oyez.policy.services import declare_emergency, end_emergency, renew_emergency


@page(permission=Permission.POLICY_READ, methods=READ)
def listed(request: Request) -> HttpResponseBase:
    """Show every declaration, the live one first."""
    context = {
        "live": emergency_at(request.now),
        "page": paginate(request, declarations()),
        "may_declare": request.may(Permission.EMERGENCY),
    }
    return render(request, "policy/emergencies.html", context)


@page(permission=Permission.EMERGENCY)
def declare(request: Request) -> HttpResponseBase:
    """Declare an emergency from now on."""
    form = DeclareForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            declare_emergency(
                request.person,
                reference=given["reference"],
                reason=given["reason"],
                now=request.now,
            )
        except Complaint as complaint:
            form.complain(complaint)
        else:
            notices.success(request, "The emergency is declared. It counts for 12 hours.")
            return redirect("policy:emergencies")
    return render(request, "policy/emergency_form.html", {"form": form})


@page(permission=Permission.EMERGENCY, methods=("POST",))
def renew(request: Request, pk: int) -> HttpResponseBase:
    """Have it count for 12 hours from now."""
    renew_emergency(request.person, declaration=_find(pk), now=request.now)
    notices.success(request, "Renewed: it counts for 12 hours from now.")
    return redirect("policy:emergencies")


@page(permission=Permission.EMERGENCY)
def end(request: Request, pk: int) -> HttpResponseBase:
    """End it before its time."""
    declaration = _find(pk)
    form = EndEmergencyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            end_emergency(
                request.person,
                declaration=declaration,
                reason=form.cleaned_data["reason"],
                now=request.now,
            )
        except Complaint as complaint:
            form.complain(complaint)
        else:
            notices.success(
                request,
                "The emergency is over. What was held back waits under Publishing for a person.",
            )
            return redirect("policy:emergencies")
    context = {"form": form, "declaration": declaration}
    return render(request, "policy/emergency_end.html", context)


def _find(pk: int) -> EmergencyDeclaration:
    declaration = declarations().filter(pk=pk).first()
    if declaration is None:
        raise Http404
    return declaration
