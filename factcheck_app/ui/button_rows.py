"""A layout for the buttons of the verdicts: two columns where there is height, else as few rows as fit."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from factcheck_app.ui.listed_layout import ListedLayout

_BETWEEN_PX = 6
_SIDE_PX = 12
_HIGH_PX, _LOW_PX = 32, 28
_HIGH_EDGE_PX, _LOW_EDGE_PX = 10, 6


class ButtonRows(ListedLayout):
    """Two equal halves of buttons: as two columns, or where it `is_low` in one row or in two.

    Where the columns of two rows are too wide, there are two columns all the same, of lower buttons.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_low = False

    def lie_low(self, low: bool) -> None:
        """Say whether height is short."""
        if low != self.is_low:
            self.is_low = low
            self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Say that no height is wanted beyond what is needed."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Say that a wide card makes fewer rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the rows are when set that wide, in pixels."""
        rows = len(self._rows(width))
        return rows * self._row_px + (rows - 1) * _BETWEEN_PX + 2 * self._edge_px

    def sizeHint(self) -> QSize:
        """Return the least that holds two columns."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the least that holds two columns; how high that is depends on the width."""
        return QSize(self._width_of(self._columns()), self._row_px + 2 * self._edge_px)

    def setGeometry(self, rect: QRect) -> None:
        """Set the buttons in their rows; those below each other are equally wide."""
        super().setGeometry(rect)
        rows = self._rows(rect.width())
        widths = _stretched(_widths(rows), rect.width() - 2 * _SIDE_PX)
        y = rect.y() + self._edge_px
        for row in rows:
            x = rect.x() + _SIDE_PX
            for item, width in zip(row, widths, strict=True):
                item.setGeometry(QRect(x, y, width, self._row_px))
                x += width + _BETWEEN_PX
            y += self._row_px + _BETWEEN_PX

    @property
    def _row_px(self) -> int:
        return _LOW_PX if self.is_low else _HIGH_PX

    @property
    def _edge_px(self) -> int:
        return _LOW_EDGE_PX if self.is_low else _HIGH_EDGE_PX

    def _columns(self) -> list[list[QLayoutItem]]:
        """Return rows of two: the halves side by side."""
        half = len(self._items) // 2
        return [list(pair) for pair in zip(self._items[:half], self._items[half:], strict=True)]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        half = len(self._items) // 2
        for rows in ([self._items], [self._items[:half], self._items[half:]]):
            if self.is_low and self._width_of(rows) <= width:
                return rows
        return self._columns()

    def _width_of(self, rows: list[list[QLayoutItem]]) -> int:
        widths = _widths(rows)
        return sum(widths) + (len(widths) - 1) * _BETWEEN_PX + 2 * _SIDE_PX


def _widths(rows: list[list[QLayoutItem]]) -> list[int]:
    """Return how wide each column must be."""
    return [max(item.minimumSize().width() for item in column) for column in zip(*rows, strict=True)]


def _stretched(widths: list[int], room: int) -> list[int]:
    """Return widths that fill the room: equal ones where that cuts none, else each as much wider."""
    room -= (len(widths) - 1) * _BETWEEN_PX
    if not widths or max(widths) * len(widths) <= room:
        return [room // len(widths) for _each in widths]
    spare = max(0, room - sum(widths)) // len(widths)
    return [width + spare for width in widths]
