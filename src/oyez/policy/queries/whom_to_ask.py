"""Whom a worker asks about social media: names by role, from the register as it is today."""

from dataclasses import dataclass
from datetime import date

from oyez.people.models import Engagement, Nomination, Person, RoleAssignment, on_day
from oyez.people.permissions import Role, holders


@dataclass(frozen=True)
class Contact:
    """A role, what one asks them about, and who holds it today (empty: nobody)."""

    role: str
    about: str
    names: tuple[str, ...]


_ABOUT = (
    (Role.HEAD_OF_COMMUNICATIONS, "accounts, messages, the press, anything that goes wrong online"),
    (Role.DPO, "personal data, consent, a message that revealed too much"),
    (Role.HR_OFFICER, "your own conduct or a colleague’s, bullying, acknowledgement"),
    (Role.ICT, "sign-in, devices, a hacked account"),
    (Role.MONITORING_OFFICER, "concerns about a councillor, elections"),
)


def whom_to_ask(person: Person, *, on: date) -> list[Contact]:
    """Return the contacts of `person` today: their own area's first; always the same queries."""
    posts = list(Engagement.objects.filter(on_day(on), person=person).select_related("manager"))
    areas = {post.service_area_id for post in posts}
    managers = sorted({post.manager.name for post in posts if post.manager})
    nominated = Nomination.objects.filter(on_day(on), service_area__in=areas)
    representatives = Person.objects.filter(pk__in=nominated.values("person"))
    heads = RoleAssignment.objects.filter(
        on_day(on), role=Role.HEAD_OF_SERVICE, service_area__in=areas
    ).values("person")
    return [
        Contact("Your manager", "what you are unsure about", tuple(managers)),
        Contact(
            "Communication Representative of your service area",
            "having something posted",
            tuple(one.name for one in representatives),
        ),
        Contact(
            "Your Head of Service",
            "a new page, joint accounts",
            tuple(one.name for one in Person.objects.filter(pk__in=heads)),
        ),
        *(
            Contact(role.label, about, tuple(one.name for one in holders({role}, on=on)))
            for role, about in _ABOUT
        ),
    ]
