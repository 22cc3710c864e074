"""The Write screen: writing, checking as one types, editing and throwing away."""

from typing import Any

from django.contrib import messages as notices
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render

from oyez.accounts.queries import open_to
from oyez.lib.complaint import Complaint
from oyez.media.models import MediaAsset
from oyez.media.queries import removed_from
from oyez.pages.access import READ_AND_WRITE, page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today
from oyez.posts.composition import Composition
from oyez.posts.forms import OWN_TEXT_PREFIX, MessageForm, initial_of
from oyez.posts.gate import Outcome
from oyez.posts.judgement import composition_of, judge_composition, judge_post
from oyez.posts.models import Post
from oyez.posts.services import discard, save
from oyez.posts.services.writing import require_own
from oyez.posts.states import EDITABLE
from oyez.posts.views.shown import face_of, find_message, previews, shown_remarks


@page(permission=Permission.POST_WRITE)
def write(request: Request) -> HttpResponseBase:
    """A new message."""
    return _written(request, None)


@page(permission=Permission.POST_WRITE)
def edit(request: Request, pk: int) -> HttpResponseBase:
    """A message that has not gone out, for its author or the Head of Communications."""
    post = find_message(request, pk)
    require_own(request.person, post, now=request.now)
    if post.state not in EDITABLE:
        notices.info(request, "This message has gone out, so it can no longer be edited.")
        return redirect("posts:message", pk=pk)
    return _written(request, post)


def _written(request: Request, post: Post | None) -> HttpResponseBase:
    accounts = open_to(post.author if post else request.person, on=today(request))
    if request.method != "POST":
        form = MessageForm(open_accounts=accounts, initial=initial_of(post) if post else None)
        said = composition_of(post) if post else None
        return _screen(request, form, post, said)
    form = MessageForm(request.POST, request.FILES, open_accounts=accounts)
    if form.is_valid():
        try:
            content = form.content(request.person, now=request.now)
            post = save(request.person, content=content, now=request.now, post=post)
        except Complaint as complaint:
            form.complain(complaint)
        else:
            return _go_on(request, form, post)
    return _screen(request, form, post, form.composition(), status=422)


def _go_on(request: Request, form: MessageForm, post: Post) -> HttpResponseBase:
    """Lead on to sending, unless something stops the message or only a draft was wanted."""
    if "draft" in request.POST:
        notices.success(request, "Draft saved.")
        return redirect("posts:edit", pk=post.pk)
    verdict = judge_post(post, now=request.now)
    if verdict.outcome is not Outcome.BLOCKED:
        return redirect("posts:confirm", pk=post.pk)
    for refusal in verdict.refusals:
        form.add_error(
            refusal.field if refusal.field in form.fields else None,
            f"{refusal.message} {refusal.suggestion}",
        )
    stopping = {r.finding.message: r.finding for r in verdict.remarks if r.stops}
    for finding in stopping.values():
        where = "picture" if finding.field.startswith("media") else finding.field
        form.add_error(where, f"{finding.clause}: {finding.message} {finding.suggestion}")
    return _screen(request, form, post, composition_of(post), status=422)


def _screen(
    request: Request,
    form: MessageForm,
    post: Post | None,
    said: Composition | None,
    status: int = 200,
) -> HttpResponse:
    asset = _asset(form, said)
    if asset is not None:
        form.tell_of_faces(asset)
    context = {
        "form": form,
        "post": post,
        "asset": asset,
        "removed": removed_from(asset) if asset else (),
        "choices": _choices(form),
        **_judged(request, said, post, form),
    }
    return render(request, "posts/write.html", context, status=status)


def _asset(form: MessageForm, said: Composition | None) -> MediaAsset | None:
    if form.asset is not None:
        return form.asset
    if said and said.pictures:
        return MediaAsset.objects.filter(sha256=said.pictures[0].sha256).first()
    return None


def _choices(form: MessageForm) -> list[dict[str, Any]]:
    ticked = {str(value) for value in form["accounts"].value() or []}
    return [
        {
            "id": f"id_accounts_{number}",
            "face": face_of(account),
            "checked": str(account.pk) in ticked,
            "own_text": form[f"{OWN_TEXT_PREFIX}{account.pk}"],
        }
        for number, account in enumerate(form.open_accounts)
    ]


def _judged(
    request: Request, said: Composition | None, post: Post | None, form: MessageForm
) -> dict[str, Any]:
    """Return what the policy says of a text; nothing of an empty one, before anyone has written."""
    if said is None or not (said.common_text.strip() or said.pictures):
        return {"said": None}
    author = post.author if post else request.person
    planned = form.planned_at if form.is_bound else post and post.send_at
    verdict = judge_composition(
        said, author=author, now=request.now, publish_at=max(planned or request.now, request.now)
    )
    return {
        "said": said,
        "verdict": verdict,
        "remarks": shown_remarks(verdict, request.now),
        "previews": previews(said, verdict),
        "stopped": any(remark.stops for remark in verdict.remarks),
        "needs_review": any(r.finding.effect.word == "review" for r in verdict.remarks),
    }


@page(permission=Permission.POST_WRITE, methods=("POST",))
def check_as_typed(request: Request) -> HttpResponse:
    """What the policy says of the form as it stands: the fragment beside the text."""
    form = MessageForm(request.POST, open_accounts=open_to(request.person, on=today(request)))
    judged = _judged(request, form.composition(), None, form)
    return render(request, "posts/_judged.html", judged)


@page(permission=Permission.POST_WRITE, methods=READ_AND_WRITE)
def throw_away(request: Request, pk: int) -> HttpResponseBase:
    """Throw a draft away, after asking once."""
    post = find_message(request, pk)
    if request.method == "POST":
        discard(request.person, post=post, now=request.now)
        notices.success(request, "The draft was thrown away.")
        return redirect("posts:list")
    require_own(request.person, post, now=request.now)
    return render(request, "posts/discard.html", {"post": post})
