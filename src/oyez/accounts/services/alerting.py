"""Telling who has to know about an account."""

from datetime import datetime

from django.urls import reverse

from oyez.accounts.kinds import INSECURE
from oyez.accounts.models import Account
from oyez.accounts.queries.holders import holders, responsible_for
from oyez.accounts.queries.security import insecure, lacking
from oyez.lib.clock import london_date
from oyez.notifications.services import settle, tell
from oyez.people.permissions import Role


def page_of(account: Account, name: str = "account") -> str:
    """Return the path of an account's page."""
    return reverse(f"accounts:{name}", args=[account.key])


def alert_if_insecure(account: Account, *, now: datetime) -> bool:
    """Tell owner, Head of Communications and ICT where two-step or an administrator is missing.

    Belongs into the transaction of what changed it. Each change is told once; what is well again
    goes from their lists.
    """
    today = london_date(now)
    found = insecure(on=today).filter(pk=account.pk).first()
    if found is None:
        settle(f"{account.subject}:insecure", now=now)
        return False
    people = (
        *responsible_for(account, on=today),
        *holders(Role.HEAD_OF_COMMUNICATIONS, on=today),
        *holders(Role.ICT, on=today),
    )
    changes = account.grants.filter(state="removed").count() + account.safeguards.count()
    tell(
        people,
        kind=INSECURE,
        text=f"{account.name} lacks {lacking(found)}.",
        url=page_of(account, "checklist"),
        key=f"{account.subject}:insecure:{changes}",
        now=now,
    )
    return True
