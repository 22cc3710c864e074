"""Page requests: asking, the list, one request, advice, decision, setting up."""

from uuid import UUID

from django.contrib import messages as notices
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from oyez.accounts.forms.account import ReasonForm
from oyez.accounts.forms.request import (
    AdviceForm,
    DecisionForm,
    RequestForm,
    SetUpForm,
    StartForm,
    request_initial,
)
from oyez.accounts.models import Account, Consultation, PageRequest
from oyez.accounts.platforms import PLATFORMS
from oyez.accounts.queries.requests import (
    advice_on,
    advisory_roles,
    missing_advice,
    requests_for,
    why_not_advise,
    why_not_decide,
)
from oyez.accounts.services import (
    advise,
    change_request,
    decide,
    request_page,
    set_up,
    submit_request,
    withdraw_advice,
    withdraw_request,
)
from oyez.accounts.states import UNDECIDED
from oyez.accounts.views.request_shown import facts_of
from oyez.accounts.views.steps import Step, done, shown
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.pages.access import READ, page
from oyez.pages.tables import paginate
from oyez.people.permissions import Permission, Role
from oyez.people.signed_in import Request, today

_SHOWN = {
    "open": ("Undecided", ("submitted", "in_consultation", "returned", "draft")),
    "decided": ("Approved, not active yet", ("approved", "set_up")),
    "all": ("All", ()),
}


def _find(request: Request, key: UUID) -> PageRequest:
    rows = requests_for(request.person, on=today(request)).select_related("found", "follows")
    return get_object_or_404(rows, key=key)


def _here(found: PageRequest) -> str:
    return reverse("accounts:request", args=[found.key])


@page(permission=Permission.ACCOUNT_READ, methods=READ)
def listing(request: Request) -> HttpResponse:
    """Show the requests that the person may see."""
    key = request.GET.get("show", "open")
    states = _SHOWN.get(key, _SHOWN["open"])[1]
    rows = requests_for(request.person, on=today(request))
    context = {
        "page": paginate(request, rows.filter(state__in=states) if states else rows),
        "filters": {name: label for name, (label, _) in _SHOWN.items()},
        "shown": key if key in _SHOWN else "open",
        "may_ask": request.may(Permission.PAGE_REQUEST),
    }
    return render(request, "accounts/requests.html", context)


@page(permission=Permission.PAGE_REQUEST)
def ask(request: Request) -> HttpResponseBase:
    """Ask for a page: first what for and where, then everything else."""
    found, follows = _of(request, "found"), _of(request, "follows")
    chosen = StartForm(request.GET if "platform" in request.GET else None)
    if not (chosen.is_bound and chosen.is_valid()):
        return _start(request, chosen, found, follows)
    form = RequestForm(
        request.POST or None,
        on=today(request),
        purpose=chosen.cleaned_data["purpose"],
        platform=chosen.cleaned_data["platform"],
        initial=_initial(request, found or follows),
    )
    made: list[PageRequest] = []

    def act() -> None:
        made.append(
            request_page(
                request.person, facts=form.facts(), found=found, follows=follows, now=request.now
            )
        )

    if done(request, form, act):
        notices.success(request, "The request is saved. Read it once more and hand it in.")
        return redirect(_here(made[0]))
    step = Step(
        "Ask for a page: what it is", "Save and read it once more",
        f"{reverse('accounts:request_new')}?{_kept(request)}", "What it is for",
        caption=f"{dict(PageRequest.Purpose.choices)[form.purpose]} on {PLATFORMS[form.platform].label}",
    )  # fmt: skip
    return shown(request, step, form)


def _start(
    request: Request, form: StartForm, found: Account | None, follows: Account | None
) -> HttpResponse:
    says = [
        (
            "A Head of Service decides, after asking the Head of Communications, the HR Officer or "
            "the Customer Services Manager for advice (PRO4)."
        ),
    ]
    if found:
        says.append(f"You ask for permission for {found.name}, which is live already.")
    if follows:
        says.append(f"You ask for {follows.name} again, as an established group.")
    step = Step(
        "Ask for a page", "Continue", reverse("accounts:requests"), "Page requests",
        says=tuple(says),
    )  # fmt: skip
    hidden = {name: request.GET[name] for name in ("found", "follows") if name in request.GET}
    return render(request, "accounts/start.html", {"step": step, "form": form, "hidden": hidden})


def _of(request: Request, name: str) -> Account | None:
    given = request.GET.get(name)
    if not given:
        return None
    try:
        key = UUID(given)
    except ValueError:
        raise Http404 from None
    return get_object_or_404(Account, key=key)


def _kept(request: Request) -> str:
    query = request.GET.copy()
    for name in ("purpose", "platform"):
        query.pop(name, None)
    return query.urlencode()


def _initial(request: Request, account: Account | None) -> dict[str, object]:
    given: dict[str, object] = {"owner": request.person}
    if account is not None:
        given |= {"name": account.name, "service_area": account.service_area}
    return given


@page(permission=Permission.ACCOUNT_READ, methods=READ)
def one(request: Request, key: UUID) -> HttpResponse:
    """Show one request: what is asked, the advice, the decision, the history, what comes next."""
    found = _find(request, key)
    day = today(request)
    mine = found.requester_id == request.person.pk
    advice = list(found.advice.select_related("consultee"))
    undecided = found.state in UNDECIDED
    context = {
        "asked": found,
        "rows": facts_of(found),
        "mine": mine,
        "advice": advice,
        "decisions": list(found.decisions.select_related("decider")),
        "moves": found.moves.select_related("person"),
        "may_advise": undecided and not why_not_advise(request.person, found, on=day),
        "may_decide": found.state == "in_consultation"
        and request.may(Permission.PAGE_DECIDE)
        and not why_not_decide(request.person, found, on=day),
        "lacking": missing_advice(found) if undecided else [],
        "may_set_up": found.state == "approved"
        and (
            request.may(Permission.ACCOUNT_MANAGE)
            or request.person.pk in {found.owner_id, found.deputy_id, found.requester_id}
        ),
        "account": Account.objects.filter(request=found).first(),
    }
    return render(request, "accounts/request.html", context)


