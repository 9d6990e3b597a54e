"""The first line of the card: glyph and state, who gave it and when, and which claim this is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.domain.claim import Kind
from factcheck_app.domain.state import State, reason_word
from factcheck_app.domain.tongue import sentence_case, tr
from factcheck_app.review.standing import Standing
from factcheck_app.ui import theme as themes
from factcheck_app.ui.locale_words import short_moment
from factcheck_app.ui.marks import draw_glyph
from factcheck_app.ui.theme import Theme

_GLYPH_PX = 14
_FLAG_PX = 12


class StateLine(QWidget):
    """Shows the state of one claim in glyph, word and colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: State | None = None
        self._words: tuple[str, ...] = ("",)
        self._right = ""
        self._flagged = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(200, 22)

    def show_standing(self, standing: Standing | None, number: int, count: int, kind: Kind | None) -> None:
        """Show where claim `number` of `count` stands, or nothing."""
        self._state = standing.state if standing else None
        self._words = _words(standing) if standing else ("",)
        place = tr("{kind} · {number} of {count}")
        self._right = place.format(kind=kind.word, number=number, count=count) if kind else ""
        self._flagged = standing is not None and standing.flagged
        flag = ", " + tr("flagged") if self._flagged else ""
        self.setAccessibleName(f"{self._words[0]}{flag}, {self._right}" if standing else "")
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def _fitting(self, metrics: QFontMetrics, room: int) -> str:
        """Return the longest wording that there is room for."""
        fitting = (words for words in self._words if metrics.horizontalAdvance(words) <= room)
        shortest = metrics.elidedText(self._words[-1], Qt.TextElideMode.ElideRight, room)
        return next(fitting, shortest)

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
            right = QFontMetrics(small).horizontalAdvance(self._right)
            room = self.width() - _GLYPH_PX - 20 - right
            if self._flagged:
                room -= _FLAG_PX + 10
                corner = QPointF(self.width() - right - _FLAG_PX - 8, (self.height() - _FLAG_PX) / 2)
                draw_flag(painter, corner, QColor(self._theme.accent))
            words = self._fitting(QFontMetrics(strong), room)
            painter.setFont(strong)
            painter.setPen(colour)
            painter.drawText(self.rect().adjusted(_GLYPH_PX + 8, 0, 0, 0), middle, words)


def _words(standing: Standing) -> tuple[str, ...]:
    """Return the state with all that is known of it, and shorter wordings for where room is short."""
    state = sentence_case(standing.state.word)
    if standing.reason:
        state = tr("{state} ({reason})").format(state=state, reason=reason_word(standing.reason))
    if standing.at is None:
        return (state,)
    by = tr("{state}, {reviewer}").format(state=state, reviewer=standing.reviewer)
    when = tr("{state}, {reviewer} {moment}")
    when = when.format(state=state, reviewer=standing.reviewer, moment=short_moment(standing.at))
    return when, by, state


def draw_flag(painter: QPainter, corner: QPointF, colour: QColor) -> None:
    """Draw a small flag on its pole, its upper left corner at `corner`."""
    painter.setPen(QPen(colour, 1.6))
    painter.drawLine(corner, corner + QPointF(0, _FLAG_PX))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(
        QPolygonF(
            [corner, corner + QPointF(_FLAG_PX - 1, _FLAG_PX / 3), corner + QPointF(0, 2 * _FLAG_PX / 3)]
        )
    )
