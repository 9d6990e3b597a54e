"""What a ranking or a cut is worth: F1, accuracy, average precision, and intervals by the bootstrap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Marks: TypeAlias = npt.NDArray[np.bool_]
Values: TypeAlias = npt.NDArray[np.float64]
Measure: TypeAlias = Callable[[Marks, Values], float]

CUT = 0.5


def f1(marks: Marks, values: Values) -> float:
    """Return the F1 of the marked class at the default cut."""
    return _f1(marks, values >= CUT)


def macro_f1(marks: Marks, values: Values) -> float:
    """Return the mean F1 of both classes at the default cut."""
    return (_f1(marks, values >= CUT) + _f1(~marks, values < CUT)) / 2


def accuracy(marks: Marks, values: Values) -> float:
    """Return the share of sentences on the right side of the default cut."""
    return float(np.mean(marks == (values >= CUT)))


def fired(_marks: Marks, values: Values) -> float:
    """Return the share of sentences at or above the default cut."""
    return float(np.mean(values >= CUT))


def average_precision(marks: Marks, values: Values) -> float:
    """Return the mean precision at the rank of each marked sentence; 0 where none is marked."""
    if not marks.any():
        return 0.0
    ranked = marks[np.argsort(-values, kind="stable")]
    precision = np.cumsum(ranked) / np.arange(1, len(ranked) + 1)
    return float(precision[ranked].mean())


def by_file(marks: Marks, values: Values, files: Sequence[str]) -> Values:
    """Return the average precision of each file that holds a marked sentence."""
    names = np.array(files)
    parts = [names == name for name in dict.fromkeys(files)]
    return np.array([average_precision(marks[part], values[part]) for part in parts if marks[part].any()])


def interval(
    marks: Marks, values: Values, measure: Measure, seed: int, rounds: int = 1000
) -> tuple[float, float]:
    """Return the 95 % interval of a measure when sentences are drawn anew, `rounds` times."""
    random = np.random.default_rng(seed)
    draws = (random.integers(0, len(marks), len(marks)) for _ in range(rounds))
    return _middle([measure(marks[draw], values[draw]) for draw in draws])


def interval_of_mean(parts: Values, seed: int, rounds: int = 1000) -> tuple[float, float]:
    """Return the 95 % interval of a mean over files when files are drawn anew, `rounds` times."""
    random = np.random.default_rng(seed)
    return _middle([parts[random.integers(0, len(parts), len(parts))].mean() for _ in range(rounds)])


def _middle(found: Sequence[Any]) -> tuple[float, float]:
    low, high = np.percentile(found, [2.5, 97.5])
    return float(low), float(high)


def _f1(marks: Marks, chosen: Marks) -> float:
    both = int(np.sum(marks & chosen))
    total = int(np.sum(marks)) + int(np.sum(chosen))
    return 2 * both / total if total else 0.0