@page(permission=Permission.PAGE_REQUEST)
def change(request: Request, key: UUID) -> HttpResponseBase:
    """Change a draft, or what was sent back."""
    found = _find(request, key)
    form = RequestForm(
        request.POST or None,
        on=today(request),
        purpose=found.purpose,
        platform=found.platform,
        initial=request_initial(found),
    )

    def act() -> None:
        change_request(request.person, request=found, facts=form.facts(), now=request.now)

    if done(request, form, act):
        notices.success(request, "The request is changed.")
        return redirect(_here(found))
    return shown(request, Step("Change the request", "Save", _here(found), found.name), form)


@page(permission=Permission.PAGE_REQUEST, methods=("POST",))
def submit(request: Request, key: UUID) -> HttpResponseBase:
    """Hand a request in."""
    found = _find(request, key)
    try:
        submit_request(request.person, request=found, now=request.now)
    except (Complaint, MoveRefused) as complaint:
        notices.error(request, str(complaint))
    else:
        notices.success(request, "It is handed in. Those who give advice are told.")
    return redirect(_here(found))


@page(permission=Permission.PAGE_REQUEST)
def withdraw(request: Request, key: UUID) -> HttpResponseBase:
    """Withdraw a request."""
    found = _find(request, key)
    form = ReasonForm(request.POST or None)

    def act() -> None:
        reason = form.cleaned_data["reason"]
        withdraw_request(request.person, request=found, reason=reason, now=request.now)

    if done(request, form, act):
        notices.success(request, "The request is withdrawn.")
        return redirect(_here(found))
    step = Step(
        "Withdraw the request", "Withdraw it", _here(found), found.name, caption=found.name,
        warning=True,
    )  # fmt: skip
    return shown(request, step, form)


@page(permission=Permission.PAGE_CONSULT)
def give_advice(request: Request, key: UUID) -> HttpResponseBase:
    """Give advice on a request."""
    found = _find(request, key)
    roles = advisory_roles(request.person, on=today(request))
    form = AdviceForm(request.POST or None, roles=roles)

    def act() -> None:
        advise(request.person, request=found, advice=form.advice(), now=request.now)

    if done(request, form, act):
        notices.success(request, "Your advice is recorded. A Head of Service decides.")
        return redirect(_here(found))
    step = Step("Give advice", "Give advice", _here(found), found.name, caption=found.name)
    return shown(request, step, form, rows=facts_of(found))


@page(permission=Permission.PAGE_CONSULT)
def take_advice_back(request: Request, key: UUID, pk: int) -> HttpResponseBase:
    """Withdraw one's own advice."""
    found = _find(request, key)
    row = get_object_or_404(Consultation, pk=pk, request=found, consultee=request.person)
    form = ReasonForm(request.POST or None)

    def act() -> None:
        reason = form.cleaned_data["reason"]
        withdraw_advice(request.person, consultation=row, reason=reason, now=request.now)

    if done(request, form, act):
        notices.success(request, "Your advice is withdrawn.")
        return redirect(_here(found))
    step = Step(
        "Withdraw your advice", "Withdraw it", _here(found), found.name, caption=found.name,
        warning=True,
    )  # fmt: skip
    return shown(request, step, form)


@page(permission=Permission.PAGE_DECIDE)
def decision(request: Request, key: UUID) -> HttpResponseBase:
    """Decide a request, with all advice before one's eyes."""
    found = _find(request, key)
    form = DecisionForm(request.POST or None)

    def act() -> None:
        decide(request.person, request=found, ruling=form.ruling(), now=request.now)

    if done(request, form, act):
        notices.success(request, "Your decision is recorded. Who asked is told.")
        return redirect(_here(found))
    advice = list(advice_on(found))
    says = []
    if Role.HEAD_OF_COMMUNICATIONS not in {one.role for one in advice}:
        says.append("The Head of Communications was not asked, or has not answered yet.")
    if lacking := missing_advice(found):
        says.append(f"Advice is still needed: {', '.join(lacking)}.")
    if found.resembles:
        says.append(
            f"The name is nearly the council’s own, “{found.resembles}”: it could be a corporate "
            "page by another name (PRO3)."
        )
    step = Step(
        "Decide on a page", "Record the decision", _here(found), found.name, caption=found.name
    )
    return shown(request, step, form, rows=facts_of(found), advice=advice, warnings=says)


@page(permission=Permission.PAGE_REQUEST)
def setting_up(request: Request, key: UUID) -> HttpResponseBase:
    """Enter where the page of an approved request is."""
    found = _find(request, key)
    known = found.found
    form = SetUpForm(
        request.POST or None,
        initial={"address": known.address, "handle": known.handle} if known else None,
    )
    made: list[Account] = []

    def act() -> None:
        made.append(set_up(request.person, request=found, facts=form.facts(), now=request.now))

    if done(request, form, act):
        notices.success(request, "It is in the register. Secure it, then make it active.")
        return redirect("accounts:account", key=made[0].key)
    step = Step(
        "Set the page up", "Save", _here(found), found.name, caption=found.name,
        says=(f"Make the page on {found.platform_label} first, then enter where it is.",),
    )  # fmt: skip
    return shown(request, step, form)
