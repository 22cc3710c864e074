"""Lists of messages, and one message with its whole story."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render

from oyez.media.models import MediaAsset
from oyez.pages.access import page
from oyez.pages.tables import paginate
from oyez.people.models import Person
from oyez.people.permissions import Permission, Role, roles_of
from oyez.people.signed_in import Request, today
from oyez.posts import panels
from oyez.posts.judgement import composition_of, judge_post
from oyez.posts.models import Post
from oyez.posts.queries import may_review, messages, reviewers_of, social_only, waiting_for
from oyez.posts.states import EDITABLE, OUT
from oyez.posts.views.shown import check_title, find_message, next_step, previews, shown_remarks

_SHOWN = {
    "mine": "My messages",
    "open": "Not out yet",
    "out": "Published",
    "social-only": "Social media only",
    "all": "All messages",
}


@page(permission=Permission.POST_READ)
def listing(request: Request) -> HttpResponse:
    """Messages: one's own, what is not out yet, what is out, what nobody can know otherwise, or all.

    The last but one is the report that PRI2 asks for: new information without another route.
    """
    default = "mine" if request.may(Permission.POST_WRITE) else "all"
    shown = request.GET.get("show", default)
    shown = shown if shown in _SHOWN else default
    found: QuerySet[Post] = messages()
    if shown == "mine":
        found = found.filter(author=request.person)
    elif shown == "open":
        found = found.filter(state__in=EDITABLE | {"publishing"})
    elif shown == "out":
        found = found.filter(state__in=OUT | {"withdrawn"})
    elif shown == "social-only":
        found = social_only(found)
    page_of = paginate(request, found)
    context = {"page": page_of, "shown": shown, "filters": _SHOWN}
    return render(request, "posts/list.html", context)


@page(permission=Permission.POST_REVIEW)
def waiting(request: Request) -> HttpResponse:
    """What waits for this person's agreement, oldest first."""
    found = waiting_for(request.person, on=today(request))
    return render(request, "posts/waiting.html", {"page": paginate(request, found)})


@page(permission=Permission.POST_READ)
def message(request: Request, pk: int) -> HttpResponse:
    """One message: its state, whose turn it is, what was found, what became of it."""
    post = find_message(request, pk)
    composition = composition_of(post)
    verdict = judge_post(post, now=request.now)
    roles = roles_of(request.person, on=today(request))
    own = post.author_id == request.person.pk or Role.HEAD_OF_COMMUNICATIONS in roles
    context = {
        "post": post,
        "verdict": verdict,
        "next_step": next_step(post, verdict, request),
        "remarks": shown_remarks(verdict, request.now),
        "previews": previews(composition, verdict),
        "asset": MediaAsset.objects.filter(postpicture__post=post).first(),
        "picture": composition.pictures[0] if composition.pictures else None,
        "own": own and request.may(Permission.POST_WRITE),
        "editable": post.state in EDITABLE,
        "is_out": post.state in OUT,
        "may_review": post.state == "needs_review"
        and may_review(request.person, post, on=today(request)),
        "may_release": request.may(Permission.POST_RELEASE)
        and post.author_id != request.person.pk
        and post.state == "blocked",
        "reviewers": reviewers_of(post, on=today(request))[:6]
        if post.state == "needs_review"
        else [],
        "panels": panels.rendered(request, post),
        "decisions": _decisions(post),
        "passes": post.emergency_passes.select_related("declaration", "sent_by", "looked_by"),
    }
    return render(request, "posts/message.html", context)


@dataclass(frozen=True)
class Decision:
    """Who decided what about a message, when and why."""

    at: datetime
    who: Person
    did: str
    why: str


def _decisions(post: Post) -> list[Decision]:
    """Return who agreed, did not agree or released, oldest first."""
    agreed = {True: "agreed", False: "agreed to an earlier wording, which no longer counts"}
    approvals = (
        Decision(row.at, row.approver, agreed[row.content_hash == post.content_hash], row.note)
        for row in post.approvals.select_related("approver")
    )
    rejections = (
        Decision(row.at, row.reviewer, "did not agree", row.reason)
        for row in post.rejections.select_related("reviewer")
    )
    releases = (
        Decision(row.at, row.released_by, f"released “{check_title(row.check_name)}”", row.reason)
        for row in post.releases.select_related("released_by")
    )
    return sorted([*approvals, *rejections, *releases], key=lambda decision: decision.at)
