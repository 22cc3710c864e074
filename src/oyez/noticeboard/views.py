"""The public's pages: no sign-in, no session, no cookie, and nothing kept of who reads."""

import hashlib
from collections.abc import Callable
from typing import Final

from django.core.files.storage import default_storage
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag

from oyez.noticeboard import feeds, queries
from oyez.noticeboard.models import Board, Notice
from oyez.noticeboard.store import public_address
from oyez.noticeboard.wording import below_heading, heading, summary, whole
from oyez.pages.access import READ, public_page
from oyez.pages.errors import gone
from oyez.pages.tables import paginate
from oyez.policy.queries import current_profile

PER_PAGE: Final = 20
_YEAR: Final = 365 * 24 * 60 * 60


@public_page(methods=READ)
def listing(request: HttpRequest, slug: str = "") -> HttpResponse:
    """Show what stands, newest first, on one board or on all."""
    board = _board(slug)
    page = paginate(request, queries.standing(board), per_page=PER_PAGE)
    context = {
        "board": board,
        "boards": queries.boards(),
        "page": page,
        "rows": [(notice, heading(notice), summary(notice)) for notice in page.items],
        "atom_url": _feed_path("atom", board),
        "json_url": _feed_path("json", board),
        "canonical": public_address(_home_path(board)),
    }
    return render(request, "noticeboard/list.html", context)


@public_page(methods=READ)
def notice(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show one notice; one that was withdrawn says so, without a word of it."""
    found = queries.notice_at(public_id)
    if found is None:
        raise Http404
    if found.withdrawn_at is not None:
        return gone(request)
    pictures = list(found.pictures.all())
    context = {
        "notice": found,
        "heading": heading(found),
        "summary": summary(found),
        "body": below_heading(found),
        "pictures": pictures,
        "picture_url": public_address(pictures[0].get_absolute_url()) if pictures else "",
        "canonical": public_address(found.get_absolute_url()),
        "atom_url": _feed_path("atom", found.board),
        "json_url": _feed_path("json", found.board),
    }
    return render(request, "noticeboard/notice.html", context)


@public_page(methods=READ)
def atom(request: HttpRequest, slug: str = "") -> HttpResponseBase:
    """Answer with Atom, or with 304 where the reader has it already."""
    return _feed(request, slug, feeds.atom, "application/atom+xml; charset=utf-8")


@public_page(methods=READ)
def json_feed(request: HttpRequest, slug: str = "") -> HttpResponseBase:
    """Answer with JSON Feed, or with 304 where the reader has it already."""
    return _feed(request, slug, feeds.json_feed, "application/feed+json; charset=utf-8")


@public_page(methods=READ)
def picture(request: HttpRequest, public_id: str, digest: str) -> HttpResponseBase:
    """Send a picture of a notice that stands.

    A browser may keep it, as other bytes have another address; a shared cache may not, so that a
    picture that was withdrawn does not live on in one.
    """
    found = queries.picture_at(public_id, digest)
    if found is None:
        raise Http404
    try:
        with default_storage.open(found.file) as file:
            response = HttpResponse(file.read(), content_type=found.media_type)
    except FileNotFoundError:
        raise Http404 from None
    response["Cache-Control"] = f"private, max-age={_YEAR}, immutable"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def _feed(
    request: HttpRequest, slug: str, write: Callable[[feeds.Feed], bytes], content_type: str
) -> HttpResponseBase:
    feed = _gather(_board(slug))
    body = write(feed)
    response = HttpResponse(body, content_type=content_type)
    # Kept copies ask before they are used: what is withdrawn must be gone at the next look.
    response["Cache-Control"] = "public, no-cache"
    response["ETag"] = quote_etag(hashlib.sha256(body).hexdigest())
    last_modified = int(feed.updated.timestamp())
    response["Last-Modified"] = http_date(last_modified)
    known = get_conditional_response(request, response["ETag"], last_modified, response)
    return known or response


def _gather(board: Board | None) -> feeds.Feed:
    notices = list(queries.standing(board)[: feeds.LONGEST])
    changes = [one.edited_at or one.published_at for one in notices]
    council = current_profile().name or "The council"
    return feeds.Feed(
        title=f"{board.name} – {council}" if board else f"{council}: noticeboard",
        author=council,
        home_url=public_address(_home_path(board)),
        atom_url=public_address(_feed_path("atom", board)),
        json_url=public_address(_feed_path("json", board)),
        updated=max([queries.last_withdrawal(board), *changes]),
        entries=[_entry(one) for one in notices],
    )


def _entry(one: Notice) -> feeds.Entry:
    return feeds.Entry(
        feed_id=one.feed_id,
        url=public_address(one.get_absolute_url()),
        title=heading(one),
        html=whole(one),
        text=f"{one.text}\n\n{one.link}" if one.link and one.link not in one.text else one.text,
        board=one.board.name,
        published=one.published_at,
        updated=one.edited_at or one.published_at,
        pictures=tuple(
            feeds.FeedPicture(
                public_address(reverse("noticeboard:picture", args=[one.public_id, p.sha256[:16]])),
                p.media_type,
                p.alt_text,
            )
            for p in one.pictures.all()
        ),
    )


def _board(slug: str) -> Board | None:
    if not slug:
        return None
    board = queries.board_named(slug)
    if board is None:
        raise Http404
    return board


def _home_path(board: Board | None) -> str:
    return board.get_absolute_url() if board else reverse("noticeboard:list")


def _feed_path(kind: str, board: Board | None) -> str:
    if board is None:
        return reverse(f"noticeboard:{kind}")
    return reverse(f"noticeboard:board-{kind}", args=[board.slug])
