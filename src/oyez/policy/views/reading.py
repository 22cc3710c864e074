"""Reading the policy: the version in force, and every version there has been."""

from django.http import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse

from oyez.pages.access import READ, page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today
from oyez.policy.queries import effective_version, standing, standings, version_before, view
from oyez.policy.views.shown import TAGS, find_version, laws_shown, parts_shown


@page(permission=Permission.POLICY_READ, methods=READ)
def read(request: Request) -> HttpResponseBase:
    """Show the version in force, to be read, linked to and printed."""
    version = effective_version(today(request))
    context: dict[str, object] = {
        "version": version,
        "may_write": request.may(Permission.POLICY_WRITE),
        "may_council": request.may(Permission.COUNCIL_PROFILE),
        "may_acknowledge": request.may(Permission.ACKNOWLEDGE),
        "may_quiz": request.may(Permission.POLICY_QUIZ),
        "may_register": request.may(Permission.ACKNOWLEDGEMENT_READ),
        "may_numbers": request.may(Permission.ACKNOWLEDGEMENT_NUMBERS),
    }
    if version is not None:
        shown = view(version)
        context["parts"] = parts_shown(shown, version.introductions)
        context["laws"] = laws_shown(shown)
    return render(request, "policy/read.html", context)


@page(permission=Permission.POLICY_READ, methods=READ)
def clause(request: Request, code: str) -> HttpResponseBase:
    """Lead from a finding to its clause on the reading page."""
    del request
    return redirect(f"{reverse('policy:read')}#{code}")


@page(permission=Permission.POLICY_READ, methods=READ)
def versions(request: Request) -> HttpResponseBase:
    """List every version with the word for what it is today."""
    rows = [(row.version, row.word, TAGS[row.word]) for row in standings(today(request))]
    context = {"rows": rows, "may_write": request.may(Permission.POLICY_WRITE)}
    return render(request, "policy/versions.html", context)


@page(permission=Permission.POLICY_READ, methods=READ)
def version(request: Request, number: int) -> HttpResponseBase:
    """Show one version, and what can be done with it."""
    row = find_version(number)
    shown = view(row)
    word = standing(row, today(request))
    context = {
        "version": row,
        "word": word,
        "colour": TAGS[word],
        "parts": parts_shown(shown, row.introductions),
        "laws": laws_shown(shown),
        "may_write": request.may(Permission.POLICY_WRITE),
        "may_approve": request.may(Permission.POLICY_APPROVE),
        "may_quiz": request.may(Permission.POLICY_QUIZ),
        "before": version_before(row),
    }
    return render(request, "policy/version.html", context)
