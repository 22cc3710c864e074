"""How people name groups: the nine protected characteristics, with travellers and migrants.

A mention is *masked*: its characters are replaced, one for one, by a character that no text can
hold, so that a pattern can say “a group” and every offset stays what it was. The character tells
which characteristic it is and whether many, one, or a belief or state was named.
"""

import re
from collections.abc import Iterator
from enum import IntEnum

from oyez.checks.grammar.group_words import (
    ABSTRACT,
    ADJECTIVES,
    AFTER_PEOPLE,
    CAPITAL_ONLY,
    MANY,
    NOT_AFTER,
    NOT_BEFORE,
    OF_AGE,
    ONE,
    PERSON,
    PERSONS,
    PHRASES,
    THE_ADJECTIVES,
)
from oyez.checks.grammar.words import placed_words

_MANY, _ONE, _STATE = 0xE010, 0xE030, 0xE050
POINTED_BACK = "\ue060"
"""What masks a word that points back at a group: `they`, `that lot`."""
_LONGEST = 4


class Characteristic(IntEnum):
    """What a group is named for; men and women apart, because stereotypes of them differ."""

    RACE = 0
    MIGRATION = 1
    TRAVELLER = 2
    RELIGION = 3
    SEXUALITY = 4
    DISABILITY = 5
    WOMEN = 6
    AGE = 7
    REASSIGNMENT = 8
    PREGNANCY = 9
    MARRIAGE = 10
    MEN = 11


def many(*of: Characteristic) -> str:
    """Return a pattern for a masked mention of many: any group, or one of those given."""
    return _class(_MANY, of)


def one(*of: Characteristic) -> str:
    """Return a pattern for a masked mention of one person of a group."""
    return _class(_ONE, of)


def state() -> str:
    """Return a pattern for a masked belief or state: `Islam`, `being gay`."""
    return _class(_STATE, ())


def names_many(masked: str) -> int:
    """Return the place behind the first masked mention of many in a masked text, or 0."""
    match = _ANY_MANY.search(masked)
    return match.end() if match else 0


def mask(text: str, small: str) -> str:
    """Return `small` (the text in small letters) with each mention of a group masked.

    A possessive (`women's toilets`) is no mention, nor is a thing (`disabled bays`, `Gypsy Lane`).
    """
    pieces = list(small)
    for start, end, character in _mentions(text, small):
        pieces[start:end] = character * (end - start)
    return "".join(pieces)


def _class(base: int, of: tuple[Characteristic, ...]) -> str:
    codes = "".join(chr(base + c) for c in (of or Characteristic))
    return f"[{codes}]++"


_ANY_MANY = re.compile(_class(_MANY, ()))
_Words = list[tuple[str, int, int]]


def _mentions(text: str, small: str) -> Iterator[tuple[int, int, str]]:
    found = placed_words(small)
    index = 0
    while index < len(found):
        if found[index][0] not in _STARTS:
            index += 1
            continue
        length, base, characteristic = _mention(found, index, small)
        if not length or _is_thing(found, index, length, text):
            index += 1
            continue
        start, end = found[index][1], found[index + length - 1][2]
        yield start, end, chr(base + Characteristic[characteristic])
        index += length


def _mention(found: _Words, index: int, small: str) -> tuple[int, int, str]:
    """Return how many words from `index` on name a group, how many people, and which."""
    word = found[index][0]
    following = found[index + 1][0] if index + 1 < len(found) else ""
    for phrase, number, characteristic in PHRASES.get((word, following), ()):
        if _follow(found, index, small, phrase):
            return len(phrase), _BASES[number], characteristic
    if word == "the" and index + 1 < len(found):
        return _nominal(found, index, small)
    if word in ADJECTIVES:
        length, base, characteristic = _described(found, index, small)
        if length:
            return length, base, characteristic
    if word in MANY:
        more = int(_next_is(found, index, small, PERSONS) and MANY[word] in ("WOMEN", "MEN"))
        return 1 + more, _MANY, MANY[word]
    if word in ABSTRACT:
        return 1, _STATE, ABSTRACT[word]
    if word in ONE:
        return 1, _ONE, ONE[word]
    return 0, 0, ""


_STARTS = frozenset((*MANY, *ONE, *ABSTRACT, *ADJECTIVES, *(first for first, _ in PHRASES), "the"))
_BASES = {"many": _MANY, "one": _ONE, "state": _STATE}


def _follow(found: _Words, index: int, small: str, phrase: tuple[str, ...]) -> bool:
    if len(found) < index + len(phrase):
        return False
    return all(found[index + at][0] == word for at, word in enumerate(phrase)) and all(
        _adjoin(found, index + at, small) for at in range(len(phrase) - 1)
    )


def _adjoin(found: _Words, index: int, small: str) -> bool:
    """Say whether only a space or a hyphen stands between a word and the next."""
    return small[found[index][2] : found[index + 1][1]] in (" ", "-", "  ")


def _next_is(found: _Words, index: int, small: str, words: frozenset[str]) -> bool:
    return index + 1 < len(found) and found[index + 1][0] in words and _adjoin(found, index, small)


def _nominal(found: _Words, index: int, small: str) -> tuple[int, int, str]:
    """Read `the elderly`, `the Irish`: the adjective stands for the people if no noun follows."""
    word = found[index + 1][0]
    if word not in THE_ADJECTIVES or not _adjoin(found, index, small):
        return 0, 0, ""
    if index + 2 < len(found) and _adjoin(found, index + 1, small):
        after = found[index + 2][0]
        if after not in AFTER_PEOPLE:
            return 0, 0, ""
    return 2, _MANY, THE_ADJECTIVES[word]


def _described(found: _Words, index: int, small: str) -> tuple[int, int, str]:
    """Read `black people`, `young gay men`, `a disabled person`: adjectives, then a person."""
    end = index
    while end < len(found) - 1 and end - index < _LONGEST and found[end][0] in ADJECTIVES:
        if not _adjoin(found, end, small):
            return 0, 0, ""
        end += 1
    noun = found[end][0]
    named = [ADJECTIVES[found[at][0]] for at in range(index, end)]
    telling = [name for name in named if name != "AGE"] or named
    if not telling or (telling == ["AGE"] and noun not in OF_AGE):
        return 0, 0, ""
    base = _MANY if noun in PERSONS or noun in MANY else _ONE if noun in PERSON else 0
    return (end - index + 1, base, telling[0]) if base else (0, 0, "")


def _is_thing(found: _Words, index: int, length: int, text: str) -> bool:
    """Say whether the words only look like people: `Gypsy Lane`, `time travellers`, `poles`."""
    word, start, end = found[index]
    last, _, finish = found[index + length - 1]
    if word in CAPITAL_ONLY and not text[start].isupper():
        return True
    if index and found[index - 1][0] in NOT_AFTER.get(word, ()):
        return True
    after = found[index + length][0] if index + length < len(found) else ""
    close = text[finish : finish + 1] in (" ", "-")
    return bool(close and after in NOT_BEFORE.get(last, NOT_BEFORE["*"]) and end <= finish)
