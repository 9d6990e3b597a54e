"""What the reader must be told, in the window itself: it stands there until it is sent away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from factcheck_app.domain.tongue import tr


class Notice(QFrame):
    """Shows one notice at a time, in plain text that can be selected, and never takes the focus.

    Signals: `dismissed`.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.words = QLabel(self)
        self.dismiss = QPushButton(tr("Close"), self)
        self._lay_out()
        self.dismiss.clicked.connect(self._send_away)

    def _lay_out(self) -> None:
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.dismiss.setToolTip(tr("Close this notice (Esc)"))
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(16)
        row.addWidget(self.words, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show a sentence in place of the one before, and have a screen reader say it."""
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        announcement = QAccessibleAnnouncementEvent(self, sentence)
        announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)

    def clear(self) -> None:
        """Show nothing."""
        self.hide()
        self.words.clear()

    def leave(self) -> bool:
        """Send a notice away; say whether there was one."""
        was_shown = self.isVisible()
        self.clear()
        return was_shown

    def _send_away(self) -> None:
        self.clear()
        self.dismissed.emit()
