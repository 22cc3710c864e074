"""Reading a register file (CSV): every row is understood before anything is written.

Columns, in any order, as the first line names them:

- `reference` (the HR system's own key), `name`: always; `email`: needed to sign in
- `kind` (worker | councillor | external): a worker where it is not said. A councillor has nothing
  below, somebody from outside the role of auditor alone
- `engagement` (permanent | fixed_term | casual | agency), `service_area`, `start`, `end`,
  `job_title`, `manager` (a reference), `politically_restricted` (yes | no): a work relationship
- `role`, `role_start`, `role_end`, `acting` (yes | no): a role; a Head of Service's is for the
  row's service area
- `nominated_from`, `nominated_until`, `nominated_by` (a reference): a nomination as Communication
  Representative of the row's service area

A person who has several engagements, roles or nominations has several rows. Dates are written
2026-11-22 or 22/11/2026. What a later file leaves out is left as it is, an end
is a date; but for a file that is declared to be complete.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from oyez.lib.complaint import Complaint
from oyez.people.models import Engagement, Person
from oyez.people.permissions import ASSIGNED_ROLES, Role

LARGEST_FILE = 20 * 1024 * 1024
_REQUIRED = frozenset({"reference", "name"})
COLUMNS = _REQUIRED | {
    "email",
    "kind",
    "engagement",
    "service_area",
    "start",
    "end",
    "job_title",
    "manager",
    "politically_restricted",
    "role",
    "role_start",
    "role_end",
    "acting",
    "nominated_from",
    "nominated_until",
    "nominated_by",
}
_LONGEST = {"reference": 40, "name": 120, "email": 254, "service_area": 120, "job_title": 120}


@dataclass(frozen=True)
class Row:
    """One understood row; `number` is its line in the file. Absent things are None or ""."""

    number: int
    reference: str
    name: str
    email: str
    kind: str
    engagement: str
    service_area: str
    job_title: str
    manager: str
    politically_restricted: bool | None
    start: date | None
    end: date | None
    role: str
    role_start: date | None
    role_end: date | None
    acting: bool
    nominated_from: date | None
    nominated_until: date | None
    nominated_by: str

    def plain(self) -> dict[str, str]:
        """Return what the row says, for the digest: not where it stood."""
        return {name: str(value) for name, value in self.__dict__.items() if name != "number"}


@dataclass(frozen=True)
class Problem:
    """What is wrong with one line of the file, as a sentence."""

    number: int
    text: str

    def __str__(self) -> str:
        return f"Line {self.number}: {self.text}"


class RegisterRefused(Complaint):
    """The file was not applied; `problems` has a sentence for each row that is wrong."""

    def __init__(self, problems: list[str], count: int = 0) -> None:
        shown = problems[:50]
        more = max(count, len(problems)) - len(shown)
        tail = [f"… and {more} more."] if more else []
        super().__init__("Nothing was imported.\n" + "\n".join([*shown, *tail]))
        self.problems = tuple(problems)


def read_register(path: Path) -> tuple[Row, ...]:
    """Return every row of the file; raises Complaint, or RegisterRefused with every wrong row."""
    return _all(understood(lines_of(path)))


def parse_register(text: str) -> tuple[Row, ...]:
    """Return every row of `text`; raises as `read_register` does."""
    return _all(understood(io.StringIO(text, newline="")))


def lines_of(path: Path) -> Iterator[str]:
    """Yield the lines of a file as they are read; raises Complaint where it is no text file."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Complaint(f"{path} is larger than 20 MB: split it, or check that it is the file.")
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from text_lines(file, name=str(path))
    except OSError as error:
        raise Complaint(f"{path} cannot be read: {error.strerror}.") from error


def text_lines(file: Iterable[str], *, name: str) -> Iterator[str]:
    """Yield the lines of an open text file; raises Complaint for what is not UTF-8 text."""
    try:
        for line in file:
            if "\0" in line:
                raise Complaint(f"{name} is not a CSV file: it holds binary data.")
            yield line
    except UnicodeDecodeError as error:
        raise Complaint(f"{name} is not UTF-8 text: save it as “CSV UTF-8”.") from error


