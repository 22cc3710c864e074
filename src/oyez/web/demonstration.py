"""Signing in as anybody: only within `oyez demo`, whose address table alone leads here."""

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from oyez.lib.clock import london_date
from oyez.pages.access import public_page
from oyez.people.models import User
from oyez.people.permissions import Role, roles_of
from oyez.people.signed_in import Request
from oyez.web.models import Demonstration


@public_page
def switch(request: Request) -> HttpResponseBase:
    """Choose whom to be; a database that is not the demonstration's has no such page."""
    if not (settings.DEMONSTRATION and Demonstration.objects.exists()):
        raise Http404("There is no such page.")
    if request.method == "POST":
        user = get_object_or_404(User, pk=request.POST.get("user", "0"))
        login(request, user, backend=settings.AUTHENTICATION_BACKENDS[-1])
        return redirect("web:today")
    day = london_date(request.now)
    people = []
    for user in User.objects.select_related("person").order_by("pk"):
        roles = roles_of(user.person, on=day)
        people.append((user, ", ".join(role.label for role in Role if role in roles)))
    return render(request, "web/switch.html", {"people": people})
