"""The linear half: logistic regression over words and letters, held in one byte a weight."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from examples import LABELS, Example, whole
from scipy.sparse import csr_matrix
from scoring import best_f1
from sklearn.linear_model import LogisticRegression

from oyez.checks.meaning.pieces import BUCKETS, letters_in, words_in
from oyez.checks.passages import folded

_STRENGTH = 4


def fit_linear(examples: list[Example], held: list[Example], out: Path) -> dict[str, float]:
    """Fit a regression for each label, write linear.npz, return the best F1 on whole texts."""
    began = time.monotonic()
    read = [*_read(examples)]
    matrix = _matrix([one.text for one in read])
    shown = _matrix([example.text for example in held])
    weights = np.zeros((BUCKETS, len(LABELS)), dtype=np.float32)
    biases = np.zeros(len(LABELS), dtype=np.float32)
    found: dict[str, float] = {}
    for index, label in enumerate(LABELS):
        known = [i for i, one in enumerate(read) if one.labels[index] is not None]
        fitted = LogisticRegression(
            C=_STRENGTH, max_iter=200, class_weight="balanced", solver="liblinear"
        ).fit(
            matrix[known],
            [read[i].labels[index] for i in known],
            sample_weight=[read[i].weight for i in known],
        )
        weights[:, index], biases[index] = fitted.coef_[0], fitted.intercept_[0]
        told = [i for i, example in enumerate(held) if example.labels[index] is not None]
        due = np.array([held[i].labels[index] for i in told])
        found[label] = round(best_f1(fitted.predict_proba(shown[told])[:, 1], due)[0], 3)
    scales = np.abs(weights).max(axis=0) / 127
    held_in_bytes = np.round(weights / scales).astype(np.int8)
    out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        out / "linear.npz", weights=held_in_bytes, scales=scales.astype(np.float32), biases=biases
    )
    size = (out / "linear.npz").stat().st_size
    print(f"linear: F1 {found}, {size / 1e6:.1f} MB, {time.monotonic() - began:.0f} s")
    return found


def _read(examples: list[Example]) -> Iterator[Example]:
    """Yield each part alone, as the product reads it, and each text of several parts whole."""
    for example in examples:
        for part in example.parts:
            words = example.text[part.start : part.end]
            yield whole(words, part.labels, example.weight, example.role)
        if len(example.parts) > 1:
            yield whole(example.text, example.labels, example.weight, example.role)


def _matrix(texts: list[str]) -> csr_matrix:
    """Return one row a text: words weigh 1/√(how many words), runs of letters likewise."""
    indices: list[int] = []
    values: list[float] = []
    ends = [0]
    for text in texts:
        read = folded(text).text
        for pieces in (words_in(read), letters_in(read)):
            indices += pieces
            values += [1 / max(1, len(pieces)) ** 0.5] * len(pieces)
        ends.append(len(indices))
    matrix = csr_matrix((values, indices, ends), shape=(len(texts), BUCKETS), dtype=np.float32)
    matrix.sum_duplicates()
    return matrix
