"""Trains the small model of meaning and writes what ships: an int8 ONNX file, its tokeniser, a card.

    python tools/meaning_model/train.py --data FOLDER --corpus tests/corpus --out src/oyez/checks/meaning

`FOLDER` holds the public data named in SOURCES. The sentences written for Oyez lie beside this
script. Nothing of the corpus trains the model; its development part shows how well it does, and
thresholds.py, which comes next, chooses by it. Run it in an environment made from requirements.txt
beside this script; it takes about half an hour on two cores and prints the figures of the baseline
(TF-IDF with logistic regression) as well.
"""

import argparse
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from baseline import fit_baseline
from examples import LABELS, Example, own_sentences, public_data, validation
from export import export
from network import Network, Tokens, load_encoder

SEED = 20261123
EPOCHS, BATCH, RATE = 3, 32, 8e-5


def main() -> None:
    """Train, export, and say how the baseline does."""
    given = _arguments()
    random.seed(SEED)
    np.random.default_rng(SEED)
    torch.manual_seed(SEED)
    torch.set_num_threads(2)
    examples = [*own_sentences(SEED), *public_data(given.data, random.Random(SEED))]
    random.Random(SEED).shuffle(examples)
    held = validation(given.corpus)
    print(f"{len(examples):,} examples to train on, {len(held):,} to look at")
    baseline = fit_baseline(examples, held)
    tokens, encoder = load_encoder()
    network = Network(encoder, len(LABELS))
    _train(network, tokens, examples, given.epochs)
    facts = {"seed": SEED, "epochs": given.epochs, "examples": len(examples), "baseline": baseline}
    export(network, tokens, facts, given.out)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    return parser.parse_args()


def _train(network: Network, tokens: Tokens, examples: list[Example], epochs: int) -> None:
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.01)
    batches = tokens.batches(examples, BATCH)
    steps = epochs * len(batches)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, RATE, total_steps=steps, pct_start=0.1
    )
    began, done = time.monotonic(), 0
    network.train()
    for epoch in range(epochs):
        random.Random(SEED + epoch).shuffle(batches)
        total = 0.0
        for batch in batches:
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = network.loss(batch)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
            done += 1
            if done % 200 == 0:
                print(f"  {done}/{steps}, {time.monotonic() - began:.0f} s", file=sys.stderr)
        print(
            f"epoch {epoch + 1}: loss {total / len(batches):.4f}, {time.monotonic() - began:.0f} s"
        )
    network.eval()


if __name__ == "__main__":
    main()
