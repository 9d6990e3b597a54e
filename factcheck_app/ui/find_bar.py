"""The find bar: words to look for in the article, and which of the places where they stand is in front."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from factcheck_app.domain.tongue import tr
from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_button import KeyButton
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.locale_words import counted

_LEAST_WORDS_PX = 120
_MOST_WORDS_PX = 340


class FindBar(QFrame):
    """Lies over the foot of the page, so that nothing moves when it comes and goes.

    Signals: `typed` (the words now), `stepped` (+1 or -1), `left` (back to the article), `covered` (how many
    pixels of the page's foot it lies over now).
    """

    typed = Signal(str)
    stepped = Signal(int)
    left = Signal()
    covered = Signal(int)

    def __init__(self, actions: Mapping[str, QAction], page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.words = _Words(self)
        self.count = plain_label(themes.sans(themes.SMALL_PX))
        self.previous = KeyButton(actions["find-previous"], self)
        self.next = KeyButton(actions["find-next"], self)
        self.done = QPushButton(tr("Done"), self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setObjectName("findBar")
        self.words.setPlaceholderText(tr("Find in the article"))
        self.words.setAccessibleName(tr("Find in the article"))
        self.words.setMinimumWidth(_LEAST_WORDS_PX)
        self.words.setMaximumWidth(_MOST_WORDS_PX)
        self.count.setWordWrap(False)
        self.done.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.done.setToolTip(tr("Back to the article (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.previous, self.next, self.done):
            row.addWidget(button)
        self.hide()

    def _connect(self) -> None:
        self.words.textChanged.connect(self.typed)
        self.words.stepped.connect(self.stepped)
        self.words.left.connect(self.left)
        self.done.clicked.connect(self.left)

    def open(self, words: str = "") -> None:
        """Come up with the words that were looked for last, or with others, all of them selected."""
        self.appear()
        if words:
            with QSignalBlocker(self.words):
                self.words.setText(words)
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def appear(self) -> None:
        """Come up without taking the focus."""
        self.fit()
        self.show()
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the foot of the page is covered."""
        super().showEvent(event)
        self.covered.emit(self.height())

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that the foot of the page is free."""
        super().hideEvent(event)
        self.covered.emit(0)

    def fit(self) -> None:
        """Lie over the foot of the page, as wide as it is."""
        height = self.sizeHint().height()
        self.setGeometry(0, self._page.height() - height, self._page.width(), height)

    def show_count(self, place: int | None, count: int) -> None:
        """Show which hit of how many is in front, or that there is none."""
        if place is not None:
            text = tr("{place} of {count}").format(place=counted(place + 1), count=counted(count))
        else:
            text = tr("Not found") if self.words.text().strip() else ""
        self.count.setText(text)
        self.count.setProperty("tone", "alarm" if place is None else "muted")
        self.count.style().polish(self.count)


class _Words(QLineEdit):
    """A field that Enter steps from and Esc leaves.

    Signals: `stepped` (+1 or -1), `left`.
    """

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step on Enter and the vertical arrows, back with Shift, and leave on Esc and Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        keeps = enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape or keeps:
            self.left.emit()
        elif enter:
            self.stepped.emit(-1 if back else +1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(+1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
