"""An approved request becomes an account; what was found live becomes regular."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from oyez.accounts.models import Account, PageRequest
from oyez.accounts.services.acts import SET_UP
from oyez.accounts.services.moving import (
    begin_account,
    move_account,
    move_request,
    refusals,
)
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.networks.registry import NETWORKS
from oyez.people.actors import Actor
from oyez.people.errors import Forbidden
from oyez.people.models import Person
from oyez.people.permissions import TABLE, Permission, Role, require, roles_of


@dataclass(frozen=True)
class SetUp:
    """Where the page is, and how Oyez publishes to it ("" where it does not)."""

    handle: str
    address: str
    colour: int
    network: str = ""


def set_up(actor: Actor, *, request: PageRequest, facts: SetUp, now: datetime) -> Account:
    """Enter the page of an approved request; it is active once its checklist is complete.

    A page that was found live keeps its row and its history: the leave counts from the decision.
    """
    today = london_date(now)
    require(actor, Permission.PAGE_REQUEST, on=today)
    _require_may(actor, request, now)
    if facts.network and facts.network not in NETWORKS:
        raise Complaint("Choose how Oyez publishes to it, or that it does not.")
    with transaction.atomic():
        move_request(actor, request, "set_up", reason="The page is being set up.", now=now)
        account = request.found if request.found is not None else Account()
        for name in ("platform", "name", "purpose", "service_area", "owner", "deputy", "end"):
            setattr(account, name, getattr(request, name))
        account.handle, account.address = facts.handle.strip(), facts.address.strip()
        account.colour, account.network, account.request = facts.colour, facts.network, request
        with refusals():
            account.save()
        if request.found is None:
            begin_account(actor, account, reason="An approved request.", now=now)
        else:
            move_account(
                actor, account, "regularised", reason="Leave was given afterwards.", now=now
            )
        append(
            actor,
            action=SET_UP,
            subject=account.subject,
            facts={"request": request.subject, "found": request.found is not None},
            at=now,
        )
    return account


def _require_may(actor: Actor, request: PageRequest, now: datetime) -> None:
    if not isinstance(actor, Person):
        raise Forbidden("A person sets a page up.")
    named = {request.owner_id, request.deputy_id, request.requester_id}
    manages = roles_of(actor, on=london_date(now)) & (
        TABLE[Permission.ACCOUNT_SET_UP] - {Role.OWNER}
    )
    if actor.pk not in named and not manages:
        raise Forbidden(
            "The owner sets the page up, or the Head of Communications or ICT for them."
        )
