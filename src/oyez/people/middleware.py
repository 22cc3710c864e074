"""Puts the signed-in person on the request, and ends the session of who no longer works here."""

import time
from collections.abc import Callable
from functools import cached_property
from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from oyez.lib.clock import london_date
from oyez.pages.access import PUBLIC, READ, permission_of
from oyez.people.models import Person, User
from oyez.people.permissions import TABLE, Permission, Role, roles_of
from oyez.people.sign_in import two_step
from oyez.people.sign_in.session_marks import SEEN_AT, SIGNED_IN_AT

_NOTE_EVERY = 5 * 60  # seconds between two notes of when a session was last seen

# What somebody may open who has yet to set up, or to give, the second step that their role needs.
SET_UP_PAGES = frozenset(
    {
        "account_login",
        "account_logout",
        "account_reauthenticate",
        "mfa_activate_totp",
        "mfa_add_webauthn",
        "mfa_index",
        "mfa_list_webauthn",
        "mfa_reauthenticate",
        "mfa_reauthenticate_webauthn",
        "second_step_picture",
    }
)


class Rights:
    """What the person of one request may do: the roles of today, read once."""

    def __init__(self, request: HttpRequest) -> None:
        self._request = request

    @cached_property
    def roles(self) -> frozenset[Role]:
        """The person's roles today, empty for who is not signed in."""
        person = self._request.person  # type: ignore[attr-defined]
        today = london_date(self._request.now)  # type: ignore[attr-defined]
        return roles_of(person, on=today) if person else frozenset()

    def __call__(self, permission: str) -> bool:
        return bool(self.roles & TABLE[Permission(permission)])


class SignedInPerson:
    """Sets `request.now`, `request.person` (None when not signed in) and `request.may`.

    A session whose person holds no role today (a leaver, an auditor whose time is over) is ended
    before the view runs, and so is one that was idle too long or is too old. A session without the
    second step that its person's roles demand counts as nobody's: it reaches the pages that set
    one up (`request.waiting` is the person there), and public pages.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.now = settings.CLOCK()  # type: ignore[attr-defined]
        request.person = None  # type: ignore[attr-defined]
        request.waiting = None  # type: ignore[attr-defined]
        request.may = Rights(request)  # type: ignore[attr-defined]
        # A request without a session cookie touches no session: public pages stay cacheable.
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            self._recognise(request)
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Lead to the second step whoever lacks it; a form that was sent is refused."""
        del args, kwargs
        match = request.resolver_match
        if (
            request.waiting is None  # type: ignore[attr-defined]
            or permission_of(view) == PUBLIC
            or (match is not None and match.view_name in SET_UP_PAGES)
        ):
            return None
        if match is not None and match.namespaces[:1] == ["api"]:
            return None  # nobody is signed in there, and it says so in its own way
        if request.method in READ and "HX-Request" not in request.headers:
            if isinstance(request.user, User) and two_step.has_one(request.user):
                return redirect_to_login(request.get_full_path(), reverse("mfa_reauthenticate"))
            return redirect("mfa_index")
        return render(request, "people/sign_in/second_step_first.html", status=403)

    def _recognise(self, request: HttpRequest) -> None:
        user = request.user
        if not isinstance(user, User):
            return
        if self._is_over(request):
            logout(request)
            return
        person: Person = user.person
        request.person = person  # type: ignore[attr-defined]
        roles = request.may.roles  # type: ignore[attr-defined]
        if not roles:
            logout(request)
            request.person = None  # type: ignore[attr-defined]
        elif (
            not settings.DEMONSTRATION
            and two_step.demanded_of(roles)
            and not two_step.taken(request, user)
        ):
            request.person = None  # type: ignore[attr-defined]
            request.waiting = person  # type: ignore[attr-defined]
            request.may = Rights(request)  # type: ignore[attr-defined]

    def _is_over(self, request: HttpRequest) -> bool:
        """Say whether the session was idle too long or is too old; note that it was seen.

        By the machine's own clock, as Django ends sessions.
        """
        now = int(time.time())
        session = request.session
        began, seen = session.get(SIGNED_IN_AT, now), session.get(SEEN_AT, now)
        if (
            now - began > settings.SESSION_LONGEST.total_seconds()
            or now - seen > settings.SESSION_IDLE.total_seconds()
        ):
            return True
        if SEEN_AT not in session or now - seen >= _NOTE_EVERY:
            session[SIGNED_IN_AT], session[SEEN_AT] = began, now
        return False
