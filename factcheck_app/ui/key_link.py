"""A quiet button of the card that shows what it does and its key."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QWidget

from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_button import KeyButton

_BETWEEN_PX = 5
_HEIGHT_PX = 24


class KeyLink(KeyButton):
    """A `KeyButton` no wider than its words, all in small letters; it may have a name of its own."""

    key_px = themes.SMALL_PX
    side_px = 7

    def __init__(self, action: QAction, parent: QWidget | None = None, *, name: str = "") -> None:
        self._own_name = name
        super().__init__(action, parent)
        self.setProperty("chip", True)
        self.setFont(themes.sans(themes.SMALL_PX))

    def say(self, name: str) -> None:
        """Show another name."""
        self._own_name = name
        self._follow()

    def sizeHint(self) -> QSize:
        """Return room for name and key."""
        metrics = QFontMetrics(self.font())
        key = metrics.horizontalAdvance(self.key)
        width = metrics.horizontalAdvance(self._name()) + (key + _BETWEEN_PX if key else 0)
        return QSize(width + 2 * self.side_px + 2, max(_HEIGHT_PX, metrics.height() + 4))

    def _name(self) -> str:
        return self._own_name or super()._name()
