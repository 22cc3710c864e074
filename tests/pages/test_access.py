from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django.urls import URLPattern

from oyez.pages.access import PUBLIC, READ, page, permission_of, public_page
from tests.pages.elements import only_these_processors

urlpatterns: list[URLPattern] = []


@pytest.fixture(autouse=True)
def _nothing_but_our_room(settings: Any) -> None:
    settings.LOGIN_URL = "/sign-in/"
    settings.ROOT_URLCONF = __name__
    only_these_processors(settings)


ASHA = SimpleNamespace(name="Asha Patel")


@page(permission="write")
def write(request: HttpRequest, number: int = 0) -> HttpResponse:
    return HttpResponse(f"written {number}")


@public_page
def notice(request: HttpRequest) -> HttpResponse:
    return HttpResponse("notice")


@public_page(methods=READ)
def feed(request: HttpRequest) -> HttpResponse:
    return HttpResponse("feed")


def ask(
    method: str = "GET", *, person: Any = ASHA, may: Any = lambda _: True, **headers: str
) -> Any:
    request: Any = RequestFactory().generic(method, "/write/7?a=b", headers=headers)
    request.person = person
    request.may = may
    return request


def body(response: Any) -> str:
    return str(response.content.decode())


def test_the_permission_is_asked_for_by_name() -> None:
    request = ask(may=lambda permission: permission == "write")
    assert body(write(request, number=7)) == "written 7"


def test_without_the_permission_the_view_never_runs() -> None:
    with pytest.raises(PermissionDenied, match="Your role does not let you"):
        write(ask(may=lambda _: False))


@pytest.mark.parametrize("answer", [None, 1, "yes", object()])
def test_only_true_is_a_yes(answer: object) -> None:
    with pytest.raises(PermissionDenied):
        write(ask(may=lambda _: answer))


@pytest.mark.parametrize("may", [None, True, "all"])
def test_a_request_that_cannot_answer_is_refused(may: object) -> None:
    with pytest.raises(PermissionDenied):
        write(ask(may=may))


def test_a_request_that_passed_no_middleware_goes_to_sign_in() -> None:
    response = write(RequestFactory().get("/write/"))
    assert response.status_code == 302


def test_signed_out_one_comes_back_after_signing_in() -> None:
    response = write(ask(person=None))
    assert response.status_code == 302
    assert response["Location"] == "/sign-in/?next=/write/7%3Fa%3Db"


def test_a_form_sent_signed_out_is_told_how_to_keep_the_words() -> None:
    response = write(ask("POST", person=None))
    assert response.status_code == 401
    assert "back button" in body(response)


def test_a_fragment_asked_for_signed_out_is_no_sign_in_page() -> None:
    assert write(ask(person=None, **{"HX-Request": "true"})).status_code == 401


def test_a_method_that_is_not_meant_is_refused_before_anything_else() -> None:
    assert write(ask("DELETE", person=None)).status_code == 405
    assert feed(ask("POST")).status_code == 405
    assert feed(ask("HEAD")).status_code == 200


def test_the_public_needs_no_sign_in() -> None:
    assert body(notice(ask(person=None, may=None))) == "notice"


def test_every_view_says_what_it_asks_for() -> None:
    assert permission_of(write) == "write"
    assert permission_of(notice) == permission_of(feed) == PUBLIC
    assert permission_of(print) is None


@pytest.mark.parametrize("permission", ["", PUBLIC])
def test_a_page_cannot_be_public_by_mistake(permission: str) -> None:
    with pytest.raises(ImproperlyConfigured):
        page(permission=permission)


def test_nothing_between_may_keep_a_private_page() -> None:
    assert "private" in write(ask())["Cache-Control"]
    assert not notice(ask()).has_header("Cache-Control")
