"""What people says of engagements, inside its transaction, and what this room does about it."""

from datetime import date

from django.conf import settings

from oyez.accounts.services.leaving import ask_for_handover, settle_leaver
from oyez.accounts.services.nightly import NIGHT
from oyez.people.models import Person


def on_engagement_ending(person: Person, last_day: date) -> None:
    """Ask for the handover of what they own, ten working days before."""
    ask_for_handover(person, last_day, now=settings.CLOCK())


def on_engagement_ended(person: Person, last_day: date) -> None:
    """Take away what they could act as, and pause their pages that nobody accepted."""
    settle_leaver(NIGHT, person=person, last_day=last_day, now=settings.CLOCK())
