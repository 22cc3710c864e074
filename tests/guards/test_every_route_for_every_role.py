"""Every route asked by every role: what the permission table says is what happens."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

from django.http import HttpResponseBase
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse
from django.urls.converters import IntConverter, UUIDConverter

from oyez.pages.access import PUBLIC, permission_of
from oyez.people.permissions import TABLE, Permission
from tests.council import Council
from tests.guards.everybody import one_of_each_role
from tests.guards.routes import ROUTES
from tests.guards.test_routes import routes

# Views that answer nobody by a permission of ours: allauth's, and what the API asks by itself.
_NOT_OURS = ("account_", "api:", "mfa_", "openid_", "socialaccount_")


def guarded() -> Iterator[tuple[str, URLPattern, str]]:
    for name, pattern in routes(get_resolver("oyez.urls")):
        permission = permission_of(pattern.callback)
        if permission not in {None, PUBLIC} and not name.startswith(_NOT_OURS):
            yield name, pattern, str(permission)


def address(name: str, pattern: URLPattern) -> str:
    """Return an address of the route at which nothing stands."""
    made: dict[str, Any] = {}
    for argument, converter in pattern.pattern.converters.items():
        if isinstance(converter, UUIDConverter):
            made[argument] = uuid4()
        elif isinstance(converter, IntConverter):
            made[argument] = 987_654
        else:
            made[argument] = "nothing"
    return reverse(name, kwargs=made)


def asked(client: Client, at: str) -> HttpResponseBase:
    """Return the answer to somebody who looks, or sends a form where nothing can be looked at."""
    answer = client.get(at)
    return client.post(at) if answer.status_code == 405 else answer


def test_every_route_has_a_row_and_asks_what_the_row_says() -> None:
    assert {name: permission for name, _, permission in guarded()} == ROUTES


def test_each_role_comes_in_where_the_table_lets_it_and_nowhere_else(
    council: Council, client: Client
) -> None:
    wrong = []
    for role, person in one_of_each_role(council).items():
        client.force_login(person.user)
        for name, pattern, permission in guarded():
            status = asked(client, address(name, pattern)).status_code
            if (status != 403) != (role in TABLE[Permission(permission)]):
                wrong.append(f"{role} at {name}: {status} although the table says otherwise")
    assert wrong == []


def test_who_is_not_signed_in_comes_in_nowhere(council: Council, client: Client) -> None:
    wrong = []
    for name, pattern, _ in guarded():
        answer = asked(client, address(name, pattern))
        led = answer.status_code == 302 and answer.headers["Location"].startswith("/sign-in/")
        if not led and answer.status_code != 401:
            wrong.append(f"{name}: {answer.status_code}")
    assert wrong == []
