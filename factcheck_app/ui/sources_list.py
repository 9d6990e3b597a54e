"""The sources of the current claim, each with what it is, and buttons to change it or let it go."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from factcheck_app.domain.source import Evidence, Medium, Source, Stance
from factcheck_app.domain.tongue import tr
from factcheck_app.ui import theme as themes
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.locale_words import iso_day
from factcheck_app.ui.offer_strip import breakable
from factcheck_app.ui.source_form import named

_INDENT_PX = 18


class SourcesList(QWidget):
    """Shows sources in the order in which they were given.

    Signals: `change_wanted`, `detaching_wanted` (a source's id), `left` (back to the article).
    """

    change_wanted = Signal(str)
    detaching_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._shown: tuple[Evidence, ...] = ()
        self.rows: list[SourceRow] = []

    @property
    def text(self) -> str:
        """Return what is read, a line for each label."""
        return "\n".join(row.text for row in self.rows)

    def show_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Show sources; nothing where there are none."""
        if tuple(evidence) != self._shown:
            self._shown = tuple(evidence)
            for row in self.rows:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = [SourceRow(number, each, self) for number, each in enumerate(evidence, start=1)]
            before: QWidget = self
            for row in self.rows:
                self._column.addWidget(row)
                for link in (row.change, row.detach):
                    QWidget.setTabOrder(before, link)
                    before = link
        self.setVisible(bool(evidence))


class SourceRow(QWidget):
    """One source: its name, where it is found, what it is, its passage, and what can be done with it."""

    def __init__(self, number: int, evidence: Evidence, shown_in: SourcesList) -> None:
        super().__init__(shown_in)
        self._list = shown_in
        self._id = evidence.source.id
        self.labels = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for place, (words, tone) in enumerate(_lines(number, evidence)):
            label = plain_label(themes.sans(themes.UI_PX if place == 0 else themes.SMALL_PX), tone=tone)
            label.setText(words)
            label.setAccessibleName(words.replace("\u200b", ""))
            label.setContentsMargins(0 if place == 0 else _INDENT_PX, 0, 0, 0)
            column.addWidget(label)
            self.labels.append(label)
        name = named(evidence.source)
        self.change = _Link(tr("Change"), tr("Change source {name}").format(name=name), shown_in)
        self.detach = _Link(tr("Detach"), tr("Detach source {name}").format(name=name), shown_in)
        self.change.clicked.connect(self._want_change)
        self.detach.clicked.connect(self._want_detaching)
        links = QHBoxLayout()
        links.setContentsMargins(_INDENT_PX - 3, 0, 0, 0)
        links.setSpacing(8)
        links.addWidget(self.change)
        links.addWidget(self.detach)
        links.addStretch(1)
        column.addLayout(links)

    @property
    def text(self) -> str:
        """Return what is read."""
        return "\n".join(label.text().replace("\u200b", "") for label in self.labels)

    def _want_change(self) -> None:
        self._list.change_wanted.emit(self._id)

    def _want_detaching(self) -> None:
        self._list.detaching_wanted.emit(self._id)


class _Link(QPushButton):
    """A word that is clicked, reached by Tab and pressed by Enter or Space."""

    def __init__(self, word: str, spoken: str, shown_in: SourcesList) -> None:
        super().__init__(word)
        self._list = shown_in
        self.setProperty("link", True)
        self.setFont(themes.sans(themes.SMALL_PX))
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter too; Esc goes back to the article."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Escape:
            self._list.left.emit()
        else:
            super().keyPressEvent(event)


def _lines(number: int, evidence: Evidence) -> list[tuple[str, str]]:
    """Return the lines that tell a source, each with its tone."""
    source = evidence.source
    against = evidence.stance is Stance.CONTRADICTS
    name = tr("{number}. Contradicts: {name}") if against else tr("{number}. {name}")
    lines = [(name.format(number=number, name=named(source)), "warning" if against else "")]
    if source.locator and source.locator != named(source):
        lines.append((breakable(source.locator), "muted"))
    lines.append((" · ".join(facts_of(source)), "muted"))
    if source.quote:
        lines.append((tr("“{words}”").format(words=source.quote), ""))
    return lines


def facts_of(source: Source) -> list[str]:
    """Return what is known of a source besides its name and place, each in a few words."""
    facts = [source.tier.word]
    if source.medium is not Medium.OTHER:
        facts.append(source.medium.word)
    if source.accessed:
        facts.append(tr("accessed {day}").format(day=iso_day(source.accessed)))
    if source.archived:
        facts.append(tr("archived"))
    if source.confidential:
        facts.append(tr("confidential"))
    return facts
