"""The command palette: every act by name, over the page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from factcheck_app.actions import ACTIONS, Scope
from factcheck_app.domain.tongue import tr
from factcheck_app.ui import theme as themes
from factcheck_app.ui.act_list import ROW_PX, ActList, ShownAct
from factcheck_app.ui.fuzzy import SCATTERED, cost
from factcheck_app.ui.key_hints import Actions, all_keys
from factcheck_app.ui.labels import plain_label

_WIDTH_PX = 620
_ROWS = 10
_TOP_SHARE = 0.1
_HELP_COSTS = 12
"""What a fit in an act's explanation costs above one in its name."""


class Palette(QFrame):
    """A field over the page, and below it the acts that fit what is typed; Enter does the chosen one.

    Only what can be done now is offered. Esc, or a click elsewhere, leaves it, and the focus goes back to
    where it was. Signals: `opening` (it is about to be shown).
    """

    opening = Signal()

    def __init__(self, actions: Actions, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Command palette"))
        self._actions = actions
        self._window = window
        self._came_from: QWidget | None = None
        self.field = _Field(self)
        self.acts = ActList(self)
        self.nothing = plain_label(themes.sans(), tone="muted")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.field.setAccessibleName(tr("Name of a command"))
        self.field.setPlaceholderText(tr("Type a few letters of what you want to do"))
        self.acts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.acts.setAccessibleName(tr("Commands"))
        self.nothing.setText(tr("No command has these letters."))
        self.nothing.setContentsMargins(12, 6, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.field, self.acts, self.nothing):
            column.addWidget(widget)
        self.hide()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._show_fitting)
        self.field.installEventFilter(self)
        self.field.left.connect(self.close_it)
        self.acts.wanted.connect(self._do)
        self._window.installEventFilter(self)

    def toggle(self) -> None:
        """Open the palette, or close it again."""
        if self.isVisible():
            self.close_it()
            return
        self._came_from = QApplication.focusWidget()
        self.opening.emit()
        self.field.clear()
        self._show_fitting()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_it(self) -> None:
        """Close the palette, and give the focus back to what had it unless something else has it now."""
        had_it = self.isAncestorOf(QApplication.focusWidget() or self._window)
        came_from, self._came_from = self._came_from, None
        if had_it:
            (came_from or self._window).setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list by the field's keys, and stay in the middle of the window."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        elif watched is self.field and event.type() is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)  # noqa: S101 - told by its type
            return self._steer(event)
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.acts.chosen is not None and not event.isAutoRepeat():
                self._do(self.acts.chosen.id)
        else:
            return self.acts.steer(event)
        return True

    def _do(self, action_id: str) -> None:
        self.close_it()
        self._actions[action_id].trigger()

    def _show_fitting(self) -> None:
        acts = fitting(self.field.text(), self._possible())
        self.acts.show_acts(acts)
        self.acts.setVisible(bool(acts))
        self.nothing.setVisible(not acts)
        self.acts.setFixedHeight(ROW_PX * min(max(len(acts), 1), _ROWS))
        self._place()

    def _possible(self) -> list[ShownAct]:
        """Return every act that can be done now, as the table has them."""
        return [
            ShownAct(row.id, _plain_name(action.text()), row.help, all_keys(action))
            for row in ACTIONS
            if row.scope is not Scope.WRITING
            and row.id != "palette"
            and (action := self._actions[row.id]).isEnabled()
        ]

    def _place(self) -> None:
        centre = self._window.centralWidget()
        room = centre.geometry() if centre is not None else self._window.rect()
        self.setFixedWidth(min(_WIDTH_PX, room.width() - 40))
        self.adjustSize()
        self.move(
            room.left() + (room.width() - self.width()) // 2, room.top() + int(room.height() * _TOP_SHARE)
        )


class _Field(QLineEdit):
    """The palette's field. Signals: `left` (the focus went elsewhere by itself)."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the reader went elsewhere; another window in front is no reason."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()


def fitting(typed: str, acts: Sequence[ShownAct]) -> list[ShownAct]:
    """Return the acts that a few letters may mean, the likeliest first; all where nothing is typed."""
    found = []
    for place, act in enumerate(acts):
        by_name, by_help = cost(typed, act.name), cost(typed, act.help)
        costs = [] if by_name is None else [by_name]
        if by_help is not None and by_help < SCATTERED:
            costs.append(by_help + _HELP_COSTS)
        if costs:
            found.append((min(costs), place, act))
    return [act for _cost, _place, act in sorted(found, key=lambda each: each[:2])]


def _plain_name(text: str) -> str:
    return text.replace("&&", "&").rstrip("…")
