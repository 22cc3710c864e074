"""One account: all that is recorded of it, and what can be done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from oyez.accounts.cadence import check_interval
from oyez.accounts.models import Account
from oyez.accounts.queries.register import listed, may_act_on
from oyez.accounts.queries.security import checklist, missing
from oyez.accounts.states import LIVE_STATES
from oyez.lib.uk_time import say_date, say_moment
from oyez.networks.registry import NETWORKS
from oyez.pages.access import READ, page
from oyez.pages.tables import Row
from oyez.people.permissions import Permission
from oyez.people.signed_in import Request, today

_MOST = 20


@dataclass(frozen=True)
class Act:
    """Something that can be done with an account: a link, or a button where it is a POST."""

    text: str
    url: str
    post: bool = False
    main: bool = False
    warning: bool = False


@page(permission=Permission.ACCOUNT_READ, methods=READ)
def account(request: Request, key: UUID) -> HttpResponse:
    """One account: what it is for, whose it is, how it stands and how it came to."""
    found = get_object_or_404(listed(), key=key)
    day = today(request)
    sees = not request.may.roles.isdisjoint(_INSIDERS) or may_act_on(
        request.person, Permission.ACCOUNT_HANDOVER, found, on=day
    )
    context = {
        "account": found,
        "rows": list(_facts(found, day)),
        "care": list(_care(found, request)),
        # What is to be done now comes first, what stops the account last.
        "acts": sorted(_acts(found, request, day), key=lambda act: (not act.main, act.warning)),
        "missing": missing(found, on=day) if found.state in {"proposed", "regularised"} else [],
        "checklist": checklist(found, on=day) if found.needs_checklist else [],
        "grants": found.grants.exclude(state="removed").select_related("person")[:_MOST]
        if sees
        else None,
        "reviews": found.reviews.select_related("done_by")[:_MOST],
        "handovers": found.handovers.select_related("offered_to", "offered_by")[:_MOST],
        "agreements": found.agreements.all()[:_MOST],
        "moves": found.moves.select_related("person")[:_MOST],
        "may_change": may_act_on(request.person, Permission.ACCOUNT_SET_UP, found, on=day),
        "may_offer": may_act_on(request.person, Permission.ACCOUNT_HANDOVER, found, on=day),
    }
    return render(request, "accounts/account.html", context)


_INSIDERS = frozenset(
    ("head_of_communications", "ict", "dpo", "hr_officer", "head_of_service", "auditor")
)


def _facts(found: Account, day: date) -> Iterator[Row]:
    yield Row("Platform", found.on.label)
    if found.handle:
        yield Row("Handle", found.handle)
    if found.link:
        yield Row("Address", found.link)
    yield Row("Purpose", found.get_purpose_display() or "Not known")
    if found.end:
        yield Row("Ends", say_date(found.end))
    yield Row("Who posts", _who_posts(found))
    if found.state == "orphaned":
        yield Row("Owner for the time being", found.interim_owner or "Nobody yet")
    if found.is_page:
        yield Row("Deputy", found.deputy or "Nobody")
    yield Row("Service area", str(found.service_area or "The whole council"))
    yield Row("How Oyez publishes", _publishes(found))
    if found.request is not None:
        url = reverse("accounts:request", args=[found.request.key])
        yield Row("Permission", f"Asked for as “{found.request.name}”", url, "See")
    elif found.legacy:
        yield Row("Permission", "It existed before Oyez")
    if found.impostor:
        yield Row("Whose it is", "Nobody’s of the council: it pretends to be")
    if found.closed_on:
        yield Row("Closed on", say_date(found.closed_on, day))


def _who_posts(found: Account) -> str:
    if found.is_corporate:
        return "Every Representative"
    return str(found.owner) if found.owner else "Not known"


def _publishes(found: Account) -> str:
    return NETWORKS[found.network].label if found.network in NETWORKS else "It does not"


def _care(found: Account, request: Request) -> Iterator[Row]:
    if found.next_check is None:
        return
    day = today(request)
    interval = check_interval(platform=found.platform, purpose=found.purpose, own=found.check_every)
    every = "each working day" if interval == 1 else f"every {interval} days"
    overdue = ", overdue" if found.state in LIVE_STATES and found.next_check < day else ""
    yield Row("Next check", f"{say_date(found.next_check, day)} ({every}){overdue}")
    yield Row(
        "Last checked", say_date(found.last_checked, day) if found.last_checked else "Never yet"
    )
    last = say_moment(found.last_post_at, request.now) if found.last_post_at else "None yet"
    silent = ", silent for too long" if found.post_due and found.post_due < day else ""
    yield Row("Last message of its own", f"{last}{silent}")
    if found.recovery and request.may(Permission.ACCOUNT_SET_UP):
        yield Row("Recovery is kept", found.recovery)


@dataclass(frozen=True)
class _Rights:
    """What the person may do with the account."""

    manages: bool
    sets_up: bool
    checks: bool
    hands_over: bool
    asks: bool


def _acts(found: Account, request: Request, day: date) -> Iterator[Act]:
    rights = _Rights(
        manages=request.may(Permission.ACCOUNT_MANAGE),
        sets_up=may_act_on(request.person, Permission.ACCOUNT_SET_UP, found, on=day),
        checks=may_act_on(request.person, Permission.ACCOUNT_REVIEW, found, on=day),
        hands_over=may_act_on(request.person, Permission.ACCOUNT_HANDOVER, found, on=day),
        asks=request.may(Permission.PAGE_REQUEST),
    )
    if found.state in {"proposed", "regularised"}:
        yield from _to_set_up(found, rights)
    elif rights.manages and found.network and found.state in LIVE_STATES:
        yield Act("Connect again", reverse("publishing:connect", args=[found.key]))
    if rights.checks and found.state in {*LIVE_STATES, "ending"}:
        yield Act("Check it", _url(found, "check"), main=True)
    yield from _BY_STATE.get(found.state, _nothing)(found, rights)
    if rights.manages and found.state not in {"archived", "closed", "unauthorised"}:
        yield Act("Change", _url(found, "edit"))


def _url(found: Account, name: str) -> str:
    return reverse(f"accounts:{name}", args=[found.key])


def _move(found: Account, act: str) -> str:
    return reverse("accounts:change_state", args=[found.key, act])


def _ask(found: Account, name: str) -> str:
    return f"{reverse('accounts:request_new')}?{name}={found.key}"


def _to_set_up(found: Account, rights: _Rights) -> Iterator[Act]:
    if rights.manages and found.network:
        address = reverse("publishing:connect", args=[found.key])
        yield Act(f"Connect to {found.network_label}", address, main=True)
    if rights.sets_up and (not found.network or hasattr(found, "connection")):
        yield Act("Make it active", _url(found, "activate"), post=True, main=not found.network)


def _active(found: Account, rights: _Rights) -> Iterator[Act]:
    if rights.manages:
        yield Act("Suspend", _move(found, "suspend"), warning=True)
    if rights.sets_up:
        yield Act("Begin to close it", _move(found, "end"), warning=True)


def _suspended(found: Account, rights: _Rights) -> Iterator[Act]:
    if rights.manages:
        yield Act("Let it publish again", _move(found, "resume"))


def _orphaned(found: Account, rights: _Rights) -> Iterator[Act]:
    if rights.hands_over:
        yield Act("Offer it to somebody", _url(found, "handover"), main=True)


def _ending(found: Account, rights: _Rights) -> Iterator[Act]:
    if rights.sets_up:
        yield Act("Archive", _move(found, "archive"))
    if rights.asks:
        yield Act("Ask for it as an established group", _ask(found, "follows"))


def _unauthorised(found: Account, rights: _Rights) -> Iterator[Act]:
    if rights.asks and not found.impostor:
        yield Act("Ask for permission", _ask(found, "found"), main=True)
    if rights.manages:
        yield Act("Record that it is gone", _move(found, "close"))


def _nothing(found: Account, rights: _Rights) -> Iterator[Act]:
    del found, rights
    yield from ()


_BY_STATE = {
    "active": _active,
    "suspended": _suspended,
    "orphaned": _orphaned,
    "ending": _ending,
    "unauthorised": _unauthorised,
}
