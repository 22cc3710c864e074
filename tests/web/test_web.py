"""The first screen, signing in and out, and the answer for monitors."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from oyez.accounts.services import suspend
from oyez.people.actors import System
from oyez.people.models import Engagement
from oyez.people.services import set_password
from oyez.policy.models import PolicyVersion
from oyez.posts.services import submit
from tests.council import Council

pytestmark = pytest.mark.django_db
PASSWORD = "correct horse battery staple"


def signed_in(person: Any) -> Client:
    client = Client()
    client.force_login(person.user)
    return client


def errors_in(answer: Any) -> list[str]:
    return re.findall(r'govuk-error-summary__list">(.*?)</ul>', answer.content.decode(), re.DOTALL)


def sign_in(email: str, password: str) -> tuple[Client, Any]:
    client = Client()
    return client, client.post("/sign-in/", {"login": email, "password": password})


def test_a_person_of_the_register_signs_in_and_out(council: Council) -> None:
    set_password(System("setup"), person=council.asha, password=PASSWORD, now=council.now)
    client, answer = sign_in("Asha@Fernwell.example", PASSWORD)
    assert (answer.status_code, answer["Location"]) == (302, "/")
    assert "Good morning, Asha" in client.get("/").content.decode()
    client.post("/sign-out/")
    assert client.get("/").status_code == 302


def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(council: Council) -> None:
    set_password(System("setup"), person=council.asha, password=PASSWORD, now=council.now)
    _, wrong = sign_in("asha@fernwell.example", "wrong")
    _, unknown = sign_in("nobody@fernwell.example", "wrong")
    assert wrong.status_code == unknown.status_code == 200
    assert errors_in(wrong) == errors_in(unknown) != []


def test_nobody_signs_up(council: Council) -> None:
    answer = Client().post(
        "/sign-in/join/", {"email": "new@fernwell.example", "password1": PASSWORD}
    )
    assert "Nobody signs up here" in answer.content.decode()


def test_a_leaver_is_turned_away_and_told_whom_to_ask(council: Council) -> None:
    set_password(System("setup"), person=council.asha, password=PASSWORD, now=council.now)
    Engagement.objects.filter(person=council.asha).update(end=datetime(2026, 11, 21, tzinfo=UTC))
    client, answer = sign_in("asha@fernwell.example", PASSWORD)
    assert answer["Location"] == "/sign-in/"
    assert "engagement with the council is not current" in client.get("/sign-in/").content.decode()


def test_an_open_session_ends_with_the_engagement(council: Council, settings: Any) -> None:
    """The last day is Sunday; at one minute past midnight in London the session is over."""
    client = signed_in(council.asha)
    Engagement.objects.filter(person=council.asha).update(end=datetime(2026, 11, 22, tzinfo=UTC))
    settings.CLOCK = lambda: datetime(2026, 11, 22, 23, 59, tzinfo=UTC)
    assert client.get("/").status_code == 200
    settings.CLOCK = lambda: datetime(2026, 11, 23, 0, 1, tzinfo=UTC)
    assert client.get("/").status_code == 302
    settings.CLOCK = lambda: council.now
    assert client.get("/").status_code == 302, "it does not come back with the clock"


def test_today_shows_what_waits_one_click_from_its_action(council: Council) -> None:
    post = council.draft("Honestly the council are idiots about the bins.")
    submit(council.asha, post=post, now=council.now)
    page = signed_in(council.tom).get("/").content.decode()
    assert "Waiting for you" in page
    assert f'href="/messages/{post.pk}/review/"' in page
    assert "Waiting for you" not in signed_in(council.asha).get("/").content.decode()


def test_an_empty_day_says_so(council: Council) -> None:
    assert "Nothing needs you now" in signed_in(council.martin).get("/").content.decode()


def test_navigation_shows_only_what_the_role_may_use(council: Council) -> None:
    worker = signed_in(council.lena).get("/").content.decode()
    assert "/messages/write/" not in worker
    assert "/policy/" in worker
    assert "/messages/write/" in signed_in(council.asha).get("/").content.decode()


def test_healthz_says_why_when_there_is_no_worker(council: Council) -> None:
    answer = Client().get("/healthz")
    assert answer.status_code == 503
    assert answer.json()["reason"]


def test_every_page_carries_a_strict_content_security_policy(council: Council) -> None:
    for client, address in ((Client(), "/sign-in/"), (signed_in(council.asha), "/")):
        policy = client.get(address)["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy


def test_a_session_cookie_is_not_for_scripts_or_other_sites(council: Council) -> None:
    set_password(System("setup"), person=council.asha, password=PASSWORD, now=council.now)
    client, _ = sign_in("asha@fernwell.example", PASSWORD)
    cookie = client.cookies["sessionid"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"


def test_an_old_password_ends_with_its_sessions(council: Council) -> None:
    set_password(System("setup"), person=council.asha, password=PASSWORD, now=council.now)
    client, _ = sign_in("asha@fernwell.example", PASSWORD)
    later = council.now + timedelta(hours=1)
    set_password(System("setup"), person=council.asha, password=PASSWORD + "!", now=later)
    assert client.get("/").status_code == 302


def test_a_new_council_is_told_what_to_do_before_the_first_message(
    council: Council,
) -> None:
    client = signed_in(council.morag)
    assert "Before the first message" not in client.get("/").content.decode()
    PolicyVersion.objects.update(effective_from=datetime(2027, 1, 1, tzinfo=UTC))
    suspend(council.morag, account=council.news, reason="A test", now=council.now)
    suspend(council.morag, account=council.mere, reason="A test", now=council.now)
    page = client.get("/").content.decode()
    assert "Put a policy in force" in page
    assert "Add an account" in page
    assert "Before the first message" not in signed_in(council.asha).get("/").content.decode()
