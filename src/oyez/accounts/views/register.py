"""The register: the list with its filters and as a file, entering and changing accounts."""

from collections.abc import Iterator
from uuid import UUID

from django.contrib import messages as notices
from django.db.models import QuerySet
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from oyez.accounts.forms.account import AccountForm, EditForm, FilterForm, FoundForm, ReasonForm
from oyez.accounts.models import Account
from oyez.accounts.queries.register import chosen
from oyez.accounts.services import (
    activate,
    add_account,
    archive,
    close_found,
    edit_account,
    end_account,
    report_found,
    resume,
    suspend,
)
from oyez.accounts.views.steps import Step, done, shown
from oyez.lib.complaint import Complaint
from oyez.pages.access import READ, page
from oyez.pages.csv_file import csv_download
from oyez.pages.tables import paginate
from oyez.people.errors import Forbidden
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today

_HEADINGS = (
    "Name", "Platform", "Handle", "Address", "Purpose", "State", "Service area", "Owner", "Deputy",
    "Ends", "Existed before Oyez", "Next check", "Last checked", "Last message", "Closed on",
)  # fmt: skip
_CHUNK = 2000


@page(permission=Permission.ACCOUNT_READ, methods=READ)
def listing(request: Request) -> HttpResponse:
    """Every account that the council has, as far as the filter says."""
    form = FilterForm(request.GET)
    rows = chosen(form.filter(), on=today(request))
    query = request.GET.copy()
    query.pop("page", None)
    context = {
        "page": paginate(request, rows),
        "filter_form": form,
        "is_filtered": any(query.values()),
        "csv_url": f"{reverse('accounts:csv')}?{query.urlencode()}",
        "may_manage": request.may(Permission.ACCOUNT_MANAGE),
        "may_ask": request.may(Permission.PAGE_REQUEST),
        "may_see_overdue": request.may(Permission.PAGE_REQUEST_READ),
        "today": today(request),
    }
    return render(request, "accounts/list.html", context)


@page(permission=Permission.ACCOUNT_READ, methods=READ)
def as_csv(request: Request) -> HttpResponseBase:
    """The same as a file for a spreadsheet."""
    rows = chosen(FilterForm(request.GET).filter(), on=today(request))
    return csv_download("accounts", _HEADINGS, _lines(rows))


def _lines(rows: QuerySet[Account]) -> Iterator[tuple[object, ...]]:
    for account in rows.iterator(chunk_size=_CHUNK):
        yield (
            account.name,
            account.on.label,
            account.handle,
            account.link,
            account.get_purpose_display(),
            account.state_words,
            account.service_area or "The whole council",
            account.owner,
            account.deputy,
            account.end,
            "yes" if account.legacy else "no",
            account.next_check,
            account.last_checked,
            account.last_post_at,
            account.closed_on,
        )


@page(permission=Permission.ACCOUNT_MANAGE)
def add(request: Request) -> HttpResponseBase:
    """Enter an account; setting it up is the next step."""
    form = AccountForm(request.POST or None, request.FILES or None, on=today(request))
    if request.method == "POST" and form.is_valid():
        try:
            added = add_account(request.person, facts=form.facts(), now=request.now)
        except Complaint as complaint:
            form.complain(complaint)
        else:
            if added.network:
                notices.success(request, f"{added.name} was added. Connect it to its network now.")
                return redirect("publishing:connect", key=added.key)
            notices.success(request, f"{added.name} was added. Secure it, then make it active.")
            return redirect("accounts:account", key=added.key)
    step = Step("Add an account", "Add", reverse("accounts:list"), "Accounts", files=True)
    return shown(request, step, form)


@page(permission=Permission.ACCOUNT_MANAGE)
def edit(request: Request, key: UUID) -> HttpResponseBase:
    """Change what is recorded of an account."""
    account = get_object_or_404(Account, key=key)
    form = EditForm(request.POST or None, on=today(request), account=account)

    def act() -> None:
        edit_account(request.person, account=account, changes=form.changes(), now=request.now)

    if done(request, form, act):
        notices.success(request, f"{account.name} is changed.")
        return redirect("accounts:account", key=key)
    back = reverse("accounts:account", args=[key])
    return shown(request, Step("Change the account", "Save", back, account.name), form)


@page(permission=Permission.PAGE_REQUEST)
def found(request: Request) -> HttpResponseBase:
    """Report a page that is live without leave."""
    form = FoundForm(request.POST or None)

    def act() -> None:
        report_found(request.person, now=request.now, **form.values())

    if done(request, form, act):
        notices.success(request, "Thank you. The Head of Communications is told.")
        return redirect("accounts:list")
    says = (
        (
            "A page that nobody gave permission for, or that pretends to be the council’s. If "
            "somebody at the council made it, they can still ask for permission."
        ),
    )
    step = Step(
        "Report a page that was found live", "Report it", reverse("accounts:list"), "Accounts",
        says=says,
    )  # fmt: skip
    return shown(request, step, form)


_MOVES = {
    "suspend": (suspend, "Suspend", "suspended: nothing goes out as it", "Nothing goes out as it until somebody resumes it."),
    "resume": (resume, "Let it publish again", "active again", "It has to be secured, and its owner has to work here."),
    "end": (end_account, "Begin to close it", "ending: nothing goes out as it", "Nothing goes out as it any more. Then remove everybody’s access, close it on its platform, and archive it here."),
    "archive": (archive, "Archive", "archived", "Close it on its platform first. It stays in the public list as closed."),
    "close": (close_found, "It is gone", "closed", "Say who closed it or took it down, and how you know."),
}  # fmt: skip


_MANAGERS_MOVES = frozenset({"suspend", "resume", "close"})


@page(permission=Permission.ACCOUNT_SET_UP)
def change_state(request: Request, key: UUID, act: str) -> HttpResponseBase:
    """Suspend, resume, end, archive, close: each with its reason."""
    if act not in _MOVES:
        raise Http404("There is no such act.")
    account = get_object_or_404(Account, key=key)
    move, button, is_now, says = _MOVES[act]
    if act in _MANAGERS_MOVES and not request.may(Permission.ACCOUNT_MANAGE):
        raise Forbidden("The Head of Communications or ICT does this.")
    form = ReasonForm(request.POST or None)

    def do() -> None:
        reason = form.cleaned_data["reason"]
        move(request.person, account=account, reason=reason, now=request.now)

    if done(request, form, do):
        notices.success(request, f"{account.name} is {is_now}.")
        return redirect("accounts:account", key=key)
    back = reverse("accounts:account", args=[key])
    step = Step(
        button, button, back, account.name, caption=account.name, says=(says,),
        warning=act != "resume",
    )  # fmt: skip
    return shown(request, step, form)


@page(permission=Permission.ACCOUNT_SET_UP, methods=("POST",))
def make_active(request: Request, key: UUID) -> HttpResponseBase:
    """Make an account active that lacks nothing."""
    account = get_object_or_404(Account.objects.select_related("owner", "request"), key=key)
    try:
        activate(request.person, account=account, now=request.now)
    except Complaint as complaint:
        notices.error(request, str(complaint))
    else:
        notices.success(request, f"{account.name} is active.")
    return redirect("accounts:account", key=key)


@page(permission=Permission.ACCOUNT_READ)
def picture(request: Request, key: UUID) -> FileResponse:
    """The account's picture, as people know it from its network."""
    account = get_object_or_404(Account, key=key)
    if not account.picture:
        raise Http404("This account has no picture.")
    return FileResponse(account.picture.open("rb"))
