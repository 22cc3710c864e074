"""The right to act on one account."""

from datetime import datetime

from oyez.accounts.models import Account
from oyez.accounts.queries.register import may_act_on
from oyez.lib.clock import london_date
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.permissions import TABLE, Permission, require, who_may


def require_on(actor: Actor, permission: Permission, account: Account, *, now: datetime) -> None:
    """Raise Forbidden unless the actor has the right for this very account today."""
    today = london_date(now)
    require(actor, permission, on=today)
    if not may_act_on(actor, permission, account, on=today):
        raise Forbidden(
            "This account is not yours to act on: you have the right for your own accounts, or "
            f"for those of your service area. {who_may(TABLE[permission])}"
        )
