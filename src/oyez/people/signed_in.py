"""The request as our views see it."""

from datetime import date, datetime

from django.http import HttpRequest

from oyez.lib.clock import london_date
from oyez.people.middleware import Rights
from oyez.people.models import Person


class Request(HttpRequest):
    """A request of a signed-in person, as `SignedInPerson` and `@page` leave it to a view."""

    person: Person
    now: datetime
    may: Rights


def today(request: Request) -> date:
    """Return the council's calendar date at the time of the request."""
    return london_date(request.now)
