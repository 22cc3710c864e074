"""The policy as it concerns one person: their acknowledgement, and where guidance stands."""

from django.urls import reverse

from oyez.people.signed_in import Request, today
from oyez.policy.queries.acknowledgements import to_acknowledge
from oyez.web.today.parts import Item, Section


def own_acknowledgement(request: Request) -> Section:
    """Return the version that the person has still to acknowledge."""
    rows = to_acknowledge(request.person, on=today(request))
    items = tuple(
        Item(
            when="Policy", text=row.text, sub="It takes a few minutes.", url=row.url, action="Read"
        )
        for row in rows
    )
    return Section("Policy", "to acknowledge", items, len(items))


def for_every_worker() -> Section:
    """Return where somebody without a part in publishing finds what they need."""
    items = (
        Item(
            when="Guidance",
            text="What the policy asks of you, at work and outside",
            sub="Privacy settings, photographs, work and personal profiles, whom to ask",
            url=reverse("policy:guidance"),
            action="Read",
        ),
        Item(
            when="Pages",
            text="Ask for a page for an event, activity, project or established group",
            sub="Your Head of Service decides, after advice",
            url=reverse("accounts:request_new"),
            action="Ask",
        ),
    )
    return Section("For everybody who works here", "", items, len(items), counts=False)
