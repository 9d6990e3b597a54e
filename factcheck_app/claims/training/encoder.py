"""The network: a BERT encoder with a linear head after several of its layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
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

    def cut(self, layers: int) -> Encoder:
        """Return an encoder of the first layers alone and the head after them, with the same weights."""
        head = self.heads[self.exits.index(layers)]
        self.bert.encoder.layer = self.bert.encoder.layer[:layers]
        short = Encoder(self.bert, (layers,))
        short.heads[0].load_state_dict(head.state_dict())
        return short

    def shape(self) -> Shape:
        """Return what the graph needs to know of the whole encoder."""
        config, layers = self.bert.config, len(self.bert.encoder.layer)
        return Shape(layers, config.num_attention_heads, config.hidden_size, config.layer_norm_eps)

    def weights(self) -> Mapping[str, Array]:
        """Return the weights of the encoder and of its deepest head, by the graph's names."""
        head = {f"head.{name}": value for name, value in self.heads[-1].state_dict().items()}
        named = {**self.bert.state_dict(), **head}
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


def mean_of(states: Sequence[Mapping[str, Array]]) -> dict[str, Array]:
    """Return the mean of several runs' weights, which all started from the same ones."""
    return {name: np.mean([state[name] for state in states], axis=0) for name in states[0]}


def _frozen(encoder: Encoder) -> Encoder:
    encoder.bert.embeddings.word_embeddings.requires_grad_(False)
    return encoder
