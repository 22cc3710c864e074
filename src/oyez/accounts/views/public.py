"""“Is this really the council?”: no sign-in, no cookie, and nothing kept of who asks."""

from typing import Final

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from oyez.accounts.models import Account
from oyez.accounts.queries.official import Answer, official, whose
from oyez.pages.access import READ, public_page
from oyez.pages.tables import paginate
from oyez.policy.queries import current_profile

_PER_PAGE: Final = 50
_FEED_PAGE: Final = 500
_LONGEST: Final = 2000
# A shared cache may answer for five minutes: an account that is closed is known soon after.
_CACHE: Final = "public, max-age=300"


@public_page(methods=READ)
def look_up(request: HttpRequest) -> HttpResponse:
    """Answer for an address or a handle, and list what is official."""
    asked = request.GET.get("q", "")[:_LONGEST]
    context = {
        "asked": asked,
        "answer": whose(asked) if asked.strip() else None,
        "page": paginate(request, official(), per_page=_PER_PAGE),
        "domains": current_profile().domains,
    }
    response = render(request, "accounts/official.html", context)
    response["Cache-Control"] = _CACHE
    return response


@public_page(methods=READ)
def feed(request: HttpRequest) -> HttpResponse:
    """The same for programs: `?q=` answers, without it the list, some hundred at a time."""
    asked = request.GET.get("q", "")[:_LONGEST]
    profile = current_profile()
    body: dict[str, object] = {"council": profile.name, "domains": list(profile.domains)}
    if asked.strip():
        body["answer"] = _answered(asked, whose(asked))
    else:
        page = paginate(request, official(), per_page=_FEED_PAGE)
        body |= {
            "total": page.total,
            "accounts": [_row(account) for account in page.items],
            "next": request.build_absolute_uri(request.path + page.next_url)
            if page.next_url
            else None,
        }
    response = JsonResponse(body)
    response["Cache-Control"] = _CACHE
    response["Access-Control-Allow-Origin"] = "*"
    return response


def _answered(asked: str, answer: Answer) -> dict[str, object]:
    return {
        "asked": asked,
        "verdict": answer.verdict.value,
        "says": answer.says,
        "accounts": [_row(account) for account in answer.accounts],
    }


def _row(account: Account) -> dict[str, object]:
    closed = account.state == "archived"
    return {
        "name": account.name,
        "platform": account.platform,
        "platform_label": account.on.label,
        "handle": account.handle,
        "address": account.link,
        "state": "closed" if closed else _STATES[account.state],
        "closed_on": account.closed_on.isoformat() if account.closed_on else None,
    }


_STATES: Final = {
    "active": "active",
    "suspended": "paused",
    "orphaned": "paused",
    "ending": "closing",
}
