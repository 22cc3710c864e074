"""A text as numbered pieces: its words and pairs of words, and what three to five letters spell.

The linear half of the model weighs these pieces; it knows spellings that the network never saw.
Training and reading share this file, so that both number a piece alike.
"""

import re
from itertools import pairwise
from zlib import crc32

BUCKETS = 2**17
_SHORTEST, _LONGEST = 3, 5
_WORD = re.compile(r"\w+")
_UNBROKEN = re.compile(r"\S+")


def words_in(text: str) -> list[int]:
    """Return the numbers of the words and of the pairs of neighbouring words, each once."""
    words = _WORD.findall(text.lower())
    pairs = (f"{one} {two}" for one, two in pairwise(words))
    return _numbers({*words, *pairs})


def letters_in(text: str) -> list[int]:
    """Return the numbers of all runs of three to five characters within a word and its edges."""
    runs = set[str]()
    for word in _UNBROKEN.findall(text.lower()):
        edged = f" {word} "
        for length in range(_SHORTEST, _LONGEST + 1):
            runs.update(edged[i : i + length] for i in range(max(1, len(edged) - length + 1)))
    return _numbers(runs)


def _numbers(pieces: set[str]) -> list[int]:
    return [crc32(piece.encode("utf-8", "surrogatepass")) % BUCKETS for piece in sorted(pieces)]
