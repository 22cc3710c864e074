from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django.urls import NoReverseMatch, path

from oyez.pages import navigation
from oyez.pages.navigation import NavItem, links, register


def view(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


urlpatterns = [
    path("", view, name="today"),
    path("messages/", view, name="messages"),
    path("messages/write/", view, name="write"),
    path("policy/", view, name="policy"),
    path("secret/", view, name="secret"),
]


@pytest.fixture(autouse=True)
def _own_entries(monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    settings.ROOT_URLCONF = __name__
    monkeypatch.setattr(navigation, "_items", {})
    register(NavItem("Policy", "policy", "read_policy", 40))
    register(NavItem("Messages", "messages", "read", 20))
    register(NavItem("Write", "write", "write", 30, count=lambda _: 3))
    register(NavItem("Today", "today", "read", 10))


def ask(address: str, allowed: str = "read write read_policy") -> Any:
    request: Any = RequestFactory().get(address)
    request.person = SimpleNamespace(name="Asha Patel")
    request.may = lambda permission: permission in allowed.split()
    return request


def test_entries_come_in_their_order() -> None:
    assert [link.label for link in links(ask("/"))] == ["Today", "Messages", "Write", "Policy"]


def test_only_what_the_role_can_use_is_shown() -> None:
    assert [link.label for link in links(ask("/", "read"))] == ["Today", "Messages"]


def test_who_is_signed_out_sees_none() -> None:
    request = ask("/")
    request.person = None
    assert links(request) == []
    assert links(RequestFactory().get("/")) == []


@pytest.mark.parametrize(
    ("address", "current"),
    [
        ("/", ["Today"]),
        ("/messages/", ["Messages"]),
        ("/messages/7/", ["Messages"]),
        ("/messages/write/", ["Write"]),
        ("/messagesX/", []),
        ("/elsewhere/", []),
    ],
)
def test_one_entry_at_most_is_current(address: str, current: list[str]) -> None:
    assert [link.label for link in links(ask(address)) if link.current] == current


def refuses_to_count(_: HttpRequest) -> int:
    raise AssertionError("counted for somebody who may not see it")


def test_what_waits_is_counted_only_for_who_may_see_it() -> None:
    assert {link.label: link.count for link in links(ask("/"))}["Write"] == 3
    register(NavItem("Secret", "secret", "never", 99, count=refuses_to_count))
    assert "Secret" not in [link.label for link in links(ask("/", "read"))]


def test_an_entry_twice_is_one_and_two_for_one_address_is_a_mistake() -> None:
    register(NavItem("Today", "today", "read", 10))
    with pytest.raises(ImproperlyConfigured, match="today"):
        register(NavItem("Home", "today", "read", 10))


def test_an_entry_that_leads_nowhere_fails_loudly() -> None:
    register(NavItem("Nowhere", "nowhere", "read", 1))
    with pytest.raises(NoReverseMatch):
        links(ask("/"))


def test_a_page_that_shows_no_navigation_asks_nothing() -> None:
    request = ask("/")
    request.may = None  # would be called
    context = navigation.navigation(request)
    request.may = lambda _: True
    shown: Any = context["navigation"]
    assert len(shown) == 4
    assert next(iter(shown)).label == "Today"
