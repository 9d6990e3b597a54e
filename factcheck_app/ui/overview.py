"""Ticks beside the scroll bar: where claims lie and in what state, and where words were found."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import tr
from factcheck_app.review.review import Review
from factcheck_app.ui.theme import Theme

_WIDTH_PX = 18
_TICK_PX = 2.0
_THICK_PX = 4.0
_END_PX = 6
_HIT = (14.0, 4.0)
"""Left side and width of the tick of a hit, in pixels: beside the claims'."""
_HITS_A_PIXEL = 4

SHAPES: Mapping[State, tuple[tuple[float, float], ...]] = MappingProxyType(
    {
        State.UNREVIEWED: ((2.0, 10.0),),
        State.VERIFIED: ((5.0, 4.0),),
        State.DISPUTED: ((2.0, 3.5), (8.5, 3.5)),
        State.NEEDS_SOURCE: ((2.0, 5.0),),
        State.ON_AUTHOR: ((7.0, 5.0),),
        State.NOT_CHECKABLE: ((6.0, 2.0),),
        State.DISMISSED: ((2.0, 2.0),),
        State.DIFFER: ((2.0, 2.0), (6.0, 2.0), (10.0, 2.0)),
    }
)
"""Left sides and widths of the strokes of each state's tick, in pixels: colour alone tells none apart."""


class Overview(QWidget):
    """Draws a tick for each claim; `height_of` turns a code point into a share of the page's height.

    Signals: `claim_clicked` (the id of the claim whose tick is nearest to a click).
    """

    claim_clicked = Signal(str)

    def __init__(
        self, theme: Theme, height_of: Callable[[int], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height_of = height_of
        self._review: Review | None = None
        self._current_id: str | None = None
        self._heights: list[float] = []
        self._hits: Sequence[int] = ()
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Claims in the article"))
        self.setToolTip(tr("Where the claims lie. Click a tick to go there."))

    def sizeHint(self) -> QSize:
        """Return a narrow column."""
        return QSize(_WIDTH_PX, 100)

    def show_review(self, review: Review, current_id: str | None) -> None:
        """Draw the claims of a review."""
        before = self._review
        self._review, self._current_id = review, current_id
        if before is None or review.shown.claims != before.shown.claims:
            self._heights.clear()
            self._picture = QPixmap()
        elif review.standings is not before.standings and not self._picture.isNull():
            for place in _changed(before, review):
                self._redraw(place)
        self.update()

    def show_hits(self, starts: Sequence[int]) -> None:
        """Draw where words were found: the code points where each hit starts, in text order."""
        if starts or self._hits:
            self._hits = starts
            self._picture = QPixmap()
            self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._picture = QPixmap()
        self.update()

    def forget_heights(self, *_size: object) -> None:
        """Work out anew where the claims lie: the page was laid out anew."""
        self._heights.clear()
        self._picture = QPixmap()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ticks, kept as a picture until one of them changes, and the current one over them."""
        if self._picture.isNull():
            self._picture = self._drawn()
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)
            place = self._review.shown.places.get(self._current_id or "") if self._review else None
            if place is not None:
                y = self._y(self._heights_now()[place])
                colour = self._theme.state_colour(self._state(place))
                painter.fillRect(QRectF(0, y - _THICK_PX / 2, self.width(), _THICK_PX), colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew."""
        super().resizeEvent(event)
        self._picture = QPixmap()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.palette().base().color())
        colours = {state: self._theme.state_colour(state) for state in State}
        with QPainter(picture) as painter:
            for place, height in enumerate(self._heights_now()):
                state = self._state(place)
                self._draw_tick(painter, state, self._y(height), colours[state])
            self._draw_hits(painter)
        return picture

    def _redraw(self, place: int) -> None:
        """Draw one tick anew, and those that lie over it."""
        heights = self._heights_now()
        y, width, reach = self._y(heights[place]), float(_HIT[0]), 2 * _TICK_PX / max(1, self._room())
        strip = QRectF(0, y - _TICK_PX, width, 2 * _TICK_PX)
        near = range(
            bisect_left(heights, heights[place] - reach), bisect_right(heights, heights[place] + reach)
        )
        with QPainter(self._picture) as painter:
            painter.setClipRect(strip)
            painter.fillRect(strip, self.palette().base().color())
            for other in near:
                state = self._state(other)
                self._draw_tick(painter, state, self._y(heights[other]), self._theme.state_colour(state))

    def _draw_tick(self, painter: QPainter, state: State, y: float, colour: QColor) -> None:
        for left, width in SHAPES[state]:
            painter.fillRect(QRectF(left, y - _TICK_PX / 2, width, _TICK_PX), colour)

    def _draw_hits(self, painter: QPainter) -> None:
        """Draw a tick for each hit; of thousands that fall on one pixel, only a few are looked at."""
        colour, left, width = QColor(self._theme.accent), *_HIT
        text = len(self._review.article.text) if self._review else 0
        apart = text / (_HITS_A_PIXEL * max(1, self._room()))
        following = -1.0
        for start in self._hits:
            if start >= following:
                following = start + apart
                y = self._y(self._height_of(start))
                painter.fillRect(QRectF(left, y - _TICK_PX / 2, width, _TICK_PX), colour)

    def _state(self, place: int) -> State:
        if self._review is None:
            return State.UNREVIEWED
        return self._review.standing(self._review.shown.claims[place].id).state

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the claim whose tick is nearest."""
        y = event.position().y()
        heights = self._heights_now()
        nearest = min(range(len(heights)), key=lambda place: abs(self._y(heights[place]) - y), default=None)
        if nearest is not None:
            self.claim_clicked.emit(self._claims()[nearest].id)

    def _heights_now(self) -> list[float]:
        """Return where each claim lies, as a share of the page's height."""
        claims = self._claims()
        if len(self._heights) != len(claims):
            self._heights = [self._height_of(claim.span.start) for claim in claims]
        return self._heights

    def _claims(self) -> tuple[Claim, ...]:
        return self._review.shown.claims if self._review else ()

    def _room(self) -> int:
        return self.height() - 2 * _END_PX

    def _y(self, height: float) -> float:
        return _END_PX + height * self._room()


def _changed(before: Review, review: Review) -> list[int]:
    """Return the places of the shown claims whose state isn't what it was."""
    then, now, places = before.standings, review.standings, review.shown.places
    touched = (each for each in {*then, *now} if then.get(each) is not now.get(each))
    return [
        places[each]
        for each in touched
        if each in places and before.standing(each).state is not review.standing(each).state
    ]
