"""Plain text as safe HTML: everything escaped, paragraphs and line breaks kept, web links live."""

import re
import textwrap
from collections.abc import Iterator
from html import escape

from oyez.lib.links import Link, find_links, host_of

_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s")


def paragraphs(text: str, *, link: str = "") -> tuple[str, ...]:
    """Return the inner HTML of each paragraph of `text`.

    `link` follows as a paragraph of its own unless the text already holds it. Only whole http and
    https addresses become links.
    """
    whole = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if link and link not in {found.address for found in _web_links(whole)}:
        whole = f"{whole}\n\n{link}" if whole else link
    return tuple(_inline(part) for part in _BLANK_LINES.split(whole) if part.strip())


def first_sentence(text: str, *, width: int = 80) -> str:
    """Return the first sentence of `text` in one line, cut at a word when longer than `width`."""
    lines = text.strip().splitlines() or [""]
    sentence = _SENTENCE_END.split(lines[0].strip(), maxsplit=1)[0]
    shortened = textwrap.shorten(sentence, width, placeholder="…")
    return sentence[: width - 1] + "…" if shortened == "…" else shortened


def _web_links(text: str) -> Iterator[Link]:
    for link in find_links(text):
        if link.address.lower().startswith(("https://", "http://")) and host_of(link.address):
            yield link


def _inline(text: str) -> str:
    pieces, done = [], 0
    for link in _web_links(text):
        address = escape(link.address)
        pieces += [escape(text[done : link.start]), f'<a href="{address}">{address}</a>']
        done = link.end
    pieces.append(escape(text[done:]))
    return "<br>".join("".join(pieces).strip().split("\n"))
