"""Atom (RFC 4287) and JSON Feed 1.1 of what stands. Pure: facts in, bytes out.

All addresses are absolute and all times are in UTC. Ids are URNs, which stay when the council's
address changes; the feed's own id is its page.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from uuid import UUID
from xml.etree import ElementTree as ET

ATOM: Final = "http://www.w3.org/2005/Atom"
LANGUAGE: Final = "en-GB"
LONGEST: Final = 50
# What XML 1.0 cannot carry, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class FeedPicture:
    """A picture by its absolute address."""

    url: str
    media_type: str
    alt_text: str


@dataclass(frozen=True)
class Entry:
    """One notice. `html` is safe HTML without pictures; `text` is the same in plain words."""

    feed_id: UUID
    url: str
    title: str
    html: str
    text: str
    board: str
    published: datetime
    updated: datetime
    pictures: tuple[FeedPicture, ...] = ()


@dataclass(frozen=True)
class Feed:
    """A list of notices, newest first. `updated` also moves when one is withdrawn."""

    title: str
    author: str
    home_url: str
    atom_url: str
    json_url: str
    updated: datetime
    entries: Sequence[Entry]


def atom(feed: Feed) -> bytes:
    """Return the feed as Atom, UTF-8."""
    root = ET.Element("feed", {"xmlns": ATOM, "xml:lang": LANGUAGE})
    _add(root, "id", feed.home_url)
    _add(root, "title", feed.title)
    _add(root, "updated", _stamp(feed.updated))
    _link(root, "self", "application/atom+xml", feed.atom_url)
    _link(root, "alternate", "text/html", feed.home_url)
    _link(root, "alternate", "application/feed+json", feed.json_url)
    _add(_add(root, "author"), "name", feed.author)
    _add(root, "generator", "Oyez")
    for entry in feed.entries:
        one = _add(root, "entry")
        _add(one, "id", entry.feed_id.urn)
        _add(one, "title", entry.title)
        _add(one, "published", _stamp(entry.published))
        _add(one, "updated", _stamp(entry.updated))
        _link(one, "alternate", "text/html", entry.url)
        ET.SubElement(one, "category", {"term": _clean(entry.board)})
        content = _add(one, "content", _with_pictures(entry))
        content.set("type", "html")
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def json_feed(feed: Feed) -> bytes:
    """Return the feed as JSON Feed 1.1."""
    body = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home_url,
        "feed_url": feed.json_url,
        "language": LANGUAGE,
        "authors": [{"name": feed.author, "url": feed.home_url}],
        "items": [_item(entry) for entry in feed.entries],
    }
    return json.dumps(body, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _item(entry: Entry) -> dict[str, object]:
    item: dict[str, object] = {
        "id": entry.feed_id.urn,
        "url": entry.url,
        "title": entry.title,
        "content_html": _with_pictures(entry),
        "content_text": entry.text,
        "date_published": _stamp(entry.published),
        "date_modified": _stamp(entry.updated),
        "tags": [entry.board],
    }
    if entry.pictures:
        item["image"] = entry.pictures[0].url
    return item


def _with_pictures(entry: Entry) -> str:
    figures = []
    for picture in entry.pictures:
        image = ET.Element("img", {"src": picture.url, "alt": _clean(picture.alt_text)})
        figures.append(f"<p>{ET.tostring(image, encoding='unicode', method='html')}</p>")
    return "\n".join([*figures, entry.html])


def _add(parent: ET.Element, name: str, text: str = "") -> ET.Element:
    child = ET.SubElement(parent, name)
    if text:
        child.text = _clean(text)
    return child


def _link(parent: ET.Element, rel: str, media_type: str, href: str) -> None:
    ET.SubElement(parent, "link", {"rel": rel, "type": media_type, "href": href})


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
