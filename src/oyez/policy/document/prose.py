"""Purpose, scope and closing: paragraphs with a list in them; and the list of related policies."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from oyez.policy.document.headings import Part
from oyez.policy.document.lines import Kind, Line, Puzzled
from oyez.policy.document.sections import Section
from oyez.policy.document.shape import Clause

LONGEST_NAME = 90
MOST_WORDS_OF_A_NAME = 10
"""A related policy or a platform group is a name, not a sentence."""

_RULES = re.compile(
    r"\b(?:polic(?:y|ies)|procedures?|codes?|strateg(?:y|ies)|guidance|guidelines?|protocol|act"
    r"|scheme|charter|standards?|regulations?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Prose:
    """A part that is one clause, and the related policies its list names."""

    clause: Clause
    related: tuple[Clause, ...]


@dataclass
class _Run:
    """Items in a row, and the paragraph before them."""

    before: str
    items: list[Line]

    @property
    def names_policies(self) -> bool:
        """Whether most items call themselves a policy, or are announced as such."""
        named = sum(bool(_RULES.search(item.text)) for item in self.items)
        announced = "polic" in self.before.lower() and self.before.endswith(":")
        capitals = all(item.text[:1].isupper() for item in self.items)
        return named * 2 >= len(self.items) or (announced and capitals)


def read_prose(unit: str, section: Section, *, related: bool, after: int) -> Prose:
    """Read a part as paragraphs and items.

    With `related`, a list that names policies is the related policies. In the scope, short
    paragraphs after one that ends in a colon are items too: platform groups are often set that
    way. `after` is the last number of the part before: numbers may run on.
    """
    refuse_gaps(unit, section.lines, after)
    paragraphs: list[str] = []
    runs: list[_Run] = []
    listing = fresh = False
    for line in section.lines:
        if line.kind is Kind.HEADING:
            continue
        if line.kind is Kind.CONTINUATION and runs and not fresh:
            last = runs[-1].items[-1]
            runs[-1].items[-1] = Line(
                last.number, last.kind, last.marker, f"{last.text} {line.text}"
            )
        elif _is_item(line) or (listing and section.part is Part.SCOPE and _is_name(line.text)):
            if fresh or not runs:
                runs.append(_Run(paragraphs[-1] if paragraphs else "", []))
            runs[-1].items.append(line)
            fresh = False
        else:
            paragraphs.append(line.text)
            listing, fresh = line.text.endswith(":"), True
    policies = [run for run in runs if related and run.names_policies]
    names = [item for run in policies for item in run.items]
    kept = tuple(item.text for run in runs if run not in policies for item in run.items)
    text = "\n\n".join(paragraphs)
    clause = Clause(section.part, 0, text, kept, line=section.lines[0].number)
    return Prose(clause, tuple(_numbered(names)))


def read_related(unit: str, section: Section, *, after: int) -> tuple[list[Clause], str]:
    """Read a part of related policies: its names, and what it says besides."""
    refuse_gaps(unit, section.lines, after)
    names = [line for line in section.lines if _is_item(line) or _is_name(line.text)]
    rest = [line.text for line in section.lines if line not in names]
    return list(_numbered(names)), "\n\n".join(rest)


def _numbered(names: Sequence[Line]) -> Iterator[Clause]:
    for number, line in enumerate(names, start=1):
        yield Clause(Part.RELATED, number, line.text.rstrip(".;,"), line=line.number)


def _is_item(line: Line) -> bool:
    """Tell a list's item from a numbered paragraph, which is prose."""
    return line.kind is Kind.BULLET or (line.kind is Kind.NUMBERED and _is_name(line.text))


def _is_name(text: str) -> bool:
    sentence = text.endswith(".") and len(text.split()) > MOST_WORDS_OF_A_NAME
    return len(text) <= LONGEST_NAME and not text.endswith(":") and not sentence


def refuse_gaps(unit: str, lines: Sequence[Line], after: int) -> None:
    """Raise `Puzzled` at a gap; a new list may begin again after a paragraph."""
    last, fresh = after, True
    for line in lines:
        if line.kind is not Kind.NUMBERED:
            fresh = fresh or line.kind in (Kind.PARAGRAPH, Kind.HEADING)
            continue
        number = line.level[-1]
        restarts = fresh and number == 1
        if number != last + 1 and not restarts and len(line.level) == 1:
            first = last == after and fresh
            was = "comes first" if first else f"follows {last}"
            expected = 1 if first else last + 1
            raise Puzzled(
                unit, line, f"the number {number} {was}; {expected} was expected. Is a line lost?"
            )
        last, fresh = number, False


def last_number(lines: Sequence[Line], after: int) -> int:
    """Return the last number of a part, or that of the part before."""
    return next((line.level[-1] for line in reversed(lines) if line.level), after)
