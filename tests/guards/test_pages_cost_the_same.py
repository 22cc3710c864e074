"""A list asks the database as often with ten thousand rows as with ten."""

from datetime import UTC, date, datetime

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from oyez.accounts.models import Account
from oyez.notifications.models import Notification
from oyez.people.models import Engagement, Nomination, Person, ServiceArea
from oyez.posts.models import Post
from tests.council import Council

MANY = 10_000
LISTS = {
    "morag": [
        "/",
        "/accounts/",
        "/accounts/overdue/",
        "/accounts/requests/",
        "/messages/",
        "/messages/?show=all",
        "/messages/after-emergency/",
        "/messages/social-only/",
        "/messages/review/",
        "/notifications/",
        "/publishing/",
    ],
    "yusuf": ["/", "/accounts/", "/notifications/failed/"],
    "ruth": [
        "/people/",
        "/people/areas/",
        "/people/areas/1/",
        "/policy/acknowledgements/",
        "/policy/acknowledgements/numbers/",
    ],
    "asha": ["/", "/messages/", "/messages/write/"],
}


def costs(council: Council, client: Client) -> dict[str, int]:
    found = {}
    for name, addresses in LISTS.items():
        client.force_login(getattr(council, name).user)
        client.get("/")  # what a first request of a session costs is not a list's
        for address in addresses:
            with CaptureQueriesContext(
                connection,
            ) as asked:
                answer = client.get(address)
            assert answer.status_code == 200, address
            found[f"{name} {address}"] = len(asked)
    return found


def test_every_list_costs_the_same_with_ten_thousand_rows(council: Council, client: Client) -> None:
    for number in range(3):
        council.draft(f"The pool opens at nine on day {number}.")
    add_rows(council, 10)
    few = costs(council, client)
    add_rows(council, MANY)
    many = costs(council, client)
    assert {page: (few[page], cost) for page, cost in many.items() if cost > few[page]} == {}


def add_rows(council: Council, number: int) -> None:
    """Add so many people, nominations, accounts, drafts that wait, and failed emails."""
    before = Person.objects.count()
    area = ServiceArea.objects.get(name="Waste")
    people = Person.objects.bulk_create(
        Person(reference=f"many-{n}", name=f"Robin Number {n}")
        for n in range(before, before + number)
    )
    start = date(2020, 1, 6)
    Engagement.objects.bulk_create(
        Engagement(person=person, kind="permanent", service_area=area, start=start)
        for person in people
    )
    Nomination.objects.bulk_create(
        Nomination(person=person, service_area=area, start=start) for person in people
    )
    Account.objects.bulk_create(
        Account(
            platform="noticeboard",
            network="noticeboard",
            name=f"Group of {person.name}",
            colour=1,
            purpose="group",
            owner=person,
        )
        for person in people
    )
    Post.objects.bulk_create(
        Post(
            author=person,
            text="The pool opens at nine.",
            category="new_information",
            state="needs_review",
            created_at=council.now,
            updated_at=council.now,
        )
        for person in people
    )
    Notification.objects.bulk_create(
        Notification(
            person=council.morag,
            kind="tests.many",
            key=f"many:{person.reference}",
            text="It waits.",
            url="/",
            created_at=datetime(2026, 11, 1, tzinfo=UTC),
            email_at=datetime(2026, 11, 1, tzinfo=UTC),
            email="failed",
        )
        for person in people
    )
