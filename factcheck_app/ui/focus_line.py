"""The card in one line, for focus mode: state, label, and which claim this is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import tr
from factcheck_app.review.review import Review
from factcheck_app.ui import theme as themes
from factcheck_app.ui.marks import draw_glyph
from factcheck_app.ui.theme import Theme

_HEIGHT_PX = 40
_SIDE_PX = 18
_GLYPH_PX = 14
_GAP_PX = 14


class FocusLine(QWidget):
    """Shows the current claim in glyph, label and words; the label gives way where room is short."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: State | None = None
        self.label = ""
        self.words = ""
        self.setObjectName("strip")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return one line with air around it."""
        return QSize(300, _HEIGHT_PX)

    def show_claim(self, review: Review, claim: Claim | None) -> None:
        """Show where a claim stands, or that none is current."""
        if claim is None:
            self._state, self.label, self.words = None, tr("No claim is current"), ""
        else:
            standing = review.standing(claim.id)
            self._state, self.label = standing.state, claim.label.replace("\n", " ")
            place = tr("{number} of {count}").format(
                number=review.places[claim.id] + 1, count=len(review.claims)
            )
            self.words = f"{standing.state.word} · {place}"
        self.setAccessibleName(f"{self.label}, {self.words}" if self.words else self.label)
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(self._theme.panel))
            painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.border))
            left, middle = float(_SIDE_PX), Qt.AlignmentFlag.AlignVCenter
            small = themes.sans(themes.SMALL_PX)
            room = self.width() - 2 * _SIDE_PX
            if self._state is not None:
                colour = self._theme.state_colour(self._state)
                square = QRectF(left, (self.height() - _GLYPH_PX) / 2, _GLYPH_PX, _GLYPH_PX)
                draw_glyph(painter, self._state, square, colour)
                painter.setFont(small)
                painter.setPen(colour)
                inside = self.rect().adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
                painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, self.words)
                left += _GLYPH_PX + _GAP_PX / 2
                room -= _GLYPH_PX + round(QFontMetricsF(small).horizontalAdvance(self.words)) + 2 * _GAP_PX
            strong = themes.sans(themes.UI_PX, QFont.Weight.DemiBold)
            label = QFontMetricsF(strong).elidedText(self.label, Qt.TextElideMode.ElideRight, room)
            painter.setFont(strong)
            painter.setPen(QColor(self._theme.ink))
            painter.drawText(QRectF(left, 0, room, self.height()), middle, label)
