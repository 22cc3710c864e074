"""What a policy is once it has been read: parts, clauses and what was noticed on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from oyez.policy.document.headings import Part


@dataclass(frozen=True)
class Clause:
    """One clause of a policy.

    `code` is what findings cite: PUR, REL1…, SCO, PRI1…, PRO1…, POL1…, CLO. `number` is 0 where the
    part is one clause. `items` are its bullets (message categories, platform groups); paragraphs
    of `text` are separated by an empty line. `related` are the REL codes that the text names.
    """

    part: Part
    number: int
    text: str
    items: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    line: int = 0

    @property
    def code(self) -> str:
        """The clause's code, unique in its document."""
        return f"{self.part}{self.number or ''}"


@dataclass(frozen=True)
class PolicyDocument:
    """A council's policy as its file says it.

    `clauses` stand in the order PUR, REL, SCO, PRI, PRO, POL, CLO. `introductions` holds what a
    numbered part says before its first number. `notes` tell the person who imports what was
    assumed.
    """

    title: str
    clauses: tuple[Clause, ...]
    introductions: Mapping[Part, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def of(self, part: Part) -> tuple[Clause, ...]:
        """Return the clauses of one part."""
        return tuple(clause for clause in self.clauses if clause.part is part)
