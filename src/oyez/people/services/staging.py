"""A register file comes in: read row by row into a staging table, and looked at before it counts.

Nothing here changes the register, and no transaction is open for longer than a thousand rows.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

from django.db import connection, transaction
from django.db.models import Count, Min

from oyez.lib.canonical_json import canonical
from oyez.lib.clock import london_date
from oyez.lib.complaint import Complaint
from oyez.people.actors import Actor
from oyez.people.models import Engagement, Person, StagedFile, StagedRow, in_force
from oyez.people.permissions import Permission, require
from oyez.people.register_file import Problem, Row, understood
from oyez.people.services.dated import by
from oyez.people.services.import_problems import MOST, problems_of
from oyez.people.services.import_sql import CHANGES, MISSING, RESOLVE

_AT_A_TIME = 1_000
KEPT = timedelta(days=1)
"""How long a staged file may wait: after that the register has moved on, and it is read anew."""
_TENTH = 10
_SMALL = 5
Progress = Callable[[int], None]


@dataclass(frozen=True)
class Preview:
    """What applying a staged file would do: people by what happens to them.

    `missing`: whose engagement the complete file no longer names. `ends` of `engaged` engagements
    would end; `is_many` where that is more than a tenth.
    """

    joiners: int
    movers: int
    leavers: int
    changed: int
    unchanged: int
    missing: int
    ends: int
    engaged: int
    problem_count: int
    problems: tuple[str, ...]

    @property
    def is_many(self) -> bool:
        """Say whether so many would leave that the file is more likely wrong than right."""
        return self.ends > _SMALL and self.ends * _TENTH > self.engaged


@dataclass(frozen=True)
class Source:
    """Where rows come from: a name, whether it names everybody, and the digest of its bytes."""

    name: str
    complete: bool = False
    content_digest: str = ""


def stage_file(
    actor: Actor,
    *,
    lines: Iterable[str],
    source: Source,
    now: datetime,
    progress: Progress = lambda _: None,
) -> StagedFile:
    """Read a register file into the staging table and say what is wrong with it.

    Memory does not grow with the file; `progress` is told the number of rows so far. Raises
    Forbidden, and Complaint for what is no register file at all.
    """
    return stage_rows(actor, rows=understood(lines), source=source, now=now, progress=progress)


def stage_rows(
    actor: Actor,
    *,
    rows: Iterable[Row | Problem],
    source: Source,
    now: datetime,
    progress: Progress = lambda _: None,
    look: bool = True,
) -> StagedFile:
    """Stage rows that are understood already, or problems in their place; `look` for contradictions too."""
    require(actor, Permission.PEOPLE_IMPORT, on=london_date(now))
    staged = StagedFile.objects.create(
        name=source.name[-200:],
        owner=by(actor),
        staged_at=now,
        complete=source.complete,
        content_digest=source.content_digest,
    )
    try:
        _read(staged, iter(rows), progress)
    except Complaint:
        forget_rows(staged)
        staged.delete()
        raise
    if look:
        _look_for_problems(actor, staged, now)
    return staged


def _read(staged: StagedFile, rows: Iterator[Row | Problem], progress: Progress) -> None:
    whole = hashlib.sha256(b"[")
    problems: list[str] = []
    count = wrong = 0
    while chunk := list(islice(rows, _AT_A_TIME)):
        good = [row for row in chunk if isinstance(row, Row)]
        bad = [str(row) for row in chunk if isinstance(row, Problem)]
        for row in good:
            whole.update((b"," if count else b"") + canonical(row.plain()))
            count += 1
        wrong += len(bad)
        problems += bad[: MOST - len(problems)]
        with transaction.atomic():
            StagedRow.objects.bulk_create(_staged(staged, row) for row in good)
        progress(count + wrong)
    whole.update(b"]")
    staged.rows_read, staged.digest = count, whole.hexdigest()
    staged.problems, staged.problem_count = problems, wrong
    staged.save(update_fields=["rows_read", "digest", "problems", "problem_count"])


def _staged(file: StagedFile, row: Row) -> StagedRow:
    return StagedRow(
        file=file,
        number=row.number,
        reference=row.reference,
        name=row.name,
        email=row.email,
        person_kind=row.kind,
        engagement=row.engagement,
        area_name=row.service_area,
        job_title=row.job_title,
        politically_restricted=row.politically_restricted,
        manager_reference=row.manager,
        start=row.start,
        end=row.end,
        role=row.role,
        role_start=row.role_start,
        role_end=row.role_end,
        acting=row.acting,
        nominated_from=row.nominated_from,
        nominated_until=row.nominated_until,
        nominator_reference=row.nominated_by,
    )


def _look_for_problems(actor: Actor, staged: StagedFile, now: datetime) -> None:
    with transaction.atomic():
        given = parameters(staged, actor=actor, now=now)
        resolve(given)
        found = sorted(problems_of(given))
    staged.problems = [
        *staged.problems,
        *(f"Line {number}: {text}" for number, text in found),
    ][:MOST]
    staged.problem_count += len(found)
    staged.save(update_fields=["problems", "problem_count"])


def resolve(given: dict[str, Any]) -> None:
    """Find what each staged row means in the register as it is now, and what it would change."""
    run((*RESOLVE, *CHANGES), given)


def run(statements: Iterable[str], given: dict[str, Any]) -> int:
    """Run statements and return how many rows they changed together."""
    changed = 0
    with closing(connection.cursor()) as cursor:
        for statement in statements:
            cursor.execute(statement, given)
            changed += max(cursor.rowcount, 0)
    return changed


def parameters(staged: StagedFile, *, actor: Actor, now: datetime) -> dict[str, Any]:
    """Return what the statements are given, as this database writes it."""
    today = london_date(now)
    first = StagedRow.objects.filter(file=staged).aggregate(
        a=Min("start"), b=Min("role_start"), c=Min("nominated_from")
    )
    since = min((day for day in first.values() if day), default=today)
    person = by(actor)
    day: Callable[[date], Any] = connection.ops.adapt_datefield_value
    return {
        "file": staged.pk,
        "today": day(today),
        "yesterday": day(today - timedelta(days=1)),
        "since": day(since),
        "now": connection.ops.adapt_datetimefield_value(now),
        "actor": person.pk if person else None,
    }


def preview(staged: StagedFile, *, now: datetime) -> Preview:
    """Return what applying the file would do, as found when it was staged."""
    counted = dict(
        StagedRow.objects.filter(file=staged)
        .values_list("change")
        .annotate(people=Count("reference", distinct=True))
        .order_by()
    )
    missing = missing_engagements(staged, now=now)
    engaged = Engagement.objects.filter(in_force(london_date(now))).count()
    leavers = counted.get("leaver", 0)
    gone = missing.values("person").distinct().count()
    return Preview(
        joiners=counted.get("joiner", 0),
        movers=counted.get("mover", 0),
        leavers=leavers,
        changed=counted.get("changed", 0),
        unchanged=counted.get("same", 0),
        missing=gone,
        ends=leavers + missing.count(),
        engaged=engaged,
        problem_count=staged.problem_count,
        problems=tuple(staged.problems),
    )


def missing_engagements(staged: StagedFile, *, now: datetime) -> "Any":
    """Return the engagements that applying a complete file would end: it does not name them."""
    if not staged.complete:
        return Engagement.objects.none()
    given = {"file": staged.pk, "today": connection.ops.adapt_datefield_value(london_date(now))}
    with connection.cursor() as cursor:
        cursor.execute(MISSING, given)
        found = [pk for (pk,) in cursor.fetchall()]
    return Engagement.objects.filter(pk__in=found)


def forget_rows(staged: StagedFile) -> None:
    """Delete the rows of a file that is settled: they are people's data, and of no more use."""
    rows = StagedRow.objects.filter(file=staged).order_by("pk")
    while own := list(rows.values_list("pk", flat=True)[: _AT_A_TIME * 5]):
        StagedRow.objects.filter(pk__gte=own[0], pk__lte=own[-1], file=staged).delete()


def staged_people(staged: StagedFile, change: str) -> "Any":
    """Return the rows of one kind of change, the first of each person, by line."""
    return StagedRow.objects.filter(file=staged, change=change).order_by("number")


def owner_name(staged: StagedFile) -> str:
    """Return who brought the file."""
    owner: Person | None = staged.owner
    return owner.name if owner else "The system"
