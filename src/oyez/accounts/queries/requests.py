"""Page requests: who may see, advise and decide them, and what stands against it."""

from datetime import date
from difflib import SequenceMatcher

from django.conf import settings
from django.db.models import Q, QuerySet

from oyez.accounts.addresses import look_of
from oyez.accounts.models import Consultation, PageRequest
from oyez.accounts.queries.holders import holders
from oyez.accounts.states import UNDECIDED
from oyez.people.models import Person
from oyez.people.permissions import TABLE, Permission, Role, roles_of
from oyez.policy.queries import current_profile

CONSULTED_ROLES = (
    Role.HEAD_OF_COMMUNICATIONS,
    Role.HR_OFFICER,
    Role.CUSTOMER_SERVICES_MANAGER,
)
_NEARLY = 0.82
_WORDS = ("official", "the", "page", "facebook", "twitter", "group", "news")


def requests_for(person: Person, *, on: date) -> QuerySet[PageRequest]:
    """Return the requests that a person may see: their own, or all."""
    rows = PageRequest.objects.select_related("requester", "owner", "deputy", "service_area")
    if roles_of(person, on=on) & TABLE[Permission.PAGE_REQUEST_READ]:
        return rows.filter(~Q(state="draft") | Q(requester=person))
    return rows.filter(Q(requester=person) | Q(owner=person) | Q(deputy=person))


def advice_on(request: PageRequest) -> QuerySet[Consultation]:
    """Return the advice that counts: of this round, not withdrawn."""
    rows = request.advice.filter(round=request.round, withdrawn_at__isnull=True)
    return rows.select_related("consultee")


def advisory_roles(person: Person, *, on: date) -> list[Role]:
    """Return which of the three consulted roles a person holds on that day."""
    held = roles_of(person, on=on)
    return [role for role in CONSULTED_ROLES if role in held]


def why_not_advise(person: Person, request: PageRequest, *, on: date) -> str:
    """Return why a person may not advise on a request, "" where they may."""
    if request.state not in UNDECIDED:
        return "Advice is given before the decision."
    if not advisory_roles(person, on=on):
        return (
            "Advice is asked of the Head of Communications, the HR Officer and the Customer "
            "Services Manager (PRO4)."
        )
    if person.pk in involved(request):
        return "Who asks for a page, or will own it, cannot be the one who is consulted (PRO4)."
    return ""


def why_not_decide(person: Person, request: PageRequest, *, on: date) -> str:
    """Return why a person may not decide a request, "" where they may."""
    if Role.HEAD_OF_SERVICE not in roles_of(person, on=on):
        return "A Head of Service decides (PRO4). On this day you are none."
    if person.pk in involved(request):
        return "Another Head of Service decides: you ask for this page or would own it (PRO4)."
    if advice_on(request).filter(consultee=person).exists():
        return "Another Head of Service decides: you were consulted on it (PRO4)."
    return ""


def involved(request: PageRequest) -> set[int]:
    """Return the ids of those who ask for it or would own it: they neither advise nor decide."""
    return {
        pk for pk in (request.requester_id, request.owner_id, request.deputy_id) if pk is not None
    }


def deciders(request: PageRequest, *, on: date) -> list[Person]:
    """Return who is asked to decide: the Heads of the service area, or else all other Heads."""
    out = involved(request)
    own = holders(Role.HEAD_OF_SERVICE, on=on, area=request.service_area)
    able = [head for head in own if head.pk not in out]
    return able or [p for p in holders(Role.HEAD_OF_SERVICE, on=on) if p.pk not in out]


def consultees(request: PageRequest, *, on: date) -> list[Person]:
    """Return who is asked for advice."""
    out = involved(request)
    found = {
        person.pk: person
        for role in CONSULTED_ROLES
        for person in holders(role, on=on)
        if person.pk not in out
    }
    return list(found.values())


def missing_advice(request: PageRequest) -> list[str]:
    """Return whose advice is still needed before a decision, as the council has set it.

    One of the three is enough unless OYEZ_PAGE_CONSULTATION says all.
    """
    given = set(advice_on(request).values_list("role", flat=True))
    if settings.PAGE_CONSULTATION == "all":
        return [role.label for role in CONSULTED_ROLES if role not in given]
    if given:
        return []
    return ["one of " + ", ".join(role.label for role in CONSULTED_ROLES)]


def resembled(name: str) -> str:
    """Return the name of the council that a page's name is nearly equal to; "" for none (PRO3)."""
    profile = current_profile()
    plain = _plain(name)
    for own in (profile.name, *profile.aliases):
        if own and _alike(plain, _plain(own)):
            return own
    return ""


def _plain(name: str) -> str:
    words = [word for word in name.casefold().split() if word not in _WORDS]
    return look_of(" ".join(words)) or look_of(name)


def _alike(one: str, other: str) -> bool:
    if not one or not other:
        return False
    return one == other or SequenceMatcher(None, one, other).ratio() >= _NEARLY
