"""Signing in as anybody: only within `oyez demo`, whose address table alone leads here."""

from datetime import date

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from oyez.accounts.queries import page_owners
from oyez.lib.clock import london_date
from oyez.pages.access import public_page
from oyez.people.holding import engaged, representatives
from oyez.people.models import Person, User
from oyez.people.permissions import Role, holders
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
    holding = {role: _holding(role, day) for role in Role}
    people = [
        (user, ", ".join(role.label for role in Role if user.person_id in holding[role]))
        for user in User.objects.select_related("person").order_by("pk")
    ]
    return render(request, "web/switch.html", {"people": people})


def _holding(role: Role, day: date) -> frozenset[int]:
    """Return the ids of who has a role on that day: a few queries, not some for each person."""
    match role:
        case Role.WORKER:
            people = Person.objects.filter(pk__in=engaged(day).values("person"))
        case Role.REPRESENTATIVE:
            people = representatives(day)
        case Role.OWNER:
            people = Person.objects.filter(owned_accounts__in=page_owners())
        case _:
            people = holders([role], on=day)
    return frozenset(people.values_list("pk", flat=True))
