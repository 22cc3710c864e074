"""A message as WordPress keeps it: slug, title and blocks, all of it escaped."""

import hashlib
import mimetypes
from collections.abc import Sequence
from html import escape

from oyez.networks.base import Message, Picture
from oyez.networks.markup import first_sentence, paragraphs


def slug_of(key: str) -> str:
    """Return the slug that stands for a delivery's key: always the same, and safe in an address."""
    return f"oyez-{hashlib.sha256(key.encode()).hexdigest()[:16]}"


def content(message: Message, media: Sequence[tuple[int, str]]) -> str:
    """Return the post's blocks: pictures with their alt text, then the paragraphs.

    Square brackets are written as character references: WordPress would run them as shortcodes.
    """
    blocks = []
    for (number, url), picture in zip(media, message.pictures, strict=True):
        image = (
            f'<img src="{escape(url)}" alt="{escape(picture.alt_text)}" class="wp-image-{number}"/>'
        )
        figure = f'<figure class="wp-block-image size-full">{image}</figure>'
        attributes = f'{{"id":{number},"sizeSlug":"full","linkDestination":"none"}}'
        blocks.append(f"<!-- wp:image {attributes} -->\n{figure}\n<!-- /wp:image -->")
    blocks.extend(
        f"<!-- wp:paragraph -->\n<p>{inner}</p>\n<!-- /wp:paragraph -->"
        for inner in map(_without_shortcodes, paragraphs(message.text, link=message.link))
    )
    return "\n\n".join(blocks)


def _without_shortcodes(inner: str) -> str:
    return inner.replace("[", "&#91;").replace("]", "&#93;")


def title_of(message: Message) -> str:
    title = message.title.strip() or first_sentence(message.text)
    return _without_shortcodes(escape(title, quote=False))


def filename_of(picture: Picture) -> str:
    extension = mimetypes.guess_extension(picture.media_type) or ".bin"
    return f"oyez-{picture.sha256[:16]}{extension}"
