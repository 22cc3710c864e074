"""What people says of engagements, inside its transaction, and what this room does about it."""

from django.conf import settings

from oyez.accounts.models import Account
from oyez.accounts.services.leaving import ask_for_handover, settle_leaver
from oyez.accounts.services.nightly import NIGHT
from oyez.notifications.services import settle
from oyez.people.events import EngagementContinues, EngagementEnded, EngagementEnding


def on_engagement_ending(event: EngagementEnding) -> None:
    """Ask for the handover of what they own, ten working days before."""
    ask_for_handover(event.person, event.last_day, now=settings.CLOCK())


def on_engagement_continues(event: EngagementContinues) -> None:
    """Ask no more for a handover before a day that is no end any more."""
    for account in Account.objects.filter(owner=event.person):
        settle(f"{account.subject}:handover", now=settings.CLOCK())


def on_engagement_ended(event: EngagementEnded) -> None:
    """Take away what they could act as, and pause their pages that nobody accepted."""
    settle_leaver(NIGHT, person=event.person, last_day=event.last_day, now=settings.CLOCK())
