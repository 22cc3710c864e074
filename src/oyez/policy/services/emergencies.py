"""Declaring an emergency, renewing and ending it."""

from datetime import datetime

from django.db import transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.models import Person
from oyez.people.permissions import Permission, require
from oyez.policy.models import EmergencyDeclaration
from oyez.policy.queries import emergency_at

DECLARED = actions.register("policy.emergency_declared", "An emergency was declared, for 12 hours.")
RENEWED = actions.register("policy.emergency_renewed", "An emergency was renewed for 12 hours.")
ENDED = actions.register("policy.emergency_ended", "An emergency was ended before its time.")
LONGEST_REFERENCE, LONGEST_REASON, LONGEST_END = 60, 500, 200


def declare_emergency(
    actor: Person, *, reference: str, reason: str, now: datetime
) -> EmergencyDeclaration:
    """Declare an emergency from now on, for 12 hours; never for a time before or later.

    Raises Complaint while another one is live, or where reference or reason are missing.
    """
    require(actor, Permission.EMERGENCY, on=london_date(now))
    reference, reason = " ".join(reference.split()), reason.strip()
    if not reference or len(reference) > LONGEST_REFERENCE:
        raise Complaint(f"Give it a reference (at most {LONGEST_REFERENCE} characters).")
    if not reason or len(reason) > LONGEST_REASON:
        raise Complaint(f"Say what has happened (at most {LONGEST_REASON} characters).")
    with transaction.atomic():
        if live := emergency_at(now):
            raise Complaint(f"“{live.reference}” is declared already: renew it instead.")
        row = EmergencyDeclaration.objects.create(
            reference=reference, reason=reason, declared_by=actor, starts=now
        )
        _evidence(actor, DECLARED, row, now)
    return row


def renew_emergency(
    actor: Person, *, declaration: EmergencyDeclaration, now: datetime
) -> EmergencyDeclaration:
    """Have a live emergency count for 12 hours from now; raises Complaint once it is over."""
    require(actor, Permission.EMERGENCY, on=london_date(now))
    with transaction.atomic():
        old = _live(declaration, now)
        row = EmergencyDeclaration.objects.create(
            reference=old.reference, reason=old.reason, declared_by=actor, starts=now, renews=old
        )
        _evidence(actor, RENEWED, row, now)
    return row


def end_emergency(
    actor: Person, *, declaration: EmergencyDeclaration, reason: str, now: datetime
) -> None:
    """End a live emergency now, with everything that it renewed."""
    require(actor, Permission.EMERGENCY, on=london_date(now))
    reason = reason.strip()
    if not reason or len(reason) > LONGEST_END:
        raise Complaint(f"Say why it is over (at most {LONGEST_END} characters).")
    with transaction.atomic():
        row = _live(declaration, now)
        while (live := emergency_at(now)) is not None:
            live.ended_at, live.ended_by, live.end_reason = now, actor, reason
            live.save(update_fields=["ended_at", "ended_by", "end_reason"])
        append(actor, action=ENDED, subject=row.subject, private={"reason": reason}, at=now)


def _live(declaration: EmergencyDeclaration, now: datetime) -> EmergencyDeclaration:
    row = emergency_at(now)
    if row is None or row.pk != declaration.pk:
        raise Complaint("This emergency is over, or was renewed meanwhile: look at the list again.")
    # Held until the end of the transaction, so that two do not renew or end it at once.
    return EmergencyDeclaration.objects.select_for_update().get(pk=row.pk)


def _evidence(
    actor: Person, action: actions.Action, row: EmergencyDeclaration, now: datetime
) -> None:
    append(
        actor,
        action=action,
        subject=row.subject,
        facts={"starts": row.starts.isoformat(), "ends": row.ends.isoformat()},
        private={"reference": row.reference, "reason": row.reason},
        at=now,
    )
