"""The empty window: how to begin."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_button import KeyButton


class Welcome(QWidget):
    """Offers to open, to paste, to look at the sample, and to go on with a review.

    Signals: `review_chosen` (the path of a review).
    """

    review_chosen = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Empty window")
        self._latest_title = QLabel("Go on with")
        self._latest_title.setProperty("tone", "muted")
        self._latest_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._latest = QVBoxLayout()
        self._latest.setSpacing(4)
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
            button = KeyButton(actions[name], self)
            button.setFixedWidth(280)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(26)
        column.addWidget(self._latest_title)
        column.addLayout(self._latest)
        column.addStretch(3)

    def show_latest(self, reviews: Sequence[tuple[str, Path]]) -> None:
        """Offer the reviews that were worked on last."""
        while (item := self._latest.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.setParent(None)
                button.deleteLater()
        self._latest_title.setVisible(bool(reviews))
        for name, path in reviews:
            button = QPushButton(QFontMetrics(self.font()).elidedText(name, Qt.TextElideMode.ElideRight, 380))
            button.setFlat(True)
            button.setToolTip(str(path))
            button.setFixedWidth(420)
            button.clicked.connect(partial(self.review_chosen.emit, str(path)))
            self._latest.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
