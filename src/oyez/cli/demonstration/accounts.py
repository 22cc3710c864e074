"""The invented council's register of accounts: set up, secured, run together, ended and found."""

from datetime import datetime

from oyez.accounts.models import AccessGrant, Account, Safeguard
from oyez.accounts.services import (
    AccountFacts,
    Agreement,
    activate,
    add_account,
    agree,
    archive,
    confirm,
    grant,
    offer_handover,
    propose_grant,
    remove_grant,
    report_found,
)
from oyez.cli.demonstration.days import Days
from oyez.cli.demonstration.pages import BY_HAND, HERITAGE, LONG_AGO, SAFER, TIDY, PageOf
from oyez.cli.demonstration.people import area, give_sign_in, head_of, person, worker
from oyez.cli.demonstration.population import LEFT, next_leap_day
from oyez.people.models import Person
from oyez.publishing.connecting import connect_account

NEWS, MERE = "Fernwell Borough Council", "Friends of Sandy Mere"
ALL_RIGHT = dict.fromkeys(Safeguard.Item.values, True)
_CORPORATE = (
    ("x", "FernwellBC", "Fernwell Council"),
    ("youtube", "fernwellcouncil", "Fernwell Council films"),
)


def account(page: PageOf) -> Account:
    """Return the account of a page."""
    return Account.objects.get(name=page.name)


def owners(page: PageOf) -> tuple[Person, Person]:
    """Return who owns a page and who stands in for them."""
    if page is HERITAGE:
        return Person.objects.get(reference=LEFT), worker(page.area, 2)
    first = 0 if page is not BY_HAND[0] else 3
    return worker(page.area, first), worker(page.area, first + 1)


def enter_noticeboards(days: Days) -> None:
    """The two accounts that Oyez publishes to itself: the council's, and a page of Tom's."""
    head, now = person("Morag Ellis"), days.at(LONG_AGO, 9)
    of_the_council = AccountFacts("noticeboard", NEWS, "corporate", 1)
    of_friends = AccountFacts(
        "noticeboard", MERE, "group", 6, owner=person("Tom Reeve"), legacy=True
    )
    for board, facts in (("news", of_the_council), ("sandy-mere", of_friends)):
        made = add_account(head, facts=facts, now=now)
        connect_account(head, account=made, values={"board": board}, now=now)


def enter_corporate(days: Days) -> None:
    """What Communications runs by hand elsewhere; Representatives have access to X (PRO2)."""
    head, now = person("Morag Ellis"), days.at(-13, 9)
    for platform, handle, name in _CORPORATE:
        facts = AccountFacts("", name, "corporate", 2, handle=handle, platform=platform)
        made = add_account(head, facts=facts, now=now)
        _secure(made, (head, person("Yusuf Demir")), "delegated", days.at(-13, 10))
        activate(head, account=made, now=days.at(-13, 11))
        if platform == "x":
            for each in ("Asha Patel", "Tom Reeve"):
                _give(made, person(each), "delegated", days.at(-13, 12), administrator=False)


def enter_page(page: PageOf, days: Days) -> None:
    """A page that existed before Oyez is entered, secured and active."""
    owner, deputy = owners(page)
    for each in (owner, deputy):
        give_sign_in(each, days)
    facts = AccountFacts(
        "",
        page.name,
        page.purpose,
        3 + BY_HAND.index(page) % 9,
        handle=page.handle,
        platform=page.platform,
        service_area=area(page.area),
        owner=owner,
        deputy=deputy,
        end=days.on(page.ends) if page.ends is not None else None,
        legacy=True,
    )
    made = add_account(person("Morag Ellis"), facts=facts, now=days.at(page.begun, 10))
    secure_page(page, made, days)


def secure_page(page: PageOf, made: Account, days: Days) -> None:
    """Give access to the page's two people, answer the checklist, and make it active."""
    owner, deputy = owners(page)
    _secure(made, (owner, deputy), page.means, days.at(page.begun, 11))
    if page is HERITAGE:
        # Its owner will leave: two administrators stay.
        _give(made, worker(page.area, 4), page.means, days.at(page.begun, 11))
    activate(owner, account=made, now=days.at(page.begun, 12))


def agree_with_the_police(days: Days) -> None:
    """Safer Fernwell is run together with Fernwell Police; the council owns it (PRO5)."""
    agree(
        owners(SAFER)[0],
        account=account(SAFER),
        facts=Agreement(
            partner="Fernwell Police",
            moderates="The council on weekdays, the police at weekends.",
            removes="Whoever sees it first, within two hours; the other is told.",
            pre_election="The police alone, from the notice of election to the poll.",
            leaving="The council keeps the page; the partner’s name and picture come off that day.",
            agreed_on=days.on(-40),
        ),
        now=days.at(SAFER.begun, 14),
    )


def close_the_ended(days: Days) -> None:
    """The Big Tidy is over: everybody's access is taken away, then it is archived."""
    ended = account(TIDY)
    for access in AccessGrant.objects.filter(account=ended).exclude(state="removed"):
        remove_grant(
            person("Yusuf Demir"), access=access, reason="The event is over.", now=days.at(-9, 10)
        )
    archive(
        owners(TIDY)[0],
        account=ended,
        reason="The event is over; its pictures are on the council’s website.",
        now=days.at(-9, 11),
    )


def find_one_live(days: Days) -> None:
    """Somebody finds a page that nobody permitted."""
    report_found(
        worker("Leisure and Parks", 6),
        platform="facebook",
        name="Mill Lane Allotments",
        address="https://www.facebook.com/MillLaneAllotmentsFernwell",
        impostor=False,
        note="It shows the council’s arms. Somebody in Parks seems to have made it last summer.",
        now=days.at(-5, 15),
    )


def offer_the_orphaned(days: Days) -> None:
    """The Head of Service offers the page whose owner left to somebody of the area."""
    to = worker(HERITAGE.area, 3)
    give_sign_in(to, days)
    offer_handover(
        head_of(HERITAGE.area, days),
        account=account(HERITAGE),
        to=to,
        note="The group meets on the first Thursday of the month; Wendy left her notes.",
        now=days.at(-1, 10),
    )


def ending_of(page: PageOf, days: Days) -> int | None:
    """Return in how many days a page that is asked for ends; the Local Plan on a 29 February."""
    if page.purpose == "project" and page.ends is None:
        return (next_leap_day(days.on(0)) - days.on(0)).days
    return page.ends


def _secure(made: Account, people: tuple[Person, Person], means: str, now: datetime) -> None:
    for each in people:
        _give(made, each, means, now)
    confirm(
        person("Yusuf Demir"),
        account=made,
        answers=ALL_RIGHT,
        recovery="The ICT safe; ask the service desk",
        now=now,
    )


def _give(
    made: Account, to: Person, means: str, now: datetime, *, administrator: bool = True
) -> None:
    ict = person("Yusuf Demir")
    access = propose_grant(
        ict,
        account=made,
        person=to,
        means=means,
        administrator=administrator,
        until=None,
        now=now,
    )
    grant(ict, access=access, now=now)
