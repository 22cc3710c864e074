"""Guessing is stopped without keeping who guessed from where."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from axes.models import AccessAttempt
from django.contrib.sessions.models import Session
from django.test import Client

from oyez.ledger.models import Entry
from oyez.people.errors import Forbidden
from oyez.people.sign_in.lock_outs import locked_until, tidy, unlock
from tests.council import Council
from tests.people.sign_in.signing_in import PASSWORD, code, sign_in, with_app, with_password

pytestmark = pytest.mark.django_db


def fail(person: Any, times: int, **where: Any) -> Any:
    answer = None
    for _ in range(times):
        answer = Client().post("/sign-in/", {"login": person.email, "password": "no"}, **where)
    return answer


def test_five_failures_lock_the_account_from_that_address(council: Council) -> None:
    with_password(council, council.lena)
    assert fail(council.lena, 4).status_code == 200
    locked = fail(council.lena, 1)
    assert locked.status_code == 429
    assert "Wait 15 minutes" in locked.content.decode()
    _, right = sign_in(council.lena)
    assert right.status_code == 429, "the right password does not help while it is locked"


def test_another_address_is_not_locked_out(council: Council) -> None:
    """Or anybody could keep the Head of Communications out."""
    with_password(council, council.lena)
    fail(council.lena, 6, REMOTE_ADDR="203.0.113.9")
    _, right = sign_in(council.lena)
    assert right.status_code == 302


def test_neither_address_nor_browser_nor_what_was_typed_is_kept(council: Council) -> None:
    with_password(council, council.lena)
    Client(headers={"user-agent": "Lynx"}).post(
        "/sign-in/?from=here",
        {"login": "lena@fernwell.example", "password": "secret", "x": "y"},
        REMOTE_ADDR="203.0.113.9",
    )
    fail(council.lena, 1, REMOTE_ADDR="203.0.113.9")
    kept = str(AccessAttempt.objects.values().get())
    for trace in ("203.0.113", "Lynx", "lena", "secret", "'y'", "from=here", "/sign-in/"):
        assert trace not in kept, trace
    assert "203.0.113" not in str(list(Entry.objects.values_list("body", flat=True)))


def test_a_lock_ends_by_itself(council: Council) -> None:
    with_password(council, council.lena)
    fail(council.lena, 6)
    AccessAttempt.objects.update(attempt_time=datetime.now(UTC) - timedelta(minutes=16))
    _, right = sign_in(council.lena)
    assert right.status_code == 302


def test_the_night_forgets_failures_and_sessions_that_are_over(council: Council) -> None:
    client, _ = sign_in(with_password(council, council.lena))
    fail(council.lena, 6)
    tidy(council.now)
    assert (AccessAttempt.objects.count(), client.get("/").status_code) == (1, 200)
    AccessAttempt.objects.update(attempt_time=datetime.now(UTC) - timedelta(minutes=16))
    Session.objects.update(expire_date=datetime.now(UTC) - timedelta(minutes=1))
    assert locked_until(council.lena.user) is None
    tidy(council.now)
    assert not AccessAttempt.objects.exists()
    assert not Session.objects.exists()


def test_success_forgets_the_failures(council: Council) -> None:
    with_password(council, council.lena)
    fail(council.lena, 4)
    sign_in(council.lena)
    assert not AccessAttempt.objects.exists()


def test_wrong_codes_lock_too_and_then_a_right_one_does_not_help(council: Council) -> None:
    with_app(council, council.asha)
    client, _ = sign_in(council.asha)
    answers = [client.post("/sign-in/code/", {"code": "000000"}).status_code for _ in range(5)]
    assert answers == [200, 200, 200, 200, 429]
    assert client.post("/sign-in/code/", {"code": code()}).status_code == 429
    assert client.get("/").status_code == 302


def test_ict_unlocks_with_an_entry_in_the_ledger(council: Council) -> None:
    with_password(council, council.lena)
    fail(council.lena, 6)
    assert locked_until(council.lena.user) is not None
    with pytest.raises(Forbidden):
        unlock(council.morag, user=council.lena.user, now=council.now)
    unlock(council.yusuf, user=council.lena.user, now=council.now)
    assert locked_until(council.lena.user) is None
    assert b"people.sign_in_unlocked" in Entry.objects.order_by("-sequence")[0].body
    _, right = sign_in(council.lena)
    assert right.status_code == 302


def test_an_address_behind_the_proxy_is_the_one_that_the_proxy_saw(
    council: Council, settings: Any
) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    with_password(council, council.lena)
    for forged in range(6):
        answer = fail(
            council.lena, 1, headers={"x-forwarded-for": f"198.51.100.{forged}, 203.0.113.9"}
        )
    assert answer.status_code == 429, "a forged first address does not escape the lock"


def test_a_forgotten_password_is_chosen_anew_by_a_link(council: Council, mailoutbox: Any) -> None:
    with_password(council, council.lena)
    Client().post("/password/reset/", {"email": "LENA@fernwell.example"})
    (mail,) = mailoutbox
    assert mail.to == ["lena@fernwell.example"]
    link = next(word for word in mail.body.split() if word.startswith("http"))
    client = Client()
    form = client.get(client.get(link)["Location"])
    assert "Choose a new password" in form.content.decode()
    new = "otter lantern hedge forty"
    done = client.post(form.request["PATH_INFO"], {"password1": new, "password2": new})
    assert done["Location"] == "/password/reset/done/"
    assert client.get("/").status_code == 302, "it signs nobody in"
    assert sign_in(council.lena, PASSWORD)[1].status_code == 200
    assert sign_in(council.lena, new)[1].status_code == 302
    assert "used or is too old" in Client().get(link).content.decode()


def test_no_link_for_who_has_no_password_here_and_the_same_answer(
    council: Council, mailoutbox: Any
) -> None:
    answers = [
        Client().post("/password/reset/", {"email": email})["Location"]
        for email in ("asha@fernwell.example", "nobody@fernwell.example")
    ]
    assert answers == ["/password/reset/sent/"] * 2
    assert mailoutbox == []


def test_a_new_password_does_not_pass_by_the_second_step(council: Council, mailoutbox: Any) -> None:
    with_app(council, council.asha)
    Client().post("/password/reset/", {"email": council.asha.email})
    client = Client()
    link = next(word for word in mailoutbox[0].body.split() if word.startswith("http"))
    form = client.get(client.get(link)["Location"]).request["PATH_INFO"]
    new = "otter lantern hedge forty"
    client.post(form, {"password1": new, "password2": new})
    assert sign_in(council.asha, new)[1]["Location"].startswith("/sign-in/code/")
