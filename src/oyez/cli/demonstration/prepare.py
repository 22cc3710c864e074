"""Makes the invented council, with the services that a real one uses; nothing is written past them."""

from datetime import date, datetime, time, timedelta
from importlib.resources import files

from django.conf import settings
from django.db import transaction
from django.db.models import Q, QuerySet

from oyez.accounts.models import Account
from oyez.accounts.services import AccountFacts, add_account
from oyez.checks.council import CouncilProfile
from oyez.cli.demonstration.population import population
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.uk_time import parse_local
from oyez.people.actors import System
from oyez.people.models import Engagement, Person, on_day
from oyez.people.register_file import parse_register
from oyez.people.services import import_register, make_sign_in
from oyez.policy.services import (
    approve,
    import_document,
    record_consultation,
    record_papers,
    set_profile,
)
from oyez.policy.shipped import model_policy
from oyez.posts.models import Post
from oyez.posts.services import Content, save, send, submit
from oyez.publishing.connecting import connect_account
from oyez.web.models import Demonstration

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
_SETUP = System("setup")
_UNSIGNED = ("Ruth Calder", "Lena Hartley", "Nia Okafor", "Grace Adeyemi")
"""Who of the story still has to acknowledge the policy; everybody else has signed it on paper."""


def prepare(*, now: datetime) -> None:
    """Make the council in an empty database, all or nothing; a prepared one is left as it is.

    Raises Complaint for a database that holds anything else.
    """
    if Demonstration.objects.exists():
        return
    if Person.objects.exists() or Account.objects.exists():
        raise Complaint(
            "This database belongs to a real council, so the demonstration will not touch it. "
            "Set OYEZ_DATA_DIR to another folder, or unset OYEZ_DATABASE_URL."
        )
    with transaction.atomic():
        Demonstration.objects.create(made_at=now)
        _people(now)
        _policy(now)
        accounts = _accounts(now)
        _messages(accounts, now)


def person(name: str) -> Person:
    """Return somebody of the invented council by name."""
    return Person.objects.get(name=name)


def _people(now: datetime) -> None:
    today = london_date(now)
    text = files("oyez.cli.demonstration").joinpath("people.csv").read_text(encoding="utf-8")
    dated = text.format(
        in_a_year=_days(today, 365), in_two_months=_days(today, 60), a_month_ago=_days(today, -30)
    )
    import_register(_SETUP, rows=parse_register(dated + population(today)), now=now)
    for each in _who_signs_in():
        make_sign_in(_SETUP, person=each, now=now)


def _who_signs_in() -> QuerySet[Person]:
    """Return the people of the story, and whoever has a role or speaks for a service area."""
    story = Q(reference__regex=r"^F0")
    return (
        Person.objects.filter(story | Q(roles__isnull=False) | Q(nominations__isnull=False))
        .distinct()
        .order_by("reference")
    )


def _days(today: date, days: int) -> str:
    return (today + timedelta(days=days)).isoformat()


def _policy(now: datetime) -> None:
    head = person("Morag Ellis")
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
        effective_from=london_date(now),
        now=now,
    )
    today = london_date(now)
    here = Person.objects.filter(pk__in=Engagement.objects.filter(on_day(today)).values("person"))
    signed = list(here.exclude(name__in=_UNSIGNED))
    record_papers(person("Ruth Calder"), people=signed, signed_on=today, now=now)
    set_profile(head, profile=COUNCIL, now=now)


def _accounts(now: datetime) -> dict[str, Account]:
    head = person("Morag Ellis")
    wanted = (
        ("news", AccountFacts("noticeboard", "Fernwell Borough Council", "corporate", 1)),
        (
            "sandy-mere",
            AccountFacts(
                "noticeboard",
                "Friends of Sandy Mere",
                "group",
                6,
                owner=person("Tom Reeve"),
                legacy=True,
            ),
        ),
    )
    made: dict[str, Account] = {}
    for board, facts in wanted:
        made[board] = add_account(head, facts=facts, now=now)
        connect_account(head, account=made[board], values={"board": board}, now=now)
    return made


def _messages(accounts: dict[str, Account], now: datetime) -> None:
    news, mere = accounts["news"], accounts["sandy-mere"]
    asha, tom = person("Asha Patel"), person("Tom Reeve")
    site = "https://www.fernwell.example"
    _sent(
        asha,
        Content(
            category="new_information",
            text="Green bins in Thornwell and Whiteby move from Monday to Tuesday next week. "
            "Put yours out by 7am. Not sure of your day? Ring 01632 960123.",
            link=f"{site}/bins/changes",
            other_route="A letter to every household, and the website",
            texts={news.pk: ""},
        ),
        now,
    )
    _sent(
        tom,
        Content(
            category="events",
            text="Sandy Mere Family Fun Day, Saturday 12 June, 11am to 4pm at Sandy Mere. Free, "
            "step-free paths, quiet hour from 11am to noon. #SandyMereFunDay",
            link=f"{site}/events/sandy-mere",
            texts={news.pk: "", mere.pk: ""},
            send_at=parse_local(london_date(now) + timedelta(days=1), time(9)),
        ),
        now,
    )
    waiting = save(
        tom,
        content=Content(
            category="good_news",
            text="Honestly, what a result for our parks team: a regional award for the "
            "wildflower walk.",
            link=f"{site}/news/wildflower-walk",
            texts={news.pk: ""},
        ),
        now=now,
    )
    submit(tom, post=waiting, now=now)
    save(
        asha,
        content=Content(
            category="jobs",
            text="Join us: Recycling Adviser, full time, at Fernwell House.",
            link=f"{site}/jobs/recycling-adviser",
            texts={news.pk: ""},
        ),
        now=now,
    )


def _sent(author: Person, content: Content, now: datetime) -> Post:
    post = save(author, content=content, now=now)
    verdict = submit(author, post=post, now=now)
    if post.state != "ready":
        raise Complaint(f"The demonstration's own message was stopped: {verdict.reasons}")
    send(author, post=post, now=now)
    return post


def mark_demonstration() -> None:
    """Make this process the demonstration: the banner, and the address table with the switcher."""
    settings.DEMONSTRATION = True
    settings.ROOT_URLCONF = "oyez.web.demonstration_urls"
