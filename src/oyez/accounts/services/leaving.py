"""What becomes of accounts when somebody's work here ends (PRO5, SCO). Nobody is asked: dates decide."""

from datetime import date, datetime

from django.db import transaction

from oyez.accounts.kinds import ACCESS_TO_REMOVE, HANDOVER_NEEDED, ORPHANED
from oyez.accounts.models import AccessGrant, Account, Handover
from oyez.accounts.queries.holders import everybody_of, heads_of, holders, works_here
from oyez.accounts.services.access import take_away
from oyez.accounts.services.acts import LEAVER_SETTLED
from oyez.accounts.services.alerting import page_of
from oyez.accounts.services.moving import move_account, swap
from oyez.accounts.states import HANDOVER
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.uk_time import say_date
from oyez.notifications.services import settle, tell
from oyez.people.actors import Actor
from oyez.people.models import Person
from oyez.people.permissions import Role

_OWNED = ("proposed", "active", "suspended", "orphaned", "ending")


def ask_for_handover(person: Person, last_day: date, *, now: datetime) -> int:
    """Tell owner, deputy and Head of Service that a page has to be handed over before a day.

    Belongs into the caller's transaction; returns how many pages there are. Told once for each.
    """
    today = london_date(now)
    owned = list(Account.objects.filter(owner=person, state__in=_OWNED[:3]).order_by("pk"))
    for account in owned:
        tell(
            everybody_of(account, on=today),
            kind=HANDOVER_NEEDED,
            text=f"{account.name} needs an owner who accepts it by {say_date(last_day, today)}: "
            f"then the work of {person.name} here ends, and without one it publishes nothing.",
            url=page_of(account, "handover"),
            key=f"{account.subject}:handover:{last_day.isoformat()}",
            now=now,
        )
    return len(owned)


def settle_leaver(actor: Actor, *, person: Person, last_day: date | None, now: datetime) -> None:
    """Take away what somebody who left could act as, and pause their pages without a new owner.

    1. Whoever still works here by another engagement keeps everything.
    2. Accesses are removed; offers to them are withdrawn; they are nobody's deputy any more.
    3. Each active page without an accepted handover is `orphaned`, with the Head of Service as
       its owner for the time being.
    A second run changes nothing.
    """
    today = london_date(now)
    if works_here(person, today):
        return
    when = f" on {say_date(last_day)}" if last_day else ""
    with transaction.atomic():
        done = {
            "accesses": _remove_accesses(actor, person, f"Their work here ended{when}.", now),
            "offers": _withdraw_offers(person, now),
            "deputy": Account.objects.filter(deputy=person).update(deputy=None),
            "interim": Account.objects.filter(interim_owner=person).update(interim_owner=None),
            "orphaned": _orphan(actor, person, when, now),
        }
        if any(done.values()):
            append(
                actor,
                action=LEAVER_SETTLED,
                subject=person.actor_id,
                facts=dict(done),
                at=now,
            )


def _remove_accesses(actor: Actor, person: Person, reason: str, now: datetime) -> int:
    held = AccessGrant.objects.filter(person=person).exclude(state="removed")
    rows = list(held.select_related("account__owner"))
    for row in rows:
        end_access(actor, row, reason=reason, now=now)
    return len(rows)


def end_access(actor: Actor, access: AccessGrant, *, reason: str, now: datetime) -> None:
    """Remove an access that may not be held any more, and have it taken away at the platform.

    Only a person can do that there: Communications and ICT are told, by name, at once.
    """
    was_given = access.state == "granted"
    take_away(actor, access, reason=reason, now=now)
    if was_given:
        account, today = access.account, london_date(now)
        tell(
            [*holders(Role.HEAD_OF_COMMUNICATIONS, on=today), *holders(Role.ICT, on=today)],
            kind=ACCESS_TO_REMOVE,
            text=f"Take {access.person.name} off {account.name} on {account.on.label} now. {reason}",
            url=page_of(account, "access"),
            key=f"{account.subject}:access:{access.pk}",
            now=now,
        )


def _withdraw_offers(person: Person, now: datetime) -> int:
    rows = list(Handover.objects.filter(offered_to=person, state="offered"))
    for row in rows:
        swap(HANDOVER, row, "withdrawn", answered_at=now, answer="Their work here ended.")
    return len(rows)


def _orphan(actor: Actor, person: Person, when: str, now: datetime) -> int:
    rows = list(Account.objects.filter(owner=person, state="active").exclude(purpose="corporate"))
    for account in rows:
        orphan(
            actor,
            account,
            reason=f"Its owner’s work here ended{when}; nobody accepted it.",
            now=now,
        )
    return len(rows)


def orphan(actor: Actor, account: Account, *, reason: str, now: datetime) -> None:
    """Pause a page whose owner left, and tell who is its owner for the time being."""
    heads = heads_of(account, on=london_date(now))
    move_account(
        actor,
        account,
        "orphaned",
        reason=reason,
        now=now,
        interim_owner=heads[0] if heads else None,
    )
    settle(f"{account.subject}:handover", now=now)
    tell(
        heads,
        kind=ORPHANED,
        text=f"{account.name} has no owner. Nothing is published on it until somebody accepts it.",
        url=page_of(account, "handover"),
        key=f"{account.subject}:orphaned:{account.moves.count()}",
        now=now,
    )
