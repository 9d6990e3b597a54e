"""The vectors of words among others, as spaCy's `Tok2Vec` computes them with the same weights, but sooner.

What is known of a word by itself is kept from text to text, nothing is noted for training, and the pieces of
which a layer takes the largest lie side by side. After `spacy.ml.models.tok2vec` and thinc's layers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from thinc.model import Model

    Layer = Model[Any, Any]

Floats = npt.NDArray[np.float32]

_AROUND = 3  # the word before, the word, the word after
_EDGE = np.float32(1e-8)
_KEPT_WORDS = 10_000


def weights_of(layer: Layer, name: str) -> Floats:
    """Return one of the arrays of a layer of thinc's."""
    return np.asarray(layer.get_param(name), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class _Layer:
    """Adds to each word what it is among its neighbours: the largest of three pieces, evenly spread."""

    weights: Floats
    bias: Floats
    stretch: Floats
    shift: Floats

    @classmethod
    def of(cls, maxout: Layer, norm: Layer) -> Self:
        """Take the weights of thinc's layers, piece by piece."""
        weights = weights_of(maxout, "W").transpose(2, 1, 0).reshape(maxout.get_dim("nI"), -1)
        bias = weights_of(maxout, "b").T.reshape(-1)
        return cls(np.ascontiguousarray(weights), bias, weights_of(norm, "G"), weights_of(norm, "b"))

    def added(self, vectors: Floats) -> Floats:
        """Return the vectors with what is added to each; (words, width)."""
        length, width = vectors.shape
        around = np.zeros((length, _AROUND, width), np.float32)
        around[1:, 0], around[:, 1], around[:-1, 2] = vectors[:-1], vectors, vectors[1:]
        pieces = around.reshape(length, -1) @ self.weights
        pieces += self.bias
        largest: Floats = np.maximum(pieces[:, :width], pieces[:, width : 2 * width])
        np.maximum(largest, pieces[:, 2 * width :], out=largest)
        largest -= np.add.reduce(largest, axis=1, keepdims=True) / np.float32(width)
        spread = np.einsum("ij,ij->i", largest, largest) / np.float32(width) + _EDGE
        largest *= (1 / np.sqrt(spread))[:, np.newaxis]
        largest *= self.stretch
        largest += self.shift
        largest += vectors
        return largest


class Vectors:
    """Computes the vectors of texts' words. Make one with `Vectors.of`."""

    def __init__(self, columns: Sequence[str], embed: Layer, mix: Layer, layers: Sequence[_Layer]) -> None:
        self._columns: list[int | str] = list(columns)
        self._embed, self._mix = embed, mix
        self._layers = tuple(layers)
        self._width = mix.get_dim("nO")
        self._places: dict[bytes, int] = {}
        self._alone: Floats = np.zeros((0, self._width), np.float32)

    @classmethod
    def of(cls, model: Layer) -> Self:
        """Take the weights of a model of spaCy's architecture "spacy.Tok2Vec.v2"."""
        extract, _, embed, mix, _ = model.get_ref("embed").layers
        inside = list(model.get_ref("encode").walk(order="dfs_pre"))
        parts = ([each for each in inside if each.name == name] for name in ("maxout", "layernorm"))
        layers = [_Layer.of(*each) for each in zip(*parts, strict=True)]
        return cls(extract.attrs["columns"], embed, mix, layers)

    def of_words(self, docs: Sequence[Doc]) -> list[Floats]:
        """Return the vectors of the words of each text; (words, width)."""
        rows = np.concatenate([doc.to_array(self._columns) for doc in docs])
        places = self._places_of(rows)
        # As many empty rows lie between texts as there are layers: no text reaches into another.
        apart = len(self._layers)
        starts = list(_starts([len(doc) for doc in docs], apart))
        vectors = np.zeros((starts[-1][1] + apart, self._width), np.float32)
        taken = 0
        for start, end in starts:
            vectors[start:end] = self._alone[places[taken : taken + end - start]]
            taken += end - start
        for layer in self._layers:
            vectors = layer.added(vectors)
        return [vectors[start:end] for start, end in starts]

    def _places_of(self, rows: npt.NDArray[np.uint64]) -> list[int]:
        """Return where the vectors lie that words have by themselves, of which new ones are made first."""
        if len(self._places) > _KEPT_WORDS:
            self._places.clear()
            self._alone = self._alone[:0]
        words: list[bytes] = rows.view(f"V{rows.itemsize * rows.shape[1]}").ravel().tolist()
        first = {word: place for place, word in enumerate(words) if word not in self._places}
        if first:
            made = self._mix.predict(self._embed.predict(rows[list(first.values())]))
            for word in first:
                self._places[word] = len(self._places)
            self._alone = np.concatenate([self._alone, made])
        return [self._places[word] for word in words]


def _starts(lengths: Sequence[int], apart: int) -> Iterator[tuple[int, int]]:
    """Yield where each text begins and ends where `apart` rows lie before each."""
    end = 0
    for length in lengths:
        yield end + apart, (end := end + apart + length)
