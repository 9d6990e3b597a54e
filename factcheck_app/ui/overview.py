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
from factcheck_app.review.carried import touched
from factcheck_app.review.review import Review
from factcheck_app.ui.theme import Theme

_WIDTH_PX = 18
_MARGIN_PX = 6
_TICK_PX = 2.0
_CURRENT_PX = 4.0
_CLAIMS_PX = 14.0
_HIT_PX = (14.0, 4.0)
"""Left side and width of the tick of a hit: beside those of the claims."""
_HITS_A_PIXEL = 4
"""How many hits are looked at where thousands fall on one pixel."""
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
_BELOW_EACH_OTHER = tuple(reversed(State))
"""In which order ticks at one place are drawn: what is not reviewed comes last, above the rest."""
_MOST_PATCHES = 50
"""How many ticks may change until it is quicker to draw all of them."""


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
        self._height_at: dict[int, float] = {}
        self._heights: list[float] = []
        self._picture = QPixmap()
        self._stale: set[str] = set()
        self._hits: Sequence[int] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Claims in the article"))
        self.setToolTip(tr("Where the claims lie. Click a tick to go there."))

    def sizeHint(self) -> QSize:
        """Return a narrow column."""
        return QSize(_WIDTH_PX, 100)

    def show_review(self, review: Review, current_id: str | None) -> None:
        """Draw the claims of a review; where only some of them changed, only those."""
        before = self._review
        if before is None or review.article is not before.article:
            self.forget_heights()
        elif review.shown is not before.shown and review.shown.claims != before.shown.claims:
            self._heights.clear()
            self._picture = QPixmap()
        else:
            self._stale |= touched(before.standings, review.standings)
        self._review, self._current_id = review, current_id
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
        self._height_at.clear()
        self._heights.clear()
        self._picture = QPixmap()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ticks, kept as a picture until one of them changes, and the current one over them."""
        if self._picture.isNull() or len(self._stale) > _MOST_PATCHES:
            self._picture = self._drawn()
        elif self._stale:
            self._draw_again(self._stale)
        self._stale.clear()
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)
            place = self._review.shown.places.get(self._current_id or "") if self._review else None
            if place is not None:
                tick = self._band(self._heights_now()[place], self.width(), _CURRENT_PX)
                painter.fillRect(tick, self._theme.state_colour(self._state(place)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew."""
        super().resizeEvent(event)
        self._picture = QPixmap()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.palette().base().color())
        with QPainter(picture) as painter:
            self._draw(painter, 0, len(self._heights_now()))
            self._draw_hits(painter)
        return picture

    def _draw_again(self, claim_ids: set[str]) -> None:
        """Draw the places of some claims anew into the picture."""
        heights, places = self._heights_now(), self._review.shown.places if self._review else {}
        with QPainter(self._picture) as painter:
            for place in {places[each] for each in claim_ids if each in places}:
                band = self._band(heights[place], _CLAIMS_PX, 2 * _TICK_PX)
                painter.setClipRect(band)
                painter.fillRect(band, self.palette().base().color())
                near = 2 * _TICK_PX / max(1, self._room())
                first = bisect_left(heights, heights[place] - near)
                self._draw(painter, first, bisect_right(heights, heights[place] + near))

    def _draw(self, painter: QPainter, first: int, last: int) -> None:
        """Draw the ticks of the claims from place `first` up to `last`, each state once at one height."""
        if self._review is None:
            return
        claims, standings, heights = self._claims(), self._review.standings, self._heights_now()
        room = self._room()
        states_at: dict[int, set[State]] = {}
        for claim, height in zip(claims[first:last], heights[first:last], strict=True):
            standing = standings.get(claim.id)
            state = standing.state if standing else State.UNREVIEWED
            states_at.setdefault(round(_MARGIN_PX + height * room), set()).add(state)
        colours = {state: self._theme.state_colour(state) for state in State}
        for y, states in states_at.items():
            for state in _BELOW_EACH_OTHER:
                if state in states:
                    for left, width in SHAPES[state]:
                        painter.fillRect(QRectF(left, y - _TICK_PX / 2, width, _TICK_PX), colours[state])

    def _draw_hits(self, painter: QPainter) -> None:
        """Draw where words were found."""
        colour, (left, width) = QColor(self._theme.accent), _HIT_PX
        length = len(self._review.article.text) if self._review else 0
        apart, following = length / (_HITS_A_PIXEL * max(1, self._room())), 0.0
        for start in self._hits:
            if start >= following:
                following = start + apart
                y = round(self._y(self._height_of(start)))
                painter.fillRect(QRectF(left, y - _TICK_PX / 2, width, _TICK_PX), colour)

    def _band(self, height: float, width: float, thick: float) -> QRectF:
        """Return the pixels at a height of the page, from the left side."""
        return QRectF(0, round(self._y(height)) - thick / 2, width, thick)

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
            known = self._height_at
            for start in (claim.span.start for claim in claims if claim.span.start not in known):
                known[start] = self._height_of(start)
            self._heights = [known[claim.span.start] for claim in claims]
        return self._heights

    def _claims(self) -> tuple[Claim, ...]:
        return self._review.shown.claims if self._review else ()

    def _y(self, height: float) -> float:
        return _MARGIN_PX + height * self._room()

    def _room(self) -> int:
        return self.height() - 2 * _MARGIN_PX
