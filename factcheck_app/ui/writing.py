"""The keys of the card's fields: one keeps, one returns, the key that led there types nothing."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from factcheck_app.ui.key_hints import Actions, is_key_of

_JUDGING = ("verify", "dispute", "need-source")


class FieldKeys(QObject):
    """Watches fields.

    Signals: `wants_keeping` and `left` (the field that the key to keep, or to go back, was pressed in),
    `wants_judging` (the field, and the id of the action that judges once it is kept), `went_on` (the field
    that Tab was pressed in, if it is one that goes on).
    """

    wants_keeping = Signal(QWidget)
    wants_judging = Signal(QWidget, str)
    went_on = Signal(QWidget)
    left = Signal(QWidget)

    def __init__(self, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep, self._back = actions["keep"], actions["back"]
        self._judging = {name: actions[f"keep-{name}"] for name in _JUDGING}
        self._going_on: QWidget | None = None
        self._opening_key_held = False

    def watch(self, *fields: QWidget) -> None:
        """Watch more fields."""
        for field in fields:
            field.installEventFilter(self)

    def go_on_from(self, field: QWidget) -> None:
        """Tell of Tab in a field, in the place of what Tab does."""
        self._going_on = field

    def expect_held_key(self) -> None:
        """Type nothing until the key that opens a field is let go."""
        self._opening_key_held = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Enter keep and Esc return."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat():
            self._opening_key_held = False
        if event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if self._opening_key_held:
            return True
        if is_key_of(self._keep, event):
            self.wants_keeping.emit(watched)
            return True
        judges = next((name for name, action in self._judging.items() if is_key_of(action, event)), None)
        if judges is not None and not event.isAutoRepeat():
            self.wants_judging.emit(watched, judges)
            return True
        if watched is self._going_on and event.key() == Qt.Key.Key_Tab and not event.modifiers():
            self.went_on.emit(watched)
            return True
        if event.key() == Qt.Key.Key_Escape or is_key_of(self._back, event):
            self.left.emit(watched)
            return True
        return super().eventFilter(watched, event)
