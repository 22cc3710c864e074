"""How the tests of signing in sign in, as a browser does."""

import time
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.core.cache import cache
from django.test import Client

from oyez.people.actors import System
from oyez.people.models import Person
from oyez.people.services import set_password
from tests.council import Council

PASSWORD = "correct horse battery staple"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def code(secret: str = SECRET) -> str:
    """Return what an app with this key shows now."""
    shown: str = format_hotp_value(hotp_value(secret, int(time.time()) // 30))
    return shown


def with_password(council: Council, person: Person) -> Person:
    set_password(System("setup"), person=person, password=PASSWORD, now=council.now)
    person.refresh_from_db()
    return person


def with_app(council: Council, person: Person) -> Authenticator:
    """Give `person` a password and an app for codes."""
    with_password(council, person)
    cache.clear()  # a code counts once, and tests run within its half minute
    return TOTP.activate(person.user, SECRET).instance


def sign_in(person: Person, password: str = PASSWORD, **headers: Any) -> tuple[Client, Any]:
    client = Client(headers=headers)
    return client, client.post("/sign-in/", {"login": person.email, "password": password})


def signed_in_twice(council: Council, person: Person) -> Client:
    """Return a browser that gave password and code."""
    with_app(council, person)
    client, _ = sign_in(person)
    answer = client.post("/sign-in/code/", {"code": code()})
    assert answer["Location"] == "/", answer.content.decode()
    return client
