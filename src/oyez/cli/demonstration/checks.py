"""The checks of the invented council's accounts, on the days on which they are due; one is not done."""

from django.db.models import Q

from oyez.accounts.models import Account, AccountReview
from oyez.accounts.services import Findings, done_with_actions, record_check
from oyez.accounts.services.reviewing import ITEMS
from oyez.accounts.states import LIVE_STATES
from oyez.cli.demonstration.accounts import ALL_RIGHT
from oyez.cli.demonstration.days import Days
from oyez.cli.demonstration.pages import BENEFITS, HERITAGE, RANGERS, RECYCLE, TENANTS
from oyez.cli.demonstration.people import person
from oyez.people.models import Person

_FINE = dict.fromkeys(ITEMS, True)
_NEGLECTED_SINCE = -15
_FOUND = {
    RANGERS.name: Findings(
        _FINE,
        moderated=2,
        moderation_reasons="An advertisement, and a comment with somebody’s telephone number.",
        remarks="Many questions about the closed path: the answer is pinned now.",
    ),
    BENEFITS.name: Findings(
        {**_FINE, "contact": False}, actions="The opening hours are those of last summer."
    ),
    RECYCLE.name: Findings(
        {**_FINE, "content": False}, actions="Take down the calendar of last year."
    ),
}


def check_what_is_due(days: Days, day: int) -> None:
    """Owners check what is due on a day and say what they found."""
    rows = Account.objects.filter(Q(state__in=LIVE_STATES), next_check__lte=days.on(day))
    for account in rows.select_related("owner").order_by("pk"):
        neglected = account.name == TENANTS.name and day > _NEGLECTED_SINCE
        if neglected or (account.name == HERITAGE.name and account.state != "active"):
            continue
        found = _FOUND.get(account.name, Findings(_FINE))
        record_check(
            _who_checks(account),
            account=account,
            findings=Findings(
                answers=found.answers,
                safeguards=ALL_RIGHT if account.needs_checklist else {},
                moderated=found.moderated,
                moderation_reasons=found.moderation_reasons,
                remarks=found.remarks,
                actions=found.actions,
            ),
            now=days.at(day, 14),
        )


def take_the_calendar_down(days: Days) -> None:
    """What a check asked for is done."""
    for review in AccountReview.objects.filter(
        account__name=RECYCLE.name, state="actions_needed"
    ).select_related("account__owner"):
        done_with_actions(
            _who_checks(review.account),
            review=review,
            remark="The calendar of this year is in its place.",
            now=days.at(-4, 9),
        )


def _who_checks(account: Account) -> Person:
    return account.owner or person("Morag Ellis")