def understood(lines: Iterable[str]) -> Iterator[Row | Problem]:
    """Yield each row, or what is wrong with it, as the lines are read.

    Raises Complaint for a file that is no register at all: no rows, unknown columns, no CSV.
    Whether rows contradict one another is not seen here.
    """
    reader = csv.DictReader(lines, strict=True)
    try:
        names = [name.strip() for name in reader.fieldnames or []]
    except csv.Error as error:
        raise Complaint(f"Line 1 is not CSV: {error}.") from error
    _check_columns(names)
    reader.fieldnames = names
    is_empty = True
    for number, cells in _numbered(reader):
        is_empty = False
        try:
            yield _row(number, cells)
        except ValueError as error:
            yield Problem(number, str(error))
    if is_empty:
        raise Complaint("The file has no rows below its heading line.")


def _all(found: Iterator[Row | Problem]) -> tuple[Row, ...]:
    rows: list[Row] = []
    problems: list[str] = []
    for row in found:
        if isinstance(row, Row):
            rows.append(row)
        else:
            problems.append(str(row))
    problems += _contradictions(rows)
    if problems:
        raise RegisterRefused(problems)
    return tuple(rows)


def _check_columns(names: list[str]) -> None:
    if not set(names) >= _REQUIRED:
        raise Complaint("The first line must name the columns, “reference” and “name” among them.")
    if unknown := sorted(set(names) - COLUMNS):
        raise Complaint(
            f"The column “{unknown[0]}” is not known. Known are: {', '.join(sorted(COLUMNS))}."
        )
    if len(names) != len(set(names)):
        raise Complaint("The first line names a column twice.")


def _numbered(reader: "csv.DictReader[str]") -> Iterator[tuple[int, dict[str, str]]]:
    try:
        for cells in reader:
            if None in cells or None in cells.values():
                raise Complaint(
                    f"Line {reader.line_num} has more or fewer cells than the first line. Correct the file and "
                    "read it again."
                )
            if any(cell.strip() for cell in cells.values()):
                yield reader.line_num, {name: cell.strip() for name, cell in cells.items()}
    except csv.Error as error:
        raise Complaint(f"Line {reader.line_num} is not CSV: {error}.") from error


def _row(number: int, cells: Mapping[str, str]) -> Row:
    """Understand one row or raise ValueError with the sentence for its line."""
    cell: Callable[[str], str] = lambda name: cells.get(name, "")  # noqa: E731
    for name, longest in _LONGEST.items():
        if len(cell(name)) > longest:
            raise ValueError(f"“{name}” is longer than {longest} characters.")
    row = Row(
        number=number,
        reference=cell("reference"),
        name=cell("name"),
        email=cell("email").lower(),
        kind=cell("kind").lower(),
        engagement=cell("engagement").lower(),
        service_area=cell("service_area"),
        job_title=cell("job_title"),
        manager=cell("manager"),
        politically_restricted=_yes(cell, "politically_restricted")
        if cell("politically_restricted")
        else None,
        start=_date(cell, "start"),
        end=_date(cell, "end"),
        role=cell("role").lower(),
        role_start=_date(cell, "role_start"),
        role_end=_date(cell, "role_end"),
        acting=_yes(cell, "acting"),
        nominated_from=_date(cell, "nominated_from"),
        nominated_until=_date(cell, "nominated_until"),
        nominated_by=cell("nominated_by"),
    )
    for problem in _problems(row):
        raise ValueError(problem)
    return row


