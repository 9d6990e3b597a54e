"""The binder: from the table of actions to QActions, menus and keys."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from factcheck_app.actions import ACTIONS, BY_ID, Action, Menu, Scope
from factcheck_app.keymap import KeyMap
from factcheck_app.ui.physical_keys import key_names

_HELD_MS = 2
"""Nobody lets a key go and presses it again as fast."""
_OF_FIELDS = ("undo", "redo")
TextField: TypeAlias = QLineEdit | QPlainTextEdit | QTextEdit


def make_actions(parent: QWidget) -> dict[str, QAction]:
    """Return a QAction for each row of the table. `BoundKeys` gives them their keys.

    Reading keys are shown in menus but fire only through `BoundKeys`; those of fields, through their fields.
    """
    made = {}
    for row in ACTIONS:
        action = QAction(row.name, parent)
        action.setToolTip(row.help)
        if row.scope is not Scope.ANYWHERE:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setAutoRepeat(row.repeats)
            parent.addAction(action)
        made[row.id] = action
    return made


def connect_actions(actions: Mapping[str, QAction], handlers: Mapping[str, Callable[[], None]]) -> None:
    """Connect each action but those of fields to its handler. Raises KeyError for one that nobody handles."""
    for name, action in actions.items():
        if BY_ID[name].scope is not Scope.WRITING:
            action.triggered.connect(handlers[name])


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[Menu, QMenu]:
    """Fill a menu bar as the table says."""
    menus = {menu: bar.addMenu(f"&{menu.word}") for menu in Menu}
    for row in ACTIONS:
        if row.menu is None:
            continue
        if row.separated:
            menus[row.menu].addSeparator()
        menus[row.menu].addAction(actions[row.id])
    return menus


class BoundKeys(QObject):
    """Fires actions from key presses.

    Reading actions while one of `surfaces`, or nothing, has the focus; those for anywhere wherever Qt's own
    shortcuts miss a key because the layout has no such letter. In a field, undo and redo are the field's.
    """

    def __init__(
        self, window: QMainWindow, surfaces: Sequence[QWidget], actions: Mapping[str, QAction]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.menuBar()
        self._surfaces = (window, *surfaces)
        self._actions = actions
        self._released = (0, 0)
        self._field: TextField | None = None
        self._bound: dict[Scope, dict[str, Action]] = {}
        for watched in (*self._surfaces, self._bar):
            watched.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there are windows
        application.focusChanged.connect(self._watch_field)

    def bind(self, keys: KeyMap) -> None:
        """Give every action its keys: in menus, on buttons, and when they are pressed."""
        self._bound = {scope: {} for scope in Scope}
        for row in ACTIONS:
            bound = keys.keys(row.id)
            self._bound[row.scope].update(dict.fromkeys(bound, row))
            self._actions[row.id].setShortcuts([QKeySequence(key) for name in bound for key in _both(name)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fire the action of a key press, if there is one; a held key fires only what repeats."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyRelease:
                self._released = (event.key(), event.timestamp())
            elif event.type() is QEvent.Type.ShortcutOverride and watched is self._field:
                return self._keep_for_field(event)
            elif event.type() is QEvent.Type.ShortcutOverride and watched is self._bar:
                return self._keep_for_menus(event)
            elif event.type() is QEvent.Type.KeyPress:
                return self._fire(watched, event)
        return super().eventFilter(watched, event)

    def _fire(self, watched: QObject, event: QKeyEvent) -> bool:
        focused = QApplication.focusWidget()
        reading = focused is None or focused in self._surfaces
        row = self._row(event, *((Scope.READING, Scope.ANYWHERE) if reading else (Scope.ANYWHERE,)))
        if row is None:
            return False
        if self._field is not None and watched is self._field and row.id in _OF_FIELDS:
            (self._field.undo if row.id == "undo" else self._field.redo)()
        elif row.repeats or not self._is_held(event):
            self._actions[row.id].trigger()
        return True

    def _keep_for_field(self, event: QKeyEvent) -> bool:
        """Have a field get the keys of undo and redo: there they are about what was typed."""
        row = self._row(event, Scope.ANYWHERE)
        if row is None or row.id not in _OF_FIELDS:
            return False
        event.accept()
        return True

    def _keep_for_menus(self, event: QKeyEvent) -> bool:
        """Have the menu bar get letters while keys steer it: its menus name them, and Qt would fire them."""
        if self._row(event, Scope.READING) is None:
            return False
        event.accept()
        return True

    def _row(self, event: QKeyEvent, *scopes: Scope) -> Action | None:
        """Return the action that a key press is for: by the likeliest of its names."""
        for name in key_names(event):
            for scope in scopes:
                if name in self._bound.get(scope, {}):
                    return self._bound[scope][name]
        return None

    def _watch_field(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._field = None
        if isinstance(now, TextField) and now.window() is self._window and now not in self._surfaces:
            self._field = now
            now.installEventFilter(self)

    def _is_held(self, event: QKeyEvent) -> bool:
        """Say whether a press is a held key's.

        X11 sends a release with each repetition, at the same moment, and Qt doesn't always see that the
        two belong together.
        """
        key, moment = self._released
        apart_ms = event.timestamp() - moment
        together = event.key() == key and moment > 0 and 0 <= apart_ms <= _HELD_MS
        return event.isAutoRepeat() or together


def _both(key: str) -> tuple[str, ...]:
    """Return a key by all its names at Qt, which tells the two Enter keys apart."""
    return (key, f"{key.removesuffix('Enter')}Return") if key.endswith("Enter") else (key,)
