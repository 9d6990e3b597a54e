"""How a state is drawn: a line below the words and a glyph; shapes, so that no typeface is needed."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from factcheck_app.domain.state import State


class Line(Enum):
    """The style of the line below a claim."""

    THIN = auto()
    SOLID = auto()
    WAVE = auto()
    DASHES = auto()
    DOUBLE = auto()
    DOTS = auto()
    SPARSE = auto()
    DASH_DOT = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """What tells a state apart without colour: a line and the strokes of a glyph.

    Strokes are open polygons in a unit square, y downwards.
    """

    line: Line
    strokes: tuple[tuple[tuple[float, float], ...], ...] = ()
    ring: bool = False
    dot: bool = False


MARKS: Mapping[State, Mark] = MappingProxyType(
    {
        State.UNREVIEWED: Mark(Line.THIN, ring=True),
        State.VERIFIED: Mark(Line.SOLID, (((0.12, 0.55), (0.40, 0.85), (0.90, 0.17)),)),
        State.DISPUTED: Mark(Line.WAVE, (((0.18, 0.18), (0.82, 0.82)), ((0.82, 0.18), (0.18, 0.82)))),
        State.NEEDS_SOURCE: Mark(
            Line.DASHES,
            (
                (
                    (0.24, 0.30),
                    (0.30, 0.14),
                    (0.50, 0.06),
                    (0.70, 0.14),
                    (0.76, 0.30),
                    (0.50, 0.50),
                    (0.50, 0.64),
                ),
            ),
            dot=True,
        ),
        State.ON_AUTHOR: Mark(
            Line.DOUBLE, (((0.14, 0.92), (0.50, 0.08), (0.86, 0.92)), ((0.28, 0.62), (0.72, 0.62)))
        ),
        State.NOT_CHECKABLE: Mark(Line.DOTS, (((0.15, 0.50), (0.85, 0.50)),)),
        State.DISMISSED: Mark(Line.SPARSE, (((0.20, 0.85), (0.80, 0.15)),)),
        State.DIFFER: Mark(
            Line.DASH_DOT,
            (
                ((0.10, 0.33), (0.88, 0.33)),
                ((0.66, 0.13), (0.90, 0.33)),
                ((0.90, 0.68), (0.12, 0.68)),
                ((0.34, 0.88), (0.10, 0.68)),
            ),
        ),
    }
)

_PATTERNS = {
    Line.DASHES: [4.0, 2.5],
    Line.DOTS: [0.1, 2.2],
    Line.SPARSE: [0.1, 5.0],
    Line.DASH_DOT: [5.0, 2.0, 0.1, 2.0],
}
_WAVE_PX = 4.0
_WAVE_HEIGHT_PX = 1.5


def draw_glyph(painter: QPainter, state: State, square: QRectF, colour: QColor) -> None:
    """Draw the glyph of a state into a square."""
    mark = MARKS[state]
    pen = QPen(colour, max(1.4, square.width() * 0.14))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in mark.strokes:
        painter.drawPolyline([_in(square, x, y) for x, y in stroke])
    if mark.ring:
        painter.drawEllipse(_in(square, 0.5, 0.5), square.width() * 0.36, square.width() * 0.36)
    if mark.dot:
        painter.drawPoint(_in(square, 0.5, 0.92))


def draw_line(painter: QPainter, state: State, left: QPointF, right_x: float, colour: QColor) -> None:
    """Draw the line of a state from `left` to `right_x`, at the height of `left`."""
    style = MARKS[state].line
    right = QPointF(right_x, left.y())
    pen = QPen(colour, 1.0 if style in (Line.THIN, Line.DOUBLE) else 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if style in (Line.DOTS, Line.SPARSE) else Qt.PenCapStyle.FlatCap)
    if style in _PATTERNS:
        pen.setDashPattern(_PATTERNS[style])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if style is Line.WAVE:
        painter.drawPath(_wave(left, right_x))
    elif style is Line.DOUBLE:
        apart = QPointF(0, 1.5)
        painter.drawLine(left - apart, right - apart)
        painter.drawLine(left + apart, right + apart)
    else:
        painter.drawLine(left, right)


def _wave(left: QPointF, right_x: float) -> QPainterPath:
    path = QPainterPath(left)
    x, up = left.x(), True
    while x < right_x:
        crest = QPointF(x + _WAVE_PX / 2, left.y() + (-2 if up else 2) * _WAVE_HEIGHT_PX)
        x += _WAVE_PX
        path.quadTo(crest, QPointF(min(x, right_x), left.y()))
        up = not up
    return path


def _in(square: QRectF, x: float, y: float) -> QPointF:
    return QPointF(square.x() + x * square.width(), square.y() + y * square.height())
