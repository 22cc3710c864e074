"""People and steps in the life of a page, for the tests of accounts."""

from datetime import date, datetime, timedelta
from typing import Any

from django.test import Client

from oyez.accounts.models import Account, Consultation, PageRequest, Safeguard
from oyez.accounts.services import (
    AccountFacts,
    Advice,
    RequestFacts,
    Ruling,
    SetUp,
    activate,
    add_account,
    advise,
    confirm,
    decide,
    grant,
    propose_grant,
    request_page,
    set_up,
    submit_request,
)
from oyez.people.models import Engagement, Person, RoleAssignment, ServiceArea, User
from tests.council import Council

TODAY = date(2026, 11, 22)
START = date(2020, 1, 6)
ALL_RIGHT = dict.fromkeys(Safeguard.Item.values, True)


def later(now: datetime, **by: float) -> datetime:
    return now + timedelta(**by)


def area(name: str) -> ServiceArea:
    return ServiceArea.objects.get_or_create(name=name, defaults={"start": START})[0]


def somebody(name: str, *, role: str = "", of: str = "Leisure", end: date | None = None) -> Person:
    """Return a new person who works in a service area, with a role there if one is named."""
    person = Person.objects.create(
        reference=name, name=name, email=f"{name.lower().replace(' ', '.')}@fernwell.example"
    )
    Engagement.objects.create(
        person=person,
        kind="fixed_term" if end else "permanent",
        service_area=area(of),
        start=START,
        end=end,
    )
    if role:
        own = area(of) if role == "head_of_service" else None
        RoleAssignment.objects.create(person=person, role=role, service_area=own, start=START)
    User.objects.create_user(person=person)
    return person


def signed_in(person: Person) -> Client:
    client = Client()
    client.force_login(person.user)
    return client


def asked(council: Council, **changes: Any) -> RequestFacts:
    """Return what Tom asks for: a Facebook page of an event in Leisure."""
    given: dict[str, Any] = {
        "platform": "facebook",
        "name": "Sandy Mere Fun Day",
        "purpose": "event",
        "about": "The family day at Sandy Mere",
        "audience": "Families in the borough",
        "need": "Questions on the day",
        "hours": "Weekdays 9am to 5pm",
        "service_area": area("Leisure"),
        "owner": council.tom,
        "end": date(2027, 6, 12),
    }
    return RequestFacts(**{**given, **changes})


def handed_in(council: Council, **changes: Any) -> PageRequest:
    row = request_page(council.tom, facts=asked(council, **changes), now=council.now)
    submit_request(council.tom, request=row, now=later(council.now, minutes=1))
    return row


def advised(
    council: Council, request: PageRequest, *, view: str = "for", minutes: float = 2
) -> Consultation:
    return advise(
        council.morag,
        request=request,
        advice=Advice("head_of_communications", view, "It reaches families."),
        now=later(council.now, minutes=minutes),
    )


def approved(council: Council, **changes: Any) -> PageRequest:
    """Return an approved request: advised by Morag, decided by Helen."""
    request = handed_in(council, **changes)
    advised(council, request)
    decide(
        council.helen,
        request=request,
        ruling=Ruling("approved", "A day for the whole borough."),
        now=later(council.now, minutes=3),
    )
    return request


def given_access(council: Council, account: Account, person: Person, now: datetime) -> Any:
    access = propose_grant(
        council.morag,
        account=account,
        person=person,
        means="personal_login",
        administrator=True,
        until=None,
        now=now,
    )
    grant(council.yusuf, access=access, now=now)
    return access


def secured(council: Council, account: Account, now: datetime) -> None:
    """Give an account what the checklist asks for: two administrators, all items right."""
    for person in (council.morag, council.yusuf):
        given_access(council, account, person, now)
    confirm(council.yusuf, account=account, answers=ALL_RIGHT, recovery="ICT safe, 12", now=now)


def active_page(council: Council, **changes: Any) -> Account:
    """Return a page that went the whole way from request to active."""
    request = approved(council, **changes)
    now = later(council.now, minutes=4)
    facts = SetUp(handle="SandyMereFunDay", address="", colour=3)
    account = set_up(council.tom, request=request, facts=facts, now=now)
    secured(council, account, now)
    activate(council.tom, account=account, now=later(now, minutes=1))
    return account


def corporate_x(council: Council, handle: str = "FernwellBC", name: str = "Fernwell") -> Account:
    """Return a corporate X account that is secured and not active yet."""
    facts = AccountFacts("", name, "corporate", 2, platform="x", handle=handle)
    account = add_account(council.morag, facts=facts, now=council.now)
    secured(council, account, council.now)
    return account
