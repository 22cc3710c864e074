"""“Is this really the council?”: what the public is told about an address or a handle."""

from dataclasses import dataclass
from enum import StrEnum

from django.db.models import Q, QuerySet

from oyez.accounts.addresses import Asked, Unreadable, candidates, read
from oyez.accounts.models import Account
from oyez.accounts.platforms import PLATFORMS
from oyez.accounts.states import ANSWERED_FOR
from oyez.lib.links import belongs_to
from oyez.policy.queries import current_profile

_MOST_HINTS = 5


class Verdict(StrEnum):
    """What can be said: it is ours, it was, it is not, it could be, or it cannot be read."""

    OURS = "ours"
    WAS_OURS = "was_ours"
    NOT_OURS = "not_ours"
    DEPENDS = "depends"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Answer:
    """What the public is told. `accounts` are those meant, or those that are really ours."""

    verdict: Verdict
    says: str
    accounts: tuple[Account, ...] = ()


def official() -> QuerySet[Account]:
    """Return what the council answers for, and what it has closed; never what is only proposed."""
    return Account.objects.filter(state__in=[*ANSWERED_FOR, "archived"]).order_by(
        "closed_on", "purpose", "name", "platform", "pk"
    )


def whose(pasted: str) -> Answer:
    """Answer for an address or a handle in any form; the queries do not grow with the register."""
    try:
        asked = read(pasted)
    except Unreadable as reason:
        return Answer(Verdict.UNREADABLE, str(reason))
    if not asked.platform and not asked.key:
        return _for_handle(asked)
    keys = candidates(asked)
    found = list(official().filter(presence__in=keys)) if keys else []
    live = [account for account in found if account.state != "archived"]
    if live:
        return _ours(max(live, key=lambda account: len(account.presence)), asked)
    if found:
        return _was_ours(found[-1])
    if asked.host and belongs_to(asked.host, current_profile().domains):
        return Answer(Verdict.OURS, f"Yes. {asked.host} is the council’s own website.")
    return _not_ours(asked)


def _ours(account: Account, asked: Asked) -> Answer:
    says = f"Yes. This is the council’s account “{account.name}” on {account.on.label}."
    if account.state == "suspended":
        says += " Nothing is published on it at the moment."
    if account.state == "orphaned":
        says += " Nobody looks after it at the moment."
    if account.state == "ending":
        says += " It is being closed."
    if asked.within and asked.platform == "x":
        says += (
            " The address leads to one message, and X shows a message whatever name stands in its "
            "address: look whose name stands above it."
        )
    return Answer(Verdict.OURS, says, (account,))


def _was_ours(account: Account) -> Answer:
    return Answer(
        Verdict.WAS_OURS,
        f"It was. The council closed “{account.name}” on {account.on.label}: what appears there "
        "now is not from the council.",
        (account,),
    )


def _for_handle(asked: Asked) -> Answer:
    """Answer for a name without a platform: it may be ours in one place and not in another."""
    keys = [f"{code}:{asked.name}" for code in PLATFORMS]
    bare = asked.name.lstrip("@")
    federated = Q(platform="mastodon", presence__startswith=f"mastodon:{bare}@")
    rows = official().exclude(state="archived")
    found = list(rows.filter(Q(presence__in=keys) | federated)[: _MOST_HINTS * 4])
    if not found:
        return _not_ours(asked)
    places = ", ".join(dict.fromkeys(account.on.label for account in found))
    return Answer(
        Verdict.DEPENDS,
        f"On {places} this name is the council’s. The same name anywhere else may be somebody "
        "else’s: paste the whole address to be sure.",
        tuple(found),
    )


def _not_ours(asked: Asked) -> Answer:
    rows = official().exclude(state="archived").filter(look__in=[k for k in asked.looks if k])
    hints = tuple(rows[:_MOST_HINTS])
    says = "No. The council has no such account."
    if hints:
        says += " It looks like one of ours, which is:" if len(hints) == 1 else " Ours are:"
    return Answer(Verdict.NOT_OURS, says, hints)
