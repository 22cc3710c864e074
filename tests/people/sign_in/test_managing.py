"""HR and ICT help with the sign-ins of others, and leave a trace of it."""

from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from oyez.ledger.models import Entry
from oyez.people.errors import Forbidden
from oyez.people.models import DirectoryIdentity, Person
from oyez.people.sign_in.managing import remove_second_steps
from tests.council import Council
from tests.people.sign_in.identity_server import CLIENT, TENANT
from tests.people.sign_in.signing_in import signed_in_twice, with_app

pytestmark = pytest.mark.django_db
OBJECT = "00000000-0000-4000-8000-000000000001"


def test_ict_removes_lost_second_steps_and_the_person_is_told(
    council: Council, mailoutbox: Any, committed_at_once: None
) -> None:
    asha = signed_in_twice(council, council.asha)
    remove_second_steps(council.yusuf, user=council.asha.user, now=council.now)
    assert not Authenticator.objects.filter(user=council.asha.user).exists()
    assert asha.get("/")["Location"] == "/second-step/"
    assert mailoutbox[-1].to == ["asha@fernwell.example"]
    assert "removed the second steps" in mailoutbox[-1].body
    assert b"second_steps_removed" in Entry.objects.order_by("-sequence")[0].body


def test_nobody_removes_their_own_that_way_and_others_may_not(council: Council) -> None:
    with_app(council, council.yusuf)
    for actor in (council.yusuf, council.morag, council.lena):
        with pytest.raises(Forbidden):
            remove_second_steps(actor, user=council.yusuf.user, now=council.now)


def test_the_page_of_a_person_does_it_all(council: Council, settings: Any) -> None:
    settings.TWO_STEP = False
    settings.OIDC_TENANT, settings.OIDC_CLIENT_ID = TENANT, CLIENT
    with_app(council, council.asha)
    client = Client()
    client.force_login(council.ruth.user)
    found = client.get("/sign-ins/?q=asha").content.decode()
    address = f"/sign-ins/{council.asha.public_id}/"
    assert address in found
    assert "Tom Reeve" not in found
    page = client.get(address).content.decode()
    assert "An app for codes" in page
    assert client.post(address, {"act": "identity", "object_id": OBJECT}).status_code == 302
    assert DirectoryIdentity.objects.get().person == council.asha
    wrong = client.post(address, {"act": "identity", "object_id": "asha@fernwell.example"})
    assert "An object id looks like" in wrong.content.decode()
    assert client.post(address, {"act": "second_steps"}).status_code == 302
    assert not Authenticator.objects.exists()
    assert client.post(address, {"act": "unlock"}).status_code == 302
    assert client.post(address, {"act": "something"}).status_code == 404


def test_a_person_without_a_sign_in_has_a_page_too(council: Council, settings: Any) -> None:
    settings.TWO_STEP = False
    stranger = Person.objects.create(reference="99", name="New Starter")
    client = Client()
    client.force_login(council.ruth.user)
    address = f"/sign-ins/{stranger.public_id}/"
    assert "No sign-in yet" in client.get(address).content.decode()
    assert client.post(address, {"act": "unlock"}).status_code == 404


def test_the_list_costs_the_same_however_long_it_is(
    council: Council, settings: Any, django_assert_max_num_queries: Any
) -> None:
    settings.TWO_STEP = False
    client = Client()
    client.force_login(council.ruth.user)
    Person.objects.bulk_create(
        Person(reference=f"many-{number}", name=f"Person {number}") for number in range(2000)
    )
    with django_assert_max_num_queries(14):
        assert client.get("/sign-ins/").status_code == 200
