"""A strip on the card that offers one thing, which a key or a click does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from factcheck_app.domain.tongue import tr
from factcheck_app.ui import theme as themes
from factcheck_app.ui.labels import plain_label


class OfferStrip(QWidget):
    """Says what can be done, with a button for it and one that lets it be.

    Signals: `accepted`, `declined`.
    """

    accepted = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = plain_label(themes.sans(themes.SMALL_PX))
        self.address = plain_label(themes.sans(themes.SMALL_PX), tone="muted")
        self.accept = QPushButton(self)
        self.decline = QPushButton(tr("Not now"), self)
        self._lay_out()
        self.accept.clicked.connect(self.accepted)
        self.decline.clicked.connect(self._decline)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 12, 8)
        column.setSpacing(3)
        answers = QHBoxLayout()
        answers.setSpacing(6)
        for button in (self.accept, self.decline):
            button.setFont(themes.sans(themes.SMALL_PX))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            answers.addWidget(button)
        answers.addStretch(1)
        column.addWidget(self.sentence)
        column.addWidget(self.address)
        column.addLayout(answers)
        self.hide()

    def offer(self, sentence: str, address: str, does: str, key: str) -> None:
        """Show an offer about a web address: `does` is what the button says, `key` does the same."""
        self.sentence.setText(sentence)
        # An address has no blanks to break at; it is shown whole all the same.
        self.address.setText(breakable(address))
        self.address.setAccessibleName(address)
        self.accept.setText(tr("{act}  {key}").format(act=does, key=key).rstrip().replace("&", "&&"))
        self.show()

    def _decline(self) -> None:
        self.hide()
        self.declined.emit()


def breakable(address: str) -> str:
    """Return an address that may be broken behind what divides it (with zero-width spaces)."""
    for divider in "/?&=%.+-_":
        address = address.replace(divider, divider + "\u200b")
    return address
