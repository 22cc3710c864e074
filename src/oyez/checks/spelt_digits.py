"""Digits written as words: `oh double seven one`. Recognisers read them as the digits they are.

Only a run of at least six digits counts, so that `one to one` and `two or three` stay words.
"""

import re
from functools import lru_cache

from oyez.checks.grammar.shapes import Alternatives
from oyez.checks.normalise import Normal

_DIGITS = {
    "zero": "0",
    "oh": "0",
    "o": "0",
    "nought": "0",
    "naught": "0",
    "nil": "0",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
}
_TIMES = {"double": 2, "dbl": 2, "treble": 3, "triple": 3}
_WORD = "|".join(sorted(_DIGITS, key=len, reverse=True))
_ONE = rf"(?:(?:{'|'.join(_TIMES)})[ -]?)?(?:{_WORD}|[0-9])(?:[ -](?:hundred|thousand))?"
# Between two digits stands a gap or nothing; the three cases exclude one another, so that a long row
# of digits can be read in one way only.
_GAP = r"(?:[ ,.\-/·]{1,3}|(?<=[0-9])|(?<![0-9])(?=[0-9]))"
_RUN = re.compile(rf"(?<!\w)(?:(?>{_ONE}){_GAP}){{4,40}}{_ONE}(?!\w)", re.IGNORECASE)
_PIECE = re.compile(
    rf"(?:(?P<times>{'|'.join(_TIMES)})[ -]?)?(?P<digit>{_WORD}|[0-9])(?:[ -](?P<zeros>hundred|thousand))?",
    re.IGNORECASE,
)
_FEWEST_DIGITS, _FEWEST_WORDS = 6, 3
_PLENTY = 9
_ZEROS = {"hundred": 2, "thousand": 3}
_ANY = Alternatives(
    rf"\b(?:{'|'.join(word for word in (*_DIGITS, *_TIMES) if len(word) > 1)})\b",
)


@lru_cache(maxsize=16)
def spell_out(normal: Normal) -> Normal:
    """Return the text with each run of spelt digits as digits, placed on the words they were.

    What stands between two spelt digits is left out. Linear in the length of the text; a text
    without such a run comes back as it is.
    """
    if not _ANY.search(normal.text):
        return normal
    runs = [run for run in _RUN.finditer(normal.text) if _is_number(run[0])]
    if not runs:
        return normal
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    position = 0
    for run in runs:
        _copy(normal, position, run.start(), text, starts, ends)
        position = run.start()
        spelt = False
        for piece in _PIECE.finditer(normal.text, run.start(), run.end()):
            if not (spelt and not piece["digit"].isdigit()):
                _copy(normal, position, piece.start(), text, starts, ends)
            spelt = not piece["digit"].isdigit()
            first, last = normal.span(*piece.span())
            for digit in _digits(piece):
                text.append(digit)
                starts.append(first)
                ends.append(last)
            position = piece.end()
    _copy(normal, position, len(normal.text), text, starts, ends)
    return Normal(normal.original, "".join(text), tuple(starts), tuple(ends))


def _copy(
    normal: Normal, start: int, end: int, text: list[str], starts: list[int], ends: list[int]
) -> None:
    text.extend(normal.text[start:end])
    starts.extend(normal.starts[start:end])
    ends.extend(normal.ends[start:end])


def _is_number(run: str) -> bool:
    """Say whether a run is long enough, and holds enough words, to be a number spelt out."""
    pieces = list(_PIECE.finditer(run))
    words = sum(not piece[0].isdigit() for piece in pieces)
    digits = sum(len(_digits(piece)) for piece in pieces)
    return (words >= _FEWEST_WORDS and digits >= _FEWEST_DIGITS) or (
        words > 0 and digits >= _PLENTY
    )


def _digits(piece: re.Match[str]) -> str:
    digit = _DIGITS.get(piece["digit"].lower(), piece["digit"])
    zeros = _ZEROS.get((piece["zeros"] or "").lower(), 0)
    return digit * _TIMES.get((piece["times"] or "").lower(), 1) + "0" * zeros
