"""A real WordPress as the tests see it: signed in by role, read back from outside."""

import urllib.error
import urllib.request
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from oyez.networks.base import Message, Receipt
from oyez.networks.wordpress import WordPress
from oyez.networks.wordpress.content import slug_of

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
As = Callable[..., WordPress]


def message(text: str = "Green bins move to Tuesday.", **more: Any) -> Message:
    return Message(key=f"post:{uuid.uuid4()}:account:publish:0:1", text=text, **more)


def page(url: str) -> str:
    with urllib.request.urlopen(url) as answer:
        return str(answer.read().decode())


def is_public(url: str) -> bool:
    try:
        with urllib.request.urlopen(url):
            return True
    except urllib.error.HTTPError as error:
        if error.code not in {404, 410}:
            raise
        return False


def posts(signed_in: As, one: Message) -> list[dict[str, Any]]:
    """Return every post and draft made for a message, as the administrator sees them."""
    listing = signed_in("administrator")._api.read(
        "posts", status="publish,future,draft,pending,private,trash", context="edit", per_page="100"
    )
    return [post for post in listing if post["slug"].startswith(slug_of(one.key))]


def media(signed_in: As, receipt: Receipt) -> list[dict[str, Any]]:
    listing = signed_in("administrator")._api.read("media", per_page="100", context="edit")
    return [item for item in listing if item["slug"].startswith(f"oyez-{receipt.remote_id}-")]
