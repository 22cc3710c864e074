"""What the council's directory says about people (SCIM), applied to the register.

It keeps persons, their engagement and who they are in the directory. It never gives a role, a
nomination or a service area: those are the council's own decisions. With a person's last engagement
every right ends, as it does whoever ends it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.actors import System
from oyez.people.models import (
    ApiToken,
    Engagement,
    Person,
    Provisioning,
    ServiceArea,
    User,
    in_force,
)
from oyez.people.permissions import EMERGENCY_REFERENCE, Permission, require
from oyez.people.services.leaving import leave, tell_if_moved
from oyez.people.services.representation import areas_of_people, settle_representation
from oyez.people.sign_in.directory import Taken, record_identity
from oyez.people.sign_in.tokens import end_token

PROVISIONED = actions.register(
    "people.provisioned", "The council's directory brought or changed a person."
)
DEACTIVATED = actions.register(
    "people.deactivated", "The council's directory ended a person's engagement and sign-in."
)
DIRECTORY = System("directory")
NEW_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Said:
    """What the directory says; None: nothing about it. "" and `end=""` clear."""

    email: str | None = None
    name: str | None = None
    object_id: str | None = None
    reference: str | None = None
    active: bool | None = None
    service_area: str | None = None
    kind: str | None = None
    start: date | None = None
    end: date | str | None = None
    job_title: str | None = None
    manager: str | None = None


def put(person: Person | None, *, said: Said, now: datetime) -> Person:
    """Make a person or change one, as the directory says, and return them.

    Raises Taken where somebody else is that already, and Complaint for what the register cannot
    hold: no address, an unknown service area or kind, an agency worker without an end.
    """
    today = london_date(now)
    require(DIRECTORY, Permission.PEOPLE_IMPORT, on=today)
    try:
        with transaction.atomic():
            person = _person(person, said)
            provisioning, made = Provisioning.objects.get_or_create(person=person)
            if said.object_id is not None:
                record_identity(DIRECTORY, person=person, object_id=said.object_id, now=now)
            if said.active is False:
                _deactivate(person, provisioning, now)
            else:
                if said.active:
                    _activate(person, provisioning, today)
                _engagement(person, said, today=today, wanted=bool(said.active))
                tell_if_moved(person, now=now)
                settle_representation(now=now, areas=areas_of_people([person.pk]))
                append(
                    DIRECTORY,
                    action=PROVISIONED,
                    subject=person.actor_id,
                    facts={"new": made},
                    private={"said": repr(said)},
                    at=now,
                )
    except IntegrityError as error:
        raise Taken("Somebody else in the register has this address or employee number.") from error
    return person


def remove(person: Person, *, now: datetime) -> None:
    """Have the directory know a person no longer: deactivated, and bound to nobody there."""
    with transaction.atomic():
        provisioning, _ = Provisioning.objects.get_or_create(person=person)
        provisioning.removed_at = now
        provisioning.save(update_fields=["removed_at"])
        record_identity(DIRECTORY, person=person, object_id="", now=now)
        _deactivate(person, provisioning, now)


def is_active(person: Person, *, on: date) -> bool:
    """Say whether the person works here, today or later, and was not deactivated."""
    provisioning = getattr(person, "provisioning", None)
    if provisioning is not None and provisioning.deactivated_at is not None:
        return False
    return any(one.end is None or one.end >= on for one in person.engagements.all())


def current(person: Person) -> Engagement | None:
    """Return the person's latest engagement; None where there never was one."""
    return max(person.engagements.all(), key=lambda one: (one.start, one.pk), default=None)


def _person(person: Person | None, said: Said) -> Person:
    wanted: Mapping[str, Any] = {
        name: value
        for name, value in (
            ("email", said.email),
            ("name", said.name),
            ("reference", said.reference),
        )
        if value
    }
    if EMERGENCY_REFERENCE in (said.reference, person.reference if person else ""):
        raise Complaint("The emergency administrator is outside the register.")
    others = Person.objects.exclude(pk=person.pk) if person else Person.objects.all()
    if said.email and others.filter(email=said.email).exists():
        raise Taken("Somebody else in the register has this email address.")
    if said.reference and others.filter(reference=said.reference).exists():
        raise Taken("Somebody else in the register has this employee number.")
    if person is None:
        if not said.email or not said.name:
            raise Complaint("A person needs userName, which is their email address, and a name.")
        reference = said.reference or said.object_id
        if not reference:
            raise Complaint("A person needs an employeeNumber or an externalId.")
        return Person.objects.create(**{"reference": reference[:40], **wanted})
    changed = [name for name, value in wanted.items() if getattr(person, name) != value]
    for name in changed:
        setattr(person, name, wanted[name])
    if changed:
        person.save(update_fields=changed)
    if "email" in changed:
        User.objects.filter(person=person).update(email=person.email)
    return person


