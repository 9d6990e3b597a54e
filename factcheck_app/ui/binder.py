"""The binder: from the table of actions to QActions, menus and keys."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from factcheck_app.actions import ACTIONS, Action, Menu, Scope
from factcheck_app.ui.physical_keys import latin_key

_HELD_MS = 2
"""Nobody lets a key go and presses it again as fast."""
_IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier


def make_actions(parent: QWidget) -> dict[str, QAction]:
    """Return a QAction for each row of the table but those of fields.

    Reading keys are shown in menus but fire only through `ReadingKeys`.
    """
    made = {}
    for row in ACTIONS:
        if row.scope is Scope.WRITING:
            continue
        action = QAction(row.name, parent)
        action.setToolTip(row.help)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        if row.scope is Scope.READING:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setAutoRepeat(row.repeats)
            parent.addAction(action)
        made[row.id] = action
    return made


def connect_actions(actions: Mapping[str, QAction], handlers: Mapping[str, Callable[[], None]]) -> None:
    """Connect each action to its handler. Raises KeyError for one that nobody handles."""
    for name, action in actions.items():
        action.triggered.connect(handlers[name])


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[Menu, QMenu]:
    """Fill a menu bar as the table says."""
    menus = {menu: bar.addMenu(f"&{menu.value}") for menu in Menu}
    for row in ACTIONS:
        if row.menu is None:
            continue
        if row.separated:
            menus[row.menu].addSeparator()
        menus[row.menu].addAction(actions[row.id])
    return menus


class ReadingKeys(QObject):
    """Fires the reading actions from key presses while one of `surfaces`, or nothing, has the focus."""

    def __init__(self, window: QWidget, surfaces: Sequence[QWidget], actions: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self._surfaces = (window, *surfaces)
        self._released = (0, 0)
        self._by_chord: dict[tuple[int, int], tuple[Action, QAction]] = {}
        for row in ACTIONS:
            if row.scope is Scope.READING:
                for key in row.keys:
                    self._by_chord[_chord(key)] = (row, actions[row.id])
        for surface in self._surfaces:
            surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fire the action of a key press, if there is one; a held key fires only what repeats."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyRelease:
            self._released = (event.key(), event.timestamp())
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        focused = QApplication.focusWidget()
        if focused is not None and focused not in self._surfaces:
            return False
        modifiers = (event.modifiers() & ~_IGNORED).value
        found = self._by_chord.get((event.key(), modifiers)) or self._by_chord.get(
            (latin_key(event), modifiers)
        )
        if found is None:
            return False
        row, action = found
        if row.repeats or not self._is_held(event):
            action.trigger()
        return True

    def _is_held(self, event: QKeyEvent) -> bool:
        """Say whether a press is a held key's.

        X11 sends a release with each repetition, at the same moment, and Qt doesn't always see that the
        two belong together.
        """
        key, moment = self._released
        apart_ms = event.timestamp() - moment
        together = event.key() == key and moment > 0 and 0 <= apart_ms <= _HELD_MS
        return event.isAutoRepeat() or together


def _chord(key: str) -> tuple[int, int]:
    combination = QKeySequence(key)[0]  # type: ignore[index]
    return int(combination.key()), combination.keyboardModifiers().value
