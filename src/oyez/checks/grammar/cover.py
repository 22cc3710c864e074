"""Whether a span lies within one of many others, in logarithmic time each."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Cover:
    """A set of spans to ask about; they may overlap."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._furthest = list(accumulate((end for _, end in ordered), max))

    def holds(self, start: int, end: int) -> bool:
        """Say whether one span (or a chain that reaches over it) starts before and ends after."""
        index = bisect_right(self._starts, start)
        return index > 0 and self._furthest[index - 1] >= end

    def touches(self, start: int, end: int) -> bool:
        """Say whether one span shares a character with this one."""
        index = bisect_left(self._starts, end)
        return index > 0 and self._furthest[index - 1] > start
