"""Page requests of the invented council: four became pages, three are under way."""

from oyez.accounts.models import PageRequest
from oyez.accounts.services import (
    Advice,
    RequestFacts,
    Ruling,
    SetUp,
    advise,
    decide,
    request_page,
    set_up,
    submit_request,
)
from oyez.cli.demonstration.accounts import ending_of, owners, secure_page
from oyez.cli.demonstration.days import Days
from oyez.cli.demonstration.pages import BY_HAND, PageOf
from oyez.cli.demonstration.people import area, give_sign_in, head_of, person, worker
from oyez.people.models import Person

_ASKED, _ADVISED, _DECIDED, _SET_UP = -24, -23, -21, -15


def page_by_request(page: PageOf, days: Days) -> None:
    """A page from its request over advice and decision to active, on the days of its own story."""
    owner, deputy = owners(page)
    for each in (owner, deputy):
        give_sign_in(each, days)
    ends = ending_of(page, days)
    request = request_page(
        owner,
        facts=RequestFacts(
            platform=page.platform,
            name=page.name,
            purpose=page.purpose,
            about=page.about,
            audience="Residents, and whoever comes to Fernwell for it",
            need="People ask there already, and get no answer.",
            hours="Weekdays 9am to 5pm",
            service_area=area(page.area),
            owner=owner,
            deputy=deputy,
            end=days.on(ends) if ends is not None else None,
        ),
        now=days.at(_ASKED, 10),
    )
    submit_request(owner, request=request, now=days.at(_ASKED, 11))
    _advise_as_communications(request, days, _ADVISED)
    decide(
        head_of(page.area, days),
        request=request,
        ruling=Ruling("approved", "It fits the policy, and two people look after it."),
        now=days.at(_DECIDED, 15),
    )
    made = set_up(
        owner,
        request=request,
        facts=SetUp(page.handle, "", 3 + BY_HAND.index(page) % 9),
        now=days.at(_SET_UP, 10),
    )
    secure_page(page, made, days)


def ask_for_more(days: Days) -> None:
    """One request waits for advice, one for a decision, and one is a draft still."""
    asking = worker("Leisure and Parks", 7)
    waiting = _ask(
        asking,
        RequestFacts(
            platform="facebook",
            name="Sandy Mere Dog Walkers",
            purpose="group",
            about="Walks, lost and found, and when the lower path is closed",
            audience="People who walk their dogs at Sandy Mere",
            need="The group has grown too large for the notice board at the gate.",
            hours="Weekdays 9am to 5pm",
            service_area=area("Leisure and Parks"),
            owner=asking,
            members=140,
            group_since=days.on(-700),
        ),
        days,
    )
    submit_request(asking, request=waiting, now=days.at(-3, 11))
    tenant = worker("Housing", 5)
    decidable = _ask(
        tenant,
        RequestFacts(
            platform="facebook",
            name="New homes at Orchard Close",
            purpose="project",
            about="What is built when, and how to bid for a home",
            audience="Tenants, neighbours and people on the register",
            need="Neighbours ask about the works every day.",
            hours="Weekdays 8.30am to 4.30pm",
            service_area=area("Housing"),
            owner=tenant,
            deputy=worker("Housing", 6),
            end=days.on(400),
        ),
        days,
    )
    submit_request(tenant, request=decidable, now=days.at(-3, 12))
    _advise_as_communications(decidable, days, -2)
    # Only its writer sees a draft.
    tom = person("Tom Reeve")
    _ask(
        tom,
        RequestFacts(
            platform="instagram",
            name="Fernwell Open Gardens",
            purpose="event",
            about="Forty gardens, one weekend",
            audience="Residents and visitors",
            need="Pictures say it best.",
            hours="Weekdays 9am to 5pm",
            service_area=area("Leisure and Parks"),
            owner=tom,
            end=days.on(200),
        ),
        days,
    )


def _ask(by: Person, facts: RequestFacts, days: Days) -> PageRequest:
    give_sign_in(by, days)
    return request_page(by, facts=facts, now=days.at(-3, 10))


def _advise_as_communications(request: PageRequest, days: Days, day: int) -> None:
    advise(
        person("Morag Ellis"),
        request=request,
        advice=Advice(
            "head_of_communications",
            "for",
            "There is an audience for it. Agree who answers comments on Saturdays.",
        ),
        now=days.at(day, 11),
    )
