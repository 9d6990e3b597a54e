"""The first three steps, for who has never been here: each goes when it is done, and all when sent away."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from factcheck_app.domain.tongue import tr
from factcheck_app.ui import theme as themes
from factcheck_app.ui.labels import plain_label

STEPS = 3
_WALKING = ("next", "previous", "next-open", "previous-open", "first", "last")
_JUDGING = ("verify", "dispute", "need-source", "on-author", "not-checkable", "dismiss")


class FirstSteps(QFrame):
    """Shows one step at a time, below the page.

    Signals: `done` (all steps, or the reader has sent them away).
    """

    done = Signal()

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstSteps")
        self._actions = actions
        self._step = 0
        self.number = QLabel(self)
        self.words = plain_label(themes.sans(15))
        self.next = QPushButton(tr("Next"), self)
        self.dismiss = QPushButton(tr("Don’t show this again"), self)
        self._lay_out()
        self.next.clicked.connect(self.advance)
        self.dismiss.clicked.connect(self._send_away)
        for name in _WALKING:
            actions[name].triggered.connect(self.walked)
        for name in _JUDGING:
            actions[name].triggered.connect(self.judged)

    def _lay_out(self) -> None:
        self.number.setFont(themes.sans(themes.SMALL_PX, QFont.Weight.DemiBold))
        self.number.setProperty("tone", "accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 12, 9)
        row.setSpacing(14)
        row.addWidget(self.number)
        row.addWidget(self.words, 1)
        self.dismiss.setProperty("link", "true")
        for button in (self.dismiss, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.hide()

    @property
    def step(self) -> int:
        """Return which step is shown, 1 to 3; 0 where none is."""
        return self._step

    def begin(self) -> None:
        """Show the first step."""
        self._show(1)

    def walked(self) -> None:
        """Go on if the step shown is the first one: the reader has gone to another claim."""
        if self._step == 1:
            self.advance()

    def judged(self) -> None:
        """Go on if the step shown is the second one: the reader has judged a claim."""
        if self._step == STEPS - 1:
            self.advance()

    def advance(self) -> None:
        """Show the next step, or be done after the last one."""
        if self._step < STEPS:
            self._show(self._step + 1)
        else:
            self._send_away()

    def _show(self, step: int) -> None:
        self._step = step
        self.number.setText(tr("Step {number} of {count}").format(number=step, count=STEPS))
        self.words.setText(self._sentence(step))
        self.next.setText(tr("Next") if step < STEPS else tr("Done"))
        self.setAccessibleName(f"{self.number.text()}: {self.words.text()}")
        self.show()

    def _sentence(self, step: int) -> str:
        if step == 1:
            said = tr("{next} and {previous} go from claim to claim. The current one stands in front.")
            return said.format(next=self._key("next"), previous=self._key("previous"))
        if step == STEPS - 1:
            said = tr(
                "{verify} is verified, {dispute} disputed, {source} needs source. The next claim comes "
                "by itself, and {undo} takes back anything."
            )
            return said.format(
                verify=self._key("verify"),
                dispute=self._key("dispute"),
                source=self._key("need-source"),
                undo=self._key("undo"),
            )
        said = tr(
            "{note} writes a note, {source} adds a source, {export} writes the report. "
            "{keys} shows every key."
        )
        return said.format(
            note=self._key("note"),
            source=self._key("source"),
            export=self._key("export"),
            keys=self._key("keys"),
        )

    def _key(self, name: str) -> str:
        """Return an action's key as this system writes it; its name where it has none."""
        shortcut = self._actions[name].shortcut()
        native = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        return native.replace("Return", "Enter") or self._actions[name].text()

    def _send_away(self) -> None:
        self._step = 0
        self.hide()
        self.done.emit()
