"""Writing and throwing away drafts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.events import raise_event
from oyez.media.models import MediaAsset
from oyez.people.errors import Forbidden
from oyez.people.models import Person
from oyez.people.permissions import Permission, Role, require, roles_of
from oyez.posts.events import PostRecalled, PostWritten
from oyez.posts.judgement import composition_of, unacknowledged
from oyez.posts.models import Answer, Post, PostAccount, PostPicture
from oyez.posts.services.moving import DISCARDED, WRITTEN, move
from oyez.posts.states import EDITABLE


@dataclass(frozen=True)
class Content:
    """What a person wrote. `texts` maps an account's id to its own words, "" for the common ones.

    `send_at` is an instant in UTC; None means as soon as it may.
    """

    category: str
    text: str
    other_reason: str = ""
    link: str = ""
    other_route: str = ""
    send_at: datetime | None = None
    texts: Mapping[int, str] = field(default_factory=dict)
    pictures: tuple[tuple[MediaAsset, str], ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)


def save(actor: Person, *, content: Content, now: datetime, post: Post | None = None) -> Post:
    """Keep what was written: a new draft, or `post` changed.

    Editing makes the message a draft again and calls back what was scheduled. Approvals and releases
    are bound to the content, so that any change of it voids them. Raises Complaint once it is going
    out or out.
    """
    require(actor, Permission.POST_WRITE, on=london_date(now))
    with transaction.atomic():
        if post is None:
            post = Post(author=actor, created_at=now)
        else:
            post = Post.objects.select_for_update().get(pk=post.pk)
            require_own(actor, post, now=now)
            if post.state not in EDITABLE:
                raise Complaint("This message has gone out: withdraw it, then write a new one.")
            _back_to_draft(actor, post, now)
        _write(post, content, now)
        post.content_hash = composition_of(post).content_hash
        post.save(update_fields=["content_hash"])
        raise_event(PostWritten(actor=actor, at=now, post_id=post.pk))
        append(
            actor,
            action=WRITTEN,
            subject=post.subject,
            facts={"content_hash": post.content_hash, "accounts": len(content.texts)},
            at=now,
        )
    return post


def _write(post: Post, content: Content, now: datetime) -> None:
    post.category = content.category
    post.other_reason = content.other_reason.strip()
    post.text = content.text.strip()
    post.link = content.link.strip()
    post.other_route = content.other_route.strip()
    post.send_at = content.send_at
    post.updated_at = now
    post.save()
    post.targets.all().delete()
    PostAccount.objects.bulk_create(
        PostAccount(post=post, account_id=account_id, text=text.strip())
        for account_id, text in content.texts.items()
    )
    post.pictures.all().delete()
    PostPicture.objects.bulk_create(
        PostPicture(post=post, asset=asset, alt_text=alt_text.strip(), position=position)
        for position, (asset, alt_text) in enumerate(content.pictures)
    )
    post.answers.all().delete()
    Answer.objects.bulk_create(
        Answer(post=post, check_name=name, reason=reason.strip())
        for name, reason in content.answers.items()
        if reason.strip()
    )


def _back_to_draft(actor: Person, post: Post, now: datetime) -> None:
    # A failed one too: publishing objects while it is not known whether some of it is out.
    if post.state in {"scheduled", "paused", "failed"}:
        raise_event(PostRecalled(actor=actor, at=now, post_id=post.pk))
    if post.state != "draft":
        move(post, "draft")


def discard(actor: Person, *, post: Post, now: datetime) -> None:
    """Throw away a draft that was never approved, released, rejected or sent."""
    require_own(actor, post, now=now)
    if post.state not in {"draft", "blocked"} or post.approvals.exists() or post.releases.exists():
        raise Complaint("Only a draft that nobody has decided on can be thrown away.")
    if post.rejections.exists():
        raise Complaint("A colleague has decided on this message: it stays as evidence.")
    with transaction.atomic():
        subject = post.subject
        post.delete()
        append(actor, action=DISCARDED, subject=subject, at=now)


def require_own(actor: Person, post: Post, *, now: datetime) -> None:
    """Raise Forbidden unless `actor` wrote `post` or is the Head of Communications."""
    require(actor, Permission.POST_WRITE, on=london_date(now))
    is_head = Role.HEAD_OF_COMMUNICATIONS in roles_of(actor, on=london_date(now))
    if post.author_id != actor.pk and not is_head:
        raise Forbidden("Only its author or the Head of Communications may change this message.")


def require_acknowledged(actor: Person, *, now: datetime) -> None:
    """Raise Complaint where `actor` owes the acknowledgement of the policy: composing needs none."""
    refusal = unacknowledged(actor, now)
    if refusal is not None:
        raise Complaint(f"{refusal.message} {refusal.suggestion}")
