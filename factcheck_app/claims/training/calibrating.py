"""Calibration: two numbers that turn the quantised model's margins into probabilities."""

from __future__ import annotations

import numpy as np

from factcheck_app.claims.training.measures import Marks, Values
from factcheck_app.claims.worth import Calibration

_ROUNDS = 100
_EDGE = 1e-9
_FAR = 500.0
_PRIOR = 1e-3


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
