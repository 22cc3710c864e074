"""What the council publishes about itself."""

from django.contrib import messages as notices
from django.http import HttpResponseBase
from django.shortcuts import redirect, render

from oyez.lib.complaint import Complaint
from oyez.pages.access import page
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request
from oyez.policy.forms import CouncilForm, council_initial
from oyez.policy.queries import current_profile
from oyez.policy.services import set_profile


@page(permission=Permission.COUNCIL_PROFILE)
def council(request: Request) -> HttpResponseBase:
    """Edit the council's own facts, which every check allows."""
    form = CouncilForm(request.POST or None, initial=council_initial(current_profile()))
    if request.method == "POST" and form.is_valid():
        try:
            set_profile(request.person, profile=form.profile(), now=request.now)
        except Complaint as complaint:
            form.complain(complaint)
        else:
            notices.success(request, "The council's facts are saved.")
            return redirect("policy:council")
    return render(request, "policy/council.html", {"form": form})
