"""The figures of a model as the application runs it, on the development sets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from factcheck_app.claims.training import measures
from factcheck_app.claims.training.corpora import Gold, Notion
from factcheck_app.claims.training.measures import Values
from factcheck_app.claims.worth import Scorer

_SEED = 0
_OF_WORTH = {"F1": measures.f1, "AP": measures.average_precision, "share at or above 0.5": measures.fired}
_OF_FACTS = {
    "accuracy": measures.accuracy,
    "macro F1": measures.macro_f1,
    "AP": measures.average_precision,
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure on a set, with its 95 % bootstrap interval."""

    data: str
    measure: str
    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.data:24} {self.measure:22} {self.value:.3f} ({self.low:.3f} to {self.high:.3f})"


def figures(scorer: Scorer, sets: Sequence[Gold]) -> Iterator[Figure]:
    """Yield the figures of each set: MAP where sentences are ranked in files, else F1 or accuracy and AP."""
    for gold in sets:
        values = values_of(scorer, gold)
        marks = np.array(gold.marks)
        if gold.files:
            parts = measures.by_file(marks, values, gold.files)
            yield Figure(gold.name, "MAP", float(parts.mean()), *measures.interval_of_mean(parts, _SEED))
            continue
        for name, measure in (_OF_FACTS if gold.notion is Notion.FACTUAL else _OF_WORTH).items():
            interval = measures.interval(marks, values, measure, _SEED)
            yield Figure(gold.name, name, measure(marks, values), *interval)


def values_of(scorer: Scorer, gold: Gold) -> Values:
    """Return the probability of the set's notion for each of its sentences."""
    worths = scorer.worths(gold.texts)
    factual = gold.notion is Notion.FACTUAL
    return np.array([worth.factual if factual else worth.check_worthy for worth in worths])
