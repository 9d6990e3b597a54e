"""Ticks beside the scroll bar: where in the article claims lie and in what state."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.state import State
from factcheck_app.review.review import Review
from factcheck_app.ui.theme import Theme

_WIDTH_PX = 14
_TICK_PX = 2.5


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
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Claims in the article")
        self.setToolTip("Where the claims lie. Click a tick to go there.")

    def sizeHint(self) -> QSize:
        """Return a narrow column."""
        return QSize(_WIDTH_PX, 100)

    def show_review(self, review: Review, current_id: str | None) -> None:
        """Draw the claims of a review."""
        if self._review is None or review.claims != self._review.claims:
            self._heights.clear()
        self._review, self._current_id = review, current_id
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def forget_heights(self, *_size: object) -> None:
        """Work out anew where the claims lie: the page was laid out anew."""
        self._heights.clear()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ticks, the current claim's longer and last."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(self.rect(), self.palette().base())
            for place, height in self._ticks():
                claim = self._claims()[place]
                current = claim.id == self._current_id
                state = self._review.standing(claim.id).state if self._review else State.UNREVIEWED
                painter.setBrush(self._theme.state_colour(state))
                inset, thick = (0.0, 4.0) if current else (3.0, _TICK_PX)
                if state.is_settled and not current:
                    inset = 5.0
                painter.drawRoundedRect(
                    QRectF(inset, self._y(height) - thick / 2, self.width() - 2 * inset, thick), 1, 1
                )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the claim whose tick is nearest."""
        y = event.position().y()
        nearest = min(self._ticks(), key=lambda tick: abs(self._y(tick[1]) - y), default=None)
        if nearest is not None:
            self.claim_clicked.emit(self._claims()[nearest[0]].id)

    def _ticks(self) -> list[tuple[int, float]]:
        """Return place and height of each claim, the current one last."""
        claims = self._claims()
        if len(self._heights) != len(claims):
            self._heights = [self._height_of(claim.span.start) for claim in claims]
        ticks = list(enumerate(self._heights))
        ticks.sort(key=lambda tick: claims[tick[0]].id == self._current_id)
        return ticks

    def _claims(self) -> tuple[Claim, ...]:
        return self._review.claims if self._review else ()

    def _y(self, height: float) -> float:
        return 6 + height * (self.height() - 12)
