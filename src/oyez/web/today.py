"""What needs a person today, in the order of DOMAIN section 3; a part that is empty says nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from django.urls import reverse

from oyez.accounts.models import Account
from oyez.accounts.states import PUBLISHING_STATES
from oyez.lib.clock import LONDON, london_date
from oyez.lib.uk_time import say_moment
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request
from oyez.policy.queries import current_profile, policy_in_force
from oyez.posts.models import Post
from oyez.posts.queries import messages, waiting_for

_MOST = 8


@dataclass(frozen=True)
class Item:
    """A row: when or in which state, the thing, what more there is to know, and the one action."""

    when: str
    text: str
    sub: str
    url: str
    action: str
    tag: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Section:
    """A part of the first screen: `words` follow its number, `url` leads to all of it."""

    title: str
    words: str
    items: tuple[Item, ...]
    number: int
    url: str


def sections(request: Request) -> Iterator[Section]:
    """Yield the parts that this person's roles have, the most urgent first, empty ones too."""
    if request.may(Permission.COUNCIL_PROFILE):
        yield _before_the_first(request)
    if request.may(Permission.POST_READ):
        yield _needs_someone(request)
    if request.may(Permission.POST_REVIEW):
        yield _waiting(request)
    if request.may(Permission.POST_READ):
        yield _going_out(request)
    if request.may(Permission.POST_WRITE):
        yield _own_drafts(request)


def _before_the_first(request: Request) -> Section:
    """Return what a new installation still lacks before anything can go out."""
    today = london_date(request.now)
    lacking = (
        (
            policy_in_force(on=today) is None,
            "Put a policy in force",
            "Nothing goes out without one. Import the council’s own, or approve the model policy.",
            reverse("policy:versions"),
        ),
        (
            not current_profile().name,
            "Say what the council publishes about itself",
            "Its name, websites and phone numbers, so that no check takes them for a resident’s.",
            reverse("policy:council"),
        ),
        (
            not Account.objects.filter(state__in=PUBLISHING_STATES).exists(),
            "Add an account",
            "The noticeboard first: it needs nothing but a name.",
            reverse("accounts:add"),
        ),
    )
    items = tuple(
        Item(when="Set up", text=what, sub=why, url=url, action="Do it")
        for is_missing, what, why, url in lacking
        if is_missing
    )
    return Section(
        "Before the first message", "steps before the first message", items, len(items), ""
    )


def _needs_someone(request: Request) -> Section:
    stuck = messages().filter(state__in=["failed", "partly_published", "paused"])
    if not request.may(Permission.POST_SETTLE):
        stuck = stuck.none()
    return Section(
        "Did not go out as meant",
        "did not go out as meant",
        tuple(_item(post, request, action="Decide") for post in stuck[:_MOST]),
        stuck.count(),
        reverse("publishing:list"),
    )


def _waiting(request: Request) -> Section:
    waiting = waiting_for(request.person, on=london_date(request.now))
    return Section(
        "Waiting for you",
        "wait for your review",
        tuple(
            Item(
                when="Review",
                text=post.text,
                sub=f"Written by {post.author.name}",
                url=reverse("posts:review", args=[post.pk]),
                action="Review",
            )
            for post in waiting[:_MOST]
        ),
        waiting.count(),
        reverse("posts:waiting"),
    )


def _going_out(request: Request) -> Section:
    here = request.now.astimezone(LONDON)
    midnight = datetime.combine(here.date() + timedelta(days=1), time(0), tzinfo=LONDON)
    today = messages().filter(
        state__in=["scheduled", "publishing"], send_at__lt=midnight.astimezone(UTC)
    )
    return Section(
        "Today’s messages",
        "go out today",
        tuple(_item(post, request) for post in today.order_by("send_at")[:_MOST]),
        today.count(),
        f"{reverse('posts:list')}?show=open",
    )


def _own_drafts(request: Request) -> Section:
    unfinished = ["draft", "blocked", "rejected", "ready"]
    own = messages().filter(author=request.person, state__in=unfinished)
    return Section(
        "Yours, not sent yet",
        "of yours are not sent yet",
        tuple(_item(post, request, action="Go on") for post in own[:_MOST]),
        own.count(),
        f"{reverse('posts:list')}?show=mine",
    )


def _item(post: Post, request: Request, *, action: str = "") -> Item:
    accounts = ", ".join(target.account.name for target in post.targets.all())
    return Item(
        when=say_moment(post.send_at or post.updated_at, request.now),
        text=post.text,
        sub=accounts or "No account yet",
        url=reverse("posts:message", args=[post.pk]),
        action=action,
        tag=(post.state_words, post.state_colour),
    )
