"""The keys of the card's fields: one keeps, one returns, the key that led there types nothing."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from factcheck_app.ui.key_hints import Actions, is_key_of


class FieldKeys(QObject):
    """Watches fields.

    Signals: `wants_keeping` and `left` (the field that the key to keep, or to go back, was pressed in).
    """

    wants_keeping = Signal(QWidget)
    left = Signal(QWidget)

    def __init__(self, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep, self._back = actions["keep"], actions["back"]
        self._opening_key_held = False

    def watch(self, *fields: QWidget) -> None:
        """Watch more fields."""
        for field in fields:
            field.installEventFilter(self)

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
        if event.key() == Qt.Key.Key_Escape or is_key_of(self._back, event):
            self.left.emit(watched)
            return True
        return super().eventFilter(watched, event)
