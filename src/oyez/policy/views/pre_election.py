"""Pre-election periods: the list, recording one, changing it, ending it early."""

from collections.abc import Callable
from datetime import date

from django.contrib import messages as notices
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.pages.access import READ, page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today
from oyez.policy.forms import EndPeriodForm, PeriodForm, period_initial
from oyez.policy.models import PreElectionPeriod
from oyez.policy.queries import periods
from oyez.policy.services import change_period, end_period, record_period


@page(permission=Permission.POLICY_READ, methods=READ)
def listed(request: Request) -> HttpResponseBase:
    """Show every period with the word for what it is today."""
    day = today(request)
    context = {
        "rows": [(period, *_standing(period, day)) for period in periods()],
        "may_change": request.may(Permission.PRE_ELECTION),
    }
    return render(request, "policy/pre_election.html", context)


@page(permission=Permission.PRE_ELECTION)
def add(request: Request) -> HttpResponseBase:
    """Record a period."""
    form = PeriodForm(request.POST or None)

    def act() -> object:
        return record_period(request.person, facts=form.facts(), now=request.now)

    if _done(request, form, act):
        notices.success(request, "The pre-election period is recorded.")
        return redirect("policy:pre_election")
    return render(request, "policy/pre_election_form.html", {"form": form, "period": None})


@page(permission=Permission.PRE_ELECTION)
def change(request: Request, pk: int) -> HttpResponseBase:
    """Change what is recorded of a period."""
    period = _find(pk)
    form = PeriodForm(request.POST or None, initial=period_initial(period))

    def act() -> object:
        return change_period(request.person, period=period, facts=form.facts(), now=request.now)

    if _done(request, form, act):
        notices.success(request, "The pre-election period is changed.")
        return redirect("policy:pre_election")
    return render(request, "policy/pre_election_form.html", {"form": form, "period": period})


@page(permission=Permission.PRE_ELECTION)
def end(request: Request, pk: int) -> HttpResponseBase:
    """End a period before its last day."""
    period = _find(pk)
    form = EndPeriodForm(request.POST or None)

    def act() -> object:
        reason = form.cleaned_data["reason"]
        return end_period(request.person, period=period, reason=reason, now=request.now)

    if _done(request, form, act):
        notices.success(request, "The pre-election period has ended.")
        return redirect("policy:pre_election")
    return render(request, "policy/pre_election_end.html", {"form": form, "period": period})


def _done(request: Request, form: PeriodForm | EndPeriodForm, act: Callable[[], object]) -> bool:
    if request.method != "POST" or not form.is_valid():
        return False
    try:
        act()
    except Complaint as complaint:
        form.complain(complaint)
        return False
    return True


def _standing(period: PreElectionPeriod, day: date) -> tuple[str, str, bool]:
    """Return the word, the colour of its tag, and whether it can still be changed."""
    if period.ended_on is not None:
        return "ended early", "grey", False
    if period.ends < day:
        return "over", "grey", False
    return ("in force", "yellow", True) if period.starts <= day else ("to come", "blue", True)


def _find(pk: int) -> PreElectionPeriod:
    period = periods().filter(pk=pk).first()
    if period is None:
        raise Http404
    return period
