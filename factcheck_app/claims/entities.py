"""Named entities as spaCy's recogniser finds them with the same weights, in a tenth of its time.

spaCy asks each of its 74 actions at each word whether it is allowed; in its builds for Python 3.11 every such
question takes the interpreter's lock and gives it back. But outside of an entity an action's score depends on
the word alone: there all words are rated in one product, and only within entities is it done word by word.
After `ner.pyx` and `parser_model.pyx`; sums are made in the same order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import numpy.typing as npt
from spacy.tokens import Span

from factcheck_app.claims.vectors import Floats, Vectors, weights_of

if TYPE_CHECKING:
    from spacy.pipeline import EntityRecognizer
    from spacy.tokens import Doc
    from thinc.model import Model

Places = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]

# An action's score depends on the word, the first word of the open entity, and the word before.
_WORD, _FIRST, _BEFORE = range(3)
_SEEN = 3


@dataclass(frozen=True, slots=True)
class _Weights:
    """The recogniser's layers. `nowhere` stands for a word that there isn't."""

    narrow: Floats
    narrow_bias: Floats
    seen: Floats
    nowhere: Floats
    bias: Floats
    actions: Floats
    action_bias: Floats

    @classmethod
    def of(cls, model: Model[Any, Any]) -> Self:
        """Take the weights of a model of spaCy's architecture "spacy.TransitionBasedParser.v2"."""
        narrow = model.get_ref("tok2vec").layers[-1]
        lower, upper = model.get_ref("lower"), model.get_ref("upper")
        shape = _SEEN, lower.get_dim("nO"), lower.get_dim("nP")
        return cls(
            weights_of(narrow, "W").T,
            weights_of(narrow, "b"),
            weights_of(lower, "W").reshape(-1, lower.get_dim("nI")).T,
            weights_of(lower, "pad").reshape(shape),
            weights_of(lower, "b").reshape(shape[1:]),
            weights_of(upper, "W"),
            weights_of(upper, "b"),
        )

    def seen_of(self, vectors: Floats) -> Floats:
        """Return what each word gives in each place where it is seen: (words, places, width, pieces)."""
        narrow: Floats = vectors @ self.narrow + self.narrow_bias
        seen: Floats = (narrow @ self.seen).reshape(-1, *self.nowhere.shape)
        return seen

    def hidden(self, word: Floats, first: Floats, before: Floats) -> Floats:
        """Return the hidden layer: (..., width)."""
        pieces = word + first + before + self.bias
        hidden: Floats = np.maximum(pieces[..., 0], pieces[..., 1])
        return hidden


@dataclass(frozen=True, slots=True)
class _Actions:
    """Where the actions stand: for each label to begin, go on, end, and be one word; and to do nothing."""

    labels: tuple[str, ...]
    begin: Places
    go_on: Places
    end: Places
    alone: Places
    nothing: int
    begun: Mapping[int, tuple[int, bool]]
    """For each action that begins an entity its label's place, and whether more words follow."""

    @classmethod
    def of(cls, names: Sequence[str]) -> Self:
        """Sort the actions by their names: "B-ORG", "O"."""
        labels = tuple(name[2:] for name in names if name.startswith("B-"))
        sorts = [np.array([names.index(f"{sort}-{label}") for label in labels]) for sort in "BILU"]
        begin, go_on, end, alone = sorts
        begun = {
            int(action): (label, sort is begin)
            for sort in (begin, alone)
            for label, action in enumerate(sort)
        }
        return cls(labels, begin, go_on, end, alone, names.index("O"), begun)


class Entities:
    """Finds entities. Make one with `Entities.of`."""

    def __init__(self, vectors: Vectors, weights: _Weights, actions: _Actions) -> None:
        self._vectors = vectors
        self._weights = weights
        self._actions = actions

    @classmethod
    def of(cls, recogniser: EntityRecognizer) -> Self:
        """Make a finder with the weights of spaCy's recogniser, which has vectors of its own."""
        vectors = Vectors.of(recogniser.model.get_ref("tok2vec").layers[0])
        moves = recogniser.moves
        names = [moves.get_class_name(place) for place in range(moves.n_moves)]
        return cls(vectors, _Weights.of(recogniser.model), _Actions.of(names))

    def mark(self, docs: Sequence[Doc]) -> None:
        """Give texts, whose sentences are known, their entities."""
        found = self._found(docs)
        ahead = next(found, None)
        begin = 0
        for doc in docs:
            spans = []
            while ahead is not None and ahead[0] < begin + len(doc):
                first, end, label = ahead
                spans.append(Span(doc, first - begin, end - begin, label=label))
                ahead = next(found, None)
            doc.set_ents(spans)
            begin += len(doc)

    def _found(self, docs: Sequence[Doc]) -> Iterator[tuple[int, int, str]]:
        """Yield the entities of the texts, as if they were one: first word, end, label."""
        seen = self._weights.seen_of(np.concatenate(self._vectors.of_words(docs)))
        is_last, is_blank = _flags(docs)
        actions = self._outside(seen, is_last, is_blank)
        end = 0
        for first in np.flatnonzero(actions != self._actions.nothing).tolist():
            if first < end:
                continue
            label, has_more = self._actions.begun[int(actions[first])]
            end = self._end(seen, is_last, first, label) if has_more else first + 1
            yield first, end, self._actions.labels[label]

    def _outside(self, seen: Floats, is_last: Flags, is_blank: Flags) -> Places:
        """Return for each word what is best done there outside of an entity.

        No entity begins with a blank, and none of several words with the last word of a sentence.
        """
        weights, actions = self._weights, self._actions
        hidden = weights.hidden(seen[:, _WORD], weights.nowhere[_FIRST], weights.nowhere[_BEFORE])
        scores = hidden @ weights.actions.T + weights.action_bias
        allowed = np.zeros(scores.shape, bool)
        allowed[:, actions.nothing] = True
        allowed[np.ix_(~is_blank, actions.alone)] = True
        allowed[np.ix_(~is_blank & ~is_last, actions.begin)] = True
        best: Places = np.where(allowed, scores, -np.inf).argmax(axis=1)
        return best

    def _end(self, seen: Floats, is_last: Flags, first: int, label: int) -> int:
        """Return where the entity ends that begins with two words at least, the second of which is in it."""
        weights = self._weights
        ways = [self._actions.go_on[label], self._actions.end[label]]
        actions, bias = weights.actions[ways], weights.action_bias[ways]
        word = first + 1
        while not is_last[word]:
            hidden = weights.hidden(seen[word, _WORD], seen[first, _FIRST], seen[word - 1, _BEFORE])
            goes_on, ends = actions @ hidden + bias
            if ends > goes_on:
                break
            word += 1
        return word + 1


def _flags(docs: Sequence[Doc]) -> tuple[Flags, Flags]:
    """Return for each word of the texts whether it ends a sentence or text, and whether it is blank."""
    rows = np.concatenate([doc.to_array(["SENT_START", "IS_SPACE"]) for doc in docs])
    is_last = np.ones(len(rows), bool)
    is_last[:-1] = rows[1:, 0] == 1
    is_last[np.cumsum([len(doc) for doc in docs]) - 1] = True
    return is_last, rows[:, 1] == 1
