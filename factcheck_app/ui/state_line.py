"""The first line of the card: glyph and state, who gave it and when, and which claim this is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.domain.claim import Kind
from factcheck_app.domain.state import State
from factcheck_app.review.standing import Standing
from factcheck_app.ui import theme as themes
from factcheck_app.ui.marks import draw_glyph
from factcheck_app.ui.theme import Theme

_GLYPH_PX = 14


class StateLine(QWidget):
    """Shows the state of one claim in glyph, word and colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: State | None = None
        self._words = ""
        self._right = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(200, 22)

    def show_standing(self, standing: Standing | None, number: int, count: int, kind: Kind | None) -> None:
        """Show where claim `number` of `count` stands, or nothing."""
        self._state = standing.state if standing else None
        self._words = _words(standing) if standing else ""
        self._right = f"{kind.word} · {number} of {count}" if kind else ""
        self.setAccessibleName(f"{self._words}, {self._right}" if standing else "")
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line; the left words give way where room is short."""
        if self._state is None:
            return
        colour = self._theme.state_colour(self._state)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            square = QRectF(0, (self.height() - _GLYPH_PX) / 2, _GLYPH_PX, _GLYPH_PX)
            draw_glyph(painter, self._state, square, colour)
            small = themes.sans(themes.SMALL_PX)
            painter.setFont(small)
            painter.setPen(QColor(self._theme.muted))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignRight, self._right)
            strong = themes.sans(themes.SMALL_PX, QFont.Weight.DemiBold)
            room = self.width() - _GLYPH_PX - 20 - QFontMetrics(small).horizontalAdvance(self._right)
            words = QFontMetrics(strong).elidedText(self._words, Qt.TextElideMode.ElideRight, room)
            painter.setFont(strong)
            painter.setPen(colour)
            painter.drawText(self.rect().adjusted(_GLYPH_PX + 8, 0, 0, 0), middle, words)


def _words(standing: Standing) -> str:
    words = standing.state.word.capitalize()
    if standing.reason:
        words += f" ({standing.reason})"
    if standing.at is not None:
        words += f", {standing.reviewer} {standing.at.astimezone():%d %b %H:%M}"
    return words
