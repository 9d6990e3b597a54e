"""How the page's claims, hits and unmarked sentences are drawn, below the words and over them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from factcheck_app.domain.state import State
from factcheck_app.review.review import Review
from factcheck_app.ui.marks import draw_glyph, draw_line
from factcheck_app.ui.page_layout import ClaimLayout, Fragment
from factcheck_app.ui.theme import Theme

GUTTER_PX = 68
_GLYPH_PX = 12
_GLYPH_STEP_PX = _GLYPH_PX + 4
_FROM_TEXT_PX = 14
_MOST_GLYPHS = 3
_LINE_BELOW_PX = 4.0
_LEVEL_PX = 3.5
_FOOT_PX = 5.0
_CORNER_PX = 5.0
_HIT_TINT = 0.22
_CURRENT_HIT_TINT = 0.45
_UNMARKED_TINT = 0.05


@dataclass(frozen=True, slots=True)
class Scene:
    """What is drawn: a review's claims where they lie on a page of some width, one of them in front."""

    review: Review
    layout: ClaimLayout
    theme: Theme
    current_id: str | None
    width: float
    backwards: bool

    def claim_id(self, place: int) -> str:
        """Return the id of a shown claim."""
        return self.review.shown.claims[place].id

    def is_current(self, place: int) -> bool:
        """Say whether a shown claim is the one in front."""
        return self.claim_id(place) == self.current_id

    def state(self, place: int) -> State:
        """Return where a shown claim stands."""
        return self.review.standing(self.claim_id(place)).state

    def reach(self, place: int) -> list[QRectF]:
        """Return all that is painted for a claim."""
        fragments = self.layout.fragments(place)
        rects = [fragment.rect.adjusted(-5, -5, 5, 14) for fragment in fragments]
        if fragments:
            rects.append(self._gutter(fragments[0].baseline))
        return rects

    def _gutter(self, baseline: float) -> QRectF:
        left = self.width - GUTTER_PX if self.backwards else 0.0
        return QRectF(left, baseline - 2 * _GLYPH_PX, GUTTER_PX, 3 * _GLYPH_PX)

    def square(self, baseline: float, column: int) -> QRectF:
        """Return where a glyph lies in the margin, in a column counted from the text."""
        away = _FROM_TEXT_PX + _GLYPH_STEP_PX * (column + 1)
        left = self.width - GUTTER_PX + away - _GLYPH_PX if self.backwards else GUTTER_PX - away
        return QRectF(left, baseline - _GLYPH_PX + 1, _GLYPH_PX, _GLYPH_PX)


def paint_tints(painter: QPainter, scene: Scene, places: Sequence[int]) -> None:
    """Paint what lies behind the words of claims, the current one last."""
    for place in sorted(places, key=scene.is_current):
        state, current = scene.state(place), scene.is_current(place)
        painter.setBrush(scene.theme.tint_colour(state, current=current))
        painter.setPen(QPen(scene.theme.state_colour(state), 1.5) if current else Qt.PenStyle.NoPen)
        grow = 2.0 if current else 0.0
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        for fragment in scene.layout.fragments(place):
            outline.addRoundedRect(fragment.rect.adjusted(-1 - grow, -grow, 1 + grow, 3 + grow), 3, 3)
        painter.drawPath(outline.simplified() if current else outline)


def paint_lines(painter: QPainter, scene: Scene, places: Sequence[int]) -> None:
    """Paint lines below the words of claims and their glyphs in the margin."""
    beginning: dict[int, list[int]] = {}
    for place in sorted(places):
        fragments = scene.layout.fragments(place)
        _paint_line(painter, scene, place, fragments)
        if fragments:
            beginning.setdefault(round(fragments[0].baseline), []).append(place)
    for on_line in beginning.values():
        for column, place in enumerate(reversed(_in_margin(scene, on_line))):
            _paint_glyph(painter, scene, place, column)


def _in_margin(scene: Scene, on_line: list[int]) -> list[int]:
    """Return the claims of a line whose glyphs the margin has room for, the current one among them."""
    kept, more = on_line[:_MOST_GLYPHS], on_line[_MOST_GLYPHS:]
    current = [place for place in more if scene.is_current(place)]
    return kept[: _MOST_GLYPHS - len(current)] + current


def _paint_line(painter: QPainter, scene: Scene, place: int, fragments: Sequence[Fragment]) -> None:
    state = scene.state(place)
    colour = scene.theme.state_colour(state)
    below = _LINE_BELOW_PX + _LEVEL_PX * scene.layout.level(place)
    for fragment in fragments:
        left = QPointF(fragment.rect.left(), fragment.baseline + below)
        draw_line(painter, state, left, fragment.rect.right(), colour)
    if fragments and scene.layout.is_shared(place):
        # Where claims lie over each other, feet show where each begins and ends.
        painter.setPen(QPen(colour, 1.2))
        first, last = fragments[0], fragments[-1]
        for x, baseline in ((first.begin_x, first.baseline), (last.end_x, last.baseline)):
            painter.drawLine(QPointF(x, baseline + below), QPointF(x, baseline + below - _FOOT_PX))


def _paint_glyph(painter: QPainter, scene: Scene, place: int, column: int) -> None:
    square = scene.square(scene.layout.fragments(place)[0].baseline, column)
    colour = scene.theme.state_colour(scene.state(place))
    draw_glyph(painter, scene.state(place), square, colour)
    if scene.is_current(place):
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square.adjusted(-3.5, -3.5, 3.5, 3.5), 4, 4)


def paint_hit(painter: QPainter, theme: Theme, fragments: Iterable[Fragment], *, current: bool) -> None:
    """Paint a hit of a search behind its words: framed, and strongly where it is the one in front."""
    accent = QColor(theme.accent)
    painter.setPen(QPen(accent, 2.0 if current else 1.0))
    accent.setAlphaF(_CURRENT_HIT_TINT if current else _HIT_TINT)
    painter.setBrush(accent)
    for fragment in fragments:
        painter.drawRoundedRect(fragment.rect.adjusted(-1.5, 0.5, 1.5, 1.5), 2, 2)


def paint_unmarked(painter: QPainter, theme: Theme, fragments: Sequence[Fragment]) -> None:
    """Paint a sentence that holds no claim: a pale ground, and a corner where it begins and ends."""
    ground = QColor(theme.ink)
    ground.setAlphaF(_UNMARKED_TINT)
    for fragment in fragments:
        painter.fillRect(fragment.rect, ground)
    if fragments:
        painter.setPen(QPen(QColor(theme.muted), 1.2))
        first, last = fragments[0], fragments[-1]
        inward = -_CORNER_PX if first.backwards else _CORNER_PX
        x, y = first.begin_x, first.rect.top()
        painter.drawPolyline([QPointF(x + inward, y), QPointF(x, y), QPointF(x, y + _CORNER_PX)])
        x, y = last.end_x, last.rect.bottom()
        painter.drawPolyline([QPointF(x - inward, y), QPointF(x, y), QPointF(x, y - _CORNER_PX)])
