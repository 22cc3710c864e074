"""Looking after an account: security, access, checks, handover, joint accounts, what was overdue."""

from collections.abc import Iterator
from datetime import date
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages as notices
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from oyez.accounts.forms.account import ReasonForm
from oyez.accounts.forms.care import (
    AgreementForm,
    AnswerForm,
    CheckForm,
    ChecklistForm,
    GrantForm,
    HandoverForm,
    OverdueForm,
)
from oyez.accounts.models import AccessGrant, Account, AccountReview, Handover, JointAgreement
from oyez.accounts.queries.register import may_act_on
from oyez.accounts.queries.reviews import overdue_on
from oyez.accounts.queries.security import checklist
from oyez.accounts.services import (
    agree,
    answer_handover,
    confirm,
    done_with_actions,
    end_agreement,
    grant,
    offer_handover,
    propose_grant,
    record_check,
    remove_grant,
    withdraw_handover,
)
from oyez.accounts.views.steps import Step, done, shown
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.pages.access import READ, page
from oyez.pages.csv_file import csv_download
from oyez.pages.tables import paginate
from oyez.people.errors import Forbidden
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today

_OVERDUE_HEADINGS = ("Account", "Owner", "Service area", "Due on", "Done on", "Told", "Told on")


def _account(key: UUID) -> Account:
    rows = Account.objects.select_related("owner", "deputy", "service_area", "interim_owner")
    return get_object_or_404(rows, key=key)


def _back(account: Account) -> str:
    return reverse("accounts:account", args=[account.key])


def _require(request: Request, permission: Permission, account: Account) -> None:
    """Refuse the form of what could not be done with this account anyway."""
    if not may_act_on(request.person, permission, account, on=today(request)):
        raise Forbidden(
            "This account is not yours to look after. Ask its owner or the Head of Communications."
        )


@page(permission=Permission.ACCOUNT_SET_UP)
def safeguards(request: Request, key: UUID) -> HttpResponseBase:
    """Answer the security checklist."""
    account = _account(key)
    _require(request, Permission.ACCOUNT_SET_UP, account)
    form = ChecklistForm(request.POST or None, account=account)

    def act() -> None:
        confirm(
            request.person,
            account=account,
            answers=form.answers(),
            recovery=form.cleaned_data["recovery"],
            now=request.now,
        )

    if done(request, form, act):
        notices.success(request, f"The security checklist of {account.name} is answered.")
        return redirect(_back(account))
    two = checklist(account, on=today(request))[-1]
    says = (
        "Look at each setting on the platform itself before you answer.",
        f"{two.words}: {two.note} so far. They are counted from the accesses that are granted.",
    )
    step = Step(
        "Security checklist", "Save the answers", _back(account), account.name,
        caption=account.name, says=says,
    )  # fmt: skip
    return shown(request, step, form)


@page(permission=Permission.ACCOUNT_READ, methods=READ)
def access(request: Request, key: UUID) -> HttpResponse:
    """Who can act as an account on its platform, now and before."""
    account = _account(key)
    day = today(request)
    insider = request.may(Permission.ACCESS_GRANT_REMOVE) or may_act_on(
        request.person, Permission.ACCESS_PROPOSE, account, on=day
    )
    if not insider and not request.may(Permission.PAGE_REQUEST_READ):
        raise Forbidden("Who has access to an account is shown to those who look after it.")
    rows = account.grants.select_related("person", "granted_by", "removed_by")
    context = {
        "account": account,
        "page": paginate(request, rows),
        "may_propose": may_act_on(request.person, Permission.ACCESS_PROPOSE, account, on=day),
        "may_grant": request.may(Permission.ACCESS_GRANT),
        "may_remove": request.may(Permission.ACCESS_GRANT_REMOVE),
    }
    return render(request, "accounts/access.html", context)


@page(permission=Permission.ACCESS_PROPOSE)
def access_propose(request: Request, key: UUID) -> HttpResponseBase:
    """Propose that somebody can act as an account."""
    account = _account(key)
    form = GrantForm(request.POST or None, on=today(request))

    def act() -> None:
        propose_grant(request.person, account=account, now=request.now, **form.values())

    if done(request, form, act):
        notices.success(request, "It is proposed. Communications or ICT give the access.")
        return redirect("accounts:access", key=key)
    step = Step(
        "Propose access", "Propose", reverse("accounts:access", args=[key]), "Access",
        caption=account.name,
    )  # fmt: skip
    return shown(request, step, form)


