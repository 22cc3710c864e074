"""What a person has to do about accounts, for the first screen."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Q
from django.urls import reverse

from oyez.accounts.models import Account, Handover, PageRequest
from oyez.accounts.queries.requests import advisory_roles, involved
from oyez.accounts.queries.reviews import waiting_reviews
from oyez.accounts.queries.security import insecure
from oyez.accounts.states import UNDECIDED
from oyez.lib.clock import london_date
from oyez.lib.uk_time import say_date
from oyez.pages.todo import Todo
from oyez.people.models import Person
from oyez.people.permissions import Role, areas_of, roles_of
from oyez.people.queries.leaving import leavers_between, notice_limit

MOST = 25


def todo(person: Person, *, on: date) -> list[Todo]:
    """Return what a person has to do, the urgent first; the queries do not grow with the register.

    At most `MOST` of each kind.
    """
    roles = roles_of(person, on=on)
    rows = [
        *_offered(person),
        *_orphaned(person, roles, on),
        *_leaving(person, roles, on),
        *_insecure(person, roles, on),
        *_checks(person, roles, on),
        *_ending(person, roles, on),
        *_own_requests(person),
        *_requests(person, roles, on),
        *_found(roles, on),
    ]
    return sorted(rows, key=lambda row: (not row.urgent, row.since))


def _mine(person: Person, roles: frozenset[Role], prefix: str = "") -> Q:
    mine = (
        Q(**{f"{prefix}owner": person})
        | Q(**{f"{prefix}deputy": person})
        | Q(**{f"{prefix}interim_owner": person})
    )
    if Role.HEAD_OF_COMMUNICATIONS in roles:
        mine |= Q(**{f"{prefix}purpose": "corporate"})
    return mine


def _url(account: Account, name: str = "account") -> str:
    return reverse(f"accounts:{name}", args=[account.key])


def _offered(person: Person) -> Iterator[Todo]:
    rows = Handover.objects.filter(offered_to=person, state="offered").select_related("account")
    for row in rows[:MOST]:
        yield Todo(
            f"Say whether you take over {row.account.name}",
            reverse("accounts:handover_answer", args=[row.pk]),
            london_date(row.offered_at),
        )


def _orphaned(person: Person, roles: frozenset[Role], on: date) -> Iterator[Todo]:
    wanted = Q(interim_owner=person)
    if Role.HEAD_OF_COMMUNICATIONS in roles:
        wanted |= Q(interim_owner__isnull=True)
    for account in Account.objects.filter(wanted, state="orphaned")[:MOST]:
        yield Todo(f"Find an owner for {account.name}", _url(account, "handover"), on, urgent=True)


def _leaving(person: Person, roles: frozenset[Role], on: date) -> Iterator[Todo]:
    """Yield what has to be handed over within ten working days (PRO5)."""
    leavers = {one.pk: last for one, last in leavers_between(on, notice_limit(on), on=on)}
    rows = Account.objects.filter(owner__in=leavers, state__in=["active", "suspended"])
    if Role.HEAD_OF_COMMUNICATIONS not in roles:
        areas = areas_of(person, Role.HEAD_OF_SERVICE, on=on)
        rows = rows.filter(_mine(person, roles) | Q(service_area__in=areas))
    for account in rows.select_related("owner")[:MOST]:
        yield Todo(
            f"Hand over {account.name} by {say_date(leavers[account.owner_id or 0], on)}: "
            f"{account.owner} leaves",
            _url(account, "handover"),
            on,
            urgent=True,
        )


def _insecure(person: Person, roles: frozenset[Role], on: date) -> Iterator[Todo]:
    rows = insecure(on=on)
    if not roles & {Role.HEAD_OF_COMMUNICATIONS, Role.ICT}:
        rows = rows.filter(_mine(person, roles))
    for account in rows[:MOST]:
        yield Todo(f"Secure {account.name}", _url(account, "checklist"), on, urgent=True)


def _checks(person: Person, roles: frozenset[Role], on: date) -> Iterator[Todo]:
    rows = waiting_reviews().filter(due_on__lte=on)
    wanted = _mine(person, roles, "account__")
    if Role.HEAD_OF_SERVICE in roles:
        areas = areas_of(person, Role.HEAD_OF_SERVICE, on=on)
        wanted |= Q(account__service_area__in=areas, state="escalated")
    if Role.HEAD_OF_COMMUNICATIONS in roles:
        wanted |= Q(state="escalated")
    for row in rows.filter(wanted)[:MOST]:
        yield Todo(
            f"Check {row.account.name}", _url(row.account, "check"), row.due_on, row.due_on < on
        )


def _ending(person: Person, roles: frozenset[Role], on: date) -> Iterator[Todo]:
    for account in Account.objects.filter(_mine(person, roles), state="ending")[:MOST]:
        yield Todo(f"Close {account.name}, or ask for it anew", _url(account), account.end or on)


def _own_requests(person: Person) -> Iterator[Todo]:
    mine = Q(requester=person, state="returned") | Q(owner=person, state__in=["approved", "set_up"])
    words = {
        "returned": "Change and hand in again",
        "approved": "Set up",
        "set_up": "Finish setting up",
    }
    for row in PageRequest.objects.filter(mine)[:MOST]:
        since = london_date(row.decided_at or row.created_at)
        yield Todo(f"{words[row.state]}: {row.name}", _request_url(row), since)


def _requests(person: Person, roles: frozenset[Role], on: date) -> Iterator[Todo]:
    rows = PageRequest.objects.filter(state__in=UNDECIDED).exclude(requester=person)
    asked = [role.value for role in advisory_roles(person, on=on)]
    areas = areas_of(person, Role.HEAD_OF_SERVICE, on=on)
    for row in rows.prefetch_related("advice").order_by("submitted_at", "pk")[: MOST * 2]:
        if person.pk in involved(row):
            continue
        given = {
            one.role for one in row.advice.all() if one.round == row.round and not one.withdrawn_at
        }
        since = london_date(row.submitted_at or row.created_at)
        if asked and not given & set(asked):
            yield Todo(f"Give advice on a page: {row.name}", _request_url(row), since)
        elif given and Role.HEAD_OF_SERVICE in roles and row.service_area_id in areas:
            yield Todo(f"Decide on a page: {row.name}", _request_url(row), since)


def _found(roles: frozenset[Role], on: date) -> Iterator[Todo]:
    if Role.HEAD_OF_COMMUNICATIONS not in roles:
        return
    for account in Account.objects.filter(state="unauthorised")[:MOST]:
        yield Todo(f"Settle what was found live: {account.name}", _url(account), on)


def _request_url(row: PageRequest) -> str:
    return reverse("accounts:request", args=[row.key])
