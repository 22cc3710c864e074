"""The register of accounts: what it refuses, and that a secret is never readable."""

import io
from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from PIL import Image

from oyez.accounts.models import Account, Connection
from oyez.accounts.queries import connection_settings, may_post_as, open_to
from oyez.accounts.services import AccountFacts, add_account, connect, resume, suspend
from oyez.lib.complaint import Complaint
from oyez.lib.states import MoveRefused
from oyez.networks.registry import NETWORKS
from oyez.people.errors import Forbidden
from oyez.people.models import Nomination
from tests.council import Council

TODAY = date(2026, 11, 22)
WORDPRESS = {
    "site": "https://blog.fernwell.example",
    "username": "oyez",
    "application_password": "abcd EFGH 1234",
}


def signed_in(person: Any) -> Client:
    client = Client()
    client.force_login(person.user)
    return client


def blog(council: Council) -> Account:
    facts = AccountFacts("wordpress", "Fernwell blog", "corporate", 3)
    return add_account(council.morag, facts=facts, now=council.now)


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        (AccountFacts("noticeboard", " ", "corporate", 1), "Enter the name"),
        (AccountFacts("noticeboard", "A", "", 1), "Choose the purpose"),
        (AccountFacts("noticeboard", "A", "Event", 1), "Choose the purpose"),
        (AccountFacts("noticeboard", "A", "group", 1), "Choose who owns"),
    ],
)
def test_an_account_without_what_it_needs_is_refused(
    council: Council, facts: AccountFacts, says: str
) -> None:
    with pytest.raises(Complaint, match=says):
        add_account(council.morag, facts=facts, now=council.now)


def test_an_event_page_has_an_end_and_cannot_lose_it(council: Council) -> None:
    facts = AccountFacts("noticeboard", "Fun Day", "event", 1, owner=council.tom)
    with pytest.raises(Complaint, match="when the event"):
        add_account(council.morag, facts=facts, now=council.now)
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=council.mere.pk).update(purpose="event")


@pytest.mark.parametrize("purpose", ["", "authority", "EVENT"])
def test_the_database_knows_only_the_purposes_of_the_policy(council: Council, purpose: str) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=council.news.pk).update(purpose=purpose)


def test_the_database_refuses_a_page_without_an_owner(council: Council) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(pk=council.mere.pk).update(owner=None)


def test_two_active_accounts_of_a_network_never_have_the_same_name(council: Council) -> None:
    facts = AccountFacts("noticeboard", "Fernwell Borough Council", "corporate", 2)
    twin = add_account(council.morag, facts=facts, now=council.now)
    with pytest.raises(Complaint, match="same name"):
        connect(
            council.morag,
            account=twin,
            network=NETWORKS["noticeboard"],
            values={"board": "twin"},
            remote_id="twin",
            now=council.now,
        )


def test_every_representative_speaks_for_the_council_and_nobody_else(council: Council) -> None:
    may = {
        name
        for name in ("asha", "tom", "morag", "idris", "helen", "lena", "yusuf", "martin", "ruth")
        if may_post_as(getattr(council, name), [council.news], on=TODAY)
    }
    assert may == {"asha", "tom", "morag"}


def test_a_nomination_that_ended_yesterday_opens_nothing(council: Council) -> None:
    Nomination.objects.filter(person=council.asha).update(end=date(2026, 11, 21))
    assert open_to(council.asha, on=TODAY) == []


def test_credentials_are_encrypted_and_never_shown(council: Council) -> None:
    account = blog(council)
    connect(
        council.morag,
        account=account,
        network=NETWORKS["wordpress"],
        values=WORDPRESS,
        remote_id="1",
        now=council.now,
    )
    kept = Connection.objects.get(account=account)
    assert b"EFGH" not in bytes(kept.secrets)
    assert "application_password" not in kept.settings
    assert connection_settings(account) == WORDPRESS
    for person in (council.morag, council.yusuf):
        page = signed_in(person).get(f"/accounts/{account.key}/").content
        assert b"EFGH" not in page


def test_credentials_of_another_identity_are_refused(council: Council) -> None:
    account = blog(council)
    arguments: dict[str, Any] = {
        "account": account,
        "network": NETWORKS["wordpress"],
        "values": WORDPRESS,
        "now": council.now,
    }
    connect(council.morag, remote_id="1", **arguments)
    with pytest.raises(Complaint, match="belong to another account"):
        connect(council.morag, remote_id="2", **arguments)


def test_representatives_do_not_manage_accounts(council: Council) -> None:
    with pytest.raises(Forbidden):
        suspend(council.asha, account=council.news, reason="A test", now=council.now)
    assert signed_in(council.asha).get("/accounts/add/").status_code == 403
    address = f"/accounts/{council.news.key}/suspend/"
    assert signed_in(council.asha).post(address).status_code == 403


def test_an_account_is_suspended_and_resumed_once(council: Council) -> None:
    suspend(council.yusuf, account=council.news, reason="A test", now=council.now)
    with pytest.raises(MoveRefused):
        suspend(council.yusuf, account=council.news, reason="A test", now=council.now)
    resume(council.yusuf, account=council.news, reason="A test", now=council.now)
    assert council.news.state == "active"


def test_the_pages_show_every_account_with_its_face(council: Council) -> None:
    file = io.BytesIO()
    Image.new("RGB", (600, 600), "teal").save(file, "PNG")
    facts = AccountFacts("wordpress", "Fernwell blog", "corporate", 3, picture=file.getvalue())
    account = add_account(council.morag, facts=facts, now=council.now)
    client = signed_in(council.lena)
    page = client.get("/accounts/").content.decode()
    assert all(name in page for name in ("Fernwell Borough Council", "Friends of Sandy Mere"))
    picture = client.get(f"/accounts/{account.key}/picture/")
    content = b"".join(picture.streaming_content)  # type: ignore[attr-defined]
    picture.close()
    with Image.open(io.BytesIO(content)) as shown:
        assert shown.size == (256, 256)
