"""Whoever may publish, approve or administer signs in with a second step; a worker need not."""

from datetime import timedelta
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from oyez import settings as production
from oyez.ledger.models import Entry
from oyez.people.models import Nomination
from oyez.people.permissions import Permission, Role
from oyez.people.sign_in import two_step
from tests.council import Council
from tests.people.sign_in.signing_in import (
    code,
    sign_in,
    signed_in_twice,
    with_app,
    with_password,
)

pytestmark = pytest.mark.django_db
DEMANDED = frozenset(Role) - {Role.WORKER, Role.AUDITOR}


def test_it_is_demanded_in_production() -> None:
    assert production.TWO_STEP is True
    assert "OYEZ_TWO_STEP" not in {setting.variable for setting in production.SETTINGS}


@pytest.mark.parametrize("role", Role)
def test_the_permission_table_decides_whose_role_demands_it(role: Role) -> None:
    assert two_step.demanded_of({role}) is (role in DEMANDED)


@pytest.mark.parametrize(
    "permission",
    [
        Permission.POST_WRITE,
        Permission.POST_REVIEW,
        Permission.POST_RELEASE,
        Permission.PAGE_DECIDE,
        Permission.POLICY_APPROVE,
        Permission.PEOPLE_MANAGE,
        Permission.ACCOUNT_MANAGE,
        Permission.SIGN_IN_MANAGE,
    ],
)
def test_publishing_approving_and_administering_demand_it(permission: Permission) -> None:
    assert permission in two_step.SECOND_STEP


def test_a_worker_signs_in_with_a_password_alone(council: Council) -> None:
    client, _ = sign_in(with_password(council, council.lena))
    assert client.get("/").status_code == 200


def test_a_new_representative_is_led_to_set_it_up_and_goes_on(
    council: Council, committed_at_once: None
) -> None:
    client, answer = sign_in(with_password(council, council.asha))
    assert client.get(answer["Location"])["Location"] == "/second-step/"
    page = client.get("/second-step/").content.decode()
    assert "Set up a second step" in page
    assert 'href="/second-step/app/"' in page
    setting_up = client.get("/second-step/app/")
    key = setting_up.context["form"].secret
    assert key in setting_up.content.decode()
    assert "data:" not in setting_up.content.decode(), "the content security policy forbids it"
    picture = client.get("/second-step/app/key.svg")
    assert (picture["Content-Type"], picture.status_code) == ("image/svg+xml", 200)
    assert "no-store" in picture["Cache-Control"]
    wrong = client.post("/second-step/app/", {"code": "000000"})
    assert "That code is not right" in wrong.content.decode()
    done = client.post("/second-step/app/", {"code": code(key)})
    assert done["Location"] == "/second-step/codes/"
    assert client.get("/second-step/codes/").content.decode().count("oz-secret") == 10
    assert client.get("/").status_code == 200
    assert client.get("/messages/write/").status_code == 200
    assert b"second_step_added" in Entry.objects.order_by("-sequence")[0].body


@pytest.mark.parametrize(
    "address", ["/", "/messages/", "/messages/write/", "/accounts/", "/policy/", "/password/"]
)
def test_a_session_without_it_reaches_no_page(council: Council, address: str) -> None:
    client = Client()
    client.force_login(council.asha.user)
    assert client.get(address)["Location"] == "/second-step/"
    sent = client.post(address, {"text": "We are open."})
    assert sent.status_code == 403
    assert "second step comes first" in sent.content.decode()


def test_a_session_without_it_reaches_neither_the_api_nor_anybody_s_name(council: Council) -> None:
    client = Client()
    client.force_login(council.morag.user)
    assert client.get("/api/v1/policy").status_code == 401
    assert client.get("/noticeboard/").status_code == 200


def test_a_password_alone_does_not_sign_in_who_has_an_app(council: Council) -> None:
    with_app(council, council.asha)
    client, answer = sign_in(council.asha)
    assert answer["Location"].startswith("/sign-in/code/")
    assert client.get("/")["Location"].startswith("/sign-in/?")
    assert client.post("/sign-in/code/", {"code": code()})["Location"] == "/"
    assert client.get("/").status_code == 200


