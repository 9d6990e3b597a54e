"""A list whose rows are all equally high, so that nothing about it costs more where there are more rows."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

_AROUND_PX = 18
Index = QModelIndex | QPersistentModelIndex


class EvenListView(QListView):
    """A `QListView` that works out where a row lies instead of laying out all rows.

    Qt's lays out every row anew whenever one of them changes: 20 ms with 5,000 rows of a model in Python.
    It stays a `QListView`, since that is what Qt's bridge to screen readers knows. `empty_words` stand in
    it where it has no rows.
    """

    def __init__(self, row_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_px = row_px
        self.empty_words = ""
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    @property
    def rows(self) -> int:
        """Return how many rows there are."""
        return self.model().rowCount() if self.model() is not None else 0

    def doItemsLayout(self) -> None:
        """Lay nothing out: only the scroll bar has to know how many rows there are."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Let the scroll bar go from the first row to the last; a whole row comes first there too."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._row_px)
        bar.setPageStep(height)
        bar.setRange(0, self._whole(max(0, self.rows * self._row_px - height)))
        QAbstractItemView.updateGeometries(self)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint the rows that changed, and tell a screen reader of them."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def visualRect(self, index: Index) -> QRect:
        """Return where a row lies in the viewport."""
        if not index.isValid():
            return QRect()
        top = index.row() * self._row_px - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._row_px)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a point of the viewport; an invalid index below the last."""
        row = (point.y() + self.verticalScrollBar().value()) // self._row_px
        return self.model().index(row, 0) if 0 <= row < self.rows else QModelIndex()

    def scrollTo(self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        """Bring a row into view, with the one before and the one behind it, by no more than that takes.

        The row that is then the first in view is whole.
        """
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = (index.row() - 1) * self._row_px, (index.row() + 2) * self._row_px
        if hint is QListView.ScrollHint.PositionAtCenter or bottom - top > height:
            middle = index.row() * self._row_px - max(0, height - self._row_px) // 2
            bar.setValue(self._whole(middle))
        else:
            bar.setValue(self._whole(max(min(bar.value(), top), bottom - height)))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint all rows anew: Qt has laid none out, and moving what is painted leaves some behind."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in view if it was."""
        row = self.visualRect(self.currentIndex())
        seen = 0 <= row.top() < event.oldSize().height()
        super().resizeEvent(event)
        if row.isValid() and seen:
            self.scrollTo(self.currentIndex())

    def _whole(self, offset_px: int) -> int:
        """Return the next offset at which a whole row comes first."""
        return -(-offset_px // self._row_px) * self._row_px

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are in view."""
        offset, area = self.verticalScrollBar().value(), event.rect()
        first = max(0, (area.top() + offset) // self._row_px)
        last = min(self.rows - 1, (area.bottom() + offset) // self._row_px)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        with QPainter(self.viewport()) as painter:
            if not self.rows:
                painter.setPen(self.palette().placeholderText().color())
                inside = self.viewport().rect().adjusted(*(_AROUND_PX, _AROUND_PX, -_AROUND_PX, 0))
                painter.drawText(inside, Qt.TextFlag.TextWordWrap, self.empty_words)
            for row in range(first, last + 1):
                index = self.model().index(row, 0)
                option.rect = self.visualRect(index)
                self.itemDelegate().paint(painter, option, index)
