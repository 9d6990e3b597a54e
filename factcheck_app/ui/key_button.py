"""A button that shows its key."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QStyleOptionButton, QWidget

from factcheck_app.domain.tongue import tr
from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_hints import first_key


class KeyButton(QPushButton):
    """A button for an action: its name on the left, its key on the right; never takes the focus."""

    key_px = 12
    side_px = 10

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.key = ""
        """The key that does the same as a click, empty where there is none."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._follow()
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)

    def sizeHint(self) -> QSize:
        """Return room for name and key."""
        name = QFontMetrics(self.font()).horizontalAdvance(self._name())
        key = QFontMetrics(themes.sans(self.key_px)).horizontalAdvance(self.key)
        return QSize(name + key + 2 * self.side_px + 16, 32)

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
            inside = QRect(self.side_px, 0, self.width() - 2 * self.side_px, self.height())
            enabled = self.isEnabled()
            painter.setPen(palette.buttonText().color() if enabled else palette.placeholderText().color())
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, self._name())
            painter.setFont(themes.sans(self.key_px))
            painter.setPen(QColor(palette.placeholderText().color()))
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.key)

    def _name(self) -> str:
        return self._action.text().rstrip("…")

    def _follow(self) -> None:
        key = first_key(self._action)
        self.key = key
        self.updateGeometry()
        self.setEnabled(self._action.isEnabled())
        said = self._action.toolTip()
        self.setToolTip(tr("{what} ({key})").format(what=said, key=self.key) if self.key else said)
        self.setAccessibleName(self._name())
        self.update()
