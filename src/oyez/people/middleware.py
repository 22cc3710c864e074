"""Puts the signed-in person on the request, and ends the session of who no longer works here."""

from collections.abc import Callable
from functools import cached_property

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse

from oyez.lib.clock import london_date
from oyez.people.models import Person, User
from oyez.people.permissions import TABLE, Permission, Role, roles_of


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
    before the view runs.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.now = settings.CLOCK()  # type: ignore[attr-defined]
        request.person = None  # type: ignore[attr-defined]
        request.may = Rights(request)  # type: ignore[attr-defined]
        # A request without a session cookie touches no session: public pages stay cacheable.
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            self._recognise(request)
        return self.get_response(request)

    def _recognise(self, request: HttpRequest) -> None:
        user = request.user
        if not isinstance(user, User):
            return
        person: Person = user.person
        request.person = person  # type: ignore[attr-defined]
        if not request.may.roles:  # type: ignore[attr-defined]
            logout(request)
            request.person = None  # type: ignore[attr-defined]
