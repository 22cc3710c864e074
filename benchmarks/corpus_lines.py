"""Reads the corpus (tests/corpus/README.md) and scores findings against it."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).resolve().parents[1] / "tests" / "corpus"
COUNCIL = CORPUS / "council.toml"
PARTS = ("development", "heldout")
CLAUSES = frozenset(
    ("POL1 POL2 POL3 POL4 POL5 POL6 POL7 POL8 POL9 POL11 PRO1 LAW-SAFEGUARDING").split()
)
IDENTIFIERS = frozenset(
    ("ni_number nhs_number vehicle_mark email phone bank_account payment_card").split()
)
PERSONAL = IDENTIFIERS | frozenset(
    ("passport driving_licence date_of_birth address reference pupil private_fact").split()
)
KINDS = PERSONAL | {"confidential", "offence"}
_HARDER = "newsletter thread obfuscated no_name two_sentences confirms_case sarcasm quoted_abuse"
HARD = frozenset(_HARDER.split())
_MARK = re.compile(r"\[\[(\w+)\|(.*?)\]\]", re.DOTALL)


@dataclass(frozen=True)
class Span:
    """Code points `start` to `end` of a field that somebody marked or a tool found."""

    field: str
    start: int
    end: int
    kind: str = ""

    def overlap(self, other: "Span") -> float:
        """Return intersection over union; 0 for spans of two fields."""
        if self.field != other.field:
            return 0
        both = min(self.end, other.end) - max(self.start, other.start)
        return max(0, both) / (max(self.end, other.end) - min(self.start, other.start))


@dataclass(frozen=True)
class Line:
    """One line of the corpus, its marks taken out of the words."""

    id: str
    role: str
    text: str
    alt_text: str | None
    clauses: frozenset[str]
    hard: str
    spans: tuple[Span, ...]

    def as_input(self) -> dict[str, str]:
        """Return what `oyez check` reads."""
        given = {"id": self.id, "text": self.text, "role": self.role}
        return given if self.alt_text is None else {**given, "alt_text": self.alt_text}


@dataclass(frozen=True)
class Tried:
    """One sentence of the functional tests: what it tries, and whether it is hateful."""

    id: str
    function: str
    text: str
    hate: bool

    def as_input(self) -> dict[str, str]:
        """Return what `oyez check` reads."""
        return {"id": self.id, "text": self.text, "role": "comment"}


@dataclass(frozen=True)
class Raised:
    """What a tool says of one line: the clauses it raises, and where."""

    clauses: frozenset[str] = frozenset()
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Score:
    """Right, wrong and missed posts of one measure."""

    right: int
    wrong: int
    missed: int
    clean: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where nothing is right."""
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)

    @property
    def recall(self) -> float:
        """The share of what should be raised that is."""
        return self.right / max(1, self.right + self.missed)

    @property
    def flagged(self) -> float:
        """The share of the clean that is raised all the same."""
        return self.wrong / max(1, self.clean)


def read(part: str) -> list[Line]:
    """Return the lines of one part, in order; raises ValueError for a line that is not whole."""
    lines = [
        _line(json.loads(row))
        for path in sorted((CORPUS / part).glob("*.jsonl"))
        for row in path.read_text(encoding="utf-8").splitlines()
        if row.strip()
    ]
    if len({line.id for line in lines}) < len(lines):
        raise ValueError(f"{part}: two lines of one id")
    return lines


def read_functions() -> list[Tried]:
    """Return the functional tests of hate, in order."""
    rows = (
        json.loads(row)
        for path in sorted((CORPUS / "functions").glob("*.jsonl"))
        for row in path.read_text(encoding="utf-8").splitlines()
    )
    return [Tried(row["id"], row["function"], row["text"], row["hate"]) for row in rows]


