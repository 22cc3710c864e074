"""Fills a database with people and accounts, asks the pages of the registers, prints the figures.

Run by register_pages.py, in a process with a data folder of its own.
"""

import json
import statistics
import sys
import time
from datetime import timedelta

import django
from django.conf import settings
from django.core.management import call_command
from django.test import Client

django.setup()

from oyez.accounts.models import Account  # noqa: E402
from oyez.people.models import Engagement, Nomination, Person, ServiceArea  # noqa: E402
from oyez.policy.services import keep_acknowledgements  # noqa: E402
from tests.conftest import NOW  # noqa: E402
from tests.council import make_council  # noqa: E402

GOAL_MS, ROUNDS, ACCOUNTS = 1000, 9, 10_000
PAGES = {
    "ruth": (
        "/",
        "/people/",
        "/people/?page=2000",
        "/people/?text=number 99",
        "/people/?kind=agency",
        "/people/?role=representative",
        "/people/?leaving=on",
        "/people/?on_day=2021-06-01",
        "/people/areas/",
        "/people/areas/1/",
        "/policy/acknowledgements/",
        "/policy/acknowledgements/?page=1000",
        "/policy/acknowledgements/numbers/",
    ),
    "morag": (
        "/",
        "/accounts/",
        "/accounts/?page=300",
        "/accounts/overdue/",
        "/accounts/requests/",
    ),
}


def main(people: int) -> None:
    """Fill, ask, print."""
    settings.TWO_STEP, settings.CLOCK = False, lambda: NOW
    call_command("migrate", verbosity=0, interactive=False)
    council = make_council(NOW)
    fill(people)
    keep_acknowledgements(NOW)
    slowest = 0.0
    for who, addresses in PAGES.items():
        client = Client(headers={"host": "127.0.0.1"})
        client.force_login(getattr(council, who).user)
        for address in addresses:
            median = statistics.median(asked(client, address) for _ in range(ROUNDS))
            slowest = max(slowest, median)
            print(f"{median:7.0f} ms  {who} {address}")
    figures = {
        "name": f"slowest page of the registers with {people:,} people, median",
        "value": round(slowest),
        "unit": "ms",
        "goal": GOAL_MS,
        "peer": None,
        "met": slowest <= GOAL_MS,
    }
    print(json.dumps(figures))


def asked(client: Client, address: str) -> float:
    """Return how many milliseconds the page took."""
    start = time.perf_counter()
    answer = client.get(address)
    assert answer.status_code == 200, f"{address}: {answer.status_code}"
    return (time.perf_counter() - start) * 1000


def fill(number: int) -> None:
    """Add people in the service areas, one in fifty a Representative, and accounts of theirs."""
    areas = list(ServiceArea.objects.all())
    today = NOW.date()
    people = Person.objects.bulk_create(
        (Person(reference=f"many-{n}", name=f"Robin Number {n}") for n in range(number)),
        batch_size=2000,
    )
    kinds = ("permanent", "fixed_term", "casual", "agency")
    Engagement.objects.bulk_create(
        (
            Engagement(
                person=person,
                kind=kinds[n % 4],
                service_area=areas[n % len(areas)],
                start=today - timedelta(days=30 + n % 4000),
                end=today + timedelta(days=n % 900) if n % 4 else None,
            )
            for n, person in enumerate(people)
        ),
        batch_size=2000,
    )
    Nomination.objects.bulk_create(
        (
            Nomination(person=person, service_area=areas[n % len(areas)], start=today)
            for n, person in enumerate(people)
            if n % 50 == 0
        ),
        batch_size=2000,
    )
    Account.objects.bulk_create(
        (
            Account(
                platform="facebook",
                name=f"Friends of Number {n}",
                colour=1 + n % 12,
                purpose="group",
                owner=people[n % number],
                legacy=True,
                state="active",
                next_check=today - timedelta(days=n % 9),
                secured_at=NOW,
            )
            for n in range(min(ACCOUNTS, number))
        ),
        batch_size=2000,
    )


if __name__ == "__main__":
    main(int(sys.argv[1]))
