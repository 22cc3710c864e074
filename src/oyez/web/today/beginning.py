"""What a new installation still lacks before anything can go out."""

from django.urls import reverse

from oyez.accounts.models import Account
from oyez.accounts.states import PUBLISHING_STATES
from oyez.people.signed_in import Request, today
from oyez.policy.queries import current_profile, policy_in_force
from oyez.web.today.parts import Item, Section


def before_the_first(request: Request) -> Section:
    """Return the steps that are still to be done; empty once all are."""
    lacking = (
        (
            policy_in_force(on=today(request)) is None,
            "Put a policy in force",
            "Nothing goes out without one. Import the council’s own, or approve the model policy.",
            reverse("policy:versions"),
        ),
        (
            not current_profile().name,
            "Say what the council publishes about itself",
            "Its name, websites and phone numbers, so that no check takes them for a resident’s.",
            reverse("policy:council"),
        ),
        (
            not Account.objects.filter(state__in=PUBLISHING_STATES).exists(),
            "Add an account",
            "The noticeboard first: it needs nothing but a name.",
            reverse("accounts:add"),
        ),
    )
    items = tuple(
        Item(when="Set up", text=what, sub=why, url=url, action="Do it")
        for is_missing, what, why, url in lacking
        if is_missing
    )
    return Section(
        "Before the first message",
        "steps before the first message",
        items,
        len(items),
        counts=False,
    )
