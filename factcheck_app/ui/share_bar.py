"""A thin bar that shows how much of something is done."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_THICK_PX = 4


class ShareBar(QWidget):
    """Shows a share of a whole; takes its colours from the palette.

    A `QProgressBar` paints at once whenever its value is set, which holds the caller up.
    """

    def __init__(self, width_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.done = 0
        self.whole = 0
        self._width_px = width_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_share(self, done: int, whole: int, words: str) -> None:
        """Show that much of the whole; `words` say the same to a pointer and a screen reader."""
        if (done, whole) != (self.done, self.whole):
            self.done, self.whole = done, whole
            self.update()
        self.setToolTip(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Return a fixed width."""
        return QSize(self._width_px, _THICK_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a groove, and over it what is done."""
        groove = QRectF(0, (self.height() - _THICK_PX) / 2, self.width(), _THICK_PX)
        full = QRectF(groove)
        full.setWidth(groove.width() * self.done / self.whole if self.whole else 0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for bar, brush in ((groove, self.palette().mid()), (full, self.palette().accent())):
                painter.setBrush(brush)
                painter.drawRoundedRect(bar, _THICK_PX / 2, _THICK_PX / 2)
