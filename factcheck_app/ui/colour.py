"""Contrast between colours, and colours made readable."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QColor

_STEPS = 40
_ROUNDED = 1.02
"""What a painter's own rounding of a mixed colour may cost of its contrast, at most."""


def luminance(colour: QColor) -> float:
    """Return the relative luminance, 0 to 1, as WCAG 2.2 defines it."""
    red, green, blue = (_linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(wanted: str, ink: str, grounds: Iterable[str], least: float) -> str:
    """Return a colour, or the nearest one on its way to `ink` whose contrast to all grounds is `least`."""
    below = [QColor(ground) for ground in grounds]
    start, end = QColor(wanted), QColor(ink)
    for step in range(_STEPS + 1):
        mixed = _mixed(start, end, step / _STEPS)
        if all(contrast(mixed, ground) >= least for ground in below):
            return mixed.name()
    return ink


def strongest_tint(tint: str, paper: str, wanted: float, words: Mapping[str, float]) -> float:
    """Return how much of a tint may lie on the paper, at most `wanted` (0 to 1), so that words stay readable.

    `words` are the colours of what stands on it, each with the contrast that it must have.
    """
    for step in range(_STEPS):
        share = wanted * (1 - step / _STEPS)
        ground = _mixed(QColor(paper), QColor(tint), share)
        if all(contrast(QColor(word), ground) >= least * _ROUNDED for word, least in words.items()):
            return share
    return 0.0


def _linear(value: float) -> float:
    return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    # Of whole channels, so that the name that is returned is the very colour whose contrast was tried.
    return QColor(
        *(
            round(first * (1 - share) + second * share)
            for first, second in (
                (one.red(), other.red()),
                (one.green(), other.green()),
                (one.blue(), other.blue()),
            )
        )
    )
