"""Tokens of one's own, the sign-ins of others, and the emergency administrator's one page."""

from typing import cast
from uuid import UUID

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib import messages
from django.db.models import Q
from django.http import Http404, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache

from oyez.lib.complaint import Complaint
from oyez.pages.access import READ, page
from oyez.pages.tables import paginate
from oyez.people.models import ApiToken, Person, User
from oyez.people.permissions import EMERGENCY_REFERENCE, Permission, Role
from oyez.people.sign_in.directory import record_identity
from oyez.people.sign_in.emergency import give_role
from oyez.people.sign_in.forms import EmergencyForm, IdentityForm, TokenForm
from oyez.people.sign_in.lock_outs import locked_until, unlock
from oyez.people.sign_in.managing import remove_second_steps
from oyez.people.sign_in.tokens import OFFERED, end_token, live_tokens, make_token
from oyez.people.signed_in import Request, today


@page(permission=Permission.API_ACCESS)
@never_cache
def tokens(request: Request) -> HttpResponseBase:
    """One's own tokens, and a form for another; a new one is shown on this answer alone."""
    form = TokenForm(request)
    secret = ""
    if request.method == "POST" and form.is_valid():
        try:
            _, secret = make_token(request.person, now=request.now, **form.facts())
        except Complaint as complaint:
            form.complain(complaint)
    context = {
        "form": form,
        "secret": secret,
        "rows": _token_rows(request.person, request),
    }
    return render(request, "people/sign_in/tokens.html", context)


@page(permission=Permission.API_ACCESS, methods=("POST",))
def end_own_token(request: Request, pk: int) -> HttpResponseBase:
    """End a token of one's own."""
    token = get_object_or_404(ApiToken, pk=pk, person=request.person)
    end_token(request.person, token=token, now=request.now)
    messages.success(request, f"“{token.name}” no longer works.")
    return redirect("sign_in:tokens")


@page(permission=Permission.SIGN_IN_MANAGE, methods=READ)
def listing(request: Request) -> HttpResponseBase:
    """Everybody's sign-in, found by name or address."""
    wanted = request.GET.get("q", "").strip()
    people = Person.objects.exclude(reference=EMERGENCY_REFERENCE).select_related("user")
    if wanted:
        people = people.filter(Q(name__icontains=wanted) | Q(email__icontains=wanted))
    return render(
        request, "people/sign_in/list.html", {"page": paginate(request, people), "wanted": wanted}
    )


@page(permission=Permission.SIGN_IN_MANAGE)
def person(request: Request, public_id: UUID) -> HttpResponseBase:
    """One person's sign-in: second steps, lock, work account and tokens, and what ends each."""
    found = get_object_or_404(
        Person.objects.exclude(reference=EMERGENCY_REFERENCE).select_related("user"),
        public_id=public_id,
    )
    user: User | None = getattr(found, "user", None)
    known = getattr(found, "directory_identity", None)
    form = IdentityForm(
        request.POST if request.POST.get("act") == "identity" else None,
        initial={"object_id": known.object_id if known else ""},
    )
    if request.method == "POST" and _done(request, found, user, form):
        return redirect("sign_in:person", public_id=public_id)
    context = {
        "found": found,
        "user_of": user,
        "form": form,
        "directory": settings.OIDC_CLIENT_ID,
        "locked_until": locked_until(user) if user else None,
        "steps": list(Authenticator.objects.filter(user_id=user.pk)) if user else [],
        "rows": _token_rows(found, request),
    }
    return render(request, "people/sign_in/person.html", context)


def _done(request: Request, found: Person, user: User | None, form: IdentityForm) -> bool:
    act = request.POST.get("act", "")
    if act == "identity":
        return _recorded(request, found, form)
    if user is None:
        raise Http404("There is no sign-in.")
    if act == "unlock":
        unlock(request.person, user=user, now=request.now)
        messages.success(request, f"{found.name} can try again.")
    elif act == "second_steps":
        remove_second_steps(request.person, user=user, now=request.now)
        messages.success(request, f"{found.name} sets up a second step at the next sign-in.")
    elif act.startswith("end:") and act[4:].isdecimal():
        token = get_object_or_404(ApiToken, pk=int(act[4:]), person=found)
        end_token(request.person, token=token, now=request.now)
        messages.success(request, f"“{token.name}” no longer works.")
    else:
        raise Http404("There is no such act.")
    return True


def _recorded(request: Request, found: Person, form: IdentityForm) -> bool:
    if not form.is_valid():
        return False
    try:
        record_identity(
            request.person,
            person=found,
            object_id=str(form.cleaned_data["object_id"] or ""),
            now=request.now,
        )
    except Complaint as complaint:
        form.complain(complaint, "object_id")
        return False
    messages.success(request, "The work account is recorded.")
    return True


@page(permission=Permission.EMERGENCY_ADMINISTRATION)
def emergency(request: Request) -> HttpResponseBase:
    """The one thing that the emergency administrator can do."""
    form = EmergencyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        chosen = cast("Person", form.cleaned_data["email"])
        role = Role(form.cleaned_data["role"])
        try:
            given = give_role(
                request.person,
                person=chosen,
                role=role,
                reason=form.cleaned_data["reason"],
                now=request.now,
            )
        except Complaint as complaint:
            form.complain(complaint)
        else:
            messages.success(request, f"{chosen.name} is {role.label} until {given.end:%-d %B}.")
            return redirect("sign_in:emergency")
    return render(request, "people/sign_in/emergency.html", {"form": form})


def _token_rows(holder: Person, request: Request) -> list[tuple[ApiToken, str]]:
    return [
        (token, ", ".join(OFFERED[Permission(one)] for one in token.permissions))
        for token in live_tokens(holder, on=today(request))
    ]
