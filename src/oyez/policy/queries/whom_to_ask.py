"""Whom a worker asks about social media: names by role, from the register as it is today."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from oyez.people.holding import covers, engaged, heads_of, nominations
from oyez.people.models import Person
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
    posts = list(engaged(on).filter(person=person).select_related("manager"))
    areas = [post.service_area_id for post in posts]
    managers = sorted({post.manager.name for post in posts if post.manager})
    nominated = nominations(on).filter(service_area__in=areas).values("person")
    covering = covers(on, role=Role.REPRESENTATIVE).filter(service_area__in=areas).values("person")
    representatives = Person.objects.filter(Q(pk__in=nominated) | Q(pk__in=covering))
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
            tuple(one.name for one in heads_of(areas, on)),
        ),
        *(
            Contact(role.label, about, tuple(one.name for one in holders({role}, on=on)))
            for role, about in _ABOUT
        ),
    ]
