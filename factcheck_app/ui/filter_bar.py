"""The line above the list that narrows it: what is typed, and how many claims pass."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from factcheck_app.domain.tongue import tr
from factcheck_app.review.listing import Order
from factcheck_app.session.session import Session
from factcheck_app.ui import theme as themes
from factcheck_app.ui.labels import plain_label


class FilterBar(QWidget):
    """Shows what narrows the list and in what order it is; hidden where there is nothing to say.

    Signals: `typed` (the filter as it stands), `stepped` (+1 or -1: to the next or previous claim of the
    list), `kept` (back to the article, and the filter stays), `dropped` (back, and all is shown again).
    """

    typed = Signal(str)
    stepped = Signal(int)
    kept = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Field(self)
        self.count = plain_label(themes.sans(themes.SMALL_PX, QFont.Weight.DemiBold))
        self._lay_out()
        self.field.textEdited.connect(self.typed)
        self.field.stepped.connect(self.stepped)
        self.field.kept.connect(self.kept)
        self.field.dropped.connect(self.dropped)

    def _lay_out(self) -> None:
        self.setObjectName("scope")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field.setPlaceholderText(tr("Words, or kind: state: by: is:"))
        self.field.setAccessibleName(tr("Filter the claims"))
        self.field.setToolTip(
            tr(
                "A few letters of the claim, in order; or kind:date, state:disputed, by:name, reviewer:name, "
                "is:flagged, is:open, is:noted, is:sourced, is:marked, is:warned, is:conflict. "
                "Esc shows all again."
            )
        )
        self.count.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 14, 6)
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        self.hide()

    def write(self) -> None:
        """Come up, and take what is typed."""
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_session(self, session: Session) -> None:
        """Show what the list of a session is narrowed to."""
        if self.field.text() != session.filtered_by:
            with QSignalBlocker(self.field):
                self.field.setText(session.filtered_by)
        passing, by_worth = session.passing, session.order is Order.WORTH
        shown = len(session.review.shown.claims)
        counted = "" if passing is None else tr("{count} of {all}").format(count=len(passing), all=shown)
        self.count.setText(" · ".join(each for each in (counted, tr("by worth") if by_worth else "") if each))
        self.count.setVisible(bool(self.count.text()))
        self.setVisible(bool(session.filtered_by) or by_worth or self.field.hasFocus())


class _Field(QLineEdit):
    """A field that Enter leaves, that Esc empties, and whose arrows go through the list.

    Signals: `stepped` (+1 or -1), `kept`, `dropped`.
    """

    stepped = Signal(int)
    kept = Signal()
    dropped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Enter and Esc, and step on the vertical arrows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(+1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
