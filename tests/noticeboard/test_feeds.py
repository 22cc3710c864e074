"""The feeds keep the rules of RFC 4287 and JSON Feed 1.1, and answer only what has changed."""

import json
import re
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4
from xml.etree import ElementTree as ET

import feedparser
import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from oyez.networks.base import Message
from oyez.noticeboard.feeds import ATOM, Entry, Feed, FeedPicture, atom, json_feed
from tests.networks.pictures import picture
from tests.noticeboard.boards import Noticeboard

SITE = "https://oyez.fernwell.example"
ADDRESSES = ["/noticeboard/feed.{}", "/noticeboard/boards/news/feed.{}"]
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def element(parent: ET.Element, name: str) -> ET.Element:
    (found,) = parent.findall(f"{{{ATOM}}}{name}")
    return found


def text(parent: ET.Element, name: str) -> str:
    return element(parent, name).text or ""


def check_atom(body: bytes, address: str) -> ET.Element:
    """Hold a feed against RFC 4287, section 4, and what its readers rely on."""
    parsed = feedparser.parse(body)
    assert not parsed.bozo
    assert parsed.version == "atom10"
    root = ET.fromstring(body)  # noqa: S314  (our own)
    assert root.tag == f"{{{ATOM}}}feed"
    links = root.findall(f"{{{ATOM}}}link")
    assert [link.get("href") for link in links if link.get("rel") == "self"] == [address]
    kinds = [(link.get("rel"), link.get("type"), link.get("hreflang")) for link in links]
    assert len(kinds) == len(set(kinds))
    assert text(element(root, "author"), "name")
    ids = [text(root, "id")]
    for one in (root, *root.findall(f"{{{ATOM}}}entry")):
        assert element(one, "title").text
        assert RFC3339.fullmatch(text(one, "updated"))
    for entry in root.findall(f"{{{ATOM}}}entry"):
        ids.append(text(entry, "id"))
        assert UUID(ids[-1]).urn == ids[-1]
        assert text(entry, "published") <= text(entry, "updated") <= text(root, "updated")
        (alternate,) = entry.findall(f"{{{ATOM}}}link")
        assert alternate.get("rel") == "alternate"
        assert (alternate.get("href") or "").startswith("https://")
        assert element(entry, "content").get("type") == "html"
        assert not re.search(r'(href|src)="/', text(entry, "content"))
    assert len(ids) == len(set(ids))
    return root


def check_json(body: bytes, address: str) -> Any:
    """Hold a feed against the JSON Feed 1.1 specification."""
    feed = json.loads(body)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert feed["feed_url"] == address
    assert feed["home_page_url"].startswith("https://")
    assert feed["authors"][0]["name"]
    ids = [item["id"] for item in feed["items"]]
    assert len(ids) == len(set(ids))
    for item in feed["items"]:
        assert isinstance(item["id"], str)
        assert item["url"].startswith("https://")
        assert item["content_html"]
        for stamp in ("date_published", "date_modified"):
            assert RFC3339.fullmatch(item[stamp])
        assert item["date_published"] <= item["date_modified"]
        assert not re.search(r'(href|src)="/', item["content_html"])
    return feed


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_feed_is_valid_empty_and_full(
    noticeboard: Noticeboard, client: Client, address: str
) -> None:
    for _ in range(2):
        for kind, check in (("atom", check_atom), ("json", check_json)):
            path = address.format(kind)
            check(client.get(path).content, SITE + path)
        noticeboard.put(
            "Bins & <b>more</b>: https://fernwell.example/a?b=1&c=2",
            pictures=(picture(alt_text='A "bin" & <lid>'),),
        )
        noticeboard.put(pictures=(picture("red"),), link="https://fernwell.example")


def test_both_feeds_tell_the_same(noticeboard: Noticeboard, client: Client) -> None:
    receipt = noticeboard.put(
        "Green bins move. Check your day.", pictures=(picture(alt_text="A bin"),)
    )
    (entry,) = feedparser.parse(client.get("/noticeboard/feed.atom").content).entries
    (item,) = client.get("/noticeboard/feed.json").json()["items"]
    assert entry.link == item["url"] == receipt.url
    assert entry.id == item["id"]
    assert entry.title == item["title"] == "Green bins move."
    for content in (entry.content[0].value, item["content_html"]):
        assert "Check your day." in content
        assert 'alt="A bin"' in content
    assert item["content_text"] == "Green bins move. Check your day."
    assert item["image"].startswith(receipt.url)


