"""WordPress through its REST API (v2) with an application password.

https://developer.wordpress.org/rest-api/reference/posts/ and .../media/

WordPress has no idempotency key and does not refuse a slug twice (it appends -2, or, for two
requests at one instant, lets both have it). So `publish` makes a post public in two steps:

1. Look for the slug that is derived from the message's key. Where there is none, create a *draft*
   with it, look again, and keep the oldest: a draft that got lost or doubled is not public.
2. Bring the pictures to that draft, and set *that post* to "publish" by its number.

Step 2 names one post, so doing it twice publishes once, and every failure of step 1 is `NotSent`.
A request that arrives late from an earlier attempt can only add a draft or publish the same post.
That is why `resend_is_harmless` is true, given what the publishing engine promises: one attempt
of a message at a time.
"""

import contextlib
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from oyez.networks.base import (
    Limits,
    Message,
    NetworkError,
    NotSent,
    OutcomeUnknown,
    Picture,
    Profile,
    Receipt,
    Refused,
)
from oyez.networks.http import File, Http
from oyez.networks.markup import first_sentence
from oyez.networks.wordpress.api import (
    MEDIA_FIELDS,
    POST_FIELDS,
    Api,
    Media,
    Post,
    each,
    garbled,
    media_of,
    post_of,
)
from oyez.networks.wordpress.content import content, filename_of, slug_of, title_of
from oyez.networks.wordpress.words import NEEDED, STATUSES, words

_STATUSES = "publish,future,draft,pending,private,trash"
_GONE = frozenset({"rest_post_invalid_id", "rest_already_trashed"})
# More strays of one message than this there cannot be: each needs a request that was lost.
_ADDED_NUMBERS = range(2, 10)


