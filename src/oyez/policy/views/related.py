"""The register of related policies."""

from collections.abc import Callable

from django.contrib import messages as notices
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.pages.access import READ, page
from oyez.pages.forms import GovukForm
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today
from oyez.policy.forms.related import RelatedForm, RetireForm, related_initial
from oyez.policy.models import RelatedPolicy
from oyez.policy.queries.related import related_policies
from oyez.policy.services import retire_related, write_related


@page(permission=Permission.POLICY_READ, methods=READ)
def listed(request: Request) -> HttpResponseBase:
    """Show every related policy with its owner, and the clauses that it bears on."""
    context = {
        "rows": related_policies(),
        "today": today(request),
        "may_change": request.may(Permission.POLICY_RELATED),
    }
    return render(request, "policy/related.html", context)


@page(permission=Permission.POLICY_RELATED)
def add(request: Request) -> HttpResponseBase:
    """Add a related policy."""
    form = RelatedForm(request.POST or None)

    def act() -> object:
        return write_related(request.person, facts=form.facts(), now=request.now)

    if _done(request, form, act):
        notices.success(request, "The policy is in the register.")
        return redirect("policy:related")
    return render(request, "policy/related_form.html", {"form": form, "related": None})


@page(permission=Permission.POLICY_RELATED)
def change(request: Request, pk: int) -> HttpResponseBase:
    """Change what is recorded of a related policy."""
    row = _find(pk)
    form = RelatedForm(request.POST or None, initial=related_initial(row))

    def act() -> object:
        return write_related(request.person, facts=form.facts(), now=request.now, related=row)

    if _done(request, form, act):
        notices.success(request, "The policy is changed.")
        return redirect("policy:related")
    return render(request, "policy/related_form.html", {"form": form, "related": row})


@page(permission=Permission.POLICY_RELATED)
def retire(request: Request, pk: int) -> HttpResponseBase:
    """Take a related policy out of use."""
    row = _find(pk)
    form = RetireForm(request.POST or None)

    def act() -> object:
        reason = form.cleaned_data["reason"]
        retire_related(request.person, related=row, reason=reason, now=request.now)
        return None

    if _done(request, form, act):
        notices.success(request, "The policy is no longer in use.")
        return redirect("policy:related")
    return render(request, "policy/related_retire.html", {"form": form, "related": row})


def _done(request: Request, form: GovukForm, act: Callable[[], object]) -> bool:
    if request.method != "POST" or not form.is_valid():
        return False
    try:
        act()
    except Complaint as complaint:
        form.complain(complaint)
        return False
    return True


def _find(pk: int) -> RelatedPolicy:
    row = related_policies().filter(pk=pk).first()
    if row is None:
        raise Http404
    return row
