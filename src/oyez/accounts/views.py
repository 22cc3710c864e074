"""The register of accounts."""

from uuid import UUID

from django.contrib import messages as notices
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from oyez.accounts.forms import AccountForm
from oyez.accounts.models import Account
from oyez.accounts.queries import listed
from oyez.accounts.services import add_account, resume, suspend
from oyez.lib.complaint import Complaint
from oyez.pages.access import page
from oyez.pages.tables import Row, paginate
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today


@page(permission=Permission.ACCOUNT_READ)
def listing(request: Request) -> HttpResponse:
    """Every account that the council has here."""
    context = {
        "page": paginate(request, listed()),
        "may_manage": request.may(Permission.ACCOUNT_MANAGE),
    }
    return render(request, "accounts/list.html", context)


@page(permission=Permission.ACCOUNT_READ)
def account(request: Request, key: UUID) -> HttpResponse:
    """One account: what it is for, whose it is, how it stands."""
    found = get_object_or_404(listed(), key=key)
    rows = [
        Row("Network", found.network_label),
        Row("Purpose", found.get_purpose_display()),
        Row("Who posts", "Every Representative" if found.is_corporate else str(found.owner)),
        Row("Service area", str(found.service_area or "The whole council")),
    ]
    context = {
        "account": found,
        "rows": rows,
        "may_manage": request.may(Permission.ACCOUNT_MANAGE),
    }
    return render(request, "accounts/account.html", context)


@page(permission=Permission.ACCOUNT_MANAGE)
def add(request: Request) -> HttpResponseBase:
    """Enter an account; connecting it to its network is the next step."""
    form = AccountForm(request.POST or None, request.FILES or None, on=today(request))
    if request.method == "POST" and form.is_valid():
        try:
            added = add_account(request.person, facts=form.facts(), now=request.now)
        except Complaint as complaint:
            form.complain(complaint)
        else:
            notices.success(request, f"{added.name} was added. Connect it to its network now.")
            return redirect("publishing:connect", key=added.key)
    return render(request, "accounts/add.html", {"form": form})


@page(permission=Permission.ACCOUNT_MANAGE, methods=("POST",))
def change_state(request: Request, key: UUID, act: str) -> HttpResponseBase:
    """Suspend an account, or let it publish again."""
    found = get_object_or_404(Account, key=key)
    acts = {"suspend": suspend, "resume": resume}
    if act not in acts:
        raise Http404("There is no such act.")
    try:
        acts[act](request.person, account=found, now=request.now)
    except Complaint as complaint:
        notices.error(request, str(complaint))
    else:
        done = "suspended: nothing goes out as it" if act == "suspend" else "active again"
        notices.success(request, f"{found.name} is {done}.")
    return redirect("accounts:account", key=key)


@page(permission=Permission.ACCOUNT_READ)
def picture(request: Request, key: UUID) -> FileResponse:
    """The account's picture, as people know it from its network."""
    found = get_object_or_404(Account, key=key)
    if not found.picture:
        raise Http404("This account has no picture.")
    return FileResponse(found.picture.open("rb"))
