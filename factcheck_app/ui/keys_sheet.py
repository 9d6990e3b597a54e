"""The F1 sheet: every key, from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
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
from factcheck_app.ui import theme as themes

_GROUPS: tuple[tuple[str, tuple[Menu | None, ...]], ...] = (
    ("Judge", (Menu.CLAIM, None)),
    ("Go", (Menu.GO,)),
    ("Article", (Menu.ARTICLE, Menu.EDIT, Menu.HELP)),
)


class KeysSheet(QDialog):
    """Shows what each key does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.resize(900, 600)
        inside = QWidget(self)
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(24, 20, 24, 20)
        columns.setSpacing(36)
        for left in (_GROUPS[:1], _GROUPS[1:]):
            column = QVBoxLayout()
            for name, menus in left:
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
    def ask(cls, parent: QWidget) -> None:
        """Show the sheet until it is closed."""
        cls(parent).exec()


def _add_group(column: QVBoxLayout, name: str, rows: list[Action]) -> None:
    title = QLabel(name)
    title.setFont(themes.sans(17, QFont.Weight.DemiBold))
    title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    column.addWidget(title)
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
