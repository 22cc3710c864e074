"""What a second person decides: agreeing, not agreeing, releasing a block."""

from django.contrib import messages as notices
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.media.models import MediaAsset
from oyez.pages.access import page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request
from oyez.posts.forms import ReasonForm, ReviewForm
from oyez.posts.gate import Outcome
from oyez.posts.judgement import composition_of, judge_post
from oyez.posts.models import Post
from oyez.posts.services import approve, reject, release, send
from oyez.posts.views.shown import find_message, previews, shown_remarks


@page(permission=Permission.POST_REVIEW)
def review(request: Request, pk: int) -> HttpResponseBase:
    """Read what a colleague wrote and what was found, and decide."""
    post = find_message(request, pk)
    if post.state != "needs_review":
        notices.info(request, "This message no longer waits for a colleague.")
        return redirect("posts:message", pk=pk)
    form = ReviewForm(request.POST or None, initial={"content_hash": post.content_hash})
    if request.method == "POST" and form.is_valid():
        try:
            return _decided(request, post, form)
        except Complaint as complaint:
            form.complain(complaint)
    composition = composition_of(post)
    verdict = judge_post(post, now=request.now)
    context = {
        "post": post,
        "form": form,
        "own": post.author_id == request.person.pk,
        "verdict": verdict,
        "previews": previews(composition, verdict),
        "remarks": shown_remarks(verdict, request.now),
        "asset": MediaAsset.objects.filter(postpicture__post=post).first(),
        "picture": composition.pictures[0] if composition.pictures else None,
    }
    return render(request, "posts/review.html", context)


def _decided(request: Request, post: Post, form: ReviewForm) -> HttpResponseBase:
    given = form.cleaned_data
    if given["decision"] == "reject":
        reject(request.person, post=post, reason=given["note"], now=request.now)
        notices.success(request, f"{post.author.name} will read why.")
        return redirect("posts:waiting")
    approve(
        request.person,
        post=post,
        content_hash=given["content_hash"],
        note=given["note"],
        now=request.now,
    )
    try:
        send(request.person, post=post, now=request.now)
    except Complaint:
        # Nothing goes out at an hour that nobody chose: the author gives it a new time.
        notices.warning(
            request, f"Agreed. Its time has passed, so {post.author.name} must choose a new one."
        )
    else:
        notices.success(request, "Agreed. It goes out at its time." if post.send_at else "Agreed.")
    return redirect("posts:message", pk=post.pk)


@page(permission=Permission.POST_RELEASE)
def release_block(request: Request, pk: int, check_name: str) -> HttpResponseBase:
    """Release what one check stopped, as the role that its control names."""
    post = find_message(request, pk)
    verdict = judge_post(post, now=request.now)
    remarks = [
        remark
        for remark in shown_remarks(verdict, request.now)
        if remark.finding.check == check_name and not remark.released
    ]
    if not remarks:
        raise Http404("Nothing of this kind stops the message.")
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            verdict = release(
                request.person,
                post=post,
                check_name=check_name,
                reason=form.cleaned_data["reason"],
                now=request.now,
            )
        except Complaint as complaint:
            form.complain(complaint)
        else:
            what = "Its author can send it now." if verdict.outcome is Outcome.READY else ""
            notices.success(request, f"Released. {what}".strip())
            return redirect("posts:message", pk=pk)
    context = {"post": post, "form": form, "remarks": remarks}
    return render(request, "posts/release.html", context)
