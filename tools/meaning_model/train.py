r"""Trains the small model of meaning and writes what ships: network, regression, tokeniser, card.

    PYTHONPATH=src python tools/meaning_model/train.py --data FOLDER --corpus tests/corpus \
        --out src/oyez/checks/meaning

`FOLDER` holds the public data named in SOURCES. What was written for Oyez lies beside this script:
sentences/, and posts/ with their marked passages. Nothing of the corpus trains the model; its
development part shows how well it does, and thresholds.py, which comes next, chooses by it. Run it
in an environment made from requirements.txt beside this script; it takes about half an hour on two
idle cores, with MALLOC_MMAP_THRESHOLD_ and MALLOC_TRIM_THRESHOLD_ set to 4000000000: by default the
memory of every large tensor is given back at once, which made a step five times as slow.
"""

import argparse
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from examples import LABELS, Example, joined, own_sentences, posts, public_data, validation
from export import export, note
from linear import fit_linear
from network import Network, Tokens, load_encoder

SEED = 20261123
EPOCHS, BATCH, RATE = 3, 32, 1e-4
HALF = torch.backends.cpu.get_cpu_capability().startswith("AVX512")


def main() -> None:
    """Fit both halves and write what ships."""
    given = _arguments()
    random.seed(SEED)
    np.random.default_rng(SEED)
    torch.manual_seed(SEED)
    torch.set_num_threads(2)
    examples = _examples(given.data, random.Random(SEED))
    held = validation(given.corpus)
    print(f"{len(examples):,} examples to train on, {len(held):,} to look at")
    linear = fit_linear(examples, held, given.out)
    if given.linear_only:
        note(given.out, {"linear_examples": len(examples), "linear_f1": linear})
        return
    tokens, encoder = load_encoder()
    network = Network(encoder, len(LABELS))
    _train(network, tokens, examples, given.epochs)
    if given.keep:
        torch.save(network.state_dict(), given.keep)
    facts = {
        "seed": SEED,
        "epochs": given.epochs,
        "examples": len(examples),
        "parts": sum(len(example.parts) for example in examples),
        "linear_f1": linear,
    }
    export(network, tokens, facts, given.out)


def _examples(data: Path, chance: random.Random) -> list[Example]:
    """Return posts, public data, and sentences: half of these alone, half with strange neighbours."""
    sentences = [*own_sentences(SEED)]
    chance.shuffle(sentences)
    half = len(sentences) // 2
    examples = [
        *sentences[:half],
        *joined(sentences[half:], chance),
        *posts(),
        *public_data(data, chance),
    ]
    chance.shuffle(examples)
    return examples


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument(
        "--linear-only", action="store_true", help="fit the regression anew, keep the network"
    )
    parser.add_argument("--keep", type=Path, help="where the float weights are kept as well")
    return parser.parse_args()


def _train(network: Network, tokens: Tokens, examples: list[Example], epochs: int) -> None:
    learning = [parameter for parameter in network.parameters() if parameter.requires_grad]
    optimiser = torch.optim.AdamW(learning, lr=RATE, weight_decay=0.01)
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
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=HALF):
                loss = network.loss(batch)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learning, 1.0)
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
