"""The F1 sheet: every key, from the table of actions."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from factcheck_app.actions import ACTIONS, Action, Menu, Scope
from factcheck_app.domain.state import State
from factcheck_app.ui import theme as themes
from factcheck_app.ui.marks import draw_glyph
from factcheck_app.ui.theme import Theme

_GROUPS: tuple[tuple[str, tuple[Menu | None, ...]], ...] = (
    ("Judge", (Menu.CLAIM, None)),
    ("Show", (Menu.SHOW,)),
    ("Go", (Menu.GO,)),
    ("Article", (Menu.ARTICLE, Menu.EDIT, Menu.HELP)),
)


_ON_THE_LEFT = 2


class KeysSheet(QDialog):
    """Shows what each key does."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        room = parent.window().size()
        self.resize(min(900, room.width() - 40), min(640, room.height() - 60))
        inside = QWidget(self)
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(24, 20, 24, 20)
        columns.setSpacing(36)
        for groups in (_GROUPS[:_ON_THE_LEFT], _GROUPS[_ON_THE_LEFT:]):
            column = QVBoxLayout()
            column.setSpacing(8)
            if groups != _GROUPS[:_ON_THE_LEFT]:
                _add_signs(column, theme)
            for name, menus in groups:
                _add_group(column, name, [row for row in ACTIONS if row.menu in menus and row.keys])
            column.addStretch(1)
            columns.addLayout(column, 1)
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    @classmethod
    def ask(cls, parent: QWidget, theme: Theme) -> None:
        """Show the sheet until it is closed."""
        cls(parent, theme).exec()


class _Sign(QWidget):
    """The glyph of a state and its word."""

    def __init__(self, state: State, theme: Theme) -> None:
        super().__init__()
        self._state = state
        self._theme = theme
        self.setFixedHeight(22)
        self.setAccessibleName(state.word)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them."""
        colour = self._theme.state_colour(self._state)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_glyph(painter, self._state, QRectF(1, 5, 13, 13), colour)
            painter.setPen(colour)
            painter.drawText(
                self.rect().adjusted(24, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._state.word
            )


def _add_signs(column: QVBoxLayout, theme: Theme) -> None:
    column.addWidget(_title("Signs"))
    grid = QGridLayout()
    grid.setVerticalSpacing(2)
    for place, state in enumerate(State):
        grid.addWidget(_Sign(state, theme), place // 2, place % 2)
    column.addLayout(grid)
    column.addSpacing(14)


def _title(name: str) -> QLabel:
    title = QLabel(name)
    title.setFont(themes.sans(17, QFont.Weight.DemiBold))
    title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return title


def _add_group(column: QVBoxLayout, name: str, rows: list[Action]) -> None:
    column.addWidget(_title(name))
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for line, row in enumerate(rows):
        keys = QLabel(keys_shown(row))
        keys.setFont(themes.sans(themes.UI_PX, QFont.Weight.DemiBold))
        keys.setMinimumWidth(130)
        words = QLabel(row.help + (" (in a field)" if row.scope is Scope.WRITING else ""))
        words.setWordWrap(True)
        grid.addWidget(keys, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, line, 1)
    column.addLayout(grid)
    column.addSpacing(14)


def keys_shown(row: Action) -> str:
    """Return an action's keys as this system writes them, without one that looks the same."""
    native = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in row.keys]
    return "  ".join(dict.fromkeys(key.replace("Return", "Enter") for key in native))
