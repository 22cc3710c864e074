"""A file understood: its clauses titled, every check bound to one, ready to store or to show."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from oyez.checks.base import Check, Control
from oyez.checks.registry import CHECKS
from oyez.policy.document.headings import Part
from oyez.policy.document.intake import read
from oyez.policy.document.lines import Reading
from oyez.policy.document.parsing import parse
from oyez.policy.document.shape import Clause, PolicyDocument
from oyez.policy.topics import TOPICS, clause_of, topics_of

LONGEST_TITLE = 60
FALLBACK = "PUR"


@dataclass(frozen=True)
class Understood:
    """What a file says, and what follows from it.

    `titles` maps each clause's code to its short title; `controls` has one for every check.
    `notes` are sentences for the person who imports.
    """

    document: PolicyDocument
    titles: Mapping[str, str]
    controls: tuple[Control, ...]
    source_name: str
    source_sha256: str
    source_text: str
    notes: tuple[str, ...] = field(default=())


def understand(content: bytes, *, name: str) -> Understood:
    """Read a policy document; raises `Complaint` with the line that puzzled it."""
    return understand_reading(read(content, name=name), name=name, sha256=sha256_of(content))


def sha256_of(content: bytes) -> str:
    """Return the digest by which a source file is known."""
    return hashlib.sha256(content).hexdigest()


def understand_reading(reading: Reading, *, name: str, sha256: str) -> Understood:
    """Understand the lines of a document that was read before; raises `Complaint`."""
    document = parse(reading)
    controls, unbound = bind(document.clauses, CHECKS)
    return Understood(
        document,
        titles_of(document.clauses),
        controls,
        name,
        sha256,
        "\n".join(line.whole() for line in reading.lines),
        (*document.notes, *unbound),
    )


def titles_of(clauses: Sequence[Clause]) -> dict[str, str]:
    """Return code -> title: its topic's, else its first words; a related policy is its name."""
    topics = topics_of(clauses)
    return {
        clause.code: topics[clause.code].title
        if clause.code in topics and clause.part is not Part.RELATED
        else first_words(clause.text)
        for clause in clauses
    }


def first_words(text: str) -> str:
    """Return the beginning of a text, cut at a word, at most 60 characters long."""
    line = text.split("\n", 1)[0].strip()
    if len(line) <= LONGEST_TITLE:
        return line.rstrip(".")
    cut = line[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:–-")
    return f"{cut}…"


def bind(
    clauses: Sequence[Clause], checks: Sequence[Check]
) -> tuple[tuple[Control, ...], tuple[str, ...]]:
    """Bind every check to the clause that means it; returns the controls and notes.

    A check that rests on law keeps its LAW code. Where no clause speaks of a check's topic it
    cites the purpose, and a note says so.
    """
    controls, notes = list[Control](), dict[str, None]()
    for check in checks:
        code = (
            check.clause
            if check.clause.startswith("LAW")
            else clause_of(check.topic.replace(" ", "_"), clauses)
        )
        if code is None:
            subject = TOPICS[check.topic].title.lower() if check.topic in TOPICS else check.topic
            notes[
                f"No clause was found about {subject}: checks of it cite {FALLBACK} until you"
                " choose a clause for them."
            ] = None
        controls.append(Control(check.name, code or FALLBACK, check.effect, check.release))
    return tuple(controls), tuple(notes)
