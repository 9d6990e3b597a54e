"""The last look: what is open, every warning, sign-off and its withdrawal, in the place of the card."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from factcheck_app.domain.tongue import tr
from factcheck_app.review.finish import Finish
from factcheck_app.review.review import Review
from factcheck_app.review.signing import Signature
from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_hints import Actions, follow_keys, is_key_of, titled
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.locale_words import counted, short_moment

_SIDE_PX = 18


class FinishPanel(QWidget):
    """Lists what is left; each line leads to its claim. A button or Ctrl+Enter signs off, Enter never does.

    Signals: `claim_wanted` (a claim's id), `signed` (the name), `withdrawn`, `questions_wanted`, `left`.
    """

    claim_wanted = Signal(str)
    signed = Signal(str)
    withdrawn = Signal()
    questions_wanted = Signal()
    left = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.title = plain_label(themes.sans(20, QFont.Weight.DemiBold))
        self.summary = plain_label(themes.sans())
        self.lines = QListWidget(self)
        self._leading_to: list[str | None] = []
        self.signature = plain_label(themes.sans(themes.SMALL_PX))
        self.name = QLineEdit(self)
        self.sign = QPushButton(self)
        self.withdraw = QPushButton(tr("Withdraw the sign-off"), self)
        self.questions = QPushButton(tr("Copy questions for the author"), self)
        self.back = QPushButton(self)
        self._lay_out()
        self._connect()
        follow_keys(actions, ("keep", "back"), self._show_keys)

    def _show_keys(self) -> None:
        self.sign.setText(titled(tr("Sign off"), self._actions["keep"]))
        self.back.setText(titled(tr("Back"), self._actions["back"]))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 14, _SIDE_PX, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.summary)
        column.addWidget(self.lines, 1)
        column.addWidget(self.signature)
        for row in ((self.name, self.sign), (self.withdraw,), (self.questions, self.back)):
            beside = QHBoxLayout()
            beside.setSpacing(6)
            for widget in row:
                beside.addWidget(widget)
            if self.name not in row:
                beside.addStretch(1)
            column.addLayout(beside)
        self.title.setText(tr("Finish"))
        self.lines.setObjectName("finish")
        self.lines.setWordWrap(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setAccessibleName(tr("What is open, and every warning"))
        self.name.setPlaceholderText(tr("Your name"))
        self.name.setAccessibleName(tr("Name to sign off with"))
        for button in (self.sign, self.withdraw, self.questions, self.back):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.lines.clicked.connect(self._go)
        self.sign.clicked.connect(self._sign)
        self.withdraw.clicked.connect(self.withdrawn)
        self.questions.clicked.connect(self.questions_wanted)
        self.back.clicked.connect(self.left)

    @property
    def told(self) -> list[str]:
        """Return the lines that are shown."""
        return [self.lines.item(row).text() for row in range(self.lines.count())]

    def show_finish(self, review: Review, finish: Finish, signature: Signature | None) -> None:
        """Show what is left, and whether it is signed off."""
        self.summary.setText(_summary(review, finish))
        self.lines.clear()
        self._leading_to.clear()
        self._list(tr("Open"), ((claim.id, _numbered(review, claim.id)) for claim in finish.open))
        warned = (
            (claim_id, tr("{claim}: {warning}").format(claim=_numbered(review, claim_id), warning=warning))
            for claim_id, warnings in finish.warnings.items()
            for warning in warnings
        )
        self._list(tr("Warnings"), warned)
        self._list(tr("Flagged"), ((claim.id, _numbered(review, claim.id)) for claim in finish.flagged))
        if not self.lines.count():
            self._add(tr("Nothing is open, and there is nothing to warn of."), None)
        self.signature.setText(_signature(signature))
        self.signature.setProperty("tone", "warning" if signature and signature.changed_since else "")
        self.signature.style().polish(self.signature)
        self.signature.setVisible(signature is not None)
        self.withdraw.setVisible(signature is not None)

    def open(self, name: str) -> None:
        """Give the first line the focus; `name` is preset to sign off with."""
        if not self.name.text():
            self.name.setText(name)
        self.lines.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first = next((row for row in range(self.lines.count()) if self._leads(row)), 0)
        self.lines.setCurrentRow(first)

    def write_name(self) -> None:
        """Put the cursor into the name to sign off with."""
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the claim on Enter, sign off by the key to keep in the name, go back by Esc."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or is_key_of(self._actions["back"], event):
            self.left.emit()
        elif is_key_of(self._actions["keep"], event):
            self._sign()
        elif enter and self.lines.hasFocus() and self.lines.currentRow() >= 0:
            self._go(self.lines.currentIndex())
        # Whatever else was pressed here is no key of the article.
        event.accept()

    def _list(self, heading: str, entries: Iterable[tuple[str, str]]) -> None:
        for place, (claim_id, words) in enumerate(entries):
            if place == 0:
                self._add(heading, None)
            self._add(words, claim_id)

    def _add(self, words: str, claim_id: str | None) -> None:
        # The list makes the row: one made here may be freed with Python's half of it, and then once more by
        # the list, which ends the program.
        self.lines.addItem(words)
        self._leading_to.append(claim_id)
        item = self.lines.item(self.lines.count() - 1)
        if claim_id is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setFont(themes.sans(themes.SMALL_PX, QFont.Weight.DemiBold))

    def _leads(self, row: int) -> bool:
        return self._leading_to[row] is not None

    def _go(self, index: QModelIndex) -> None:
        claim_id = self._leading_to[index.row()]
        if claim_id is not None:
            self.claim_wanted.emit(claim_id)

    def _sign(self) -> None:
        self.signed.emit(self.name.text())


def _numbered(review: Review, claim_id: str) -> str:
    return tr("{number}. {label}").format(
        number=review.places[claim_id] + 1, label=review.claim(claim_id).label
    )


def _summary(review: Review, finish: Finish) -> str:
    """Return how far the review is, and how often there is something to warn of."""
    settled = tr("{settled} of {count} claims are settled.").format(
        settled=counted(review.settled), count=counted(len(review.claims))
    )
    warned = sum(map(len, finish.warnings.values()))
    if not warned:
        return settled
    one, many = tr("There is one warning."), tr("There are {count} warnings.")
    return f"{settled} {(one if warned == 1 else many).format(count=warned)}"


def _signature(signature: Signature | None) -> str:
    """Return who signed the review off and when, and whether it is still what was signed."""
    if signature is None:
        return ""
    when = short_moment(signature.at)
    said = tr("Signed off by {name}, {when}; changed since sign-off.")
    same = tr("Signed off by {name}, {when}.")
    return (said if signature.changed_since else same).format(name=signature.name, when=when)
