"""The first screen, and the answer for monitors."""

from django.conf import settings
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render

from oyez.lib.clock import LONDON, london_date
from oyez.pages.access import READ, page, public_page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request
from oyez.publishing.duty_runs import failing
from oyez.publishing.queries import health
from oyez.web.examining import examine
from oyez.web.today import sections

NOON, EVENING = 12, 18


@page(permission=Permission.TODAY, methods=READ)
def today(request: Request) -> HttpResponse:
    """What needs this person today, each item one click from its action."""
    hour = request.now.astimezone(LONDON).hour
    greeting = (
        "Good morning" if hour < NOON else "Good afternoon" if hour < EVENING else "Good evening"
    )
    shown = list(sections(request))
    context = {
        "greeting": f"{greeting}, {request.person.name.split()[0]}",
        "day": london_date(request.now),
        # A set-up that is complete is no figure; of everything else also nought is worth knowing.
        "figures": [
            {"number": section.number, "words": section.said, "url": section.url}
            for section in shown
            if section.counts
        ],
        "sections": [section for section in shown if section.items],
    }
    return render(request, "web/today.html", context)


@page(permission=Permission.EXAMINE, methods=READ)
def examination(request: Request) -> HttpResponse:
    """What must always hold, examined now: what is wrong first, then what holds."""
    found = examine(request.now)
    context = {
        "wrong": [one for one in found if one.sentences],
        "well": [one for one in found if not one.sentences],
        "failing": failing(since=request.now),
    }
    return render(request, "web/examination.html", context)


@public_page(methods=READ)
def healthz(request: Request) -> JsonResponse:
    """200 while the database answers and the worker is alive and on time, 503 with why otherwise."""
    state = health(settings.CLOCK())
    answer = {"ok": state.ok, "reason": state.reason}
    return JsonResponse(answer, status=200 if state.ok else 503)
