"""What must always hold but no database constraint can hold, because dates or other tables decide.

Each room registers its examinations; `oyez doctor` runs them by hand and every night.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Examination:
    """One invariant: what must hold, its clause, and how to find what breaks it.

    `look(now)` returns a sentence for each thing that is wrong, saying what to do; none when all
    is well. It changes nothing and names people by their reference, never by name.
    """

    name: str
    clause: str
    holds: str
    look: Callable[[datetime], Iterable[str]]


_registered: dict[str, Examination] = {}


def register(examination: Examination) -> Examination:
    """Declare an examination at module level; raises ValueError for a name that is taken."""
    if _registered.setdefault(examination.name, examination) != examination:
        raise ValueError(f"{examination.name} is another examination already")
    return examination


def registered() -> tuple[Examination, ...]:
    """Return every examination, by name."""
    return tuple(_registered[name] for name in sorted(_registered))
