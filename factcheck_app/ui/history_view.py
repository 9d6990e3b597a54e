"""What was done to the current claim, by whom and when; folded until the reader wants it."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from factcheck_app.domain.tongue import tr
from factcheck_app.review.past import Past
from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_link import KeyLink
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.locale_words import short_moment

PastOf = Callable[[str], Sequence[Past]]
"""Returns what was done to a claim, by its id, in the order in which it was done."""


class HistoryView(QWidget):
    """A button, and below it a line for each act once it is unfolded."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.past_of: PastOf = _know_nothing
        self._claim_id: str | None = None
        self._unfolded = False
        self.link = KeyLink(action, self)
        self.lines = plain_label(themes.sans(themes.SMALL_PX), tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.link)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.lines)
        self.hide()

    def show_claim(self, claim_id: str) -> None:
        """Show the history of a claim, if it is unfolded."""
        self._claim_id = claim_id
        self._fill()
        self.show()

    def toggle(self) -> None:
        """Unfold what is folded, and fold what is not."""
        self._unfolded = not self._unfolded
        self._fill()

    def fold(self) -> None:
        """Fold it."""
        self._unfolded = False
        self._fill()

    def _fill(self) -> None:
        self.link.say(tr("Hide history") if self._unfolded else tr("History"))
        shown = self._unfolded and self._claim_id is not None
        past = self.past_of(self._claim_id) if shown and self._claim_id is not None else ()
        self.lines.setText("\n".join(map(_line, past)) or tr("Nothing was done to this claim yet."))
        self.lines.setVisible(shown)


def _line(past: Past) -> str:
    """Return an act as lines: when, who and what, and below that what it changed from and to."""
    head = tr("{when} · {who} · {what} (undone)") if past.undone else tr("{when} · {who} · {what}")
    line = head.format(when=short_moment(past.at), who=past.reviewer, what=past.what)
    if not past.before and not past.after:
        return line
    change = past.after
    if past.before:
        change = tr("{before} → {after}").format(before=past.before, after=past.after or tr("nothing"))
    return f"{line}\n    {' '.join(change.split())}"


def _know_nothing(_claim_id: str) -> Sequence[Past]:
    return ()
