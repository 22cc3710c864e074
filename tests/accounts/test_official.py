"""“Is this really the council?”: an address or handle in any form, for the public and programs."""

from typing import Any

import pytest
from django.test import Client

from oyez.accounts.addresses import Unreadable, read
from oyez.accounts.models import Account
from oyez.accounts.platforms import PLATFORMS, Group
from oyez.accounts.queries import whose
from tests.accounts.life import TODAY
from tests.council import Council


def entered(**values: Any) -> Account:
    given: dict[str, Any] = {
        "purpose": "corporate",
        "colour": 1,
        "state": "active",
        "next_check": TODAY,
        "legacy": True,
    }
    return Account.objects.create(**{**given, **values})


@pytest.fixture
def register(council: Council) -> Council:
    entered(platform="x", name="Fernwell", handle="@FernwellBC")
    entered(
        platform="facebook", name="Fun Day", handle="SandyMereFunDay", purpose="group",
        owner=council.tom,
    )  # fmt: skip
    entered(platform="mastodon", name="Fernwell toots", handle="@fernwell@social.example")
    entered(platform="bluesky", name="Fernwell sky", handle="fernwell.bsky.social")
    entered(platform="linkedin", name="Fernwell jobs", address="https://linkedin.com/company/fwbc")
    entered(platform="website", name="Blog", address="https://blog.example/fernwell/")
    entered(
        platform="youtube", name="Old films", handle="FernwellFilms", state="archived",
        closed_on=TODAY,
    )  # fmt: skip
    entered(
        platform="instagram", name="Found", address="https://instagram.com/fernwell_fun",
        state="unauthorised", purpose="",
    )  # fmt: skip
    entered(platform="tiktok", name="Not yet", handle="fernwelltok", state="proposed")
    return council


OURS = {
    "https://x.com/FernwellBC": "Fernwell",
    "HTTPS://X.COM/FERNWELLBC": "Fernwell",
    "x.com/fernwellbc/": "Fernwell",
    "twitter.com/FernwellBC?s=20&t=abc": "Fernwell",
    "http://www.twitter.com/FernwellBC#top": "Fernwell",
    "https://mobile.twitter.com/@FernwellBC": "Fernwell",
    "https://twitter.com/#!/FernwellBC": "Fernwell",
    "  <https://x.com/FernwellBC>, ": "Fernwell",
    "Is https://x.com/FernwellBC real?": "Fernwell",
    "https://x.com./FernwellBC": "Fernwell",
    "https://m.facebook.com/SandyMereFunDay/posts/1": "Fun Day",
    "https://en-gb.facebook.com/sandymerefunday/?ref=page": "Fun Day",
    "fb.com/SandyMereFunDay": "Fun Day",
    "@fernwell@social.example": "Fernwell toots",
    "https://social.example/@fernwell/1098": "Fernwell toots",
    "https://bsky.app/profile/fernwell.bsky.social/post/3k": "Fernwell sky",
    "fernwell.bsky.social": "Fernwell sky",
    "https://uk.linkedin.com/company/fwbc/about": "Fernwell jobs",
    "blog.example/fernwell/2026/bins": "Blog",
    "https://www.blog.example/Fernwell": "Blog",
}


@pytest.mark.usefixtures("register")
def test_ours_in_many_forms() -> None:
    wrong = {}
    for pasted, name in OURS.items():
        answer = whose(pasted)
        if (answer.verdict, [account.name for account in answer.accounts]) != ("ours", [name]):
            wrong[pasted] = answer
    assert wrong == {}


NOT_OURS = {
    "https://x.com/FernwellBC_": "Fernwell",
    "https://x.com/Fernwe11BC": "Fernwell",
    "https://x.com/FernwelIBC": "Fernwell",
    "https://x.com/FеrnwellBC": "Fernwell",
    "https://x.com/FernwellBC_official": "Fernwell",
    "https://www.facebook.com/FernwellBC": "Fernwell",
    "https://x.com.evil.test/FernwellBC": "Fernwell",
    "https://notx.com/FernwellBC": "Fernwell",
    "https://linkedin.com/in/fwbc": "Fernwell jobs",
    "https://blog.example/fernwell-council": None,
    "https://fernwell.example.evil.test/": None,
    "https://instagram.com/fernwell_fun": None,
    "https://tiktok.com/@fernwelltok": None,
    "https://x.com/": None,
    "https://mastodon.social/@fernwell": "Fernwell toots",
    "https://xn--fernwll-5of.example/": None,
    "somebody_else": None,
}


