"""Signing in through the council's directory: bound on tenant and object id, and on nothing else."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.socialaccount.models import SocialAccount
from cryptography.hazmat.primitives.asymmetric import rsa
from django.test import Client

from oyez.ledger.models import Entry
from oyez.lib.complaint import Complaint
from oyez.people.errors import Forbidden
from oyez.people.models import Engagement, Person, User
from oyez.people.sign_in.directory import record_identity
from tests.council import Council
from tests.people.sign_in.identity_server import CLIENT, TENANT, IdentityServer, identity_server
from tests.people.sign_in.signing_in import code, with_app

pytestmark = pytest.mark.django_db
ASHA = "00000000-0000-4000-8000-000000000001"
OTHER = "00000000-0000-4000-8000-000000000002"


@pytest.fixture(scope="module")
def running() -> Iterator[IdentityServer]:
    with identity_server() as server:
        yield server


@pytest.fixture
def server(running: IdentityServer, settings: Any) -> Iterator[IdentityServer]:
    settings.OIDC_SERVER, settings.OIDC_TENANT = running.address, TENANT
    settings.OIDC_CLIENT_ID, settings.OIDC_CLIENT_SECRET = CLIENT, "secret"
    key = running.key
    yield running
    running.claims, running.algorithm, running.key = {}, "RS256", key
    running.asked.clear()


def go(client: Client, *, state: str = "", nonce: str = "", start: str = "/sign-in/work/") -> Any:
    """Go to the server and come back, with another state or nonce where one is given."""
    sent = client.get(start)
    query = parse_qs(urlsplit(sent["Location"]).query)
    back = {"state": state or query["state"][0], "code": nonce or query["nonce"][0]}
    return client.get("/sign-in/work/back/", back)


def known(council: Council, person: Person, object_id: str = ASHA) -> None:
    record_identity(council.yusuf, person=person, object_id=object_id, now=council.now)


def refused(client: Client, answer: Any) -> str:
    assert answer["Location"] == "/sign-in/"
    assert "_auth_user_id" not in client.session
    return str(client.get("/sign-in/").content.decode())


def test_who_is_recorded_signs_in_with_the_directory_s_second_step(
    council: Council, server: IdentityServer
) -> None:
    known(council, council.asha)
    server.claims = {"amr": ["pwd", "mfa"]}
    client = Client()
    assert go(client, start="/sign-in/work/?next=/policy/")["Location"] == "/policy/"
    assert client.get("/").status_code == 200
    assert server.asked[0]["code_verifier"], "PKCE"
    assert server.asked[0]["redirect_uri"] == ["http://127.0.0.1:8000/sign-in/work/back/"]
    account = SocialAccount.objects.get()
    assert (account.uid, account.extra_data) == (f"{TENANT}:{ASHA}", {"second_step": True})
    assert go(Client())["Location"] == "/", "and again"


def test_without_the_directory_s_second_step_ours_is_demanded(
    council: Council, server: IdentityServer
) -> None:
    known(council, council.asha)
    for methods in (None, ["pwd"], "mfa", []):
        server.claims = {"amr": methods}
        client = Client()
        go(client)
        assert client.get("/")["Location"] == "/second-step/", methods


def test_who_has_an_app_gives_its_code_unless_the_directory_asked(
    council: Council, server: IdentityServer
) -> None:
    known(council, council.asha)
    with_app(council, council.asha)
    client = Client()
    assert go(client)["Location"].startswith("/sign-in/code/")
    client.post("/sign-in/code/", {"code": code()})
    assert client.get("/").status_code == 200
    server.claims = {"amr": ["mfa"]}
    assert go(Client())["Location"] == "/"


def test_a_worker_needs_no_second_step_here_either(
    council: Council, server: IdentityServer
) -> None:
    known(council, council.lena)
    client = Client()
    go(client)
    assert client.get("/").status_code == 200


def test_a_first_sign_in_makes_one_for_a_person_who_had_none(
    council: Council, server: IdentityServer
) -> None:
    User.objects.filter(person=council.lena).delete()
    known(council, council.lena)
    client = Client()
    go(client)
    assert client.get("/").status_code == 200
    actions = [entry.body for entry in Entry.objects.order_by("-sequence")[:3]]
    assert any(b"directory_sign_in_bound" in body for body in actions)


def test_the_same_email_with_another_object_id_is_turned_away(
    council: Council, server: IdentityServer
) -> None:
    known(council, council.asha)
    server.claims = {
        "oid": OTHER,
        "email": "asha@fernwell.example",
        "email_verified": True,
        "preferred_username": "asha@fernwell.example",
    }
    client = Client()
    assert "not known here yet" in refused(client, go(client))
    assert not SocialAccount.objects.exists()


def test_nobody_is_bound_by_email_for_the_first_time(
    council: Council, server: IdentityServer
) -> None:
    server.claims = {"email": "asha@fernwell.example", "email_verified": True}
    client = Client()
    assert "not known here yet" in refused(client, go(client))


@pytest.mark.parametrize(
    "claims",
    [
        {"tid": "99999999-0000-4000-8000-00000000bbbb"},
        {"tid": None},
        {"oid": None},
        {"aud": "another-application"},
        {"iss": "http://127.0.0.1:1/"},
        {"exp": 1},
        {"nonce": None},
        {"sub": None},
    ],
    ids=str,
)
def test_a_token_that_is_not_ours_is_refused(
    council: Council, server: IdentityServer, claims: dict[str, Any]
) -> None:
    known(council, council.asha)
    server.claims = claims
    client = Client()
    assert "did not work" in refused(client, go(client))


def test_the_nonce_of_another_sign_in_is_refused(council: Council, server: IdentityServer) -> None:
    known(council, council.asha)
    client = Client()
    refused(client, go(client, nonce="of-another-sign-in"))


def test_a_state_that_this_browser_did_not_send_is_refused(
    council: Council, server: IdentityServer
) -> None:
    known(council, council.asha)
    client, attacker = Client(), Client()
    sent = parse_qs(urlsplit(attacker.get("/sign-in/work/")["Location"]).query)
    refused(client, go(client, state="guessed"))
    stolen = {"state": sent["state"][0], "code": sent["nonce"][0]}
    refused(client, client.get("/sign-in/work/back/", stolen))
    answer = attacker.get("/sign-in/work/back/", stolen)
    assert answer["Location"] == "/"
    refused_again = attacker.get("/sign-in/work/back/", stolen)
    assert refused_again["Location"] == "/sign-in/", "a state counts once"


def test_an_unsigned_token_and_one_of_a_strange_key_are_refused(
    council: Council, server: IdentityServer
) -> None:
    known(council, council.asha)
    attacks = (
        ("none", None),
        ("RS256", rsa.generate_private_key(public_exponent=65537, key_size=2048)),
        ("HS256", str(server.keys["keys"][0]["n"])),
    )
    for server.algorithm, server.key in attacks:
        client = Client()
        refused(client, go(client))


def test_parameters_of_the_link_do_not_reach_the_directory(
    council: Council, server: IdentityServer
) -> None:
    sent = Client().get(
        "/sign-in/work/?auth_params=nonce%3Dx&scope=mail&process=connect&next=//evil.example/"
    )["Location"]
    query = parse_qs(urlsplit(sent).query)
    assert query["scope"] == ["openid"]
    assert query["nonce"] != ["x"]
    assert "evil" not in sent


def test_a_leaver_is_turned_away_as_with_a_password(
    council: Council, server: IdentityServer
) -> None:
    known(council, council.lena)
    Engagement.objects.filter(person=council.lena).update(end="2026-11-21")
    client = Client()
    assert "engagement with the council is not current" in refused(client, go(client))


def test_a_changed_identity_ends_the_old_binding(council: Council, server: IdentityServer) -> None:
    known(council, council.lena)
    go(Client())
    known(council, council.lena, OTHER)
    client = Client()
    assert "not known here yet" in refused(client, go(client))


def test_an_identity_is_one_person_s_and_nobody_records_their_own(
    council: Council, settings: Any
) -> None:
    with pytest.raises(Complaint, match="OYEZ_OIDC_TENANT"):
        known(council, council.asha)
    settings.OIDC_TENANT = TENANT
    known(council, council.asha)
    with pytest.raises(Complaint, match="somebody else"):
        known(council, council.tom)
    with pytest.raises(Forbidden):
        record_identity(council.morag, person=council.tom, object_id=OTHER, now=council.now)
    with pytest.raises(Forbidden):
        record_identity(council.yusuf, person=council.yusuf, object_id=OTHER, now=council.now)


def test_who_signs_in_there_sets_no_password_here(council: Council, server: IdentityServer) -> None:
    """It would outlive the account there."""
    known(council, council.lena)
    client = Client()
    go(client)
    new = "otter lantern hedge forty"
    client.post("/password/first/", {"password1": new, "password2": new})
    council.lena.user.refresh_from_db()
    assert not council.lena.user.has_usable_password()


def test_a_server_that_does_not_answer_is_said_so(council: Council, settings: Any) -> None:
    settings.OIDC_SERVER, settings.OIDC_TENANT = "http://127.0.0.1:9", TENANT
    settings.OIDC_CLIENT_ID = CLIENT
    client = Client()
    assert "did not work" in refused(client, client.get("/sign-in/work/"))


def test_without_a_directory_there_is_no_such_page(council: Council) -> None:
    assert Client().get("/sign-in/work/").status_code == 404
    assert Client().get("/sign-in/work/back/").status_code == 404
    assert "work account" not in Client().get("/sign-in/").content.decode()