def test_content_types_are_those_that_readers_expect(
    noticeboard: Noticeboard, client: Client
) -> None:
    assert client.get("/noticeboard/feed.atom")["Content-Type"].startswith("application/atom+xml")
    assert client.get("/noticeboard/feed.json")["Content-Type"].startswith("application/feed+json")


def test_a_board_feed_holds_its_own_and_an_unknown_board_has_none(
    noticeboard: Noticeboard, client: Client
) -> None:
    noticeboard.put("Fun day.", board="sandy-mere")
    assert client.get("/noticeboard/boards/news/feed.json").json()["items"] == []
    assert len(client.get("/noticeboard/boards/sandy-mere/feed.json").json()["items"]) == 1
    assert client.get("/noticeboard/boards/sports/feed.atom").status_code == 404


def test_the_newest_fifty_are_told_in_the_same_number_of_queries(
    noticeboard: Noticeboard, client: Client, django_assert_max_num_queries: Any
) -> None:
    for _ in range(53):
        noticeboard.later(minutes=1)
        last = noticeboard.put(pictures=(picture(),))
    with django_assert_max_num_queries(5):
        items = client.get("/noticeboard/feed.json").json()["items"]
    assert len(items) == 50
    assert items[0]["url"] == last.url


@pytest.mark.parametrize("path", ["/noticeboard/feed.atom", "/noticeboard/feed.json"])
@pytest.mark.parametrize("given_as", ["etag", "time"])
def test_a_reader_that_has_it_gets_nothing_until_something_changes(
    noticeboard: Noticeboard, client: Client, path: str, given_as: str
) -> None:
    receipt = noticeboard.put()
    noticeboard.put()

    def known() -> dict[str, str]:
        answer = client.get(path)
        assert answer.status_code == 200
        if given_as == "etag":
            return {"If-None-Match": answer["ETag"]}
        return {"If-Modified-Since": answer["Last-Modified"]}

    def unchanged(headers: dict[str, str]) -> bool:
        answer = client.get(path, headers=headers)
        assert answer.status_code in {200, 304}
        assert answer.status_code == 200 or not answer.content
        return answer.status_code == 304

    changes = (
        noticeboard.put,
        lambda: noticeboard.store.edit(receipt.remote_id, Message("", "Corrected.")),
        lambda: noticeboard.store.withdraw(receipt.remote_id),
    )
    for change in changes:
        headers = known()
        assert unchanged(headers)
        noticeboard.later(seconds=1)
        change()
        assert not unchanged(headers)


def test_a_correction_keeps_its_id_and_moves_its_time(
    noticeboard: Noticeboard, client: Client
) -> None:
    receipt = noticeboard.put()
    (before,) = client.get("/noticeboard/feed.json").json()["items"]
    noticeboard.later(hours=1)
    noticeboard.store.edit(receipt.remote_id, Message("", "Corrected."))
    (after,) = client.get("/noticeboard/feed.json").json()["items"]
    assert (after["id"], after["date_published"]) == (before["id"], before["date_published"])
    assert after["date_modified"] > before["date_modified"]


@given(st.text(), st.text(min_size=1), st.text())
def test_no_text_breaks_a_feed(title: str, board: str, alt_text: str) -> None:
    moment = datetime(2026, 6, 12, tzinfo=UTC)
    shown = FeedPicture(f"{SITE}/p", "image/jpeg", alt_text)
    entry = Entry(
        uuid4(), f"{SITE}/x", title + "x", "<p>x</p>", title, board, moment, moment, (shown,)
    )
    feed = Feed("Noticeboard", "Fernwell", f"{SITE}/", f"{SITE}/a", f"{SITE}/j", moment, [entry])
    check_atom(atom(feed), f"{SITE}/a")
    check_json(json_feed(feed), f"{SITE}/j")
