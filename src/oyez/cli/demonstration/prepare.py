"""Makes the invented council, with the services that a real one uses; nothing is written past them.

Its last two months are lived through day by day: each act has its day, and each night does its duties.
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from django.conf import settings
from django.db import transaction

from oyez.accounts.models import Account
from oyez.cli.demonstration import accounts, checks, messages, people, policy, requests
from oyez.cli.demonstration.days import Days
from oyez.cli.demonstration.pages import BY_HAND, LATELY, LONG_AGO
from oyez.cli.demonstration.policy import COUNCIL
from oyez.lib import duties
from oyez.lib.complaint import Complaint
from oyez.lib.duties import Every
from oyez.people.models import Person
from oyez.web.models import Demonstration

__all__ = ["COUNCIL", "mark_demonstration", "prepare"]

Act = Callable[[Days], None]


def _enter(begun: int) -> Act:
    def enter(days: Days) -> None:
        for page in BY_HAND:
            if page.begun == begun:
                (requests.page_by_request if page.asked else accounts.enter_page)(page, days)

    return enter


STORY: Mapping[int, tuple[Act, ...]] = {
    -30: (policy.sign_at_once, people.record_leave),
    LONG_AGO: (accounts.enter_noticeboards, _enter(LONG_AGO)),
    LATELY: (accounts.enter_corporate, _enter(LATELY), accounts.agree_with_the_police),
    -9: (accounts.close_the_ended,),
    -5: (accounts.find_one_live,),
    -4: (checks.take_the_calendar_down,),
    -3: (requests.ask_for_more,),
    -2: (policy.sign_later,),
    -1: (accounts.offer_the_orphaned,),
    0: (messages.write,),
}
"""What happens on which day, counted from today."""
NIGHTS = frozenset({policy.IN_FORCE, -24, -17, -12, -11, -3, 0})
"""On which days something becomes due, late or over; of the others only the checks are looked at."""
_ROOMS = ("accounts.", "policy.", "people.")
"""Whose duties the nights do; accounts before people, whose events tell it of the present moment."""
_EVERY_NIGHT = "accounts.checks"


def prepare(*, now: datetime) -> None:
    """Make the council in an empty database, all or nothing; a prepared one is left as it is.

    Raises Complaint for a database that holds anything else.
    """
    if Demonstration.objects.exists():
        return
    if Person.objects.exists() or Account.objects.exists():
        raise Complaint(
            "This database belongs to a real council, so the demonstration will not touch it. "
            "Set OYEZ_DATA_DIR to another folder, or unset OYEZ_DATABASE_URL."
        )
    days = Days(now)
    with transaction.atomic():
        Demonstration.objects.create(made_at=now)
        people.bring_in(days)
        policy.put_in_force(days)
        for day in range(policy.IN_FORCE, 1):
            _night(days.at(day, 3), _ROOMS if day in NIGHTS else (_EVERY_NIGHT,))
            for act in STORY.get(day, ()):
                act(days)
            checks.check_what_is_due(days, day)


def _night(now: datetime, names: tuple[str, ...]) -> None:
    """Do duties of one night, as the worker does them."""
    for name in names:
        for duty in duties.registered():
            if duty.every is Every.NIGHT and duty.name.startswith(name):
                duty.run(now)


def mark_demonstration() -> None:
    """Make this process the demonstration: the banner, and the address table with the switcher."""
    settings.DEMONSTRATION = True
    settings.ROOT_URLCONF = "oyez.web.demonstration_urls"
