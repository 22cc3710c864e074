"""The one way in which anything of this room changes its state: compare-and-swap, with its record."""

from datetime import datetime
from types import TracebackType
from typing import Any, TypeVar

from django.db import IntegrityError, models, transaction

from oyez.accounts.models import (
    Account,
    AccountMove,
    AccountReview,
    PageRequest,
    RequestMove,
    ReviewMove,
)
from oyez.accounts.states import ACCOUNT, REQUEST, REVIEW
from oyez.lib.complaint import Complaint
from oyez.lib.states import Machine, MoveRefused
from oyez.people.actors import Actor
from oyez.people.models import Person

Moved = TypeVar("Moved", bound=models.Model)

LONGEST_REASON = 2000

# What the database refuses, by the name of the constraint or by the columns of a unique one, which
# is all that SQLite says.
_REFUSALS = (
    (
        ("account_one_corporate_x", "UNIQUE constraint failed: accounts_account.platform\n"),
        (
            "The council has an active corporate account on X already, and it has one only (PRO2). "
            "Suspend or end that one first."
        ),
    ),
    (
        ("account_active_name_once", "accounts_account.platform, accounts_account.name"),
        (
            "Another active account of this network has the same name: rename one of them, "
            "so that nobody posts as the wrong one."
        ),
    ),
    (
        ("account_presence_once", "accounts_account.presence"),
        "This handle or address belongs to an account that is in the register already.",
    ),
    (
        ("account_no_corporate_facebook",),
        (
            "The council has no Facebook page for the whole authority (PRO3). A page there is for an "
            "event, an activity, a project or an established group."
        ),
    ),
    (
        ("account_page_has_leave",),
        "This page has neither an approved request nor the mark that it existed before Oyez (PRO4).",
    ),
    (("account_page_has_owner",), "A page has an owner (PRO5)."),
    (("account_event_has_end",), "An event or project has an end (PRO3)."),
    (
        ("pagerequest_found_once", "accounts_pagerequest.found_id"),
        "Somebody has asked for leave for this page already.",
    ),
    (
        ("handover_one_open", "accounts_handover.account_id"),
        "This account is offered to somebody already: wait for the answer or withdraw the offer.",
    ),
    (
        (
            "accessgrant_live_once",
            "accounts_accessgrant.account_id, accounts_accessgrant.person_id",
        ),
        "This person has this access already.",
    ),
    (
        ("jointagreement_one_in_force", "accounts_jointagreement.account_id"),
        "There is an agreement in force already: end it first.",
    ),
    (
        ("consultation_once_per_role", "accounts_consultation.request_id"),
        "Advice in this role was given already: withdraw it first to change it.",
    ),
)


class refusals:  # noqa: N801  (used as a statement: `with refusals():`)
    """Within it, what the database refuses becomes a Complaint in plain words."""

    def __init__(self) -> None:
        self._point = transaction.atomic()

    def __enter__(self) -> None:
        self._point.__enter__()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self._point.__exit__(kind, error, trace)
        except IntegrityError as late:
            error = late
        if isinstance(error, IntegrityError):
            raise Complaint(_sentence(error)) from None


def _sentence(error: IntegrityError) -> str:
    text = f"{error}\n"
    for signs, sentence in _REFUSALS:
        if any(sign in text for sign in signs):
            return sentence
    raise error


def given_reason(reason: str) -> str:
    """Return a reason tidied; raises Complaint for none."""
    tidy = reason.strip()
    if not tidy:
        raise Complaint("Say why: it is kept with the move.")
    return tidy[:LONGEST_REASON]


def begin_account(actor: Actor, account: Account, *, reason: str, now: datetime) -> None:
    """Record in which state an account began."""
    AccountMove.objects.create(account=account, **_record(actor, "", account.state, reason, now))


def move_account(
    actor: Actor, account: Account, new: str, *, reason: str, now: datetime, **values: Any
) -> None:
    """Move an account and set `values` with it. Raises MoveRefused, or Complaint for what cannot be."""
    old = _swap(ACCOUNT, account, new, values)
    AccountMove.objects.create(account=account, **_record(actor, old, new, reason, now))


def begin_request(actor: Actor, request: PageRequest, *, reason: str, now: datetime) -> None:
    """Record that a request began."""
    RequestMove.objects.create(request=request, **_record(actor, "", request.state, reason, now))


def move_request(
    actor: Actor, request: PageRequest, new: str, *, reason: str, now: datetime, **values: Any
) -> None:
    """Move a page request and set `values` with it."""
    old = _swap(REQUEST, request, new, values)
    RequestMove.objects.create(request=request, **_record(actor, old, new, reason, now))


def move_review(
    actor: Actor, review: AccountReview, new: str, *, reason: str, now: datetime, **values: Any
) -> None:
    """Move a check and set `values` with it."""
    old = _swap(REVIEW, review, new, values)
    ReviewMove.objects.create(review=review, **_record(actor, old, new, reason, now))


def swap(machine: Machine, row: models.Model, new: str, **values: Any) -> None:
    """Move a row whose history is in its own columns: an access, a handover."""
    _swap(machine, row, new, values)


def _swap(machine: Machine, row: Any, new: str, values: dict[str, Any]) -> str:
    old: str = row.state
    machine.check(old, new)
    rows = type(row)._default_manager.filter(pk=row.pk, state=old)  # noqa: SLF001  (Django's own name)
    with refusals():
        moved = rows.update(state=new, **values)
    if not moved:
        raise MoveRefused(machine.name, old, new)
    for name, value in {**values, "state": new}.items():
        setattr(row, name, value)
    return old


def _record(actor: Actor, old: str, new: str, reason: str, now: datetime) -> dict[str, Any]:
    return {
        "old": old,
        "new": new,
        "at": now,
        "actor": actor.actor_id,
        "person": actor if isinstance(actor, Person) else None,
        "reason": given_reason(reason),
    }
