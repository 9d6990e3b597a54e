"""Calibration: two numbers that turn the quantised model's margins into probabilities.

How steeply a probability rises is fitted to ClaimBuster's expert part; where it passes 0.5 is chosen so that
the default cut serves all sets of the notion alike, not the one whose sentences were screened to be clear.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from factcheck_app.claims.training.measures import CUT, Marks, Measure, Values
from factcheck_app.claims.worth import Calibration

_ROUNDS = 100
_EDGE = 1e-9
_FAR = 500.0
_PRIOR = 1e-3
_CUTS = 200
_NEIGHBOURS = 5


def margins_of(probabilities: Values) -> Values:
    """Return the log odds of probabilities that were made with scale 1 and bias 0."""
    inside = np.clip(probabilities, _EDGE, 1 - _EDGE)
    return np.asarray(np.log(inside) - np.log1p(-inside))


def fitted(margins: Values, marks: Marks) -> Calibration:
    """Return the calibration that makes the marks likeliest, by Newton's method.

    Platt (1999), Probabilistic outputs for support vector machines, with his targets that keep a
    separable set from driving the scale to infinity.
    """
    high, low = (marks.sum() + 1) / (marks.sum() + 2), 1 / ((~marks).sum() + 2)
    wanted = np.where(marks, high, low)
    inputs = np.stack([margins, np.ones_like(margins)], axis=1)
    weights = np.zeros(2)
    for _ in range(_ROUNDS):
        found = 1 / (1 + np.exp(-np.clip(inputs @ weights, -_FAR, _FAR)))
        slope = inputs.T @ (found - wanted) + _PRIOR * weights
        curve = (inputs * (found * (1 - found))[:, None]).T @ inputs + _PRIOR * np.eye(2)
        step = np.linalg.solve(curve, slope)
        weights = weights - step
        if np.abs(step).max() < _EDGE:
            break
    return Calibration(float(weights[0]), float(weights[1]))


def recut(calibration: Calibration, cut: float) -> Calibration:
    """Return a calibration that is as steep, with 0.5 at the margin `cut`."""
    return Calibration(calibration.scale, -calibration.scale * cut)


def best_cut(sets: Sequence[tuple[Values, Marks]], measure: Measure) -> float:
    """Return the margin at which the measure's mean over the sets is best, sets counting alike.

    Means are taken over neighbouring cuts too, so that no single sentence decides.
    """
    every = np.concatenate([margins for margins, _ in sets])
    low, high = np.quantile(every, [0.02, 0.98])
    cuts = np.linspace(low, high, _CUTS)
    means = [np.mean([measure(marks, CUT + margins - cut) for margins, marks in sets]) for cut in cuts]
    window = np.ones(2 * _NEIGHBOURS + 1) / (2 * _NEIGHBOURS + 1)
    smooth = np.convolve(np.pad(means, _NEIGHBOURS, mode="edge"), window, mode="valid")
    return float(cuts[int(np.argmax(smooth))])