def test_a_code_counts_once(council: Council) -> None:
    signed_in_twice(council, council.asha)
    client, _ = sign_in(council.asha)
    again = client.post("/sign-in/code/", {"code": code()})
    assert "That code is not right" in again.content.decode()


def test_a_recovery_code_counts_once(council: Council, committed_at_once: None) -> None:
    client = signed_in_twice(council, council.asha)
    client.post("/second-step/codes/new/")
    kept = client.get("/second-step/codes/").context["unused_codes"][0]
    for expected in (302, 200):
        other, _ = sign_in(council.asha)
        assert other.post("/sign-in/code/", {"code": kept}).status_code == expected


def test_a_session_ends_with_the_step_it_was_signed_in_with(council: Council) -> None:
    """A stolen telephone: whoever holds its session is out once the app is removed elsewhere."""
    client = signed_in_twice(council, council.asha)
    Authenticator.objects.filter(user=council.asha.user).delete()
    assert client.get("/")["Location"] == "/second-step/"


def test_a_worker_who_becomes_a_representative_needs_it_from_that_day(council: Council) -> None:
    client, _ = sign_in(with_password(council, council.lena))
    Nomination.objects.create(person=council.lena, service_area_id=1, start=council.now.date())
    assert client.get("/")["Location"] == "/second-step/"


def test_a_session_older_than_the_app_gives_a_code_and_goes_on(council: Council) -> None:
    client, _ = sign_in(with_password(council, council.lena))
    with_app(council, council.lena)
    client.force_login(council.lena.user)
    Nomination.objects.create(person=council.lena, service_area_id=1, start=council.now.date())
    assert client.get("/policy/")["Location"] == "/sign-in/again/code/?next=/policy/"
    assert client.post("/sign-in/again/?next=/policy/", {"password": "x"})["Location"].startswith(
        "/sign-in/again/code/"
    ), "a password does not stand in for the code"
    done = client.post("/sign-in/again/code/", {"code": code(), "next": "/policy/"})
    assert done["Location"] == "/policy/"
    assert client.get("/policy/").status_code == 200


def test_the_only_second_step_stays_with_whom_it_is_demanded_of(council: Council) -> None:
    client = signed_in_twice(council, council.asha)
    page = client.post("/second-step/app/remove/")
    assert "this is your only one" in page.content.decode()
    assert Authenticator.objects.filter(user=council.asha.user, type="totp").exists()


def test_the_key_of_an_app_is_sealed_in_the_database(council: Council) -> None:
    client, _ = sign_in(with_password(council, council.asha))
    key = client.get("/second-step/app/").context["form"].secret
    client.post("/second-step/app/", {"code": code(key)})
    assert key not in str(Authenticator.objects.get(type="totp").data)


def test_the_demonstration_does_not_demand_it_and_says_so(council: Council, settings: Any) -> None:
    settings.DEMONSTRATION, settings.ROOT_URLCONF = True, "oyez.web.demonstration_urls"
    client = Client()
    client.force_login(council.asha.user)
    assert client.get("/").status_code == 200
    assert "no second step" in Client().get("/sign-in/").content.decode()
    assert "nobody needs a second step" in client.get("/second-step/").content.decode()


def test_a_sign_in_ends_when_idle_and_at_the_latest_after_twelve_hours(council: Council) -> None:
    client, _ = sign_in(with_password(council, council.lena))
    assert client.get("/").status_code == 200
    for key, age in (
        ("oyez_seen_at", timedelta(hours=2, minutes=1)),
        ("oyez_signed_in_at", timedelta(hours=12, minutes=1)),
    ):
        client, _ = sign_in(council.lena)
        client.get("/")
        session = client.session
        session[key] -= int(age.total_seconds())
        session.save()
        assert client.get("/")["Location"].startswith("/sign-in/")
        assert client.get("/").status_code == 302
