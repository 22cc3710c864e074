from types import SimpleNamespace
from typing import Any

import pytest
from django import forms
from django.template import Context, Template
from django.template.loader import render_to_string
from django.test import RequestFactory

from oyez.pages import errors
from oyez.pages.forms import GovukForm
from oyez.pages.navigation import NavLink
from tests.pages.elements import assert_sound, elements, only_these_processors, words

ASHA = SimpleNamespace(person=SimpleNamespace(name="Asha <Patel>"))
FULL: dict[str, Any] = {
    "request": ASHA,
    "role_words": "Representative, Waste & Environment",
    "council_name": "Fernwell Borough Council",
    "demonstration": True,
    "navigation": [NavLink("Today", "/", True, 0), NavLink("Inbox", "/inbox/", False, 7)],
    "sign_out_url": "/accounts/logout/",
    "noticeboard_url": "/noticeboard/",
    "messages": [SimpleNamespace(level_tag="success", __str__=lambda: "Sent")],
}


class Name(GovukForm):
    name = forms.CharField(label="Name")


def page(base: str = "base", body: str = "<h1>Hello</h1>", **context: Any) -> str:
    source = f"{{% extends 'pages/{base}.html' %}}{{% block title %}}Write{{% endblock %}}{{% block main %}}{body}{{% endblock %}}"
    return Template(source).render(Context(context))


@pytest.mark.parametrize("base", ["base", "base_public"])
@pytest.mark.parametrize("context", [{}, FULL])
def test_both_bases_are_sound_with_everything_and_with_nothing(
    base: str, context: dict[str, Any]
) -> None:
    html = page(base, **context)
    assert_sound(html)
    assert len(elements(html, "h1")) == 1
    assert elements(html, "html")[0][1]["lang"] == "en-GB"
    assert [attrs["src"] for _, attrs in elements(html, "script")] == ["/static/oyez/build/oyez.js"]


def test_the_title_says_where_one_is() -> None:
    assert "<title>Write – Oyez</title>" in page()
    assert "<title>Write – Fernwell Borough Council</title>" in page("base_public", **FULL)


def test_the_title_begins_with_the_error() -> None:
    assert "<title>Error: Write – Oyez</title>" in page(form=Name({}))
    assert "<title>Error: Write – Oyez</title>" in page(page_errors=[("x", "")])
    assert "<title>Write – Oyez</title>" in page(form=Name())


def test_who_is_signed_in_is_said_with_the_role_and_signs_out_by_post() -> None:
    html = page(**FULL)
    assert "Asha &lt;Patel&gt; · Representative, Waste &amp; Environment" in html
    form = elements(html, "form")[0][1]
    assert (form["method"], form["action"]) == ("post", "/accounts/logout/")


def test_the_navigation_says_where_one_is_and_what_waits() -> None:
    html = page(**FULL)
    current = [attrs["href"] for _, attrs in elements(html, "a") if attrs.get("aria-current")]
    assert current == ["/"]
    assert "Inbox 7 waiting" in words(html)


def test_the_public_sees_no_navigation_and_no_name() -> None:
    html = page("base_public", **FULL)
    assert not elements(html, "nav")
    assert "Asha" not in html


def test_what_just_happened_is_said_to_staff_and_the_public_page_asks_no_session() -> None:
    assert "Done" in words(page(**FULL))
    assert "Done" not in words(page("base_public", **FULL))


def test_the_demonstration_says_so_on_every_page() -> None:
    assert "Demonstration." in words(page(**FULL))
    assert "Demonstration." in words(page("base_public", **FULL))
    assert "Demonstration" not in page()


def test_nothing_in_a_page_is_injected_or_evaluated() -> None:
    meta = [
        attrs["content"]
        for _, attrs in elements(page(), "meta")
        if attrs.get("name") == "htmx-config"
    ]
    assert meta == [
        '{"includeIndicatorCSS": false, "history": false, "noSwap": [204, 304, "4xx", "5xx"]}'
    ]


def test_the_first_link_skips_to_the_main_part() -> None:
    html = page(**FULL)
    assert elements(html, "a")[0][1]["href"] == "#main"
    assert elements(html, "main")[0][1]["id"] == "main"


@pytest.mark.parametrize(
    ("name", "act"),
    [
        ("401", "copy it"),
        ("403", "ask your Head of Service"),
        ("403_csrf", "copy it"),
        ("404", "check that it is right"),
        ("410", "do not rely"),
        ("429", "Wait 3 minutes"),
        ("400", "Go back"),
        ("500", "Before you send anything again"),
    ],
)
def test_every_error_page_says_what_to_do_next(name: str, act: str) -> None:
    html = render_to_string(f"pages/{name}.html", {**FULL, "minutes": 3, "static_url": "/static/"})
    assert_sound(html)
    assert len(elements(html, "h1")) == 1
    assert act in words(html)


def test_our_own_fault_needs_nothing_that_may_be_broken(settings: Any) -> None:
    only_these_processors(settings, "tests.pages.elements.broken_processor")
    with pytest.raises(AssertionError, match="was asked"):
        errors.not_found(RequestFactory().get("/"))
    for answer, status in ((errors.server_error, 500), (errors.bad_request, 400)):
        response = answer(RequestFactory().get("/"))
        assert response.status_code == status
        assert "oyez/build/oyez.css" in response.content.decode()


def test_too_many_attempts_say_when_to_come_back(settings: Any) -> None:
    only_these_processors(settings)
    response = errors.too_many(RequestFactory().get("/"), seconds=61)
    assert response["Retry-After"] == "61"
    assert "2 minutes" in words(response.content.decode())


def test_what_an_exception_says_about_addresses_is_not_shown(settings: Any) -> None:
    only_these_processors(settings)
    response = errors.not_found(RequestFactory().get("/x"), Exception("tried: secret-address"))
    assert "secret-address" not in response.content.decode()


def test_a_refusal_is_said_in_its_own_words(settings: Any) -> None:
    only_these_processors(settings)
    response = errors.forbidden(RequestFactory().get("/x"), Exception("Only the <DPO> may."))
    assert "Only the &lt;DPO&gt; may." in response.content.decode()