def _line(row: dict[str, object]) -> Line:
    text, spans = _unmarked(str(row["text"]), "text")
    alt_text = row.get("alt_text")
    words, more = (None, ()) if alt_text is None else _unmarked(str(alt_text), "alt_text")
    clauses, hard, role = frozenset(_strings(row["clauses"])), str(row["hard"]), str(row["role"])
    marked = (*spans, *more)
    if strange := (clauses - CLAUSES) | ({span.kind for span in marked} - KINDS):
        raise ValueError(f"{row['id']}: unknown {', '.join(sorted(strange))}")
    if role not in ("draft", "comment") or hard not in HARD | {""}:
        raise ValueError(f"{row['id']}: unknown role “{role}” or kind “{hard}”")
    if any(span.kind in PERSONAL for span in marked) and "POL2" not in clauses:
        raise ValueError(f"{row['id']}: personal data is marked, and POL2 is not raised")
    return Line(str(row["id"]), role, text, words, clauses, hard, marked)


def _strings(value: object) -> list[str]:
    if not isinstance(value, list):
        raise TypeError("clauses is not a list")
    return [str(entry) for entry in value]


def _unmarked(marked: str, field: str) -> tuple[str, tuple[Span, ...]]:
    words: list[str] = []
    spans: list[Span] = []
    size = position = 0
    for match in _MARK.finditer(marked):
        before = marked[position : match.start()]
        size += len(before)
        spans.append(Span(field, size, size + len(match[2]), match[1]))
        words += [before, match[2]]
        size += len(match[2])
        position = match.end()
    return "".join((*words, marked[position:])), tuple(spans)


def score(
    lines: Sequence[Line], said: Sequence[Raised], counts: Callable[[frozenset[str]], bool]
) -> Score:
    """Score whole lines: `counts` says whether a set of clauses is one that should be raised."""
    pairs = [
        (counts(line.clauses), counts(one.clauses)) for line, one in zip(lines, said, strict=True)
    ]
    return Score(
        right=sum(due and did for due, did in pairs),
        wrong=sum(did and not due for due, did in pairs),
        missed=sum(due and not did for due, did in pairs),
        clean=sum(not due for due, _ in pairs),
    )


def span_f1(lines: Sequence[Line], said: Sequence[Raised]) -> tuple[float, float]:
    """Return F1 over spans of personal data (any overlap counts), and the share met by half."""
    right = found = due = met = 0
    for line, one in zip(lines, said, strict=True):
        wanted = [span for span in line.spans if span.kind in PERSONAL]
        others = [span for span in line.spans if span.kind not in PERSONAL]
        spans = [s for s in one.spans if not any(s.overlap(other) for other in others)]
        right += sum(any(span.overlap(s) > 0 for s in spans) for span in wanted)
        found += sum(not any(s.overlap(span) > 0 for span in wanted) for s in spans)
        met += sum(any(span.overlap(s) >= 0.5 for s in spans) for span in wanted)
        due += len(wanted)
    missed = due - right
    return 2 * right / max(1, 2 * right + found + missed), met / max(1, due)


def recall_by_kind(lines: Sequence[Line], said: Sequence[Raised]) -> dict[str, tuple[int, int]]:
    """Return found and all spans of each kind of personal data."""
    counted: dict[str, tuple[int, int]] = {}
    for line, one in zip(lines, said, strict=True):
        for span in line.spans:
            if span.kind in PERSONAL:
                hit, all_ = counted.get(span.kind, (0, 0))
                found = any(span.overlap(s) > 0 for s in one.spans)
                counted[span.kind] = hit + found, all_ + 1
    return counted


def personal(clauses: Iterable[str]) -> bool:
    """Say whether personal data is raised."""
    return "POL2" in clauses


def abusive(role: str) -> Callable[[frozenset[str]], bool]:
    """Say what counts as abuse in a draft or a comment."""
    raised = (
        frozenset(("POL7", "POL11", "POL1")) if role == "comment" else frozenset(("POL7", "POL11"))
    )
    return lambda clauses: bool(clauses & raised)


def any_of(clauses: frozenset[str]) -> bool:
    """Say whether any clause of the corpus is raised."""
    return bool(clauses & CLAUSES)


def of_kind(
    lines: Sequence[Line], said: Sequence[Raised], hard: bool
) -> Iterator[tuple[Line, Raised]]:
    """Yield the harder lines, or the others."""
    return ((line, one) for line, one in zip(lines, said, strict=True) if bool(line.hard) is hard)
