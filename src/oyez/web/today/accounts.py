"""Accounts: what waits for this person, and what is at risk."""

from collections.abc import Sequence

from django.urls import reverse

from oyez.accounts.queries import todo
from oyez.lib.uk_time import say_date
from oyez.pages.todo import Todo
from oyez.people.signed_in import Request, today
from oyez.web.today.parts import MOST, Item, Section


def todo_of(request: Request) -> tuple[Sequence[Item], Sequence[Item]]:
    """Return what this person has to do about accounts: the urgent, and the rest."""
    day = today(request)

    def item(row: Todo, when: str) -> Item:
        return Item(
            when=when,
            text=row.text,
            sub="" if row.since == day else f"Since {say_date(row.since, day)}",
            url=row.url,
            action="Do it",
        )

    rows = todo(request.person, on=day)
    urgent = [item(row, "At risk") for row in rows if row.urgent]
    return urgent, [item(row, "Account") for row in rows if not row.urgent]


def waiting(found: tuple[Sequence[Item], Sequence[Item]]) -> Section:
    """Return requests, handovers and checks that wait."""
    _, rest = found
    return Section("Accounts", "about accounts", tuple(rest[:MOST]), len(rest), _register())


def at_risk(found: tuple[Sequence[Item], Sequence[Item]]) -> Section:
    """Return accounts without owner, with an overdue check or too little security."""
    urgent, _ = found
    return Section(
        "Accounts at risk",
        "accounts at risk",
        tuple(urgent[:MOST]),
        len(urgent),
        _register(),
        one="account at risk",
    )


def _register() -> str:
    return reverse("accounts:list")
