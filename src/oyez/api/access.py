"""Who may call: the session of the browser, with the same rights as on the pages."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from ninja.security import SessionAuth

from oyez.people.models import Person
from oyez.people.permissions import TABLE, Permission, who_may


class SignedIn(SessionAuth):
    """A signed-in person with `permission`; forms of other sites are refused by the CSRF check."""

    def __init__(self, permission: Permission) -> None:
        super().__init__(csrf=True)
        self.permission = permission

    def authenticate(self, request: HttpRequest, key: str | None) -> Person | None:
        """Return the person, None when nobody is signed in; raises PermissionDenied otherwise."""
        del key
        person: Person | None = request.person  # type: ignore[attr-defined]
        if person is None:
            return None
        if not request.may(self.permission):  # type: ignore[attr-defined]
            raise PermissionDenied(who_may(TABLE[self.permission]))
        return person
