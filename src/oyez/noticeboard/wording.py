"""How a notice reads: a heading, paragraphs, and a summary for those who look at it from outside."""

import textwrap
from collections.abc import Iterable
from typing import Final

from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe

from oyez.lib.links import find_links
from oyez.networks.markup import first_sentence, paragraphs
from oyez.noticeboard.models import Notice

SUMMARY: Final = 200


def heading(notice: Notice) -> str:
    """Return the notice's title, or its first sentence."""
    return notice.title or first_sentence(notice.text) or "Picture"


def summary(notice: Notice) -> str:
    """Return the text in one line, cut at a word, for lists and previews elsewhere."""
    return textwrap.shorten(notice.text, SUMMARY, placeholder="…") or heading(notice)


def whole(notice: Notice) -> SafeString:
    """Return every paragraph as plain HTML, for feeds."""
    return _html("<p>{}</p>", paragraphs(notice.text, link=notice.link))


def below_heading(notice: Notice) -> SafeString:
    """Return the paragraphs without the sentence that already stands as the heading.

    A heading is no link, so a sentence that holds an address is said again.
    """
    said, text = heading(notice), notice.text.strip()
    if not notice.title and text.startswith(said) and not any(find_links(said)):
        text = text.removeprefix(said)
    styled = (
        # Whatever looks like a tag in the text was escaped: this finds our own links alone.
        part.replace("<a href=", '<a class="govuk-link" href=')
        for part in paragraphs(text, link=notice.link)
    )
    return _html('<p class="govuk-body">{}</p>', styled)


def _html(frame: str, parts: Iterable[str]) -> SafeString:
    """Frame each part; `markup.paragraphs` has escaped all but the tags that it makes itself."""
    return format_html_join("\n", frame, ((mark_safe(part),) for part in parts))  # noqa: S308
