"""What stands before a line's text: a number, a bullet, a letter, a hash sign.

Every pattern is anchored and has no nested repetition, so that one line costs its own length.
"""

import re
from typing import NamedTuple

from oyez.policy.document.lines import Kind

LONGEST_HEADING = 80
LEAST_LETTERS = 3

_NUMBER = re.compile(
    r"(?:\(?(?P<one>\d{1,3})\)|(?P<dotted>\d{1,3}(?:\.\d{1,3}){0,3})\.|(?P<deep>\d{1,3}(?:\.\d{1,3}){1,3}))"
    r"(?:\s+|(?=[A-Za-z“\"]))"
)
_BULLET = re.compile(r"(?P<sign>[-*+•·●▪■◦‣⁃–—\uf0b7\uf0a7§])(?:\s+)|o\t\s*")
_LETTER = re.compile(r"\(?(?P<letter>[a-z]|[ivx]{2,5})[.)]\s+")
_HASHES = re.compile(r"#{1,6}\s+")
_EMPHASIS = re.compile(r"^(\*\*|__|\*|_)(.+)\1(:?)$")


class Mark(NamedTuple):
    """A line's kind, its marker and what is left of it."""

    kind: Kind
    marker: str
    text: str


def classify(text: str) -> Mark:
    """Say what a single line is by how it begins and how it is written."""
    text = text.strip()
    if hashes := _HASHES.match(text):
        return Mark(Kind.HEADING, "", text[hashes.end() :].rstrip("# "))
    if bold := _EMPHASIS.match(text):
        inside = classify(bold[2].strip() + bold[3])
        short = len(inside.text) <= LONGEST_HEADING and not inside.text.endswith(".")
        return inside._replace(kind=Kind.HEADING) if short else inside
    if number := _NUMBER.match(text):
        digits = number["one"] or number["dotted"] or number["deep"]
        rest = text[number.end() :].strip()
        kind = Kind.HEADING if is_capitals(rest) else Kind.NUMBERED
        return Mark(kind, digits, rest)
    if bullet := _BULLET.match(text):
        return Mark(Kind.BULLET, bullet["sign"] or "o", text[bullet.end() :].strip())
    if letter := _LETTER.match(text):
        return Mark(Kind.BULLET, letter["letter"], text[letter.end() :].strip())
    return Mark(Kind.HEADING if is_capitals(text) else Kind.PARAGRAPH, "", text)


def is_capitals(text: str) -> bool:
    """Say whether a short line is written in capitals throughout, as headings are."""
    letters = sum(character.isalpha() for character in text[: LONGEST_HEADING + 1])
    return (
        len(text) <= LONGEST_HEADING
        and letters >= LEAST_LETTERS
        and text == text.upper()
        and text[-1:] != "."
    )
