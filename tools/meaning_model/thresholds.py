"""Chooses from which score a label is raised, reading the development part as the product reads.

    python tools/meaning_model/thresholds.py --corpus tests/corpus

Run it in the product's own environment after train.py; it writes the thresholds and what they
give into the model's card. The held-out part is never read.
"""

import argparse
import json
from pathlib import Path

import numpy as np
from examples import LABELS, Example, validation
from scoring import best_f1

from oyez.checks.meaning import model as shipped
from oyez.checks.meaning.windows import windows
from oyez.checks.passages import folded

CARD = Path(shipped.__file__).parent / "card.json"
_DRAFT = ("conduct", "contact", "shown", "invite", "incomplete")
ONLY = {"danger": "comment", "misuse": "comment"} | dict.fromkeys(_DRAFT, "draft")
"""Labels that are asked of one role alone."""

MOST_CLEAN = 0.012
"""The share of texts without the label that a threshold may raise."""


def main() -> None:
    """Read every text, choose, write the card."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    held = validation(parser.parse_args().corpus)
    model = shipped.load_model()
    if model is None:
        raise SystemExit("The optional part is not installed: run make setup.")
    scores = np.array([_strongest(model, example.text) for example in held])
    card = json.loads(CARD.read_text(encoding="utf-8"))
    card |= choose(scores, held)
    CARD.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def _strongest(model: shipped.Model, text: str) -> list[float]:
    words = folded(text).text
    read = [model.scores(words[start:end]) for start, end in windows(words)]
    return [max((scores[label] for scores in read), default=0.0) for label in LABELS]


def choose(scores: np.ndarray, held: list[Example]) -> dict[str, dict[str, float]]:
    """Return a threshold for each label: the best F1 among those that raise few clean texts."""
    thresholds: dict[str, float] = {}
    figures: dict[str, float] = {}
    for index, label in enumerate(LABELS):
        asked = np.array([ONLY.get(label, example.role) == example.role for example in held])
        due = np.array([example.labels[index] or 0.0 for example in held])[asked]
        given = scores[asked, index]
        free, at_free = best_f1(given, due)
        f1, at = best_f1(given, due, MOST_CLEAN)
        recall = float(((given >= at) & (due == 1)).sum() / max(1, due.sum()))
        print(
            f"{label}: F1 {f1:.3f} at {at:.3f}, recall {recall:.2f} (best F1 {free:.3f} at {at_free:.3f})"
        )
        thresholds[label], figures[label] = round(at, 4), round(f1, 3)
    return {"thresholds": thresholds, "development_f1": figures}


if __name__ == "__main__":
    main()
