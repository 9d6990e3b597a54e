"""A quiet button of the card that shows what it does and its key."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QStyleOptionButton, QWidget

from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_hints import first_key

_SIDE_PX = 7
_BETWEEN_PX = 5
_HEIGHT_PX = 24


class KeyLink(QPushButton):
    """An action's name with the first of its keys, as the keys are now; never takes the focus."""

    def __init__(self, action: QAction, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._action = action
        self._own_name = name
        self.setProperty("chip", True)
        self.setFont(themes.sans(themes.SMALL_PX))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._follow()
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)

    @property
    def key(self) -> str:
        """Return the key that does the same, empty where there is none."""
        return first_key(self._action)

    def say(self, name: str) -> None:
        """Show another name."""
        self._own_name = name
        self._follow()

    def sizeHint(self) -> QSize:
        """Return room for name and key."""
        metrics = QFontMetrics(self.font())
        key = metrics.horizontalAdvance(self.key)
        width = metrics.horizontalAdvance(self._name()) + (key + _BETWEEN_PX if key else 0)
        return QSize(width + 2 * _SIDE_PX + 2, max(_HEIGHT_PX, metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Return the same: neither may be cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button's frame, then name and key."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        # The application's: the style sheet makes the button's own placeholder colour too pale to read.
        palette = QApplication.palette()
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
            inside = QRect(_SIDE_PX, 0, self.width() - 2 * _SIDE_PX, self.height())
            painter.setPen(palette.buttonText().color())
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, self._name())
            painter.setPen(palette.placeholderText().color())
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.key)

    def _name(self) -> str:
        return self._own_name or self._action.text().rstrip("…")

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._name())
        self.updateGeometry()
        self.update()
