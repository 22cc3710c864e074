"""What words a pattern needs, read from its own source: the beginnings of words it cannot do without.

Only the part of the pattern language that our verbose sources use is known; unsure, nothing is
needed.
"""

import re
from collections.abc import Iterator

LEAST, MOST = 2, 4
"""How many letters of a word are looked at: more tell more words apart, and take longer to gather."""
PRIVATE = re.compile("[\ue000-\uf8ff]")
"""The characters that mask a text; they count as beginnings of words."""
_Needs = list[frozenset[str]]
_CLASS = re.compile(r"\[\^?(?:\\.|[^\]\\])+\]")
_MARKS = re.compile(r"\\.|\[\^?(?:\\.|[^\]\\])+\]|[()|]", re.DOTALL)
_LETTERS = re.compile(r"[A-Za-z]+")
_LOOK = re.compile(r"\(\?(?:[=!]|<[=!])")
_OPENING = re.compile(r"\((?:\?(?:[a-z]*(?:-[a-z]+)?:|>|P<\w+>))?")
_QUANTIFYING = ("*", "+", "?", "{")
_MANY_TIMES = re.compile(r"[*?]|\{0,\d*\}")
_AT_LEAST_ONCE = re.compile(r"\+|\{[1-9]\d*(?:,\d*)?\}")
_HOLDS_LETTERS = re.compile(r"\^|\\[wS]|(?<!\\)[a-zA-Z]")


def needs_of(source: str, *, begins: bool) -> tuple[frozenset[str], ...]:
    """Return sets of beginnings, the rarest first: every text that matches holds one of each set.

    A beginning is the first letters of a word, four at most, or a masking character. `begins` says
    that a match cannot start inside a word.
    """
    return tuple(_ranked(_Reader(source).read(begins=begins)))


def alternatives_of(source: str) -> Iterator[str]:
    """Yield the alternatives of a source that stand in no bracket, without the space around them."""
    depth = start = 0
    for mark in _MARKS.finditer(source):
        if mark[0] == "|" and not depth:
            yield source[start : mark.start()].strip()
            start = mark.end()
        depth += (mark[0] == "(") - (mark[0] == ")")
    yield source[start:].strip()


_GROUP_AT_START = re.compile(r"(?:\\b|\s|\(\?<[!=](?:\\w|\[(?:\\.|[^\]\\])+\])\))*\(\?i?:")
_LONGEST_END = 30


def spread(source: str) -> Iterator[str]:
    """Yield what stands for one alternative: each of the group that it begins with, if little follows."""
    opening = _GROUP_AT_START.match(source)
    end = _end_of_group(source, opening.end()) if opening else 0
    rest = source[end:]
    if not opening or not end or len(rest) > _LONGEST_END or rest.lstrip()[:1] in _QUANTIFYING:
        yield source
        return
    for one in alternatives_of(source[opening.end() : end - 1]):
        yield f"{opening[0]}{one}){rest}"


def _end_of_group(source: str, inside: int) -> int:
    """Return the place behind the bracket that closes the group in which a place stands."""
    depth = 1
    for mark in _MARKS.finditer(source, inside):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if not depth:
            return mark.end()
    raise ValueError(f"a bracket is open in {source}")


def _end_of_class(source: str, position: int) -> int:
    match = _CLASS.match(source, position)
    return match.end() if match else position + 1


_COMMON = frozenset(
    """
    the and you not are for that all but our out who with can have will was any now get new from one
    some t s is a in to of on it be they this their as or if at
    """.split()
)


def _ranked(needs: _Needs) -> _Needs:
    return sorted(needs, key=_commonness) if len(needs) > 1 else needs


def _commonness(need: frozenset[str]) -> tuple[int, int]:
    return len(need & _COMMON), sum(not "\ue000" <= beginning <= "\uf8ff" for beginning in need)


class _Reader:
    """Reads the part of the pattern language that our sources use; unsure, it needs nothing."""

    def __init__(self, source: str) -> None:
        self.source = f"{source})"  # the end is one more bracket, so that nothing reads past it
        self.position = 0

    def read(self, *, begins: bool) -> _Needs:
        return self._choice(begins=begins)[0]

    def _choice(self, *, begins: bool) -> tuple[_Needs, bool]:
        """Read alternatives up to a closing bracket; say what they need, and if they end a word."""
        branches = list[_Needs]()
        ends = True
        while True:
            needs, ended = self._sequence(begins=begins)
            branches.append(needs)
            ends = ends and ended
            if self.source[self.position] == ")":
                break
            self.position += 1
        if len(branches) == 1:
            return branches[0], ends
        if not all(branches):
            return [], ends
        ranked = [_ranked(needs) for needs in branches]
        together = zip(*ranked, strict=False)  # as many as the poorest alternative has
        return [frozenset().union(*needs) for needs in together], ends

    def _sequence(self, *, begins: bool) -> tuple[_Needs, bool]:
        needs: _Needs = []
        while (character := self.source[self.position]) not in "|)":
            if character.isspace():
                self.position += 1
            elif character.isascii() and character.isalpha():
                begins = self._word(needs, begins=begins)
            elif character == "(":
                begins = self._group(needs, begins=begins)
            elif character == "[":
                begins = self._class(needs, begins=begins)
            else:
                begins = self._sign(needs, begins=begins)
        return needs, begins

    def _word(self, needs: _Needs, *, begins: bool) -> bool:
        letters = _LETTERS.match(self.source, self.position)
        start, end = letters.span() if letters else (self.position, self.position + 1)
        self.position = end
        if self.source[end] in _QUANTIFYING and _MANY_TIMES.match(self.source, end):
            end -= 1
        word = self.source[start:end]
        whole = end == self.position and self.source.startswith("\\s", end)
        if begins and (len(word) >= LEAST or (word and whole)):
            needs.append(frozenset((word[:MOST].lower(),)))
        return False

    def _group(self, needs: _Needs, *, begins: bool) -> bool:
        if looks := _LOOK.match(self.source, self.position):
            self.position = looks.end()
            self._choice(begins=False)
            self.position += 1
            return begins
        if opening := _OPENING.match(self.source, self.position):
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
        private = frozenset(PRIVATE.findall(held))
        if private and not optional:
            needs.append(private)
        if _HOLDS_LETTERS.search(held):
            return False
        return begins or not optional

    def _sign(self, needs: _Needs, *, begins: bool) -> bool:
        escaped = self.source[self.position] == "\\"
        sign = self.source[self.position : self.position + 1 + escaped]
        self.position += len(sign)
        if PRIVATE.match(sign):
            if not self._quantified():
                needs.append(frozenset(sign))
            return False
        optional = self._quantified()
        if sign in ("\\s", "\\b", "^", "\\n", '"', ",", ":", "-", "'", "\\-", "."):
            return sign != "." and (not optional or begins)
        return begins and sign == "$"

    def _quantified(self) -> bool:
        """Step over a quantifier; say whether it allows for nothing at all."""
        if self.source[self.position] not in _QUANTIFYING:
            return False
        match = _MANY_TIMES.match(self.source, self.position)
        if not match and (once := _AT_LEAST_ONCE.match(self.source, self.position)):
            self.position = once.end()
        elif match:
            self.position = match.end()
        if self.source[self.position] in "?+":
            self.position += 1
        return match is not None
