"""Principles, procedure and policy: clauses numbered without a gap, each with its items."""

from dataclasses import dataclass, field

from oyez.policy.document.lines import Kind, Line, Puzzled
from oyez.policy.document.sections import Section
from oyez.policy.document.shape import Clause


@dataclass(frozen=True)
class NumberedPart:
    """What one numbered part says; `ends` is the line of its closing words."""

    clauses: tuple[Clause, ...]
    introduction: str
    closing: str
    ends: int
    last_number: int
    notes: tuple[str, ...]


@dataclass
class _Open:
    """A clause being read."""

    line: Line
    paragraphs: list[str]
    items: list[str] = field(default_factory=list)

    def closed(self, section: Section, number: int) -> Clause:
        text = "\n\n".join(self.paragraphs)
        return Clause(section.part, number, text, tuple(self.items), line=self.line.number)


class _Reader:
    """Reads one part line by line; `after` is the last number of the part before."""

    def __init__(self, unit: str, section: Section, after: int) -> None:
        self.unit, self.section, self.after = unit, section, after
        self.clauses: list[_Open] = []
        self.introduction: list[str] = []
        self.waiting: list[Line] = []
        self.heading: Line | None = None
        self.notes: list[str] = []

    def read(self) -> None:
        for line in self.section.lines:
            if line.kind is Kind.HEADING:
                self.heading = line
                self.notes.append(
                    f"{self.unit} {line.number}, “{line.shown()}”, is read as a heading inside"
                    f" the part “{self.section.part.label}”."
                )
            elif line.kind is Kind.NUMBERED and not self._is_deeper(line):
                self._open(line)
            elif not self.clauses:
                self._before_first(line)
            else:
                self._belongs(line)

    def _is_deeper(self, line: Line) -> bool:
        return bool(self.clauses) and len(line.level) > len(self.clauses[0].line.level)

    def _before_first(self, line: Line) -> None:
        if line.kind is Kind.BULLET:
            raise Puzzled(
                self.unit,
                line,
                f"a bullet stands before the first numbered clause of “{self.section.part.label}”."
                " Number the clauses 1, 2, 3, so that findings can cite them.",
            )
        self.introduction.append(line.text)

    def _belongs(self, line: Line) -> None:
        """Give a line to the clause above it; a paragraph waits until it is known to be inside."""
        clause = self.clauses[-1]
        if line.kind is Kind.PARAGRAPH:
            self.waiting.append(line)
            return
        if line.kind is Kind.CONTINUATION and not self.waiting:
            if clause.items:
                clause.items[-1] = f"{clause.items[-1]} {line.text}"
            else:
                clause.paragraphs.append(line.text)
            return
        if line.kind is Kind.CONTINUATION:
            self.waiting.append(line)
            return
        self._settle()
        clause.items.append(line.text)

    def _settle(self) -> None:
        if self.waiting:
            self.clauses[-1].paragraphs += [line.text for line in self.waiting]
            self.waiting = []

    def _open(self, line: Line) -> None:
        if self.clauses:
            self._refuse_gap(line)
            self._settle()
        elif line.level[-1] not in (1, self.after + 1):
            raise Puzzled(
                self.unit,
                line,
                f"the first clause of “{self.section.part.label}” has number {line.level[-1]};"
                " 1 was expected. Has a clause been lost?",
            )
        elif line.level[-1] != 1:
            self.notes.append(
                f"The numbers of “{self.section.part.label}” run on from the part before;"
                " codes count from 1 in each part."
            )
        self.clauses.append(_Open(line, [line.text]))

    def _refuse_gap(self, line: Line) -> None:
        last, part = self.clauses[-1].line, self.section.part.label
        if line.level == (*last.level[:-1], last.level[-1] + 1):
            return
        under = f" The heading “{self.heading.shown()}” is not a part." if self.heading else ""
        if any(line.level == clause.line.level for clause in self.clauses):
            raise Puzzled(
                self.unit, line, f"the number {line.marker} comes twice in “{part}”.{under}"
            )
        raise Puzzled(
            self.unit,
            line,
            f"the number {line.marker} follows {last.marker} in “{part}”;"
            f" {last.level[-1] + 1} was expected. Has a clause been lost?{under}",
        )


def read_numbered(unit: str, section: Section, *, closing: bool, after: int) -> NumberedPart:
    """Read a part of numbered clauses; raises `Puzzled` at a gap, a double or a lost number.

    `after` is the last number of the part before: numbers may run on. With `closing`, paragraphs
    after the last clause are the document's closing words, otherwise they belong to that clause.
    """
    reader = _Reader(unit, section, after)
    reader.read()
    if not reader.clauses:
        raise Puzzled(
            unit,
            section.heading,
            f"the part “{section.part.label}” has no numbered clause."
            " Number its clauses 1, 2, 3, so that findings can cite them.",
        )
    last = reader.clauses[-1].line.level[-1]
    words, ends = "", 0
    if closing and reader.waiting:
        words = "\n\n".join(line.text for line in reader.waiting)
        ends = reader.waiting[0].number
        reader.waiting = []
    reader._settle()  # noqa: SLF001  (one reader, two halves)
    clauses = tuple(
        clause.closed(section, number) for number, clause in enumerate(reader.clauses, start=1)
    )
    introduction = "\n\n".join(reader.introduction)
    return NumberedPart(clauses, introduction, words, ends, last, tuple(reader.notes))
