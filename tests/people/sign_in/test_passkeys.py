"""Passkeys as a browser gives them: our script, Chromium's virtual authenticator, our pages."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from playwright.sync_api import Browser, Page, expect

from tests.council import Council
from tests.people.sign_in.signing_in import PASSWORD, with_password

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def page(live_server: Any, browser: Browser) -> Iterator[Page]:
    """A page of a browser with a fingerprint reader."""
    context = browser.new_context(base_url=live_server.url)
    opened = context.new_page()
    devtools = context.new_cdp_session(opened)
    devtools.send("WebAuthn.enable")
    devtools.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )
    yield opened
    context.close()


def test_a_passkey_is_set_up_and_signs_in_with_and_without_the_password(
    council: Council, page: Page
) -> None:
    with_password(council, council.asha)
    page.goto("/sign-in/")
    page.get_by_label("Email").fill(council.asha.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.get_by_role("link", name="Add a passkey").click()
    page.get_by_label("Name").fill("Work laptop")
    page.get_by_role("button", name="Add the passkey").click()
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    page.get_by_role("link", name="I have kept them").click()
    expect(page.get_by_role("heading", name=re.compile("^Good"))).to_be_visible()

    page.get_by_role("button", name="Sign out").click()
    page.get_by_label("Email").fill(council.asha.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.get_by_role("button", name="Use a passkey").click()
    expect(page.get_by_role("heading", name=re.compile("^Good"))).to_be_visible()

    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.get_by_role("heading", name=re.compile("^Good"))).to_be_visible()
    page.goto("/second-step/passkeys/")
    expect(page.get_by_text("Work laptop", exact=False).first).to_be_visible()
    page.get_by_role("link", name="Remove").click()
    expect(page.get_by_text("this is your only one")).to_be_visible()
    assert Authenticator.objects.filter(type="webauthn").count() == 1


def test_what_no_passkey_signed_is_refused(council: Council) -> None:
    client = Client()
    options = client.get("/sign-in/passkey/", headers={"accept": "application/json"})
    assert options.json()["request_options"]["publicKey"]["userVerification"] == "required"
    for forged in ("{}", '{"response": {}}', "nonsense"):
        answer = client.post("/sign-in/passkey/", {"credential": forged})
        assert answer["Location"] == "/sign-in/"
    assert client.get("/").status_code == 302
