"""What goes out: a stored message as the networks take it."""

from dataclasses import dataclass

from oyez.media.queries import picture_of
from oyez.networks.base import Message
from oyez.posts.judgement import composition_of
from oyez.posts.models import Post


@dataclass(frozen=True)
class Part:
    """One account's share of a message; the delivery gives `message` its key."""

    account_id: int
    part: int
    message: Message
    content_hash: str


def parts(post_id: int) -> tuple[Part, ...]:
    """Return what each account of the message publishes, in the accounts' order."""
    post = Post.objects.get(pk=post_id)
    composition = composition_of(post)
    content_hash = composition.content_hash
    pictures = tuple(
        picture_of(picture.asset, alt_text=picture.alt_text)
        for picture in post.pictures.select_related("asset")
    )
    return tuple(
        Part(
            account_id=composed.account_id,
            part=0,
            message=Message(key="", text=composed.text, link=post.link, pictures=pictures),
            content_hash=content_hash,
        )
        for composed in composition.parts
    )
