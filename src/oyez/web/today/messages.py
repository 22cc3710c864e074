"""Messages that need somebody, go out today, wait for a second person, or are not sent yet."""

from datetime import UTC, datetime, time, timedelta

from django.db.models import QuerySet
from django.urls import reverse

from oyez.lib.clock import LONDON
from oyez.lib.uk_time import say_moment
from oyez.people.holding import nominations
from oyez.people.permissions import Permission, Role, areas_of
from oyez.people.signed_in import Request, today
from oyez.posts.models import Post
from oyez.posts.queries import messages, to_look_at, waiting_for
from oyez.web.today.parts import MOST, Item, Section

_WHOLE_COUNCIL = frozenset(
    {Role.HEAD_OF_COMMUNICATIONS, Role.DPO, Role.MONITORING_OFFICER, Role.AUDITOR}
)


def needs_someone(request: Request) -> Section:
    """Return what failed, was held back, or went out in part."""
    stuck = _own_share(request).filter(state__in=["failed", "partly_published", "paused"])
    if not request.may(Permission.POST_SETTLE):
        stuck = stuck.none()
    return Section(
        "Did not go out as meant",
        "did not go out as meant",
        tuple(_item(post, request, action="Decide") for post in stuck[:MOST]),
        stuck.count(),
        reverse("publishing:list"),
    )


def going_out(request: Request) -> Section:
    """Return what goes out before midnight in London."""
    here = request.now.astimezone(LONDON)
    midnight = datetime.combine(here.date() + timedelta(days=1), time(0), tzinfo=LONDON)
    coming = _own_share(request).filter(
        state__in=["scheduled", "publishing"], send_at__lt=midnight.astimezone(UTC)
    )
    return Section(
        "Today’s messages",
        "go out today",
        tuple(_item(post, request) for post in coming.order_by("send_at")[:MOST]),
        coming.count(),
        f"{reverse('posts:list')}?show=open",
        one="goes out today",
    )


def waiting(request: Request) -> Section:
    """Return the messages that wait for this person's agreement, oldest first."""
    found = waiting_for(request.person, on=today(request))
    return Section(
        "Messages to review",
        "wait for your review",
        tuple(
            Item(
                when="Review",
                text=post.text,
                sub=f"Written by {post.author.name}",
                url=reverse("posts:review", args=[post.pk]),
                action="Review",
            )
            for post in found[:MOST]
        ),
        found.count(),
        reverse("posts:waiting"),
    )


def after_emergency(request: Request) -> Section:
    """Return what went out in an emergency and nobody has looked at; not this person's own."""
    mine = request.person
    found = to_look_at().filter(looked_at__isnull=True).exclude(post__author=mine)
    found = found.exclude(sent_by=mine)
    return Section(
        "After an emergency",
        "to look at after an emergency",
        tuple(
            Item(
                when="Look",
                text=one.post.text,
                sub=f"Went out in an emergency, written by {one.post.author.name}",
                url=reverse("posts:after_emergency"),
                action="Look at it",
            )
            for one in found[:MOST]
        ),
        found.count(),
        reverse("posts:after_emergency"),
    )


def own_drafts(request: Request) -> Section:
    """Return what this person began and has not sent."""
    unfinished = ["draft", "blocked", "rejected", "ready"]
    own = messages().filter(author=request.person, state__in=unfinished)
    return Section(
        "Yours, not sent yet",
        "of yours are not sent yet",
        tuple(_item(post, request, action="Go on") for post in own[:MOST]),
        own.count(),
        f"{reverse('posts:list')}?show=mine",
        one="of yours is not sent yet",
    )


def _own_share(request: Request) -> QuerySet[Post]:
    """Return the messages of the person's own service areas, or of all where the role spans all."""
    if request.may.roles & _WHOLE_COUNCIL:
        return messages()
    day = today(request)
    areas = areas_of(request.person, Role.REPRESENTATIVE, on=day) | areas_of(
        request.person, Role.HEAD_OF_SERVICE, on=day
    )
    colleagues = nominations(day).filter(service_area__in=areas).values("person")
    return messages().filter(author__in=colleagues) | messages().filter(author=request.person)


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
