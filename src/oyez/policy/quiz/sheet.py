"""One attempt at the quiz: which questions, in which order, and how its answers are judged. Pure.

Everything follows from a seed that names the person's row and the number of the attempt, so that
nothing has to be kept between showing and judging.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from oyez.lib.canonical_json import Json, digest

ASKED = 5
"""How many questions an attempt has, where the version has as many."""
FEWEST, MOST = 2, 5
"""How many options a question has."""


@dataclass(frozen=True)
class Asked:
    """A question of a version with its clause; `right` counts the options as stored, from 0."""

    id: int
    clause: str
    clause_title: str
    clause_text: str
    text: str
    options: tuple[str, ...]
    right: int
    explanation: str


@dataclass(frozen=True)
class Line:
    """A question as an attempt shows it: its options shuffled, `right` in their new order."""

    asked: Asked
    options: tuple[str, ...]
    right: int


@dataclass(frozen=True)
class Sheet:
    """An attempt; `mark` changes with whatever it shows, so that an old form is recognised."""

    lines: tuple[Line, ...]
    mark: str

    def wrong(self, answers: Mapping[int, int]) -> tuple[Line, ...]:
        """Return the lines answered wrongly or not at all; `answers` maps question to option."""
        return tuple(line for line in self.lines if answers.get(line.asked.id) != line.right)


def sheet_of(questions: Sequence[Asked], *, seed: str, asked: int = ASKED) -> Sheet:
    """Return the attempt that a seed gives: always the same for the same questions."""
    random = Random(seed)  # noqa: S311  (an order, no secret)
    chosen = random.sample(list(questions), min(asked, len(questions)))
    lines = tuple(_line(question, random) for question in chosen)
    shown: list[Json] = [
        {"id": one.asked.id, "text": one.asked.text, "options": one.options, "right": one.right}
        for one in lines
    ]
    return Sheet(lines, digest({"seed": seed, "shown": shown})[:16])


def _line(question: Asked, random: Random) -> Line:
    order = list(range(len(question.options)))
    random.shuffle(order)
    return Line(
        question,
        tuple(question.options[place] for place in order),
        order.index(question.right),
    )
