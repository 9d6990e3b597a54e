"""The empty window: how to begin."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from factcheck_app.actions import BY_ID
from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_button import KeyButton


class Welcome(QWidget):
    """Offers to open, to paste and to look at the sample."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Empty window")
        title = QLabel("Drop an article here")
        title.setFont(themes.serif(32, QFont.Weight.DemiBold))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QLabel("Its claims are marked, you judge them, and every verdict is kept as you give it.")
        words.setProperty("tone", "muted")
        words.setFont(themes.sans(16))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(title)
        column.addSpacing(4)
        column.addWidget(words)
        column.addSpacing(22)
        for name in ("open", "paste", "sample"):
            button = KeyButton(actions[name], BY_ID[name].key, self)
            button.setFixedWidth(280)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
