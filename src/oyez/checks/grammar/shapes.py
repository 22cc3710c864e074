"""Patterns that know which words a text must hold before they can match, so that few are tried.

The needs are read from the pattern's own source (`needs.py`). A text without them is never
searched, which makes hundreds of patterns cheap: most are never even compiled.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from heapq import heapify, heappop, heapreplace

from oyez.checks.grammar.needs import LEAST, MOST, PRIVATE, alternatives_of, needs_of, spread
from oyez.checks.grammar.sentences import words_of

_Found = tuple[str, re.Match[str]]


@dataclass(frozen=True)
class Shape:
    """A pattern over a text in small letters, in the verbose form; read only when it is needed.

    `begins`: it matches only where a word begins, or something that is no word.
    """

    kind: str
    source: str
    flags: re.RegexFlag = re.VERBOSE
    begins: bool = True

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Sets of beginnings: one of each set begins some word of every text that matches."""
        return needs_of(self.source, begins=self.begins)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled source; hundreds are never compiled, since no text calls for them."""
        return re.compile(self.source, self.flags)


class Shapes:
    """Many shapes, looked up by the words that a text holds."""

    def __init__(self, shapes: Iterable[Shape]) -> None:
        self._all = tuple(shapes)

    @cached_property
    def _by_beginning(self) -> dict[str, list[int]]:
        """Places of shapes by what begins a word of their first need."""
        found: dict[str, list[int]] = {}
        for place, one in enumerate(self._all):
            for beginning in one.needs[0] if one.needs else ():
                found.setdefault(beginning, []).append(place)
        return found

    @cached_property
    def _always(self) -> frozenset[int]:
        """Places of the shapes without a need."""
        return frozenset(place for place, one in enumerate(self._all) if not one.needs)

    def candidates(self, found: frozenset[str]) -> list[Shape]:
        """Return the shapes that a text whose words begin so can match, in order."""
        known = self._by_beginning
        places = self._always.union(*[known[one] for one in found & known.keys()])
        return [one for one in map(self._all.__getitem__, sorted(places)) if _is_met(one, found)]

    def find(self, text: str, found: frozenset[str]) -> Iterator[_Found]:
        """Yield the kind and the match of each place where a shape matches."""
        return _places_of(self.candidates(found), text)

    def find_slowly(self, text: str) -> Iterator[_Found]:
        """Yield what `find` must yield, from every shape: the measure of the quick way."""
        return _places_of(self._all, text)


def _is_met(one: Shape, found: frozenset[str]) -> bool:
    """Say whether a text whose words begin so meets all needs; the first is known to be met."""
    return not any(map(found.isdisjoint, one.needs[1:]))


def _places_of(some: Iterable[Shape], text: str) -> Iterator[_Found]:
    """Yield the kind and the match of each place where one of some shapes matches."""
    for one in some:
        for match in one.pattern.finditer(text):
            yield one.kind, match


_TAKEN_FOR_OTHERS = re.compile("[\u0130\u0131\u017f\u212a]")
"""İ, ı, ſ and the sign K: without regard to case, patterns take them for i, s and k."""


class Alternatives:
    """One large pattern, tried as those of its alternatives that the words of a text allow.

    It yields what the whole would: at each place the first alternative that matches there. No
    alternative may match the empty text. Texts are folded, in large and small letters.
    """

    def __init__(self, source: str, flags: re.RegexFlag = re.VERBOSE | re.IGNORECASE) -> None:
        self.source, self.flags = source, flags
        self._allowed = lru_cache(maxsize=4)(self._allowed_anew)

    @cached_property
    def _shapes(self) -> Shapes:
        every = (each for one in alternatives_of(self.source) for each in spread(one))
        return Shapes(_alternative(one, self.flags) for one in every)

    def _allowed_anew(self, text: str) -> tuple[re.Pattern[str], ...]:
        if _TAKEN_FOR_OTHERS.search(text):
            return (re.compile(self.source, self.flags),)
        return tuple(one.pattern for one in self._shapes.candidates(beginnings(text)))

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match between two places, as `re.Pattern.search` does."""
        return next(self.finditer(text, start, end), None)

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """Yield the matches between two places, as `re.Pattern.finditer` does.

        Each alternative waits with its next match. Where one is yielded, those that begin before
        its end look for another behind it; so each reads the text about once.
        """
        allowed = self._allowed(text)
        if not allowed:
            return
        waiting = [
            (match.start(), order, match, pattern)
            for order, pattern in enumerate(allowed)
            if (match := pattern.search(text, start, end))
        ]
        heapify(waiting)
        while waiting:
            first, order, match, pattern = waiting[0]
            if first >= start:
                yield match
                start = match.end()
            again = pattern.search(text, start, end)
            if again:
                heapreplace(waiting, (again.start(), order, again, pattern))
            else:
                heappop(waiting)


@lru_cache(maxsize=1024)
def _alternative(source: str, flags: re.RegexFlag) -> Shape:
    """Return the shape of an alternative, one for all patterns that share it."""
    return Shape("", source, flags, begins=False)


@lru_cache(maxsize=16)
def beginnings(text: str) -> frozenset[str]:
    """Return the first two, three and four letters of each word of a text; a shorter word counts whole."""
    lengths = range(LEAST, MOST + 1)
    return frozenset([word[:length] for word in words_of(text) for length in lengths])


def shape(kind: str, source: str) -> Shape:
    """Return one shape for a verbose source."""
    return Shape(kind, source)


def shapes(
    kind: str, source: str, before: str = r"(?<![\w'])", after: str = ""
) -> tuple[Shape, ...]:
    """Return a shape for each alternative of a verbose source, between `before` and `after`."""
    return tuple(shape(kind, f"{before}(?:{one}){after}") for one in alternatives_of(source))


def masks(masked: str) -> frozenset[str]:
    """Return the masking characters in a masked text: they count as beginnings of words."""
    return frozenset(PRIVATE.findall(masked))