def _access(key: UUID, pk: int) -> AccessGrant:
    rows = AccessGrant.objects.select_related("person", "account__owner", "account__deputy")
    return get_object_or_404(rows, pk=pk, account__key=key)


@page(permission=Permission.ACCESS_GRANT, methods=("POST",))
def access_grant(request: Request, key: UUID, pk: int) -> HttpResponseBase:
    """Record that an access was given on the platform."""
    row = _access(key, pk)
    try:
        grant(request.person, access=row, now=request.now)
    except (Complaint, MoveRefused) as complaint:
        notices.error(request, str(complaint))
    else:
        notices.success(request, f"{row.person.name} has access to {row.account.name}.")
    return redirect("accounts:access", key=key)


@page(permission=Permission.ACCESS_GRANT_REMOVE)
def access_remove(request: Request, key: UUID, pk: int) -> HttpResponseBase:
    """Record that an access was taken away on the platform."""
    row = _access(key, pk)
    form = ReasonForm(request.POST or None)

    def act() -> None:
        reason = form.cleaned_data["reason"]
        remove_grant(request.person, access=row, reason=reason, now=request.now)

    if done(request, form, act):
        notices.success(request, f"{row.person.name} has no access to {row.account.name} any more.")
        return redirect("accounts:access", key=key)
    step = Step(
        f"Remove the access of {row.person.name}", "Remove",
        reverse("accounts:access", args=[key]), "Access", caption=row.account.name,
        says=("Take it away on the platform itself first.",), warning=True,
    )  # fmt: skip
    return shown(request, step, form)


@page(permission=Permission.ACCOUNT_REVIEW)
def check(request: Request, key: UUID) -> HttpResponseBase:
    """Record a check: what a person found."""
    account = _account(key)
    _require(request, Permission.ACCOUNT_REVIEW, account)
    form = CheckForm(request.POST or None, account=account)

    def act() -> None:
        record_check(request.person, account=account, findings=form.findings(), now=request.now)

    if done(request, form, act):
        notices.success(request, f"The check of {account.name} is recorded.")
        return redirect(_back(account))
    step = Step(
        "Check the account", "Record the check", _back(account), account.name,
        caption=account.name, says=("Open it and look, then answer.",),
    )  # fmt: skip
    return shown(request, step, form)


@page(permission=Permission.ACCOUNT_REVIEW)
def actions_done(request: Request, key: UUID, pk: int) -> HttpResponseBase:
    """Record that what a check asked for is done."""
    review = get_object_or_404(
        AccountReview.objects.select_related("account__owner", "account__service_area"),
        pk=pk,
        account__key=key,
    )
    form = ReasonForm(request.POST or None)
    form.fields["reason"].label = "What was done?"

    def act() -> None:
        remark = form.cleaned_data["reason"]
        done_with_actions(request.person, review=review, remark=remark, now=request.now)

    if done(request, form, act):
        notices.success(request, "It is recorded that it was done.")
        return redirect(_back(review.account))
    step = Step(
        "What was asked for is done", "Record it", _back(review.account), review.account.name,
        caption=review.account.name, says=(review.actions,),
    )  # fmt: skip
    return shown(request, step, form)


@page(permission=Permission.ACCOUNT_HANDOVER)
def handover(request: Request, key: UUID) -> HttpResponseBase:
    """Offer a page to somebody."""
    account = _account(key)
    _require(request, Permission.ACCOUNT_HANDOVER, account)
    form = HandoverForm(request.POST or None, on=today(request))

    def act() -> None:
        offer_handover(request.person, account=account, now=request.now, **form.cleaned_data)

    if done(request, form, act):
        notices.success(request, "They are asked. It is theirs once they accept.")
        return redirect(_back(account))
    step = Step(
        "Hand the page over", "Ask them", _back(account), account.name, caption=account.name,
        says=(("Nothing changes until they accept. A page that nobody has accepted when its "
              "owner leaves publishes nothing."),),
    )  # fmt: skip
    return shown(request, step, form)


