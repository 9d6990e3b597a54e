"""The F1 sheet: every key, from the table of actions."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from factcheck_app.actions import ACTIONS, BY_ID, Action, Menu
from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import tr
from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_hints import Actions, all_keys
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.marks import draw_glyph
from factcheck_app.ui.theme import Theme

_LEFT: tuple[Menu | None, ...] = (Menu.CLAIM, None, Menu.SHOW)
_RIGHT: tuple[Menu | None, ...] = (Menu.GO, Menu.EDIT, Menu.ARTICLE, Menu.HELP)
"""Which menus' keys stand in which column; None is what only keys do, in fields and modes."""


class KeysSheet(QDialog):
    """Shows what each key does."""

    def __init__(self, parent: QWidget, theme: Theme, actions: Actions, *, letters: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        room = parent.window().size()
        self.resize(min(900, room.width() - 40), min(640, room.height() - 60))
        inside = QWidget(self)
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(24, 20, 24, 20)
        columns.setSpacing(36)
        for menus in (_LEFT, _RIGHT):
            column = QVBoxLayout()
            column.setSpacing(8)
            if menus is _RIGHT:
                _add_signs(column, theme)
            for menu in menus:
                shown = [row for row in ACTIONS if _menu_of(row) is menu and all_keys(actions[row.id])]
                if shown:
                    _add_group(column, _TITLES[menu](), shown, actions)
            column.addStretch(1)
            columns.addLayout(column, 1)
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        self.letters_off = plain_label(themes.sans(), tone="warning")
        self.letters_off.setText(
            tr("Letters, digits and signs are switched off; the palette does every act.")
        )
        self.letters_off.setContentsMargins(24, 14, 24, 0)
        self.letters_off.setVisible(not letters)
        self.change = QPushButton(tr("Change keys…"), self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.letters_off)
        outer.addWidget(scroll)
        outer.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        close = QPushButton(tr("Close"), self)
        close.setDefault(True)
        self.change.clicked.connect(self.accept)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(24, 10, 24, 14)
        row.addWidget(self.change)
        row.addStretch(1)
        row.addWidget(close)
        return row

    @classmethod
    def ask(cls, parent: QWidget, theme: Theme, actions: Actions, *, letters: bool) -> bool:
        """Show the sheet until it is closed; say whether the reader wants to change keys."""
        return cls(parent, theme, actions, letters=letters).exec() == QDialog.DialogCode.Accepted


_TITLES: dict[Menu | None, Callable[[], str]] = {
    Menu.CLAIM: lambda: tr("Judge"),
    None: lambda: tr("In fields and modes"),
    Menu.SHOW: lambda: tr("Show"),
    Menu.GO: lambda: tr("Go"),
    Menu.EDIT: lambda: tr("Edit"),
    Menu.ARTICLE: lambda: tr("Article"),
    Menu.HELP: lambda: tr("Help"),
}


def _menu_of(row: Action) -> Menu | None:
    """Return the menu that an action belongs to: its own, or that of the one that it is a variant of."""
    base = BY_ID.get(row.id.rpartition("-")[0])
    return row.menu or (base.menu if base is not None else None)


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
    column.addWidget(_title(tr("Signs")))
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


def _add_group(column: QVBoxLayout, name: str, rows: list[Action], actions: Actions) -> None:
    column.addWidget(_title(name))
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for line, row in enumerate(rows):
        keys = QLabel(all_keys(actions[row.id]))
        keys.setFont(themes.sans(themes.UI_PX, QFont.Weight.DemiBold))
        keys.setMinimumWidth(130)
        words = QLabel(row.help)
        words.setWordWrap(True)
        grid.addWidget(keys, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, line, 1)
    column.addLayout(grid)
    column.addSpacing(14)
