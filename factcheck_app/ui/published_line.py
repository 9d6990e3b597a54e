"""The line above the page that asks, once, when the article was published."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from factcheck_app.domain.tongue import tr
from factcheck_app.ui import theme as themes
from factcheck_app.ui.labels import plain_label

_FIELD_PX = 124
_BESIDE_PX = 540
"""The least width in which question and answer stand beside each other."""


class PublishedLine(QWidget):
    """Asks for the day of publication, and takes it as it is written; says what is wrong with it.

    Signals: `answered` (what was written, empty for "don't know"), `left` (back to the article).
    """

    answered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._dated = ""
        self.question = plain_label(themes.sans())
        self.field = QLineEdit(self)
        self.keep = QPushButton(tr("Keep"), self)
        self.unknown = QPushButton(tr("Don’t know"), self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(tr("YYYY-MM-DD"))
        self.field.setAccessibleName(tr("Day of publication, year-month-day"))
        self.field.setFixedWidth(_FIELD_PX)
        self.field.setMaxLength(20)
        answer = QHBoxLayout()
        answer.setSpacing(8)
        for widget in self.fields:
            answer.addWidget(widget)
        answer.addStretch(1)
        self._row.setContentsMargins(18, 5, 12, 5)
        self._row.setSpacing(8)
        self._row.addWidget(self.question, 1)
        self._row.addLayout(answer)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put question and answer below each other where they don't fit beside each other."""
        super().resizeEvent(event)
        beside = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(beside if self.width() >= _BESIDE_PX else QBoxLayout.Direction.TopToBottom)

    def _connect(self) -> None:
        for widget in self.fields:
            widget.installEventFilter(self)
        self.field.textEdited.connect(self._ask)
        self.keep.clicked.connect(self._answer)
        self.unknown.clicked.connect(self._answer_unknown)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """Return what can be written in or pressed, in the order of the Tab key."""
        return self.field, self.keep, self.unknown

    def show_question(self, dated: str, published: str = "") -> None:
        """Show the question, with the date that the article gives itself and the answer of before."""
        self._dated = dated
        self.field.setText(published)
        self._ask()
        self.show()

    def write(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with what was written, in the question's place."""
        self._say(sentence, tone="warning")
        self.write()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the answer on Enter and leave on Esc; what was written stays.

        The key that led here and is still held types nothing: no date needs a held key. Nothing goes on to
        the window, which would take Enter for a key of the article once that has the focus.
        """
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._answer_unknown if watched is self.unknown else self._answer)()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return event.isAutoRepeat() and event.text().isalnum()
        return True

    def _ask(self, _text: str = "") -> None:
        dated = tr("When was this published? It says “{date}”.").format(date=self._dated)
        bare = tr("When was this published? Some of its dates need that day.")
        self._say(dated if self._dated else bare, tone="")

    def _say(self, sentence: str, *, tone: str) -> None:
        self.question.setText(sentence)
        self.question.setProperty("tone", tone)
        self.question.style().polish(self.question)

    def _answer(self) -> None:
        if self.field.text().strip():
            self.answered.emit(self.field.text())
        else:
            self.show_fault(tr("Write year-month-day, as in 2016-10-20, or press “Don’t know”."))

    def _answer_unknown(self) -> None:
        self.answered.emit("")
