"""A text as numbered pieces: its words and pairs of words, and what three to five letters spell.

The linear half of the model weighs these pieces; it knows spellings that the network never saw.
Training and reading share this file, so that both number a piece alike.
"""

import re
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

BUCKETS = 2**17
_SHORTEST, _LONGEST = 3, 5
_LONGEST_KEPT = 24
_WORD = re.compile(r"\w+")
_UNBROKEN = re.compile(r"\S+")


def words_in(text: str) -> list[int]:
    """Return the numbers of the words and of the pairs of neighbouring words, each once."""
    words = _WORD.findall(text.lower())
    pairs = (f"{one} {two}" for one, two in pairwise(words))
    return [_number(piece) for piece in {*words, *pairs}]


def letters_in(text: str) -> list[int]:
    """Return the numbers of all runs of three to five characters within a word and its edges."""
    runs: dict[str, int] = {}
    for word in set(_UNBROKEN.findall(text.lower())):
        runs.update(_runs_in(word) if len(word) <= _LONGEST_KEPT else _runs_in_anew(word))
    return list(runs.values())


def _runs_in_anew(word: str) -> dict[str, int]:
    edged = f" {word} "
    runs = {
        edged[i : i + length]
        for length in range(_SHORTEST, _LONGEST + 1)
        for i in range(max(1, len(edged) - length + 1))
    }
    return {run: _number(run) for run in runs}


_runs_in = lru_cache(maxsize=4096)(_runs_in_anew)


def _number(piece: str) -> int:
    return crc32(piece.encode("utf-8", "surrogatepass")) % BUCKETS
