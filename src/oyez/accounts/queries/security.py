"""How an account is secured: the checklist, and who could act as it (CLO)."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Exists, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from oyez.accounts.models import AccessGrant, Account, Safeguard
from oyez.accounts.platforms import OWN_SITES
from oyez.accounts.states import LIVE_STATES
from oyez.people.holding import engaged, representatives
from oyez.people.models import Person
from oyez.people.permissions import Role, holders

ADMINISTRATORS = 2


@dataclass(frozen=True)
class Held:
    """One item of the checklist; `holds` is None where nobody has said."""

    item: str
    words: str
    holds: bool | None
    by: Person | None = None
    at: datetime | None = None
    note: str = ""


def checklist(account: Account, *, on: date) -> list[Held]:
    """Return every item with its latest answer; two administrators are counted, not ticked."""
    latest: dict[str, Safeguard] = {}
    for row in account.safeguards.select_related("confirmed_by").order_by("confirmed_at", "pk"):
        latest[row.item] = row
    found = [_held(item, latest.get(item.value)) for item in Safeguard.Item]
    people = administrators(account, on=on)
    two = len(people) >= ADMINISTRATORS
    note = f"{len(people)} of {ADMINISTRATORS}"
    return [*found, Held("two_administrators", "Two people are administrators", two, note=note)]


def _held(item: Safeguard.Item, row: Safeguard | None) -> Held:
    if row is None:
        return Held(item.value, str(item.label), None)
    return Held(item.value, str(item.label), row.holds, row.confirmed_by, row.confirmed_at)


def administrators(account: Account, *, on: date) -> list[Person]:
    """Return who can administer the account on its platform and works here on that day."""
    grants = _administering(on).filter(account=account)
    return list(Person.objects.filter(pk__in=grants.values("person")))


def missing(account: Account, *, on: date) -> list[str]:
    """Return in words what the checklist lacks before the account may be active; none for own."""
    if not account.needs_checklist:
        return []
    lacking = [held.words for held in checklist(account, on=on) if not held.holds]
    if not account.recovery.strip():
        lacking.append("A note says where the recovery of its sign-in is kept")
    return lacking


def insecure(*, on: date) -> QuerySet[Account]:
    """Return live accounts with fewer than two administrators or without two-step sign-in.

    Annotated with `administrators` and `two_step`.
    """
    counted = (
        _administering(on)
        .filter(account=OuterRef("pk"))
        .order_by()
        .values("account")
        .annotate(number=Count("person", distinct=True))
        .values("number")
    )
    answers = Safeguard.objects.filter(account=OuterRef("pk"), item=Safeguard.Item.TWO_STEP)
    latest = answers.order_by("-confirmed_at", "-pk").values("holds")[:1]
    return (
        Account.objects.filter(state__in=LIVE_STATES)
        .exclude(platform__in=OWN_SITES)
        .annotate(
            administrators=Coalesce(Subquery(counted, output_field=IntegerField()), 0),
            two_step=Coalesce(Subquery(latest), False),
        )
        .filter(Q(administrators__lt=ADMINISTRATORS) | Q(two_step=False))
    )


def x_access_without_role(*, on: date) -> QuerySet[AccessGrant]:
    """Return accesses to the corporate X account of who may not have one on that day (PRO2)."""
    may = Q(person__in=representatives(on).values("pk")) | Q(
        person__in=holders([Role.HEAD_OF_COMMUNICATIONS, Role.ICT], on=on).values("pk")
    )
    return (
        AccessGrant.objects.filter(account__platform="x", account__purpose="corporate")
        .exclude(may)
        .exclude(state="removed")
    )


def lacking(account: Account) -> str:
    """Return in words what an account of `insecure` lacks."""
    number: int = account.administrators  # type: ignore[attr-defined]
    two_step: bool = account.two_step  # type: ignore[attr-defined]
    parts = [] if two_step else ["two-step sign-in"]
    if number < ADMINISTRATORS:
        parts.append(f"administrators ({number} of {ADMINISTRATORS})")
    return " and ".join(parts)


def _administering(on: date) -> QuerySet[AccessGrant]:
    works_here = engaged(on).filter(person=OuterRef("person"))
    return AccessGrant.objects.filter(
        Q(until__isnull=True) | Q(until__gte=on),
        Exists(works_here),
        state="granted",
        administrator=True,
    )
