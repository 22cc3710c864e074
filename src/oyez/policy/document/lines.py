"""What every reader returns: a flat list of lines, whatever the file was."""

from dataclasses import dataclass
from enum import StrEnum

from oyez.lib.complaint import Complaint

SHOWN = 70


class Kind(StrEnum):
    """What a line is, before anyone knows what it means."""

    HEADING = "heading"
    NUMBERED = "numbered"
    BULLET = "bullet"
    PARAGRAPH = "paragraph"
    CONTINUATION = "continuation"  # one more paragraph of the list item before it


@dataclass(frozen=True)
class Line:
    """One line of meaning: a wrapped paragraph counts once, by the number of its first line.

    `number` is the line in a text file, the paragraph in a Word document. `marker` is what stood
    before the text: the digits of a number ("3", "5.1"), a bullet, or "".
    """

    number: int
    kind: Kind
    marker: str
    text: str

    @property
    def level(self) -> tuple[int, ...]:
        """The digits of a number as a tuple: "5.1" is (5, 1); empty for all but numbered lines."""
        if self.kind is not Kind.NUMBERED:
            return ()
        return tuple(int(part) for part in self.marker.split("."))

    def shown(self) -> str:
        """Return the line as its reader knows it, cut to a length that fits a message."""
        whole = self.whole()
        return whole if len(whole) <= SHOWN else whole[: SHOWN - 1].rstrip() + "…"

    def whole(self) -> str:
        """Return the line with its number."""
        return f"{self.marker}. {self.text}" if self.kind is Kind.NUMBERED else self.text


@dataclass(frozen=True)
class Reading:
    """A file that was read: its lines, and what its lines are called ("Line" or "Paragraph")."""

    lines: tuple[Line, ...]
    unit: str = "Line"


class Puzzled(Complaint):
    """The file cannot be read as a policy; names the line that puzzled the reader."""

    def __init__(self, unit: str, line: Line, problem: str) -> None:
        super().__init__(f"{unit} {line.number}, “{line.shown()}”: {problem}")
        self.line = line
