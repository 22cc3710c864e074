"""Before and after it goes out: whom one is posting as, another time, calling back, taking down."""

from django.contrib import messages as notices
from django.http import HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.media.models import MediaAsset
from oyez.pages.access import page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today
from oyez.posts.forms import ReasonForm, WhenForm
from oyez.posts.gate import Outcome
from oyez.posts.judgement import composition_of, judge_post
from oyez.posts.models import Post
from oyez.posts.queries import reviewers_of
from oyez.posts.services import recall, reschedule, send, submit, withdraw
from oyez.posts.services.writing import require_own
from oyez.posts.views.shown import find_message, previews, shown_remarks


@page(permission=Permission.POST_WRITE)
def confirm(request: Request, pk: int) -> HttpResponseBase:
    """Whom one is posting as, with name, picture and colour, and the button that sends."""
    post = find_message(request, pk)
    require_own(request.person, post, now=request.now)
    if post.state not in {"draft", "ready"}:
        return redirect("posts:message", pk=pk)
    if request.method == "POST":
        return _sent(request, post)
    composition = composition_of(post)
    verdict = judge_post(post, now=request.now)
    if verdict.outcome is Outcome.BLOCKED:
        return redirect("posts:edit", pk=pk)
    shown = previews(composition, verdict)
    context = {
        "post": post,
        "verdict": verdict,
        "previews": shown,
        "faces": [preview.face for preview in shown],
        "remarks": shown_remarks(verdict, request.now),
        "asset": MediaAsset.objects.filter(postpicture__post=post).first(),
        "picture": composition.pictures[0] if composition.pictures else None,
        "reviewers": reviewers_of(post, on=today(request))[:6]
        if verdict.outcome is Outcome.NEEDS_REVIEW
        else [],
    }
    return render(request, "posts/confirm.html", context)


def _sent(request: Request, post: Post) -> HttpResponseBase:
    if request.POST.get("content_hash") != post.content_hash:
        notices.error(request, "The message was changed in another window: check it again.")
        return redirect("posts:confirm", pk=post.pk)
    if post.state == "draft":
        verdict = submit(request.person, post=post, now=request.now)
        if verdict.outcome is Outcome.NEEDS_REVIEW:
            notices.success(request, "Handed to your colleagues. Nothing is out yet.")
            return redirect("posts:message", pk=post.pk)
        if verdict.outcome is Outcome.BLOCKED:
            notices.error(request, " ".join(verdict.reasons))
            return redirect("posts:edit", pk=post.pk)
    try:
        send(request.person, post=post, now=request.now)
    except Complaint as complaint:
        notices.error(request, str(complaint))
        return redirect("posts:time", pk=post.pk)
    notices.success(request, "Scheduled." if post.send_at else "It is going out.")
    return redirect("posts:message", pk=post.pk)


@page(permission=Permission.POST_WRITE)
def change_time(request: Request, pk: int) -> HttpResponseBase:
    """Another time for a message that is ready, scheduled or paused."""
    post = find_message(request, pk)
    require_own(request.person, post, now=request.now)
    form = WhenForm(request.POST or None, initial={"send_at": post.send_at})
    if request.method == "POST" and form.is_valid():
        was = post.state
        try:
            send_at = form.cleaned_data["send_at"]
            reschedule(request.person, post=post, send_at=send_at, now=request.now)
            if was == "ready":
                send(request.person, post=post, now=request.now)
        except Complaint as complaint:
            form.complain(complaint)
        else:
            notices.success(request, "The time was changed.")
            return redirect("posts:message", pk=pk)
    return render(request, "posts/time.html", {"post": post, "form": form})


@page(permission=Permission.POST_WRITE, methods=("POST",))
def call_back(request: Request, pk: int) -> HttpResponseBase:
    """Make a scheduled message a draft again."""
    post = find_message(request, pk)
    recall(request.person, post=post, now=request.now)
    notices.success(request, "Called back: it is a draft again and will not go out.")
    return redirect("posts:message", pk=pk)


@page(permission=Permission.POST_WRITE)
def take_down(request: Request, pk: int) -> HttpResponseBase:
    """Withdraw a published message, with a reason."""
    post = find_message(request, pk)
    require_own(request.person, post, now=request.now)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            reason = form.cleaned_data["reason"]
            withdraw(request.person, post=post, reason=reason, now=request.now)
        except Complaint as complaint:
            form.complain(complaint)
        else:
            notices.success(request, "It is being taken down.")
            return redirect("posts:message", pk=pk)
    return render(request, "posts/withdraw.html", {"post": post, "form": form})
