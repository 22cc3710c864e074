"""Patterns that know which words a text must hold before they can match, so that few are tried.

The needs are read from the pattern's own source: of each alternative, the beginnings of words that
cannot be missing. A text without them is never searched, which makes hundreds of patterns cheap.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from oyez.checks.grammar.sentences import words_of

_LEAST, _MOST = 3, 4
_Needs = list[frozenset[str]]
_CLASS = re.compile(r"\[\^?(?:\\.|[^\]\\])+\]")
_MANY_TIMES = re.compile(r"[*?]|\{0,\d*\}")
_AT_LEAST_ONCE = re.compile(r"\+|\{[1-9]\d*(?:,\d*)?\}")
_HOLDS_LETTERS = re.compile(r"\^|\\[wS]|(?<!\\)[a-zA-Z]")
_PRIVATE = re.compile("[\ue000-\uf8ff]")


@dataclass(frozen=True)
class Shape:
    """A pattern over a text in small letters, in the verbose form; read only when it is needed."""

    kind: str
    source: str

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Sets of beginnings: one of each set begins some word of every text that matches."""
        return tuple(sorted(_Reader(self.source).read(), key=_commonness))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled source; hundreds are never compiled, since no text calls for them."""
        return re.compile(self.source, re.VERBOSE)


class Shapes:
    """Many shapes, looked up by the words that a text holds."""

    def __init__(self, shapes: Iterable[Shape]) -> None:
        self._all = tuple(shapes)

    @cached_property
    def _by_beginning(self) -> dict[str, list[Shape]]:
        """Shapes by what begins a word of their first need; "" holds those without a need."""
        found: dict[str, list[Shape]] = {}
        for one in self._all:
            for beginning in one.needs[0] if one.needs else ("",):
                found.setdefault(beginning, []).append(one)
        return found

    def candidates(self, found: frozenset[str]) -> Iterator[Shape]:
        """Yield each shape that a text whose words begin so can match, once."""
        yield from self._by_beginning.get("", ())
        seen = set[int]()
        for beginning in found & self._by_beginning.keys():
            for one in self._by_beginning[beginning]:
                if id(one) in seen:
                    continue
                seen.add(id(one))
                if not any(found.isdisjoint(need) for need in one.needs):
                    yield one

    def find(self, text: str, found: frozenset[str]) -> Iterator[tuple[str, re.Match[str]]]:
        """Yield the kind and the match of each place where a shape matches."""
        for one in self.candidates(found):
            for match in one.pattern.finditer(text):
                yield one.kind, match

    def find_slowly(self, text: str) -> Iterator[tuple[str, re.Match[str]]]:
        """Yield what `find` must yield, from every shape: the measure of the quick way."""
        for one in self._all:
            for match in one.pattern.finditer(text):
                yield one.kind, match


@lru_cache(maxsize=16)
def beginnings(text: str) -> frozenset[str]:
    """Return the first three and the first four letters of each word of a text."""
    words = words_of(text)
    return frozenset(word[:_LEAST] for word in words) | frozenset(word[:_MOST] for word in words)


def shape(kind: str, source: str) -> Shape:
    """Return one shape for a verbose source."""
    return Shape(kind, source)


def shapes(
    kind: str, source: str, before: str = r"(?<![\w'])", after: str = ""
) -> tuple[Shape, ...]:
    """Return a shape for each alternative of a verbose source, between `before` and `after`."""
    return tuple(shape(kind, f"{before}(?:{one}){after}") for one in _alternatives(source))


def masks(masked: str) -> frozenset[str]:
    """Return the masking characters in a masked text: they count as beginnings of words."""
    return frozenset(_PRIVATE.findall(masked))


_COMMON = frozenset(
    """
    the and you not are for that all but our out who with can have will was any now get new from one
    some t s is a in to of on it be they this their as or if at
    """.split()  # noqa: SIM905  (a list of words reads best as words)
)


def _commonness(need: frozenset[str]) -> tuple[int, int]:
    return len(need & _COMMON), sum(not _PRIVATE.match(beginning) for beginning in need)


def _alternatives(source: str) -> Iterator[str]:
    depth, start, position = 0, 0, 0
    while position < len(source):
        character = source[position]
        if character == "\\":
            position += 1
        elif character == "[":
            position = _end_of_class(source, position) - 1
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
        elif character == "|" and not depth:
            yield source[start:position].strip()
            start = position + 1
        position += 1
    yield source[start:].strip()


def _end_of_class(source: str, position: int) -> int:
    match = _CLASS.match(source, position)
    return match.end() if match else position + 1


class _Reader:
    """Reads the part of the pattern language that our sources use; unsure, it needs nothing."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0

    def read(self) -> _Needs:
        return self._choice(begins=True)[0]

    def _choice(self, *, begins: bool) -> tuple[_Needs, bool]:
        """Read alternatives up to a closing bracket; say what they need, and if they end a word."""
        branches = list[_Needs]()
        ends = True
        while True:
            needs, ended = self._sequence(begins=begins)
            branches.append(needs)
            ends = ends and ended
            if self.position < len(self.source) and self.source[self.position] == "|":
                self.position += 1
                continue
            break
        if len(branches) == 1:
            return branches[0], ends
        if not all(branches):
            return [], ends
        ranked = [sorted(needs, key=_commonness) for needs in branches]
        together = zip(*ranked, strict=False)  # as many as the poorest alternative has
        return [frozenset().union(*needs) for needs in together], ends

    def _sequence(self, *, begins: bool) -> tuple[_Needs, bool]:
        needs: _Needs = []
        while self.position < len(self.source) and self.source[self.position] not in "|)":
            character = self.source[self.position]
            if character.isspace():
                self.position += 1
            elif "a" <= character <= "z":
                begins = self._word(needs, begins=begins)
            elif character == "(":
                begins = self._group(needs, begins=begins)
            elif character == "[":
                begins = self._class(needs, begins=begins)
            else:
                begins = self._sign(needs, begins=begins)
        return needs, begins

    def _word(self, needs: _Needs, *, begins: bool) -> bool:
        start = self.position
        while self.position < len(self.source) and "a" <= self.source[self.position] <= "z":
            self.position += 1
        end = self.position
        if _MANY_TIMES.match(self.source, end):
            end -= 1
        word = self.source[start:end]
        whole = end == self.position and self.source.startswith("\\s", end)
        if begins and (len(word) >= _LEAST or (word and whole)):
            needs.append(frozenset((word[:_MOST],)))
        return False

    def _group(self, needs: _Needs, *, begins: bool) -> bool:
        looks = re.compile(r"\(\?(?:[=!]|<[=!])").match(self.source, self.position)
        opening = re.compile(r"\((?:\?:)?").match(self.source, self.position)
        if looks:
            self.position = looks.end()
            self._choice(begins=False)
            self.position += 1
            return begins
        if opening:
            self.position = opening.end()
        inner, ends = self._choice(begins=begins)
        self.position += 1
        optional = self._quantified()
        if not optional:
            needs.extend(inner)
            return ends
        return begins and ends

    def _class(self, needs: _Needs, *, begins: bool) -> bool:
        end = _end_of_class(self.source, self.position)
        held = self.source[self.position : end]
        self.position = end
        optional = self._quantified()
        private = frozenset(_PRIVATE.findall(held))
        if private and not optional:
            needs.append(private)
        if _HOLDS_LETTERS.search(held):
            return False
        return begins or not optional

    def _sign(self, needs: _Needs, *, begins: bool) -> bool:
        escaped = self.source[self.position] == "\\"
        sign = self.source[self.position : self.position + 1 + escaped]
        self.position += len(sign)
        if _PRIVATE.match(sign):
            if not self._quantified():
                needs.append(frozenset(sign))
            return False
        optional = self._quantified()
        if sign in ("\\s", "\\b", "^", "\\n", '"', ",", ":", "-", "'", "\\-", "."):
            return sign != "." and (not optional or begins)
        return begins and sign == "$"

    def _quantified(self) -> bool:
        """Step over a quantifier; say whether it allows for nothing at all."""
        match = _MANY_TIMES.match(self.source, self.position)
        if not match and (once := _AT_LEAST_ONCE.match(self.source, self.position)):
            self.position = once.end()
        elif match:
            self.position = match.end()
        if self.position < len(self.source) and self.source[self.position] in "?+":
            self.position += 1
        return match is not None
