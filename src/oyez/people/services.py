"""Acts on the register of people."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.canonical_json import digest
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.actors import Actor
from oyez.people.models import Engagement, Nomination, Person, RoleAssignment, ServiceArea, User
from oyez.people.permissions import Permission, require
from oyez.people.register_file import RegisterRefused, Row

IMPORTED = actions.register("people.imported", "A register file was applied, all of it.")
SIGN_IN_MADE = actions.register("people.sign_in_made", "A person was given a sign-in.")
PASSWORD_SET = actions.register("people.password_set", "A person's password was set for them.")


@dataclass(frozen=True)
class ImportResult:
    """How many rows of all tables were made, changed, and found as they were."""

    created: int
    changed: int
    unchanged: int


def import_register(actor: Actor, *, rows: tuple[Row, ...], now: datetime) -> ImportResult:
    """Apply every row or none; importing the same file again changes nothing.

    Raises RegisterRefused for what the register itself contradicts, Forbidden without the right.
    Evidence is one entry with the digest of the rows.
    """
    today = london_date(now)
    require(actor, Permission.PEOPLE_IMPORT, on=today)
    with transaction.atomic():
        tally = _Tally()
        _Import(rows, tally).apply(since=min(_starts(rows), default=today))
        append(
            actor,
            action=IMPORTED,
            subject="people:register",
            facts={
                "rows": len(rows),
                "rows_digest": digest([_plain(row) for row in rows]),
                "created": tally.created,
                "changed": tally.changed,
            },
            at=now,
        )
    return ImportResult(tally.created, tally.changed, tally.unchanged)


def make_sign_in(actor: Actor, *, person: Person, now: datetime) -> User:
    """Give `person` a sign-in by their registered email, or return the one they have.

    It has no password yet: see `set_password`.
    """
    require(actor, Permission.PEOPLE_IMPORT, on=london_date(now))
    if existing := User.objects.filter(person=person).first():
        return existing
    if not person.email:
        raise Complaint(f"{person.name} has no email address in the register.")
    with transaction.atomic():
        user = User.objects.create_user(person=person)
        append(actor, action=SIGN_IN_MADE, subject=person.actor_id, at=now)
    return user


def set_password(actor: Actor, *, person: Person, password: str, now: datetime) -> None:
    """Set a password that was checked before, making the sign-in where there is none.

    Sessions with the old one end.
    """
    with transaction.atomic():
        user = make_sign_in(actor, person=person, now=now)
        user.set_password(password)
        user.save(update_fields=["password"])
        append(actor, action=PASSWORD_SET, subject=person.actor_id, at=now)


class _Tally:
    """Counts what an import made, changed and left."""

    def __init__(self) -> None:
        self.created = self.changed = self.unchanged = 0

    def put(
        self, existing: QuerySet[Any], *, key: Mapping[str, Any], values: Mapping[str, Any]
    ) -> Any:
        """Make the row that `key` names, or change what differs from `values`."""
        row = existing.filter(**key).first()
        if row is None:
            self.created += 1
            return existing.create(**key, **values)
        if differing := {name: new for name, new in values.items() if getattr(row, name) != new}:
            for name, new in differing.items():
                setattr(row, name, new)
            row.save(update_fields=list(differing))
            self.changed += 1
        else:
            self.unchanged += 1
        return row


class _Import:
    def __init__(self, rows: tuple[Row, ...], tally: _Tally) -> None:
        self.rows = rows
        self.put = tally.put
        self.people: dict[str, Person] = {}
        self.areas: dict[str, ServiceArea] = {}

    def apply(self, *, since: date) -> None:
        self._check_addresses()
        for name in sorted({row.service_area for row in self.rows if row.service_area}):
            self.areas[name] = self._area(name, since)
        for row in self.rows:
            if row.reference not in self.people:
                self.people[row.reference] = self.put(
                    Person.objects.all(),
                    key={"reference": row.reference},
                    values={"name": row.name, "email": row.email},
                )
        self._check_references()
        for row in self.rows:
            self._engagement(row)
            self._role(row)
            self._nomination(row)

    def _area(self, name: str, since: date) -> ServiceArea:
        area, _ = ServiceArea.objects.get_or_create(name=name, defaults={"start": since})
        return area

    def _check_addresses(self) -> None:
        wanted = {row.email: row for row in self.rows if row.email}
        taken = Person.objects.filter(email__in=wanted).values_list("email", "reference")
        problems = [
            f"Line {wanted[email].number}: “{email}” belongs to {reference} already."
            for email, reference in taken
            if wanted[email].reference != reference
        ]
        if problems:
            raise RegisterRefused(problems)

    def _check_references(self) -> None:
        problems = [
            f"Line {row.number}: “{name}” {reference} is not in the file or the register."
            for row in self.rows
            for name, reference in (("manager", row.manager), ("nominated_by", row.nominated_by))
            if reference and self._person(reference) is None
        ]
        if problems:
            raise RegisterRefused(problems)

    def _person(self, reference: str) -> Person | None:
        if reference not in self.people:
            found = Person.objects.filter(reference=reference).first()
            if found is None:
                return None
            self.people[reference] = found
        return self.people[reference]

    def _engagement(self, row: Row) -> None:
        if row.engagement:
            self.put(
                Engagement.objects.all(),
                key={
                    "person": self.people[row.reference],
                    "service_area": self.areas[row.service_area],
                    "kind": row.engagement,
                    "start": row.start,
                },
                values={
                    "end": row.end,
                    "job_title": row.job_title,
                    "manager": self._person(row.manager) if row.manager else None,
                },
            )

    def _role(self, row: Row) -> None:
        if row.role:
            area = self.areas[row.service_area] if row.role == "head_of_service" else None
            self.put(
                RoleAssignment.objects.all(),
                key={
                    "person": self.people[row.reference],
                    "role": row.role,
                    "service_area": area,
                    "start": row.role_start,
                },
                values={"end": row.role_end, "acting": row.acting},
            )

    def _nomination(self, row: Row) -> None:
        if row.nominated_from:
            nominator = self._person(row.nominated_by) if row.nominated_by else None
            self.put(
                Nomination.objects.all(),
                key={
                    "person": self.people[row.reference],
                    "service_area": self.areas[row.service_area],
                    "start": row.nominated_from,
                },
                values={"end": row.nominated_until, "nominated_by": nominator},
            )


def _starts(rows: Iterable[Row]) -> list[date]:
    return [day for row in rows for day in (row.start, row.role_start, row.nominated_from) if day]


def _plain(row: Row) -> dict[str, str]:
    return {name: str(value) for name, value in row.__dict__.items() if name != "number"}
