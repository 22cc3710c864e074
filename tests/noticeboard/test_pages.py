"""What the public sees: everything that stands, nothing that was withdrawn, and no trace of them."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from html import unescape
from typing import Any

import pytest
from django.test import Client

from oyez.networks.base import Message, Receipt
from oyez.noticeboard.models import Notice
from tests.networks.pictures import picture
from tests.noticeboard.boards import Noticeboard

Capture = Callable[..., AbstractContextManager[Any]]
LIST = "/noticeboard/"


def path(receipt: Receipt) -> str:
    return receipt.url.removeprefix("https://oyez.fernwell.example")


def shown(client: Client, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status
    return unescape(answer.content.decode())


def test_an_empty_noticeboard_says_so(noticeboard: Noticeboard, client: Client) -> None:
    assert "Nothing here yet" in shown(client, LIST)
    assert "Nothing here yet" in shown(client, f"{LIST}boards/news/")


def test_the_list_is_newest_first(noticeboard: Noticeboard, client: Client) -> None:
    noticeboard.put("The older one.")
    noticeboard.later(minutes=1)
    noticeboard.put("The newer one.")
    page = shown(client, LIST)
    assert page.index("The newer one.") < page.index("The older one.")


def test_a_board_shows_its_own_and_the_list_shows_all(
    noticeboard: Noticeboard, client: Client
) -> None:
    noticeboard.put("Green bins move.")
    noticeboard.put("Fun day at the mere.", board="sandy-mere")
    assert "Green bins" not in shown(client, f"{LIST}boards/sandy-mere/")
    page = shown(client, LIST)
    assert "Green bins" in page
    assert "Fun day" in page
    assert "Friends of Sandy Mere" in page
    assert client.get(f"{LIST}boards/sports/").status_code == 404


def test_a_long_list_is_paged_in_the_same_number_of_queries(
    noticeboard: Noticeboard, client: Client, django_assert_max_num_queries: Any
) -> None:
    for number in range(45):
        noticeboard.put(f"Number {number:02}.", pictures=(picture(),) if number < 3 else ())
        noticeboard.later(minutes=1)
    with django_assert_max_num_queries(8):
        first = shown(client, LIST)
    assert "Number 44." in first
    assert "Number 24." not in first
    assert "Number 00." in shown(client, f"{LIST}?page=3")
    assert "Number 44." in shown(client, f"{LIST}?page=x")


def test_a_notice_is_shown_as_it_was_written(noticeboard: Noticeboard, client: Client) -> None:
    receipt = noticeboard.put(
        "The walk is open.\nStep-free.\n\nMap: https://fernwell.example/a?b=1&c=2 <script>alert(1)</script>",
        title="Wildflower walk & more",
        link="https://fernwell.example/walk",
        pictures=(picture(alt_text='Poppies & a "gate"'),),
    )
    source = client.get(path(receipt)).content.decode()
    assert '<h1 class="govuk-heading-l">Wildflower walk &amp; more</h1>' in source
    assert "The walk is open.<br>Step-free." in source
    assert '<a class="govuk-link" href="https://fernwell.example/a?b=1&amp;c=2">' in source
    assert '<a class="govuk-link" href="https://fernwell.example/walk">' in source
    assert "<script>alert" not in source
    assert 'alt="Poppies &amp; a &quot;gate&quot;"' in source
    assert 'width="400"' in source
    assert "10:30am, Friday 12 June 2026" in source
    assert 'datetime="2026-06-12T09:30:00+00:00"' in source
    assert "Corrected" not in source


def test_winter_time_is_winter_time(noticeboard: Noticeboard, client: Client) -> None:
    noticeboard.later(days=180)
    assert "9:30am, Wednesday 9 December 2026" in shown(client, path(noticeboard.put()))


@pytest.mark.parametrize(
    ("text", "heading", "times"),
    [
        ("Green bins move. Put yours out by 7am.", "Green bins move.", 1),
        ("Only one sentence", "Only one sentence", 1),
        ("word " * 60, "word word", 60 + 15),
    ],
)
def test_the_first_sentence_is_the_heading_and_is_not_said_twice(
    noticeboard: Noticeboard, client: Client, text: str, heading: str, times: int
) -> None:
    page = shown(client, path(noticeboard.put(text)))
    article = page[page.index("<article") : page.index("</article>")]
    assert heading in article[: article.index("</h1>")]
    if times == 1:
        assert article.count(heading) == 1


def test_a_link_within_the_heading_is_still_a_link_somewhere(
    noticeboard: Noticeboard, client: Client
) -> None:
    page = shown(client, path(noticeboard.put("See https://fernwell.example/bins today. Thanks.")))
    assert 'href="https://fernwell.example/bins"' in page


def test_a_correction_is_marked_with_its_time(noticeboard: Noticeboard, client: Client) -> None:
    receipt = noticeboard.put("Green bins move to Tuesday.")
    noticeboard.later(hours=5)
    noticeboard.store.edit(receipt.remote_id, Message("", "Green bins move to Wednesday."))
    page = shown(client, path(receipt))
    assert "Corrected" in page
    assert "3:30pm, Friday 12 June 2026" in page
    assert "Tuesday" not in page
    assert "corrected" in shown(client, LIST)


def test_what_is_withdrawn_answers_gone_without_a_word_of_it(
    noticeboard: Noticeboard, client: Client, django_capture_on_commit_callbacks: Capture
) -> None:
    receipt = noticeboard.put("Mrs Bowen rang us.", title="A call", pictures=(picture(),))
    image = _image(client, receipt)
    with django_capture_on_commit_callbacks(execute=True):
        noticeboard.store.withdraw(receipt.remote_id)
    page = shown(client, path(receipt), status=410)
    assert "withdrawn" in page
    for word in ("Bowen", "A call"):
        assert word not in page
        assert word not in shown(client, LIST)
        assert word not in shown(client, f"{LIST}feed.atom")
        assert word not in shown(client, f"{LIST}feed.json")
    assert client.get(image).status_code == 404


def test_an_address_that_never_was_is_not_found(noticeboard: Noticeboard, client: Client) -> None:
    for address in ("bcdf2345/", "BCDF2345/", "bcdf2345/pictures/0123456789abcdef", "x/"):
        assert client.get(LIST + address).status_code == 404


def _image(client: Client, receipt: Receipt) -> str:
    page = client.get(path(receipt)).content.decode()
    at = page.index("<img src=") + len('<img src="')
    return page[at : page.index('"', at)]


def test_a_picture_is_sent_as_it_came_and_may_be_kept_by_the_browser_alone(
    noticeboard: Noticeboard, client: Client
) -> None:
    sent = picture("red")
    answer = client.get(_image(client, noticeboard.put(pictures=(sent,))))
    assert answer.content == sent.content
    assert answer["Content-Type"] == "image/jpeg"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "immutable" in answer["Cache-Control"]
    assert "private" in answer["Cache-Control"]


def test_a_picture_whose_file_was_lost_is_not_found(
    noticeboard: Noticeboard, client: Client
) -> None:
    receipt = noticeboard.put(pictures=(picture(),))
    Notice.objects.get().pictures.update(file="noticeboard/none.jpg")
    assert client.get(_image(client, receipt)).status_code == 404


def test_a_corrected_picture_has_another_address(noticeboard: Noticeboard, client: Client) -> None:
    receipt = noticeboard.put(pictures=(picture("red"),))
    before = _image(client, receipt)
    noticeboard.store.edit(receipt.remote_id, Message("", "x", pictures=(picture("blue"),)))
    assert _image(client, receipt) != before
    assert client.get(before).status_code == 404


def test_no_page_sets_a_cookie_touches_a_session_or_differs_by_cookie(
    noticeboard: Noticeboard, client: Client
) -> None:
    receipt = noticeboard.put(pictures=(picture(),))
    addresses = [
        LIST,
        path(receipt),
        f"{LIST}boards/news/",
        f"{LIST}feed.atom",
        f"{LIST}feed.json",
        _image(client, receipt),
    ]
    for address in addresses:
        answer = client.get(address)
        assert not answer.cookies
        assert "Cookie" not in answer.get("Vary", "")


def test_nothing_but_reading_is_allowed(noticeboard: Noticeboard, client: Client) -> None:
    receipt = noticeboard.put()
    for address in (LIST, path(receipt), f"{LIST}feed.atom", f"{LIST}feed.json"):
        assert client.post(address).status_code == 405
        assert client.head(address).status_code == 200


def test_other_programs_learn_what_the_page_is(noticeboard: Noticeboard, client: Client) -> None:
    receipt = noticeboard.put(
        "Green bins move. Check your day.", pictures=(picture(alt_text="A bin"),)
    )
    page = client.get(path(receipt)).content.decode()
    for meta in (
        f'<link rel="canonical" href="{receipt.url}">',
        'type="application/atom+xml"',
        'type="application/feed+json"',
        '<meta property="og:title" content="Green bins move.">',
        f'<meta property="og:url" content="{receipt.url}">',
        f'<meta property="og:image" content="{receipt.url}pictures/',
        '<meta property="og:image:alt" content="A bin">',
        'content="Green bins move. Check your day.">',
    ):
        assert meta in page
