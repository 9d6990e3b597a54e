"""A layout that sets widgets one after the other, like words, and breaks where the line is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from factcheck_app.ui.listed_layout import ListedLayout


class Flow(ListedLayout):
    """Lines of widgets, each as wide as it wants to be; hidden ones take no room."""

    def __init__(self, parent: QWidget | None = None, *, between_px: int = 6, lines_px: int = 4) -> None:
        super().__init__(parent)
        self._between_px = between_px
        self._lines_px = lines_px
        self.setContentsMargins(0, 0, 0, 0)

    def expandingDirections(self) -> Qt.Orientation:
        """Say that no room is wanted beyond what is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow panel makes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines are when set that wide, in pixels."""
        return self._set(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Set the widgets in lines."""
        super().setGeometry(rect)
        self._set(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the least that holds the widest widget."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the least that holds the widest widget."""
        least = QSize(0, 0)
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _set(self, rect: QRect, *, move: bool) -> int:
        """Go through the lines; return how high they are together."""
        x, y, line_height = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, line_height = rect.x(), y + line_height + self._lines_px, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._between_px
            line_height = max(line_height, size.height())
        return y + line_height - rect.y()
