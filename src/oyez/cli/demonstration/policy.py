"""The invented council's policy: in force for a month, acknowledged by most."""

from django.db.models import Q

from oyez.checks.council import CouncilProfile
from oyez.cli.demonstration.days import Days
from oyez.cli.demonstration.people import head_of, person
from oyez.cli.demonstration.population import AREAS, LATE
from oyez.people.holding import engaged
from oyez.people.models import Person
from oyez.policy.services import (
    approve,
    import_document,
    record_consultation,
    record_papers,
    set_profile,
)
from oyez.policy.shipped import model_policy

IN_FORCE = -31
COUNCIL = CouncilProfile(
    name="Fernwell Borough Council",
    aliases=("Fernwell Council", "FBC"),
    domains=("fernwell.example",),
    handles=("@FernwellBC",),
    phones=("01632 960123", "01632 960100"),
    emails=("hello@fernwell.example",),
    addresses=("Fernwell House, Mill Lane, Fernwell",),
    office_holders=("Cllr Joan Birch, Leader of the Council",),
    services=("Waste and Environment", "Leisure and Parks", "Housing", "Green bins", "Sandy Mere"),
    partners=("Fernwell Police", "Fernwell Libraries", "Fernwell Health Trust"),
)
_NOT_YET = Q(name__in=("Ruth Calder", "Lena Hartley", "Nia Okafor")) | Q(reference=LATE)
"""Nia and another are late; Ruth was on leave; Lena is new."""


def put_in_force(days: Days) -> None:
    """Import, consult on and approve the model policy, and say what the council publishes of itself."""
    head, now = person("Morag Ellis"), days.at(-35, 11)
    name, content = model_policy()
    version = import_document(head, content=content, name=name, now=now)
    record_consultation(
        head,
        version=version,
        note="All Heads of Service, HR and the trade unions; no objections.",
        now=now,
    )
    approve(
        head,
        version=version,
        decision_reference="Cabinet, minute 42",
        effective_from=days.on(IN_FORCE),
        now=now,
    )
    set_profile(head, profile=COUNCIL, now=now)


def sign_at_once(days: Days) -> None:
    """HR records the signing sheets of the first day: all who worked here, but a few."""
    day = days.on(IN_FORCE + 1)
    here = Person.objects.filter(pk__in=engaged(day).values("person"))
    record_papers(
        person("Ruth Calder"),
        people=list(here.exclude(_NOT_YET)),
        signed_on=day,
        now=days.at(IN_FORCE + 1, 14),
    )


def sign_later(days: Days) -> None:
    """Heads of Service record the papers of who began to work for them since, but for the newest."""
    day = days.on(-2)
    since = engaged(day).filter(start__gt=days.on(IN_FORCE + 1), start__lt=days.on(-13))
    for name in AREAS:
        signed = since.filter(service_area__name=name).values("person")
        people = list(Person.objects.filter(pk__in=signed))
        if people:
            record_papers(head_of(name, days), people=people, signed_on=day, now=days.at(-2, 16))
