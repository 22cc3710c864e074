"""Who may ask SCIM, what it says about itself, and how it refuses."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import get_resolver

from oyez.lib.complaint import Complaint
from oyez.people.models import Person, ScimToken
from oyez.people.permissions import Permission
from oyez.people.sign_in.scim_tokens import make_scim_token
from oyez.people.sign_in.tokens import make_token
from tests.api.scim.entra import CORE, OYEZ, PATCH, Directory
from tests.council import Council
from tests.guards.test_routes import routes

pytestmark = pytest.mark.django_db


def test_every_address_asks_for_the_token(council: Council, directory: Directory) -> None:
    names = [name for name, _ in routes(get_resolver("oyez.urls")) if name.startswith("scim:")]
    assert len(names) == 8
    for path in ("Users", f"Users/{council.asha.public_id}", "ServiceProviderConfig", "Schemas",
                 "ResourceTypes", "ResourceTypes/User", f"Schemas/{CORE}", "Groups"):  # fmt: skip
        for client in (Client(), Directory("guessed").client):
            answer = client.get(f"/scim/v2/{path}")
            assert answer.status_code == 401, path
            assert answer["WWW-Authenticate"].startswith("Bearer")
        session = Client()
        session.force_login(council.yusuf.user)
        assert session.get(f"/scim/v2/{path}").status_code == 401, "a session does not stand in"


def test_a_person_s_own_token_is_none_of_scim(council: Council, directory: Directory) -> None:
    _, secret = make_token(
        council.yusuf,
        name="x",
        permissions=[Permission.ACCOUNT_READ],
        expires_on=date(2027, 1, 1),
        now=council.now,
    )
    assert Directory(secret).call("GET", "Users").status_code == 401


def test_a_new_token_ends_the_old_and_only_hashes_are_kept(
    council: Council, directory: Directory
) -> None:
    again = make_scim_token(council.yusuf, name="Entra", now=council.now)
    assert directory.call("GET", "Users").status_code == 401
    assert Directory(again).call("GET", "Users").status_code == 200
    assert again not in str(list(ScimToken.objects.values()))


def test_without_a_tenant_there_is_no_token(council: Council) -> None:
    with pytest.raises(Complaint, match="OYEZ_OIDC_TENANT"):
        make_scim_token(council.yusuf, name="Entra", now=council.now)


@pytest.mark.parametrize(
    "wanted", ['name co "a"', "userName", 'userName eq "a" or id eq "b"', 'userName sw "a"']
)
def test_another_filter_is_refused(council: Council, directory: Directory, wanted: str) -> None:
    answer = directory.client.get("/scim/v2/Users", {"filter": wanted})
    assert (answer.status_code, answer.json()["scimType"]) == (400, "invalidFilter")


def test_a_list_is_paged(council: Council, directory: Directory) -> None:
    everybody = directory.call("GET", "Users").json()
    assert everybody["totalResults"] == Person.objects.count()
    part = directory.call("GET", "Users?startIndex=3&count=2").json()
    assert [one["id"] for one in part["Resources"]] == [
        one["id"] for one in everybody["Resources"][2:4]
    ]
    assert directory.call("GET", "Users?count=0").json()["Resources"] == []
    assert directory.call("GET", "Users?count=many").status_code == 400


def test_a_list_costs_the_same_however_long_it_is(
    council: Council, directory: Directory, django_assert_max_num_queries: Any
) -> None:
    Person.objects.bulk_create(
        Person(reference=f"many-{number}", name=f"Person {number}") for number in range(300)
    )
    with django_assert_max_num_queries(6):
        assert len(directory.call("GET", "Users").json()["Resources"]) == 100


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "Users", "nonsense", 400),
        ("POST", "Users", [], 400),
        ("PATCH", "Users/{asha}", {}, 400),
        ("PATCH", "Users/{asha}", {"schemas": [PATCH], "Operations": []}, 400),
        ("PATCH", "Users/{asha}", {"schemas": [PATCH], "Operations": [{"op": "move"}]}, 400),
        ("PATCH", "Users/{asha}", {"schemas": [PATCH], "Operations": [{"op": "remove"}]}, 400),
        ("PUT", "Users", {}, 405),
        ("GET", "Users/00000000-0000-4000-8000-000000000000", None, 404),
        ("GET", "Groups", None, 404),
        ("POST", "Groups", {}, 404),
        ("GET", "Me", None, 404),
    ],
    ids=str,
)
def test_what_cannot_be_done_is_said_as_scim_says_it(
    council: Council, directory: Directory, method: str, path: str, body: Any, status: int
) -> None:
    answer = directory.call(method, path.format(asha=council.asha.public_id), body)
    assert answer.status_code == status
    said = answer.json()
    assert said["schemas"] == ["urn:ietf:params:scim:api:messages:2.0:Error"]
    assert said["status"] == str(status)
    assert said["detail"]


def test_it_describes_itself(council: Council, directory: Directory) -> None:
    config = directory.call("GET", "ServiceProviderConfig").json()
    assert (config["patch"], config["bulk"]["supported"]) == ({"supported": True}, False)
    types = directory.call("GET", "ResourceTypes").json()["Resources"]
    assert [one["id"] for one in types] == ["User"]
    assert "Groups are not supported" in types[0]["description"]
    described = directory.call("GET", f"Schemas/{OYEZ}").json()
    assert {one["name"] for one in described["attributes"]} == {
        "serviceArea",
        "kind",
        "start",
        "end",
    }
