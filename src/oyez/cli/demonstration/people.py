"""The invented council's people come in by its register file; who is away says so, or HR does."""

from datetime import date
from importlib.resources import files

from django.db.models import Q, QuerySet

from oyez.cli.demonstration.days import Days
from oyez.cli.demonstration.population import HEADING, ON_LEAVE, population
from oyez.people.actors import System
from oyez.people.holding import heads
from oyez.people.models import Engagement, Person, ServiceArea
from oyez.people.register_file import parse_register
from oyez.people.services import AbsenceFacts, import_register, make_sign_in, record_absence

SETUP = System("setup")


def person(name: str) -> Person:
    """Return somebody of the invented council by name."""
    return Person.objects.get(name=name)


def area(name: str) -> ServiceArea:
    """Return a service area by name."""
    return ServiceArea.objects.get(name=name)


def worker(of: str, number: int) -> Person:
    """Return a long-standing worker of a service area without any role, by their order there."""
    engaged = Engagement.objects.filter(
        service_area__name=of,
        kind=Engagement.Kind.PERMANENT,
        start__lt=date(2025, 1, 1),
        end__isnull=True,
    )
    plain = Person.objects.filter(pk__in=engaged.values("person"), reference__gte="F200")
    return plain.filter(nominations__isnull=True, roles__isnull=True).order_by("reference")[number]


def head_of(of: str, days: Days) -> Person:
    """Return the Head of Service of an area today."""
    return heads(days.on(0)).get(service_area__name=of).person


def bring_in(days: Days) -> None:
    """Import everybody, two months ago, and give a sign-in to who has a part or speaks for an area."""
    text = files("oyez.cli.demonstration").joinpath("people.csv").read_text(encoding="utf-8")
    dated = text.format(
        in_a_year=days.on(365),
        in_two_months=days.on(60),
        a_month_ago=days.on(-30),
        a_week_ago=days.on(-7),
    )
    rows = parse_register(HEADING + dated + population(days.on(0)))
    import_register(SETUP, rows=rows, now=days.at(-60, 9))
    for each in _who_signs_in():
        give_sign_in(each, days)


def give_sign_in(who: Person, days: Days) -> None:
    """Let somebody be signed in as."""
    make_sign_in(SETUP, person=who, now=days.at(-60, 10))


def record_leave(days: Days) -> None:
    """Two Representatives are on leave, and Ruth was: the clock of her acknowledgement stood still."""
    ruth = person("Ruth Calder")
    record_absence(
        ruth,
        facts=AbsenceFacts(person=ruth, kind="leave", start=days.on(-28), end=days.on(-12)),
        now=days.at(-30, 15),
    )
    for reference, kind, end in zip(
        ON_LEAVE, ("leave", "long"), (days.on(8), days.on(150)), strict=True
    ):
        away = Person.objects.get(reference=reference)
        record_absence(
            ruth,
            facts=AbsenceFacts(person=away, kind=kind, start=days.on(-4), end=end),
            now=days.at(-5, 9),
        )


def _who_signs_in() -> QuerySet[Person]:
    story = Q(reference__regex=r"^F0")
    return (
        Person.objects.filter(story | Q(roles__isnull=False) | Q(nominations__isnull=False))
        .distinct()
        .order_by("reference")
    )
