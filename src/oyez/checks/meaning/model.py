"""Loads the model and reads texts with it. Without the optional part there is none, and None says so.

The model has two halves, both trained by tools/meaning_model: MiniLM with six layers, held in int8,
which knows what sentences mean, and a regression over words and letters, which knows how they are
spelt. Their logits are added. It reads on one core in a few milliseconds, and nothing leaves the
machine.
"""

import importlib
import importlib.util
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from oyez.checks.base import Judged
from oyez.checks.grammar.sentences import Span
from oyez.checks.meaning.pieces import letters_in, words_in
from oyez.checks.meaning.stretches import Stretch, stretches

_FOLDER = Path(__file__).parent
_MODEL, _LINEAR, _TOKENS, _CARD = (
    _FOLDER / name for name in ("meaning.onnx", "linear.npz", "tokenizer.json", "card.json")
)
_NEEDS = ("onnxruntime", "tokenizers", "numpy")
_KEPT = 64


@dataclass(frozen=True)
class Card:
    """What the model's card says: its labels in order, and from which score each is raised."""

    labels: tuple[str, ...]
    thresholds: dict[str, float]
    longest: int


class Linear:
    """The half that weighs words and letters."""

    def __init__(self, weights: Any, scales: Any, biases: Any) -> None:
        self._weights, self._scales, self._biases = weights, scales, biases

    def logits(self, words: str) -> list[float]:
        """Return one logit for each label, in the order of the card."""
        total = self._biases
        for pieces in (words_in(words), letters_in(words)):
            if pieces:
                held = self._weights[pieces].sum(axis=0, dtype="int32")
                total = total + held * self._scales / math.sqrt(len(pieces))
        return [float(value) for value in total]


class Model:
    """Reads a text and says which of its sentences may mean what."""

    def __init__(
        self, session: Any, tokenizer: Any, numbers: Any, linear: Linear, card: Card
    ) -> None:
        self._session, self._tokenizer, self._numbers = session, tokenizer, numbers
        self._linear, self._card = linear, card
        self._sentences = lru_cache(maxsize=_KEPT)(self.sentences_anew)
        self.read = lru_cache(maxsize=_KEPT)(self.read_anew)

    def read_anew(self, text: str) -> tuple[Judged, ...]:
        """Return every sentence whose score reaches the threshold of a label, in order."""
        return tuple(
            Judged(label, start, end, score)
            for (start, end), scores in self._sentences(text)
            for label, score in scores.items()
            if score >= self._card.thresholds.get(label, 1.0)
        )

    def strongest(self, text: str) -> dict[str, float]:
        """Return for each label the highest score of any sentence of the text."""
        read = [scores for _, scores in self._sentences(text)]
        return {label: max(scores[label] for scores in read) for label in read[0]} if read else {}

    def sentences_anew(self, text: str) -> tuple[tuple[Span, dict[str, float]], ...]:
        """Return the score of each label for every sentence, with its neighbours around it.

        One stretch at a time: in int8 what stands beside it in a batch would change its scores.
        """
        return tuple(
            (span, dict(zip(self._card.labels, map(_as_share, logits), strict=True)))
            for stretch in stretches(text)
            for span, logits in zip(stretch.judged, self._logits(text, stretch), strict=True)
        )

    def _logits(self, text: str, stretch: Stretch) -> Iterator[list[float]]:
        """Yield the sum of both halves for each sentence judged in the stretch.

        The half of words and letters weighs the sentence and all of its stretch, half each.
        """
        around = self._linear.logits(text[stretch.start : stretch.end])
        for (start, end), meant in zip(stretch.judged, self._meant(text, stretch), strict=True):
            alone = self._linear.logits(text[start:end])
            yield [m + (a + b) / 2 for m, a, b in zip(meant, alone, around, strict=True)]

    def _meant(self, text: str, stretch: Stretch) -> list[list[float]]:
        encoded = self._tokenizer.encode(text[stretch.start : stretch.end])
        parts = [
            shares(encoded.offsets, start - stretch.start, end - stretch.start)
            for start, end in stretch.judged
        ]
        given = {
            "ids": self._numbers.array([encoded.ids]),
            "parts": self._numbers.array([parts], dtype="float32"),
        }
        (logits,) = self._session.run(["logits"], given)
        return list(logits[0].tolist())


def _as_share(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))


def shares(pieces: Sequence[Span], start: int, end: int) -> list[float]:
    """Return how much each piece counts in the mean of `start` to `end`; marks at the edges: 0."""
    inside = [start <= first < end and first < last for first, last in pieces]
    most = sum(inside) or 1
    return [one / most for one in inside]


@lru_cache(maxsize=1)
def load_model() -> Model | None:
    """Return the model, loaded once in about half a second, or None without the optional part."""
    if not _MODEL.exists() or any(importlib.util.find_spec(name) is None for name in _NEEDS):
        return None
    runtime, tokens, numbers = (importlib.import_module(name) for name in _NEEDS)
    given = json.loads(_CARD.read_text(encoding="utf-8"))
    card = Card(tuple(given["labels"]), given["thresholds"], given["longest"])
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    session = runtime.InferenceSession(str(_MODEL), options, providers=["CPUExecutionProvider"])
    tokenizer = tokens.Tokenizer.from_file(str(_TOKENS))
    tokenizer.enable_truncation(card.longest)
    tokenizer.no_padding()  # the published file pads every text to 128 pieces
    with numbers.load(_LINEAR) as held:
        linear = Linear(held["weights"], held["scales"], held["biases"])
    return Model(session, tokenizer, numbers, linear, card)
