"""Chooses from which score a label is raised, on texts read as the product reads them.

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
from oyez.checks.passages import folded

CARD = Path(shipped.__file__).parent / "card.json"
_DRAFT = ("conduct", "contact", "shown", "invite", "incomplete")
ONLY = {"danger": "comment", "misuse": "comment"} | dict.fromkeys(_DRAFT, "draft")
"""Labels that are asked of one role alone."""

FALSE_ALARM, OF_DANGER = 1.5, 1.0
"""How many missed texts one false alarm weighs: whoever is asked in vain stops reading.

A sign of danger that is missed weighs as much as one that is none.
"""

LOWEST = 0.5
"""No label is raised below this score: some have too few texts here to be sure of less."""


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
    scores = model.strongest(folded(text).text)
    return [scores.get(label, 0.0) for label in LABELS]


def choose(scores: np.ndarray, held: list[Example]) -> dict[str, dict[str, float]]:
    """Return for each label the threshold that finds most, false alarms weighed against it."""
    thresholds = {label: _threshold(scores, held, label) for label in LABELS}
    print(f"all labels together raise {_flagged(scores, held, thresholds):.1%} of clean texts")
    figures = {label: _figure(scores, held, label, thresholds[label]) for label in LABELS}
    return {"thresholds": thresholds, "development_f1": figures}


def _of(scores: np.ndarray, held: list[Example], label: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the scores of a label and whether it is due, for the texts that tell."""
    index = LABELS.index(label)
    asked = np.array(
        [
            ONLY.get(label, example.role) == example.role and example.labels[index] is not None
            for example in held
        ]
    )
    due = np.array([example.labels[index] or 0.0 for example in held])
    return scores[asked, index], due[asked]


def _threshold(scores: np.ndarray, held: list[Example], label: str) -> float:
    given, due = _of(scores, held, label)
    weight = OF_DANGER if label == "danger" else FALSE_ALARM
    best, found = 0.0, 1.0
    for at in np.unique(np.round(given[given >= LOWEST], 4)):
        raised = given >= at
        worth = (raised & (due == 1)).sum() - weight * (raised & (due == 0)).sum()
        if worth > best:
            best, found = float(worth), float(at)
    return round(found, 4)


def _flagged(scores: np.ndarray, held: list[Example], thresholds: dict[str, float]) -> float:
    clean = [i for i, example in enumerate(held) if not any(example.labels)]
    raised = sum(
        any(
            scores[i, LABELS.index(label)] >= at and ONLY.get(label, held[i].role) == held[i].role
            for label, at in thresholds.items()
        )
        for i in clean
    )
    return raised / max(1, len(clean))


def _figure(scores: np.ndarray, held: list[Example], label: str, at: float) -> float:
    given, due = _of(scores, held, label)
    raised = given >= at
    right = (raised & (due == 1)).sum()
    f1 = float(2 * right / max(1, raised.sum() + due.sum()))
    free, _ = best_f1(given, due)
    print(
        f"{label}: F1 {f1:.3f} at {at:.3f}, recall {right / max(1, due.sum()):.2f} (best F1 {free:.3f})"
    )
    return round(f1, 3)


if __name__ == "__main__":
    main()
