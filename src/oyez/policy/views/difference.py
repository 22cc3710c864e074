"""What changed between any two versions, clause by clause and word by word."""

from django.http import HttpResponseBase
from django.shortcuts import render

from oyez.pages.access import READ, page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request
from oyez.policy.changes import changes
from oyez.policy.queries import view
from oyez.policy.view import differences
from oyez.policy.views.shown import find_version


@page(permission=Permission.POLICY_READ, methods=READ)
def difference(request: Request, number: int, other: int) -> HttpResponseBase:
    """Show what version `number` says otherwise than version `other`."""
    new, old = find_version(number), find_version(other)
    after, before = view(new), view(old)
    controls = [
        line
        for line in differences(before, after)
        if line.startswith("Control ") and line.endswith(":")
    ]
    context = {
        "new": new,
        "old": old,
        "changes": changes(before, after),
        "controls": len(controls),
    }
    return render(request, "policy/difference.html", context)