class WordPress:
    """One site, spoken to as one of its users. Satisfies `Publish` and `Read`."""

    label = "WordPress"
    limits = Limits(
        text=None,
        pictures=4,
        picture_bytes=8_000_000,
        picture_types=("image/jpeg", "image/png", "image/webp", "image/gif"),
        alt_text=None,
    )
    resend_is_harmless = True
    settle_time: timedelta | None = None

    def __init__(
        self,
        http: Http,
        *,
        site: str,
        username: str,
        application_password: str,
        featured: bool = True,
    ) -> None:
        """`site` is the address of its front page; `featured` also makes picture 1 its thumbnail."""
        self._api = Api(http, site, username, application_password)
        self._featured = featured

    @staticmethod
    def length(text: str, link: str) -> int:
        """Count code points; WordPress itself has no limit."""
        return len(text) + (len(link) + 2 if link and link not in text else 0)

    def profile(self) -> Profile:
        """Say which user the password belongs to; Refused also where it may not do our work."""
        me = self._api.read("users/me", context="edit", _fields="id,name,link,capabilities")
        try:
            rights = me["capabilities"]
            found = Profile(str(int(me["id"])), str(me["name"]), str(me["link"]))
            missing = [meaning for right, meaning in NEEDED.items() if not rights.get(right)]
        except (KeyError, TypeError, ValueError, AttributeError):
            raise garbled(writing=False) from None
        if missing:
            raise Refused(
                f"The WordPress user “{found.name}” may not {', '.join(missing)}. "
                "Ask the site's administrator to give this user the role “Author” or “Editor”.",
                code="capability",
            )
        return found

    def publish(self, message: Message) -> Receipt:
        """Publish once, as the module says; raises Refused, NotSent or OutcomeUnknown."""
        slug = slug_of(message.key)
        with _not_public_yet():
            post, created = self._draft(slug, message)
        if post.status == "publish":
            return post.receipt
        if post.status != "draft":
            raise _changed_there(post.status)
        try:
            with _not_public_yet():
                media = self._bring(post.id, message.pictures)
            done = self._change(post.id, message, media, status="publish")
        except Refused:
            if created:
                self._discard(post.id)
            raise
        if done.status != "publish":
            raise _changed_there(done.status)
        return done.receipt

    def find(
        self,
        message: Message,
        *,
        since: datetime,  # noqa: ARG002  (the slug alone decides)
        known: Sequence[str],
    ) -> Receipt | None:
        """Look for the key's slug among published posts."""
        for post in self._lookup(slug_of(message.key)):
            if post.status == "publish" and str(post.id) not in known:
                return post.receipt
        return None

    def edit(self, remote_id: str, message: Message) -> Receipt:
        """Replace title, text and pictures of that post; its address and time stay."""
        number = _number(remote_id)
        old = post_of(self._api.read(f"posts/{number}", context="edit", _fields=POST_FIELDS))
        if old.status == "trash":
            raise Refused(words("rest_already_trashed", 410), code="rest_already_trashed")
        media = self._bring(number, message.pictures)
        done = self._change(number, message, media)
        return Receipt(remote_id, done.link, done.modified)

    def delete(self, remote_id: str) -> None:
        """Move the post to the bin and delete its pictures for good: those have no bin.

        A picture keeps its own public address as long as it is on the site, whatever becomes of
        the post that showed it.
        """
        number = _number(remote_id)
        with _gone_is_done():
            self._trash(number)
        for media in self._media(number):
            with _gone_is_done():
                self._api.write("DELETE", f"media/{media.id}?force=true")

    def _draft(self, slug: str, message: Message) -> tuple[Post, bool]:
        """Return the post with this slug, and whether this very call created it."""
        if posts := self._lookup(slug):
            return posts[0], False
        body = {"status": "draft", "slug": slug, "title": title_of(message)}
        mine = post_of(self._api.write("POST", f"posts?_fields={POST_FIELDS}", json_body=body))
        posts = self._lookup(slug)
        if posts and posts[0].id == mine.id:
            return posts[0], True
        self._discard(mine.id)
        if posts:
            return posts[0], False
        raise Refused(
            f"Something else on the site already has the address “{slug}”. Look for it in "
            "WordPress, also in the bin.",
            code="slug_taken",
        )

    def _lookup(self, slug: str) -> list[Post]:
        """Return what has this slug: what was published first, then by age.

        Two drafts that were made at one instant share it, and WordPress then adds a number to the
        one that is published: a stray of a lost request must not hide the post that is out. A
        draft with a number is a stray itself.
        """
        numbered = {f"{slug}-{n}{end}" for n in _ADDED_NUMBERS for end in ("", "__trashed")}
        found = self._api.read(
            "posts",
            slug=",".join([slug, f"{slug}__trashed", *sorted(numbered)]),
            status=_STATUSES,
            context="edit",
            per_page="100",
            _fields=POST_FIELDS,
        )
        posts = (
            post
            for post in each(found, post_of)
            if not (post.status == "draft" and post.slug in numbered)
        )
        return sorted(posts, key=lambda post: (post.status != "publish", post.id))

    def _change(self, number: int, message: Message, media: Sequence[Media], **more: str) -> Post:
        body: dict[str, object] = {
            "title": title_of(message),
            "content": content(message, [(one.id, one.url) for one in media]),
            **more,
        }
        if self._featured:
            body["featured_media"] = media[0].id if media else 0
        path = f"posts/{number}?_fields={POST_FIELDS}"
        return post_of(self._api.write("POST", path, json_body=body), writing=True)

    def _trash(self, number: int) -> None:
        try:
            self._api.write("DELETE", f"posts/{number}")
        except Refused as refusal:
            if refusal.code != "rest_trash_not_supported":
                raise
            self._api.write("DELETE", f"posts/{number}?force=true")

    def _discard(self, number: int) -> None:
        """Remove a draft of ours that nobody will use; leaving it behind harms nobody."""
        with contextlib.suppress(NetworkError):
            for media in self._media(number):
                self._api.write("DELETE", f"media/{media.id}?force=true")
            self._api.write("DELETE", f"posts/{number}?force=true")

    def _media(self, number: int) -> list[Media]:
        """Return our pictures of this post: by their place, also when the post itself is gone."""
        places = [f"oyez-{number}-{n}" for n in range(1, self.limits.pictures + 1)]
        slugs = ",".join(places + [f"{place}-2" for place in places])
        found = self._api.read(
            "media", slug=slugs, context="edit", per_page="100", _fields=MEDIA_FIELDS
        )
        return each(found, media_of)

    def _bring(self, number: int, pictures: Sequence[Picture]) -> list[Media]:
        """Have exactly these pictures on the site for this post; those that are there stay."""
        old = {media.slug: media for media in self._media(number)}
        wanted = []
        for n, picture in enumerate(pictures, start=1):
            slug = f"oyez-{number}-{n}"
            media = old.get(slug)
            if media and filename_of(picture).partition(".")[0] in media.url:
                del old[slug]
                if media.alt_text != picture.alt_text:
                    body = {"alt_text": picture.alt_text}
                    self._api.write("POST", f"media/{media.id}", json_body=body)
                wanted.append(media)
            else:
                if media:
                    self._api.write("DELETE", f"media/{media.id}?force=true")
                    del old[slug]
                wanted.append(self._upload(number, slug, picture))
        for media in old.values():
            with _gone_is_done():
                self._api.write("DELETE", f"media/{media.id}?force=true")
        return wanted

    def _upload(self, number: int, slug: str, picture: Picture) -> Media:
        form = {
            "slug": slug,
            "title": first_sentence(picture.alt_text),
            "alt_text": picture.alt_text,
            "post": str(number),
        }
        file = File("file", filename_of(picture), picture.content, picture.media_type)
        path = f"media?_fields={MEDIA_FIELDS}"
        return media_of(self._api.write("POST", path, form=form, files=[file]), writing=True)


def _changed_there(status: str) -> Refused:
    done = STATUSES.get(status, f"set to “{status}”")
    return Refused(
        f"This message is on the site, but was {done} there. Put it right in WordPress itself.",
        code=f"status_{status}",
    )


def _number(remote_id: str) -> int:
    if not (remote_id.isascii() and remote_id.isdigit()):
        raise Refused("This is not the number of a WordPress post.", code="rest_post_invalid_id")
    return int(remote_id)


@contextlib.contextmanager
def _not_public_yet() -> Iterator[None]:
    """Up to here at most a draft exists: whatever is uncertain, nothing was published."""
    try:
        yield
    except OutcomeUnknown as unknown:
        raise NotSent(f"{unknown} At most a draft: nothing was published.") from None


@contextlib.contextmanager
def _gone_is_done() -> Iterator[None]:
    try:
        yield
    except Refused as refusal:
        if refusal.code not in _GONE:
            raise
