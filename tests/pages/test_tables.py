from collections.abc import Sequence
from typing import overload

import pytest
from django.core.handlers.wsgi import WSGIRequest
from django.db.models.functions import Length
from django.template.loader import render_to_string
from django.test import RequestFactory

from oyez.pages.tables import paginate, paginate_costly
from oyez.people.models import Person
from tests.pages.elements import assert_sound, elements


def ask(query: str = "") -> WSGIRequest:
    return RequestFactory().get(f"/ledger/?{query}")


def test_a_short_list_has_no_pages() -> None:
    page = paginate(ask(), list(range(25)))
    assert page.items == tuple(range(25))
    assert page.links == ()
    assert render_to_string("pages/components/pagination.html", {"page": page}).strip() == ""


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("page=2", 2),
        ("page=99", 3),
        ("page=0", 3),
        ("page=-1", 3),
        ("page=x", 1),
        ("page=", 1),
        ("page=²", 1),
        ("", 1),
    ],
)
def test_any_page_number_gives_a_page(query: str, number: int) -> None:
    assert paginate(ask(query), list(range(60))).number == number


def test_an_empty_list_is_one_empty_page() -> None:
    nothing: list[int] = []
    page = paginate(ask("page=7"), nothing)
    assert (page.items, page.number, page.total, page.next_url) == ((), 1, 0, "")


def test_the_rest_of_the_address_is_kept() -> None:
    page = paginate(ask("q=a%26b&page=2&q=c"), list(range(90)))
    assert page.next_url == "?q=a%26b&q=c&page=3"
    assert page.previous_url == "?q=a%26b&q=c&page=1"


def test_many_pages_are_shortened_and_the_current_one_said() -> None:
    page = paginate(ask("page=50"), range(2500))
    assert [link.number for link in page.links] == [1, 0, 49, 50, 51, 0, 100]
    html = render_to_string("pages/components/pagination.html", {"page": page})
    assert_sound(html)
    current = [attrs for _, attrs in elements(html, "a") if attrs.get("aria-current") == "page"]
    assert [attrs["aria-label"] for attrs in current] == ["Page 50"]


class Counted(Sequence[int]):
    """A list that says how much of it was read."""

    def __init__(self, length: int) -> None:
        self.length, self.read = length, 0

    def __len__(self) -> int:
        return self.length

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> list[int]: ...
    def __getitem__(self, at: int | slice) -> int | list[int]:
        if isinstance(at, int):
            self.read += 1
            return at
        found = list(range(*at.indices(self.length)))
        self.read += len(found)
        return found


def test_a_page_reads_no_more_than_a_page() -> None:
    rows = Counted(1_000_000)
    paginate(ask("page=3"), rows)
    assert rows.read == 25


@pytest.mark.django_db
def test_costly_rows_are_found_by_their_keys_in_the_same_order() -> None:
    Person.objects.bulk_create(Person(reference=f"{n}", name=f"N{n % 7}") for n in range(60))
    rows = Person.objects.annotate(long=Length("name")).order_by("name", "-reference")
    request = ask("page=2")
    plain, costly = paginate(request, rows), paginate_costly(request, rows)
    assert costly.items == plain.items
    assert (costly.total, costly.number, costly.links) == (plain.total, plain.number, plain.links)
    assert costly.items[0].long == 2
