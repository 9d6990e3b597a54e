"""A list of acts: each with its name, what it does, and its keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from factcheck_app.domain.tongue import tr
from factcheck_app.ui import theme as themes
from factcheck_app.ui.announcing import announce

ROW_PX = 34
_SIDE_PX = 12
_BETWEEN_PX = 14
_ACT_ROLE = int(Qt.ItemDataRole.UserRole)
Index: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ShownAct:
    """One row. `keys` is as this system writes them; a `changed` one has other keys than the table's."""

    id: str
    name: str
    help: str
    keys: str
    changed: bool = False


class ActList(QListView):
    """Shows acts; one of them is chosen with arrows or mouse.

    Signals: `wanted` (an act's id: it was clicked, or Enter pressed on it), `moved` (another one is chosen).
    """

    wanted = Signal(str)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("acts")
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._tell)
        self.selectionModel().currentChanged.connect(self._move)

    @property
    def acts(self) -> Sequence[ShownAct]:
        """Return what is shown."""
        return self._rows.acts

    @property
    def chosen(self) -> ShownAct | None:
        """Return the act that is chosen, or None in an empty list."""
        row = self.currentIndex().row()
        return self._rows.acts[row] if 0 <= row < len(self._rows.acts) else None

    def show_acts(self, acts: Sequence[ShownAct], chosen: int = 0) -> None:
        """Show acts, one of them chosen."""
        self._rows.show_acts(acts)
        self.setCurrentIndex(self._rows.index(min(chosen, len(acts) - 1)))
        if not chosen:
            self.scrollToTop()

    def step(self, rows: int) -> None:
        """Choose an act so many rows further, or back; stop at either end."""
        row = min(max(self.currentIndex().row() + rows, 0), len(self._rows.acts) - 1)
        self.setCurrentIndex(self._rows.index(row))

    def steer(self, event: QKeyEvent) -> bool:
        """Choose another act by a key that was pressed in a field; say whether it was such a key."""
        page = max(1, self.viewport().height() // ROW_PX - 1)
        keys = Qt.Key
        steps = {keys.Key_Down: 1, keys.Key_Up: -1, keys.Key_PageDown: page, keys.Key_PageUp: -page}
        if event.key() not in steps or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.step(steps[keys(event.key())])
        return True

    def _move(self) -> None:
        """Tell of the act that is chosen now, a screen reader too: the focus stays in a field."""
        if self.isVisible():
            announce(self, str(self.currentIndex().data(int(Qt.ItemDataRole.AccessibleTextRole)) or ""))
        self.moved.emit()

    def _tell(self, index: QModelIndex) -> None:
        self.wanted.emit(self._rows.acts[index.row()].id)


class _Rows(QAbstractListModel):
    """Acts as rows, for the view and for who listens to it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.acts: Sequence[ShownAct] = ()

    def show_acts(self, acts: Sequence[ShownAct]) -> None:
        self.beginResetModel()
        self.acts = acts
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.acts)

    def data(self, index: Index, role: int = _ACT_ROLE) -> object:
        if not index.isValid():
            return None
        act = self.acts[index.row()]
        if role == _ACT_ROLE:
            return act
        if role == Qt.ItemDataRole.DisplayRole:
            return act.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return act.help
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = tr("{name}, {help}. Key: {keys}") if act.keys else tr("{name}, {help}. No key")
            return said.format(name=act.name, help=act.help, keys=act.keys)
        return None


class _Delegate(QStyledItemDelegate):
    """Paints a row: name, what it does where there is room, and the keys at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of every row."""
        return QSize(160, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row in the palette's colours."""
        act: ShownAct = index.data(_ACT_ROLE)
        row = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette: QPalette = option.palette
        quiet = palette.highlightedText() if chosen else palette.placeholderText()
        loud = palette.highlightedText() if chosen else palette.text()
        painter.save()
        if chosen:
            painter.fillRect(row, palette.highlight())
        inside = row.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        keys = themes.sans(themes.SMALL_PX, QFont.Weight.DemiBold if act.changed else QFont.Weight.Normal)
        painter.setFont(keys)
        painter.setPen(loud.color() if act.changed else quiet.color())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, right, act.keys)
        inside.adjust(0, 0, -QFontMetrics(keys).horizontalAdvance(act.keys) - _BETWEEN_PX, 0)
        name = themes.sans(15)
        painter.setFont(name)
        painter.setPen(loud.color())
        inside = self._write(painter, inside, act.name, name)
        small = themes.sans(themes.SMALL_PX)
        painter.setFont(small)
        painter.setPen(quiet.color())
        self._write(painter, inside, act.help if act.help.casefold() != act.name.casefold() else "", small)
        painter.restore()

    def _write(self, painter: QPainter, room: QRect, text: str, font: QFont) -> QRect:
        """Write a text at the left of some room; return the room behind it."""
        metrics = QFontMetrics(font)
        painter.drawText(
            room,
            Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width()),
        )
        return room.adjusted(metrics.horizontalAdvance(text) + _BETWEEN_PX, 0, 0, 0)
