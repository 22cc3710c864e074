"""Where in a text digits stand: what must hold digits is looked for there, and nowhere else."""

import re
from collections.abc import Iterator
from functools import lru_cache

_DIGITS = re.compile(r"[0-9]+")


@lru_cache(maxsize=16)
def _digit_runs(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _DIGITS.finditer(text))


def holds_digits(text: str, fewest: int) -> bool:
    """Say whether a text holds so many digits."""
    return sum(end - start for start, end in _digit_runs(text)) >= fewest


def near_digits(text: str, before: int, after: int) -> Iterator[tuple[int, int]]:
    """Yield stretches of `text` that reach so far before and after digits, in order, none touching.

    What is searched between their ends sees the characters before, and not those behind.
    """
    start = end = -1
    for first, last in _digit_runs(text):
        if first - before > end:
            if end >= 0:
                yield start, end
            start = max(0, first - before)
        end = min(len(text), last + after)
    if end >= 0:
        yield start, end


def find_near_digits(
    pattern: re.Pattern[str], text: str, before: int, after: int
) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern that always holds a digit and reaches no further from it."""
    for start, end in near_digits(text, before, after):
        yield from pattern.finditer(text, start, end)