@page(permission=Permission.ACCOUNT_HANDOVER, methods=("POST",))
def handover_withdraw(request: Request, key: UUID, pk: int) -> HttpResponseBase:
    """Take an offer back that nobody has answered."""
    row = get_object_or_404(
        Handover.objects.select_related("account__owner", "account__service_area"),
        pk=pk,
        account__key=key,
    )
    try:
        withdraw_handover(request.person, handover=row, now=request.now)
    except MoveRefused as refused:
        notices.error(request, str(refused))
    else:
        notices.success(request, "The offer is withdrawn.")
    return redirect(_back(row.account))


@page(permission=Permission.ACCOUNT_READ)
def handover_answer(request: Request, pk: int) -> HttpResponseBase:
    """Take a page over, or not: only whom it was offered to."""
    row = get_object_or_404(
        Handover.objects.select_related("account", "offered_by"), pk=pk, offered_to=request.person
    )
    form = AnswerForm(request.POST or None)

    def act() -> None:
        answer_handover(
            request.person,
            handover=row,
            accept=form.accepts,
            answer=form.cleaned_data["answer"],
            now=request.now,
        )

    if row.state == "offered" and done(request, form, act):
        notices.success(request, f"{row.offered_by.name} is told.")
        return redirect(_back(row.account))
    says = [f"{row.offered_by.name} asks you to own {row.account.name} from now on."]
    if row.note:
        says.append(row.note)
    if row.state != "offered":
        raise Http404("This offer is answered already.")
    step = Step(
        f"Take over {row.account.name}?", "Answer", _back(row.account), row.account.name,
        says=tuple(says),
    )  # fmt: skip
    return shown(request, step, form)


@page(permission=Permission.ACCOUNT_SET_UP)
def agreement(request: Request, key: UUID) -> HttpResponseBase:
    """Record what was agreed with a partner."""
    account = _account(key)
    _require(request, Permission.ACCOUNT_SET_UP, account)
    form = AgreementForm(request.POST or None)

    def act() -> None:
        agree(request.person, account=account, facts=form.facts(), now=request.now)

    if done(request, form, act):
        notices.success(request, "The agreement is recorded.")
        return redirect(_back(account))
    step = Step(
        "Record a joint account", "Record it", _back(account), account.name, caption=account.name,
        says=("One owner is always the council’s.",),
    )  # fmt: skip
    return shown(request, step, form)


@page(permission=Permission.ACCOUNT_SET_UP, methods=("POST",))
def agreement_end(request: Request, key: UUID, pk: int) -> HttpResponseBase:
    """Record that an agreement ended."""
    row = get_object_or_404(
        JointAgreement.objects.select_related("account"), pk=pk, account__key=key
    )
    try:
        end_agreement(request.person, agreement=row, now=request.now)
    except Complaint as complaint:
        notices.error(request, str(complaint))
    else:
        notices.success(request, "The agreement ended today.")
    return redirect(_back(row.account))


@page(permission=Permission.PAGE_REQUEST_READ, methods=READ)
def overdue(request: Request) -> HttpResponseBase:
    """What was overdue on a day, and who was told."""
    form = OverdueForm(request.GET)
    form.is_valid()
    day = form.cleaned_data.get("on") or today(request)
    rows = overdue_on(day)
    if "csv" in request.GET:
        return csv_download(f"overdue-{day.isoformat()}", _OVERDUE_HEADINGS, _overdue_lines(day))
    context = {
        "page": paginate(request, rows),
        "day": day,
        "form": form,
        "csv_url": f"?{urlencode({**request.GET.dict(), 'csv': 1})}",
    }
    return render(request, "accounts/overdue.html", context)


def _overdue_lines(day: date) -> Iterator[tuple[object, ...]]:
    for review in overdue_on(day).iterator(chunk_size=1000):
        base = (
            review.account.name, review.account.owner, review.account.service_area,
            review.due_on, review.done_on,
        )  # fmt: skip
        notices_sent = list(review.notices.all())
        for notice in notices_sent:
            yield (*base, notice.person.name, notice.at)
        if not notices_sent:
            yield (*base, "", "")