def _engagement(person: Person, said: Said, *, today: date, wanted: bool) -> None:
    """Make the engagement, move its end, or begin another where area or kind changed."""
    now = Engagement.objects.filter(person=person).order_by("-start", "-pk").first()
    live = now if now is not None and (now.end is None or now.end >= today) else None
    area = _area(said.service_area) or (now.service_area if now else None)
    kind = _kind(said.kind) or (now.kind if now else Engagement.Kind.PERMANENT)
    if live is None and not wanted:
        return
    if area is None:
        raise Complaint("Say in which service area the person works (serviceArea or department).")
    end = _end(said, live)
    if kind == Engagement.Kind.AGENCY and end is None:
        raise Complaint("An agency worker needs an end: the last day of the engagement.")
    start = (
        live.start
        if live
        else max(said.start or today, now.end + NEW_DAY if now and now.end else date.min)
    )
    if end is not None and end < start:
        raise Complaint("The engagement would end before it starts.")
    extra = {"job_title": said.job_title, "manager": _manager(said.manager)}
    values: dict[str, Any] = {name: value for name, value in extra.items() if value is not None} | {
        "end": end
    }
    if live and (live.service_area_id, live.kind) != (area.pk, kind):
        if live.start < today:
            Engagement.objects.filter(pk=live.pk).update(end=today - NEW_DAY)
            live, start = None, today
        else:
            values |= {"service_area": area, "kind": kind}
    if live is None:
        Engagement.objects.create(
            person=person, service_area=area, kind=kind, start=start, **values
        )
    else:
        Engagement.objects.filter(pk=live.pk).update(**values)


def _end(said: Said, live: Engagement | None) -> date | None:
    if said.end is None:
        return live.end if live else None
    return said.end if isinstance(said.end, date) else None


def _area(name: str | None) -> ServiceArea | None:
    if not name:
        return None
    found = ServiceArea.objects.filter(name__iexact=name.strip()).first()
    if found is None:
        raise Complaint(f"There is no service area called “{name}”: HR names them in Oyez first.")
    return found


def _kind(text: str | None) -> str | None:
    if not text:
        return None
    kind = text.strip().lower().replace(" ", "_").replace("-", "_")
    if kind not in Engagement.Kind.values:
        raise Complaint(f"“{text}” is none of {', '.join(Engagement.Kind.values)}.")
    return kind


def _manager(public_id: str | None) -> Person | None:
    if not public_id:
        return None
    found = Person.objects.filter(public_id=public_id).first()
    if found is None:
        raise Complaint("The manager is not in the register yet.")
    return found


def _activate(person: Person, provisioning: Provisioning, today: date) -> None:
    """Undo a deactivation: an engagement that it ended today goes on."""
    provisioning.removed_at = None
    if provisioning.deactivated_at is not None:
        ended_on = london_date(provisioning.deactivated_at)
        provisioning.deactivated_at = None
        User.objects.filter(person=person).update(is_active=True)
        if ended_on == today:
            Engagement.objects.filter(person=person, end=today).exclude(
                kind=Engagement.Kind.AGENCY
            ).update(end=None, at_once=False)
    provisioning.save(update_fields=["removed_at", "deactivated_at"])


def _deactivate(person: Person, provisioning: Provisioning, now: datetime) -> None:
    """End engagement today, and sign-in, sessions and tokens at once; twice changes nothing."""
    if provisioning.deactivated_at is not None:
        return
    today = london_date(now)
    provisioning.deactivated_at = now
    provisioning.save(update_fields=["deactivated_at"])
    running = Engagement.objects.filter(in_force(today), person=person)
    ended = running.update(
        end=today, at_once=True, ended_at=now, end_reason="The council’s directory ended it."
    )
    # A session whose sign-in is off is nobody's from the next request on.
    User.objects.filter(person=person).update(is_active=False)
    if ended:
        leave(person, last_day=today, now=now)
    for token in ApiToken.objects.filter(person=person, ended_at__isnull=True):
        end_token(System("night"), token=token, now=now)
    append(DIRECTORY, action=DEACTIVATED, subject=person.actor_id, at=now)
