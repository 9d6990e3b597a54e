"""The field of the empty window that invites to drop an article."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

_ROUND_PX = 14.0


class DropTarget(QWidget):
    """Paints a sheet with a dashed edge; the whole window takes what is dropped."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet."""
        palette = self.palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1.4)
            pen.setDashPattern([5.0, 4.0])
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(palette.color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND_PX, _ROUND_PX)