def _problems(row: Row) -> Iterator[str]:
    if not row.reference or not row.name:
        yield "“reference” and “name” may not be empty."
    if row.email and (row.email.count("@") != 1 or " " in row.email or row.email[-1] == "@"):
        yield f"“{row.email}” is not an email address."
    yield from _kind_problems(row)
    yield from _engagement_problems(row)
    yield from _role_problems(row)
    if row.nominated_from and not row.service_area:
        yield "a nomination needs its “service_area”."
    if (row.nominated_until or row.nominated_by) and not row.nominated_from:
        yield "a nomination needs “nominated_from”."
    if row.nominated_by and row.nominated_by == row.reference:
        yield "nobody nominates themselves: “nominated_by” is another person."
    yield from _backwards(row)


def _kind_problems(row: Row) -> Iterator[str]:
    if row.kind and row.kind not in Person.Kind.values:
        yield f"“{row.kind}” is not one of: {', '.join(Person.Kind.values)}."
    held = bool(row.engagement or row.nominated_from)
    if row.kind == Person.Kind.COUNCILLOR and (held or row.role):
        yield "a councillor is not a worker: no engagement, role or nomination (SCO)."
    if row.kind == Person.Kind.EXTERNAL and (held or row.role not in {"", Role.AUDITOR}):
        yield "somebody from outside is not a worker: the role of auditor alone (SCO)."


def _engagement_problems(row: Row) -> Iterator[str]:
    if row.engagement in {"councillor", "member", "volunteer", "contractor"}:
        yield f"a {row.engagement} is not a worker and is not in this register (SCO)."
    elif row.engagement and row.engagement not in Engagement.Kind.values:
        yield f"“{row.engagement}” is not one of: {', '.join(Engagement.Kind.values)}."
    if row.engagement and not (row.start and row.service_area):
        yield "an engagement needs “service_area” and “start”."
    if not row.engagement and (row.start or row.end):
        yield "“start” and “end” need the kind of “engagement”."
    if row.engagement == Engagement.Kind.AGENCY and not row.end:
        yield "an agency worker needs an “end” date: HR has no leaver record for them (SCO)."


def _role_problems(row: Row) -> Iterator[str]:
    if row.role and row.role not in ASSIGNED_ROLES:
        yield f"“{row.role}” is not one of: {', '.join(sorted(ASSIGNED_ROLES))}."
    if row.role and not row.role_start:
        yield "a role needs “role_start”."
    if not row.role and (row.role_start or row.role_end or row.acting):
        yield "“role_start”, “role_end” and “acting” need a “role”."
    if row.acting and not row.role_end:
        yield "acting up has a last day: it needs “role_end”."
    if row.role == Role.HEAD_OF_SERVICE and not row.service_area:
        yield "a Head of Service needs the “service_area”."


def _backwards(row: Row) -> Iterator[str]:
    periods = (
        ("end", row.start, row.end),
        ("role_end", row.role_start, row.role_end),
        ("nominated_until", row.nominated_from, row.nominated_until),
    )
    for name, first, last in periods:
        if first and last and last < first:
            yield f"“{name}” is before its start."


def _contradictions(rows: list[Row]) -> list[str]:
    """Find the same person with two names or addresses, and one address for two persons."""
    problems: list[str] = []
    people: dict[str, Row] = {}
    addresses: dict[str, str] = {}
    for row in rows:
        first = people.setdefault(row.reference, row)
        if (row.name, row.email) != (first.name, first.email):
            problems.append(
                f"Line {row.number}: {row.reference} has another name or email than on line "
                f"{first.number}."
            )
        if row.email and addresses.setdefault(row.email, row.reference) != row.reference:
            problems.append(f"Line {row.number}: “{row.email}” belongs to another person too.")
    return problems


def _date(cell: Callable[[str], str], name: str) -> date | None:
    text = cell(name)
    if not text:
        return None
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007  (a date has no zone)
        except ValueError:
            continue
    raise ValueError(f"“{name}” is “{text}”: write dates as 2026-11-22 or 22/11/2026.")


def _yes(cell: Callable[[str], str], name: str) -> bool:
    text = cell(name).lower()
    if text not in {"", "yes", "no"}:
        raise ValueError(f"“{name}” is “{text}”: write yes or no.")
    return text == "yes"
