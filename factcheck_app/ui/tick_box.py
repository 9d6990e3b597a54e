"""A box to tick whose frame and tick can be seen on every ground."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QWidget

_BOX_PX = 14
_BETWEEN_PX = 6
_AROUND_PX = 2


class TickBox(QCheckBox):
    """A check box that paints itself: Fusion draws its frame darker than a dark ground."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return room for the box and its words."""
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self.text()) + _BETWEEN_PX if self.text() else 0
        height = max(_BOX_PX, metrics.height() if self.text() else 0)
        return QSize(_BOX_PX + words + 2 * _AROUND_PX, height + 2 * _AROUND_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the same: neither may be cut."""
        return self.sizeHint()

    def hitButton(self, _point: QPoint) -> bool:
        """Take a click anywhere on box and words."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, tick and words, and where the focus is."""
        palette = self.palette()
        muted, ink = (
            palette.color(role) for role in (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Text)
        )
        accent = palette.color(QPalette.ColorRole.Accent)
        box = QRectF(_AROUND_PX + 0.5, (self.height() - _BOX_PX) / 2 + 0.5, _BOX_PX - 1, _BOX_PX - 1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(accent if self.hasFocus() else muted, 2 if self.hasFocus() else 1))
            painter.setBrush(palette.color(QPalette.ColorRole.Button))
            painter.drawRoundedRect(box, 3, 3)
            if self.isChecked():
                _draw_tick(painter, box, ink)
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            words = self.rect().adjusted(_AROUND_PX + _BOX_PX + _BETWEEN_PX, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())


def _draw_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    points = ((0.22, 0.52), (0.43, 0.74), (0.8, 0.26))
    line = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points]
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF(line))
