"""What the policy asks of every worker, in plain words, to be read and printed."""

from django.http import HttpResponseBase
from django.shortcuts import render

from oyez.pages.access import READ, page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today
from oyez.policy.guidance import KNOWN_IN, PLATFORMS
from oyez.policy.queries import effective_version
from oyez.policy.queries.whom_to_ask import whom_to_ask


@page(permission=Permission.POLICY_READ, methods=READ)
def guidance(request: Request) -> HttpResponseBase:
    """Show the guidance, with the names of today."""
    day = today(request)
    context = {
        "version": effective_version(day),
        "platforms": PLATFORMS,
        "known_in": KNOWN_IN,
        "contacts": whom_to_ask(request.person, on=day),
        "day": day,
    }
    return render(request, "policy/guidance.html", context)
