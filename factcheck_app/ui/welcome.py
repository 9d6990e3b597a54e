"""The empty window: how to begin, and what to go on with."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from factcheck_app.domain.tongue import tr
from factcheck_app.remembered import Recent
from factcheck_app.ui import theme as themes
from factcheck_app.ui.drop_target import DropTarget
from factcheck_app.ui.key_button import KeyButton
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.recent_button import RecentButton

_COLUMN_PX = 520
_BUTTON_PX = 168


class Welcome(QWidget):
    """Offers to open, to paste, to look at the sample, and to go on with a review.

    Signals: `review_chosen` (the path of a review).
    """

    review_chosen = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Empty window"))
        self._latest_title = QLabel(tr("Go on with"))
        self._latest_title.setFont(themes.sans(themes.SMALL_PX, QFont.Weight.DemiBold))
        self._latest_title.setProperty("tone", "muted")
        self._latest = QVBoxLayout()
        self._latest.setSpacing(2)
        self._lay_out(actions)

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        title = QLabel(tr("Drop an article here"))
        title.setFont(themes.serif(32, QFont.Weight.DemiBold))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = plain_label(themes.sans(16), tone="muted")
        words.setText(tr("Its claims are marked, you judge them, and every verdict is kept as you give it."))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for name in ("open", "paste", "sample"):
            button = KeyButton(actions[name], self)
            button.setMinimumWidth(_BUTTON_PX)
            buttons.addWidget(button)
        target = DropTarget(self)
        inside = QVBoxLayout(target)
        inside.setContentsMargins(28, 34, 28, 28)
        inside.setSpacing(0)
        inside.addWidget(title)
        inside.addSpacing(6)
        inside.addWidget(words)
        inside.addSpacing(24)
        inside.addLayout(buttons)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(target)
        column.addSpacing(28)
        column.addWidget(self._latest_title)
        column.addSpacing(4)
        column.addLayout(self._latest)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
        target.setMinimumWidth(_COLUMN_PX)

    def show_latest(self, reviews: Sequence[Recent]) -> None:
        """Offer the reviews that were worked on last."""
        while (item := self._latest.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.setParent(None)
                button.deleteLater()
        self._latest_title.setVisible(bool(reviews))
        for review in reviews:
            button = RecentButton(review, self)
            button.chosen.connect(self.review_chosen)
            self._latest.addWidget(button)
