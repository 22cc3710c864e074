"""A staged register file is applied: all of it in one transaction, or nothing."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.db import IntegrityError, transaction
from django.db.models import Count

from oyez.ledger import actions
from oyez.ledger.services import append
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.lib.events import raise_event
from oyez.people.actors import Actor, System
from oyez.people.events import RegisterDecided, RegisterHeld
from oyez.people.models import StagedFile, StagedRow
from oyez.people.permissions import Permission, require
from oyez.people.register_file import RegisterRefused, Row, lines_of
from oyez.people.services import import_sql as sql
from oyez.people.services.import_problems import problems_of
from oyez.people.services.leaving import settle_leavers
from oyez.people.services.representation import settle_representation
from oyez.people.services.staging import (
    KEPT,
    Source,
    forget_rows,
    parameters,
    preview,
    resolve,
    run,
    stage_file,
    stage_rows,
)

IMPORTED = actions.register("people.imported", "A register file was applied, all of it.")
DISCARDED = actions.register("people.import_discarded", "A staged register file was discarded.")
HELD = actions.register(
    "people.import_held", "The register file of the night was not applied: people must look at it."
)
_State = StagedFile.State
_WAITING = (_State.STAGED, _State.HELD)
_MANY = (
    "This file would end {ends} of {engaged} engagements. Check that it is the whole file; "
    "if so, say that so many leave."
)


@dataclass(frozen=True)
class ImportResult:
    """How many rows of all tables were made, changed, and found as they were."""

    created: int
    changed: int
    unchanged: int


def import_register(actor: Actor, *, rows: tuple[Row, ...], now: datetime) -> ImportResult:
    """Stage and apply rows that were read; importing the same again changes nothing.

    Raises RegisterRefused for what the register itself contradicts, Forbidden without the right.
    Evidence is one entry with the digest of the rows.
    """
    staged = stage_rows(actor, rows=rows, source=Source("register"), now=now, look=False)
    try:
        return apply_file(actor, staged=staged, now=now, many=True)
    except Complaint:
        forget_rows(staged)
        staged.delete()
        raise


def apply_file(
    actor: Actor, *, staged: StagedFile, now: datetime, many: bool = False
) -> ImportResult:
    """Apply a staged file, every row or none, and then do what its dates have ended.

    1. In one transaction: the rows are matched with the register as it is now, contradictions
       refused, everything written, alerts brought up to date, one entry appended.
    2. Outside it: leavers lose what they have, each in a transaction of their own; the staged
       rows are deleted. What is interrupted here, the night catches up.

    A file that waited for longer than a day is refused, and so is one that would end more than a
    tenth of all engagements unless `many` says that it is meant. Raises Forbidden, Complaint,
    RegisterRefused.
    """
    require(actor, Permission.PEOPLE_IMPORT, on=london_date(now))
    if now - staged.staged_at > KEPT:
        raise Complaint("This file was read more than a day ago: bring it in again.")
    try:
        with transaction.atomic():
            result = _apply(actor, staged, now, many=many)
    except IntegrityError as error:
        raise RegisterRefused(
            ["The register holds something that contradicts the file, and refuses it."]
        ) from error
    settle_leavers(now)
    forget_rows(staged)
    return result


def _apply(actor: Actor, staged: StagedFile, now: datetime, *, many: bool) -> ImportResult:
    claimed = StagedFile.objects.filter(pk=staged.pk, state__in=_WAITING)
    if not claimed.update(state=_State.APPLIED, settled_at=now):
        raise Complaint("This file was applied or discarded already.")
    given = parameters(staged, actor=actor, now=now)
    resolve(given)
    _refuse_problems(staged, given)
    if not many:
        _refuse_many(staged, now)
    found = _found(staged)
    created = run((sql.NEW_PEOPLE,), given)
    changed = run((sql.CHANGED_PEOPLE,), given)
    run((sql.NEW_AREAS, sql.AREAS, sql.PEOPLE), given)
    changed += run((sql.MOVED_AWAY,), given)
    if staged.complete:
        changed += run((sql.END_MISSING,), given)
    changed += run((sql.CHANGED_ENGAGEMENTS, sql.CHANGED_ROLES, sql.CHANGED_NOMINATIONS), given)
    created += run((sql.NEW_ENGAGEMENTS, sql.NEW_ROLES, sql.NEW_NOMINATIONS), given)
    settle_representation(now=now)
    raise_event(RegisterDecided(staged))
    append(
        actor,
        action=IMPORTED,
        subject="people:register",
        facts={
            "rows": staged.rows_read,
            "rows_digest": staged.digest,
            "complete": staged.complete,
            "created": created,
            "changed": changed,
        },
        at=now,
    )
    return ImportResult(created, changed, max(found - changed, 0))


def _refuse_many(staged: StagedFile, now: datetime) -> None:
    expected = preview(staged, now=now)
    if expected.is_many:
        raise Complaint(_MANY.format(ends=expected.ends, engaged=expected.engaged))


def _refuse_problems(staged: StagedFile, given: dict[str, object]) -> None:
    if staged.problem_count:
        raise RegisterRefused(list(staged.problems), staged.problem_count)
    found = sorted(problems_of(given))
    if found:
        raise RegisterRefused([f"Line {number}: {text}" for number, text in found])


def _found(staged: StagedFile) -> int:
    """Return how many things of the register the file names."""
    counted = StagedRow.objects.filter(file=staged).aggregate(
        people=Count("person", distinct=True),
        engagements=Count("engagement_row", distinct=True),
        roles=Count("role_row", distinct=True),
        nominations=Count("nomination_row", distinct=True),
    )
    return sum(counted.values())


def discard_file(actor: Actor, *, staged: StagedFile, now: datetime) -> None:
    """Discard a staged file: nothing of it enters the register, and its rows are deleted."""
    require(actor, Permission.PEOPLE_IMPORT, on=london_date(now))
    with transaction.atomic():
        claimed = StagedFile.objects.filter(pk=staged.pk, state__in=_WAITING)
        if not claimed.update(state=_State.DISCARDED, settled_at=now):
            raise Complaint("This file was applied or discarded already.")
        raise_event(RegisterDecided(staged))
        append(
            actor,
            action=DISCARDED,
            subject="people:register",
            facts={"rows": staged.rows_read, "rows_digest": staged.digest},
            at=now,
        )
    forget_rows(staged)


def import_at_night(path: Path, *, complete: bool, now: datetime) -> StagedFile | None:
    """Import the file that HR leaves at `path`, if its content is new; None where it is not.

    With a wrong row, or with more than a tenth of all engagements at an end, it is held: nothing
    is applied until a person looks at it, and the same content is not tried again.
    """
    night = System("night")
    content = _digest(path)
    last = StagedFile.objects.filter(name=str(path)[-200:], owner=None).order_by("-pk").first()
    if last is not None and last.content_digest == content:
        return None
    staged = stage_file(
        night, lines=lines_of(path), source=Source(str(path), complete, content), now=now
    )
    if not staged.problem_count and not preview(staged, now=now).is_many:
        apply_file(night, staged=staged, now=now)
        return staged
    with transaction.atomic():
        StagedFile.objects.filter(pk=staged.pk, state=_State.STAGED).update(state=_State.HELD)
        raise_event(RegisterHeld(staged))
        append(
            night,
            action=HELD,
            subject="people:register",
            facts={"problems": staged.problem_count, "rows_digest": staged.digest},
            at=now,
        )
    staged.refresh_from_db()
    return staged


def forget_old_files(now: datetime) -> int:
    """Delete the rows of files that waited for longer than a week, and return how many files."""
    old = StagedFile.objects.filter(staged_at__lt=now - timedelta(days=7), rows__isnull=False)
    files = list(old.distinct())
    for staged in files:
        forget_rows(staged)
    return len(files)


def _digest(path: Path) -> str:
    whole = hashlib.sha256()
    try:
        with path.open("rb") as file:
            for block in iter(lambda: file.read(1 << 20), b""):
                whole.update(block)
    except OSError as error:
        raise Complaint(f"{path} cannot be read: {error.strerror}.") from error
    return whole.hexdigest()
