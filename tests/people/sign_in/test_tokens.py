"""Tokens: a program acts for its holder, within what the holder may do, and no longer."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from oyez.lib.complaint import Complaint
from oyez.people.errors import Forbidden
from oyez.people.models import ApiToken, Engagement, Nomination, RoleAssignment
from oyez.people.permissions import Permission
from oyez.people.sign_in.tokens import end_orphans, end_token, make_token
from tests.council import Council

pytestmark = pytest.mark.django_db
WRITE = (Permission.POLICY_READ, Permission.POST_WRITE)


@pytest.fixture(autouse=True)
def without_a_second_step(as_in_a_council: None, settings: Any) -> None:
    settings.TWO_STEP = False


def made(council: Council, person: Any = None, permissions: Any = WRITE) -> tuple[ApiToken, str]:
    return make_token(
        person or council.asha,
        name="Website",
        permissions=permissions,
        expires_on=date(2027, 1, 31),
        now=council.now,
    )


def call(secret: str, address: str = "/api/v1/policy") -> Any:
    return Client(headers={"authorization": f"Bearer {secret}"}).get(address)


def check(secret: str, client: Client | None = None) -> Any:
    return (client or Client(enforce_csrf_checks=True)).post(
        "/api/v1/check",
        {"text": "We are open."},
        content_type="application/json",
        headers={"authorization": f"Bearer {secret}"},
    )


def test_a_token_does_what_it_carries(council: Council) -> None:
    token, secret = made(council)
    assert call(secret).status_code == 200
    assert check(secret).status_code == 200
    token.refresh_from_db()
    assert token.last_used == council.now.date()


def test_only_a_hash_of_the_secret_is_kept(council: Council) -> None:
    token, secret = made(council)
    kept = str(ApiToken.objects.values().get())
    assert secret not in kept
    assert len(secret) >= 5 + 43, "256 bits"
    assert secret.startswith(token.prefix)


def test_it_carries_no_more_than_it_was_given(council: Council) -> None:
    _, secret = made(council, permissions=[Permission.POLICY_READ])
    assert call(secret).status_code == 200
    assert check(secret).status_code == 403


def test_it_carries_no_more_than_its_holder_has(council: Council) -> None:
    with pytest.raises(Forbidden):
        made(council, council.yusuf, [Permission.POST_WRITE])
    with pytest.raises(Forbidden):
        made(council, council.asha, [Permission.SIGN_IN_MANAGE])
    with pytest.raises(Forbidden):
        made(council, council.ruth, [Permission.PEOPLE_MANAGE])


def test_a_worker_has_no_token_and_a_forged_one_writes_nothing(council: Council) -> None:
    """Invariant 15: a worker's token on the API."""
    with pytest.raises(Forbidden):
        made(council, council.lena, [Permission.POLICY_READ])
    _, secret = made(council)
    ApiToken.objects.update(person=council.lena)
    assert check(secret).status_code == 401
    assert call(secret).status_code == 401


def test_it_ends_with_the_nomination_at_midnight(council: Council, settings: Any) -> None:
    _, secret = made(council)
    Nomination.objects.filter(person=council.asha).update(end=council.now.date())
    assert check(secret).status_code == 200
    settings.CLOCK = lambda: council.now + timedelta(hours=14, minutes=1)
    assert check(secret).status_code == 401


def test_it_ends_with_the_engagement(council: Council) -> None:
    _, secret = made(council)
    Engagement.objects.filter(person=council.asha).update(end=date(2026, 11, 21))
    assert call(secret).status_code == 401


def test_the_night_ends_for_good_what_lost_its_role(council: Council) -> None:
    token, secret = made(council)
    _, kept = made(council, council.tom)
    nominations = Nomination.objects.filter(person=council.asha)
    nominations.update(end=date(2026, 11, 21))
    assert (end_orphans(council.now), end_orphans(council.now)) == (1, 0)
    nominations.update(end=None)
    assert call(secret).status_code == 401, "the role comes back, the token does not"
    assert call(kept).status_code == 200
    token.refresh_from_db()
    assert token.ended_at == council.now


@pytest.mark.parametrize("days", [-1, 0, 366])
def test_it_lasts_a_year_at_most(council: Council, days: int) -> None:
    with pytest.raises(Complaint, match="within a year"):
        make_token(
            council.asha,
            name="x",
            permissions=WRITE,
            expires_on=council.now.date() + timedelta(days=days),
            now=council.now,
        )


def test_its_last_day_is_its_last(council: Council, settings: Any) -> None:
    _, secret = made(council)
    for day, status in ((31, 200), (32, 401)):
        at = council.now + timedelta(days=39 + day)
        assert at.date() in {date(2027, 1, 31), date(2027, 2, 1)}
        settings.CLOCK = lambda at=at: at
        assert call(secret).status_code == status


def test_a_dead_token_is_not_made_good_by_a_session(council: Council) -> None:
    client = Client()
    client.force_login(council.asha.user)
    assert check("oyez_guessed", client).status_code == 401
    assert client.get("/api/v1/policy", headers={"authorization": "Bearer "}).status_code == 401


def test_a_token_opens_no_page(council: Council) -> None:
    _, secret = made(council)
    assert call(secret, "/messages/write/").status_code == 302


def test_the_holder_and_hr_and_ict_end_it_and_nobody_else(council: Council) -> None:
    token, secret = made(council)
    for stranger in (council.tom, council.morag):
        with pytest.raises(Forbidden):
            end_token(stranger, token=token, now=council.now)
    end_token(council.ruth, token=token, now=council.now)
    assert call(secret).status_code == 401


def test_on_the_page_it_is_shown_once_and_ended(council: Council) -> None:
    client = Client()
    client.force_login(council.asha.user)
    answer = client.post(
        "/tokens/",
        {"name": "Website", "permissions": ["policy.read"], "lasts": "90"},
    )
    assert "no-store" in answer["Cache-Control"]
    secret = re.search(r"oyez_[\w-]{43}", answer.content.decode())
    assert secret
    assert secret[0] not in client.get("/tokens/").content.decode()
    assert call(secret[0]).status_code == 200
    other = Client()
    other.force_login(council.tom.user)
    ending = f"/tokens/{ApiToken.objects.get().pk}/end/"
    assert other.post(ending).status_code == 404
    client.post(ending)
    assert call(secret[0]).status_code == 401


def test_the_form_offers_only_what_the_person_may(council: Council) -> None:
    client = Client()
    client.force_login(council.yusuf.user)
    page = client.get("/tokens/").content.decode()
    assert "Read the register of accounts" in page
    assert "Check and write messages" not in page
    forged = client.post("/tokens/", {"name": "x", "permissions": ["posts.write"], "lasts": "90"})
    assert not ApiToken.objects.exists()
    assert forged.status_code == 200


def test_ict_ends_a_token_and_sees_no_secret(council: Council) -> None:
    token, secret = made(council)
    client = Client()
    client.force_login(council.yusuf.user)
    address = f"/sign-ins/{council.asha.public_id}/"
    page = client.get(address).content.decode()
    assert token.prefix in page
    assert secret not in page
    client.post(address, {"act": f"end:{token.pk}"})
    assert call(secret).status_code == 401


def test_a_role_of_another_kind_does_not_widen_it(council: Council) -> None:
    _, secret = made(council, permissions=[Permission.POLICY_READ])
    RoleAssignment.objects.create(
        person=council.asha, role="head_of_communications", start=council.now.date()
    )
    assert check(secret).status_code == 403
