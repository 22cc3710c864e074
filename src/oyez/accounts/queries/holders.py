"""Who holds a role on a day, and who is told about an account."""

from datetime import date

from django.db.models import QuerySet

from oyez.accounts.models import Account
from oyez.people.holding import heads_of as heads_of_areas
from oyez.people.models import Person, ServiceArea, on_day
from oyez.people.permissions import Role, in_post
from oyez.people.permissions import holders as holding


def employed(on: date) -> QuerySet[Person]:
    """Return everybody who works here on a day."""
    return in_post(on=on)


def works_here(person: Person | None, on: date) -> bool:
    """Say whether a person works here on a day."""
    return person is not None and in_post(on=on).filter(pk=person.pk).exists()


def holders(role: Role, *, on: date, area: ServiceArea | None = None) -> list[Person]:
    """Return who holds a role on a day, by cover too; with `area`, as its Head of Service."""
    people = holding([role], on=on)
    if area is not None:
        people = people.filter(pk__in=heads_of_areas([area.pk], on).values("pk"))
    return list(people)


def area_of(account: Account, *, on: date) -> ServiceArea | None:
    """Return the service area that answers for an account: its own, or its owner's."""
    if account.service_area is not None or account.owner is None:
        return account.service_area
    rows = account.owner.engagements.select_related("service_area").order_by("-start", "-pk")
    found = rows.filter(on_day(on)).first() or rows.first()
    return found.service_area if found else None


def heads_of(account: Account, *, on: date) -> list[Person]:
    """Return the Heads of Service who answer for an account, or else the Head of Communications.

    A Head who owns the account is not their own Head.
    """
    area = area_of(account, on=on)
    heads = holders(Role.HEAD_OF_SERVICE, on=on, area=area) if area else []
    others = [head for head in heads if head.pk != account.owner_id]
    return others or holders(Role.HEAD_OF_COMMUNICATIONS, on=on)


def responsible_for(account: Account, *, on: date) -> list[Person]:
    """Return who looks after an account today: owner and deputy, or who stands in for them."""
    named = [account.interim_owner_id, account.owner_id, account.deputy_id]
    people = list(employed(on).filter(pk__in=[pk for pk in named if pk]))
    if account.state == "orphaned" and account.interim_owner_id:
        people = [person for person in people if person.pk != account.owner_id]
    return people or holders(Role.HEAD_OF_COMMUNICATIONS, on=on)


def everybody_of(account: Account, *, on: date) -> list[Person]:
    """Return owner, deputy and Heads of Service, each once."""
    found = (*responsible_for(account, on=on), *heads_of(account, on=on))
    return list({person.pk: person for person in found}.values())
