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
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from oyez.checks.base import Judged
from oyez.checks.meaning.pieces import letters_in, words_in
from oyez.checks.meaning.windows import readable, windows

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
        self._windows = lru_cache(maxsize=_KEPT)(self._windows_anew)
        self.read = lru_cache(maxsize=_KEPT)(self.read_anew)

    def read_anew(self, text: str) -> tuple[Judged, ...]:
        """Return every passage whose score reaches the threshold of a label, in order.

        Neighbouring passages are one; where a single sentence carries the meaning, it is the span.
        """
        found = [
            self._narrowed(text, span, label, score)
            for span, scores in self._windows(text)
            for label, score in scores.items()
            if score >= self._card.thresholds.get(label, 1.0)
        ]
        return tuple(_joined(found))

    def strongest(self, text: str) -> dict[str, float]:
        """Return for each label the highest score of any window of the text."""
        read = [scores for _, scores in self._windows(text)]
        return {label: max(scores[label] for scores in read) for label in read[0]} if read else {}

    def _windows_anew(self, text: str) -> tuple[tuple[tuple[int, int], dict[str, float]], ...]:
        return tuple((span, self.scores(text[span[0] : span[1]])) for span in windows(text))

    def scores(self, words: str) -> dict[str, float]:
        """Return the score of each label for words that are read at once.

        One text at a time: in int8 what stands beside it in a batch would change its score.
        """
        encoded = self._tokenizer.encode(words)
        given = {
            "ids": self._numbers.array([encoded.ids]),
            "mask": self._numbers.array([encoded.attention_mask]),
        }
        (logits,) = self._session.run(["logits"], given)
        both = zip(logits[0].tolist(), self._linear.logits(words), strict=True)
        values = (1 / (1 + math.exp(-(one + other))) for one, other in both)
        return dict(zip(self._card.labels, values, strict=True))

    def _narrowed(self, text: str, span: tuple[int, int], label: str, score: float) -> Judged:
        start, end = span
        parts = [(a + start, b + start) for a, b in readable(text[start:end])]
        if len(parts) > 1:
            alone = [self.scores(text[a:b])[label] for a, b in parts]
            best = max(range(len(parts)), key=alone.__getitem__)
            if alone[best] >= self._card.thresholds[label]:
                start, end = parts[best]
        return Judged(label, start, end, score)


def _joined(found: list[Judged]) -> list[Judged]:
    """Make one of passages of one label that overlap: each sentence is read with both neighbours."""
    joined: list[Judged] = []
    for one in sorted(found, key=lambda judged: (judged.label, judged.start, judged.end)):
        last = joined[-1] if joined else None
        if last and last.label == one.label and one.start < last.end:
            joined[-1] = max(last, one, key=lambda judged: judged.score)
        else:
            joined.append(one)
    return sorted(joined, key=lambda judged: (judged.start, judged.end, judged.label))


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
