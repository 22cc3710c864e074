"""The contract of a check (DESIGN section 4): what comes in, what comes out.

A check proposes findings; the *control* bound to a clause decides their effect. Only recognisers
decided by checksum or grammar may ever block: facts refuse, meaning asks.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum
from typing import Protocol

from oyez.checks.council import NOBODY, CouncilProfile


class Effect(IntEnum):
    """What a finding does to a message, weakest first, so that `max` gives the strongest."""

    INFORM = 1
    ANSWER = 2
    REVIEW = 3
    BLOCK = 4

    @property
    def word(self) -> str:
        """The effect as it is written in files: `inform | answer | review | block`."""
        return self.name.lower()


class Basis(StrEnum):
    """What a check decides by. Only CHECKSUM and GRAMMAR may block."""

    CHECKSUM = "checksum"
    GRAMMAR = "grammar"
    RECORD = "record"  # a recorded fact: a missing field, a date, a count
    MEANING = "meaning"  # words that need a person's judgement
    MODEL = "model"  # what a trained model takes the words to mean


@dataclass(frozen=True)
class Picture:
    """What reading a picture brought to light; the file is read before the check, never in it.

    `trouble` says why it could not be read ("" if it was). `metadata` names what the file tells
    besides the picture (`location`, `device`, `owner`, `time`). `faces` is a count, or None where
    no counter is installed; nobody is ever recognised. `words` is the text seen in the picture.
    """

    trouble: str = ""
    metadata: tuple[str, ...] = ()
    faces: int | None = None
    words: str = ""


@dataclass(frozen=True)
class Election:
    """A recorded pre-election period that covers the moment of publishing, and who stands in it."""

    name: str
    parties: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True)
class Draft:
    """What is checked: one message as one account would publish it, or one public comment.

    `category` is one of `events | good_news | jobs | partners | new_information | emergency |
    other`, or "" where it is not known (then the rules of a category stay silent). `link` is the
    address that goes out with the text, "" for none; `media` holds file paths, `alt_text` the words
    that go with the picture (None: no picture), and `pictures` what reading each of `media` told,
    in the same order (empty: nobody has read them).
    """

    text: str
    role: str = "draft"  # draft | comment
    category: str = ""
    link: str = ""
    other_route: str = ""
    alt_text: str | None = None
    media: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class Judged:
    """A passage that a model takes to mean `label`, with its score from 0 to 1 (code points)."""

    label: str
    start: int
    end: int
    score: float


class Reader(Protocol):
    """Something that reads for meaning, such as the model of `checks/meaning`."""

    def read(self, text: str, /) -> Sequence[Judged]:
        """Return the passages of `text` that mean something the checks ask about."""

    def strongest(self, text: str, /) -> Mapping[str, float]:
        """Return for each label the highest score of any passage of `text`; empty: unreadable."""


@dataclass(frozen=True)
class Context:
    """What a check may know besides the draft; it comes in, nothing is fetched.

    `today` is the council's local date. `lengths` maps a network's label to (used, limit) in that
    network's own counting. `election` is the pre-election period of the moment of publishing.
    `dead_links` maps an address to why it leads nowhere, as a visit outside the checks found.
    `model` reads for meaning; None where that optional part is not installed.
    """

    council: CouncilProfile = NOBODY
    today: date | None = None
    lengths: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    election: Election | None = None
    dead_links: Mapping[str, str] = field(default_factory=dict)
    model: Reader | None = None


@dataclass(frozen=True)
class Finding:
    """One thing a check found.

    `start` and `end` count code points of the named field and are None where the finding is about
    the whole of it or about media. `why` is the evidence: a pattern, checksum, word or score.
    """

    check: str
    kind: str
    clause: str
    effect: Effect
    field: str  # "text" | "alt_text" | "media:N"
    start: int | None
    end: int | None
    message: str
    why: str
    suggestion: str

    def as_json(self) -> dict[str, str | int | None]:
        """Return the finding as DESIGN section 4 writes it in JSON, the effect as its word."""
        return {**self.__dict__, "effect": self.effect.word}


@dataclass(frozen=True)
class Hit:
    """What a check function yields: a finding before its control gives it clause and effect."""

    kind: str
    message: str
    why: str
    suggestion: str
    field: str = "text"
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True)
class Check:
    """One check, declared as data beside its pure function.

    `topic` says which kind of clause it serves, so that a council's own document can be bound by
    meaning and not by number; `clause` and `effect` are the shipped defaults. `release` names the
    roles that may release a block, strongest first; empty means that nobody can. `labels` are the
    labels of the model that speak of the same: a check with labels, which judges meaning, is
    silent where the model is all but sure that none of them holds.
    """

    name: str
    title: str
    clause: str
    topic: str
    effect: Effect
    basis: Basis
    find: Callable[[Draft, Context], Iterable[Hit]]
    release: tuple[str, ...] = ()
    roles: tuple[str, ...] = ("draft", "comment")
    labels: tuple[str, ...] = ()
    yields_to: str = ""

    def __post_init__(self) -> None:
        if self.effect is Effect.BLOCK and not self.may_block:
            raise ValueError(f"{self.name}: only checksum, grammar or a record may block")
        if self.labels and self.basis is not Basis.MEANING:
            raise ValueError(f"{self.name}: the model has no say in what is decided by form")

    @property
    def may_block(self) -> bool:
        """Whether the basis is a fact: checksum, grammar or a record."""
        return self.basis not in (Basis.MEANING, Basis.MODEL)


@dataclass(frozen=True)
class Control:
    """What binds a check to a clause: the council decides effect and release, not the check."""

    check: str
    clause: str
    effect: Effect
    release: tuple[str, ...] = ()
