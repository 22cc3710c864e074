"""Who may call: a person's session, or a token of theirs, with the same rights as on the pages."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from ninja.security import SessionAuth

from oyez.people.middleware import Rights
from oyez.people.models import Person
from oyez.people.permissions import TABLE, Permission, who_may
from oyez.people.sign_in.tokens import token_of


class TokenRights(Rights):
    """What a token lets its holder do: their roles of today, within what the token carries."""

    def __init__(self, request: HttpRequest, permissions: list[str]) -> None:
        super().__init__(request)
        self._permissions = frozenset(permissions)

    def __call__(self, permission: str) -> bool:
        return permission in self._permissions and super().__call__(permission)


class SignedIn(SessionAuth):
    """A signed-in person with `permission`, or `Authorization: Bearer` with a token of theirs.

    With a session, forms of other sites are refused by the CSRF check. Where there is a token it
    alone counts: one that does not work is never made good by a session.
    """

    def __init__(self, permission: Permission) -> None:
        super().__init__(csrf=True)
        self.permission = permission

    def __call__(self, request: HttpRequest) -> Person | None:
        """Return who calls, None for nobody; raises PermissionDenied for who may not."""
        scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            caller: Person | None = super().__call__(request)
            return caller
        token = token_of(secret.strip(), now=request.now)  # type: ignore[attr-defined]
        if token is None:
            return None
        request.person = token.person  # type: ignore[attr-defined]
        request.may = TokenRights(request, token.permissions)  # type: ignore[attr-defined]
        return self._permitted(request)

    def authenticate(self, request: HttpRequest, key: str | None) -> Person | None:
        """Return the person of the session, None when nobody is signed in."""
        del key
        return self._permitted(request)

    def _permitted(self, request: HttpRequest) -> Person | None:
        person: Person | None = request.person  # type: ignore[attr-defined]
        if person is not None and not request.may(self.permission):  # type: ignore[attr-defined]
            raise PermissionDenied(who_may(TABLE[self.permission]))
        return person
