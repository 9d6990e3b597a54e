"""The network: a BERT encoder with a linear head after several of its layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from factcheck_app.claims.training.corpora import Verdict
from factcheck_app.claims.training.graph import Array, Shape

_DROPOUT = 0.1


class Encoder(nn.Module):
    """Reads word pieces and gives three logits after each layer in `exits`, the deepest last.

    Sentences are the mean of their pieces. One network is trained for all exits, so that any of them can
    be shipped.
    """

    def __init__(self, bert: BertModel, exits: Sequence[int]) -> None:
        super().__init__()
        self.bert = bert
        self.exits = tuple(sorted(exits))
        self.dropout = nn.Dropout(_DROPOUT)
        self.heads = nn.ModuleList(nn.Linear(bert.config.hidden_size, len(Verdict)) for _ in self.exits)

    def forward(self, pieces: Tensor, mask: Tensor) -> list[Tensor]:
        """Return the logits of each exit; `mask` is 1 where a piece is, 0 where there is padding."""
        states = self.bert(input_ids=pieces, attention_mask=mask, output_hidden_states=True).hidden_states
        share = (mask / mask.sum(1, keepdim=True)).unsqueeze(-1)
        pairs = zip(self.heads, self.exits, strict=True)
        return [head(self.dropout((states[layer] * share).sum(1))) for head, layer in pairs]

    def shape(self, layers: int) -> Shape:
        """Return what the graph needs to know to be cut after `layers`."""
        config = self.bert.config
        return Shape(layers, config.num_attention_heads, config.hidden_size, config.layer_norm_eps)

    def weights(self, layers: int) -> Mapping[str, Array]:
        """Return the weights of the encoder, and of the head after `layers`, by the graph's names."""
        head = self.heads[self.exits.index(layers)]
        named = {
            **self.bert.state_dict(),
            **{f"head.{name}": value for name, value in head.state_dict().items()},
        }
        return {name: value.detach().cpu().numpy() for name, value in named.items()}


def pretrained(folder: Path, exits: Sequence[int]) -> Encoder:
    """Return an encoder with the weights in a folder of transformers' kind, its word embeddings frozen."""
    bert = BertModel.from_pretrained(
        str(folder),
        add_pooling_layer=False,
        local_files_only=True,
        attn_implementation="eager",
        hidden_dropout_prob=0.0,  # costs a third of the time, and two epochs need no more than the heads'
        attention_probs_dropout_prob=0.0,
    )
    return _frozen(Encoder(bert, exits))


def tiny(vocabulary: int, exits: Sequence[int]) -> Encoder:
    """Return a very small encoder with random weights, to try the way from data to file."""
    config = BertConfig(
        vocab_size=vocabulary,
        hidden_size=16,
        num_hidden_layers=max(exits),
        num_attention_heads=2,
        intermediate_size=32,
    )
    return _frozen(Encoder(BertModel(config, add_pooling_layer=False), exits))


def mean_of(states: Sequence[Mapping[str, Array]]) -> dict[str, Tensor]:
    """Return the mean of several runs' weights, which all started from the same ones."""
    return {name: torch.tensor(np.mean([state[name] for state in states], axis=0)) for name in states[0]}


def _frozen(encoder: Encoder) -> Encoder:
    encoder.bert.embeddings.word_embeddings.requires_grad_(False)
    return encoder