@pytest.mark.usefixtures("register")
def test_not_ours_with_a_hint_of_which_is() -> None:
    wrong = {}
    for pasted, name in NOT_OURS.items():
        answer = whose(pasted)
        hints = [account.name for account in answer.accounts]
        if answer.verdict != "not_ours" or (name is not None and name not in hints):
            wrong[pasted] = answer
    assert wrong == {}


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize(
    "pasted",
    [
        "", "https://x.com@evil.test/FernwellBC", "https://x.com\\@evil.test/FernwellBC",
        "javascript:alert(1)", "https://t.co/abc", "https://bit.ly/abc", "fb.me/x", "a@b@c@d", "🙂/🙂",
        "http://[::1", "@", "@@", "https://", "x" * 5000,
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_never_called_ours(pasted: str) -> None:
    assert whose(pasted).verdict in {"unreadable", "not_ours"}


@pytest.mark.usefixtures("register")
def test_a_handle_alone_says_where_it_is_ours() -> None:
    for pasted in ("@FernwellBC", "fernwellbc", "FERNWELLBC"):
        answer = whose(pasted)
        assert (answer.verdict, len(answer.accounts)) == ("depends", 1)
        assert "On X (Twitter)" in answer.says
    assert whose("@fernwell").accounts[0].name == "Fernwell toots"


@pytest.mark.usefixtures("register")
def test_closed_accounts_the_councils_site_and_single_messages() -> None:
    closed = whose("https://youtube.com/@FernwellFilms")
    assert closed.verdict == "was_ours"
    assert whose("https://www.fernwell.example/bins").verdict == "ours"
    assert "look whose name" in whose("https://x.com/FernwellBC/status/123").says


def test_every_platform_with_an_address_finds_its_own_handle() -> None:
    for platform in PLATFORMS.values():
        if platform.address:
            asked = read(platform.address_of("@Fernwell"))
            assert asked.key == f"{platform.code}:fernwell", platform.code
    assert {platform.group for platform in PLATFORMS.values()} == set(Group)


@pytest.mark.parametrize("host", ["pinterest.com", "youtube-nocookie.com", "messenger.com"])
def test_other_hosts_of_a_platform_are_it_too(host: str) -> None:
    assert read(f"https://www.{host}/fernwell").platform


def test_a_handle_may_hold_anything_without_an_error() -> None:
    for pasted in (
        "https://x.com/%00%ff",
        "https://x.com/?id",
        "x.com/../..",
        "https://x.com/\x07",
    ):
        try:
            read(pasted)
        except Unreadable:
            continue


@pytest.mark.usefixtures("register")
def test_the_public_page_sets_no_cookie_may_be_cached_and_shows_what_is_official() -> None:
    client = Client()
    answer = client.get("/accounts/official/", {"q": "https://x.com/Fernwe11BC"})
    page = answer.content.decode()
    assert "No. The council has no such account." in page
    assert "https://x.com/FernwellBC" in page
    assert "Closed on Sunday 22 November 2026" in page
    assert "Not yet" not in page
    assert not answer.cookies
    assert answer["Cache-Control"] == "public, max-age=300"
    assert "Cookie" not in answer.get("Vary", "")
    script = client.get("/accounts/official/", {"q": "<script>alert(1)</script>"}).content
    assert b"<script>alert" not in script


@pytest.mark.usefixtures("register")
def test_programs_ask_the_same(django_assert_max_num_queries: Any) -> None:
    client = Client()
    with django_assert_max_num_queries(4):
        answer = client.get("/accounts/official.json", {"q": "x.com/FernwellBC"})
    assert answer.json()["answer"]["verdict"] == "ours"
    assert answer.json()["answer"]["accounts"][0]["address"] == "https://x.com/FernwellBC"
    listed = client.get("/accounts/official.json").json()
    assert listed["total"] == len(listed["accounts"]) == 9
    assert listed["next"] is None
    states = {row["name"]: row["state"] for row in listed["accounts"]}
    assert states["Old films"] == "closed"
    assert "Found" not in states
