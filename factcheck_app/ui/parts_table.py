"""The parts of the current claim, a line each: what the words say, and whether that was checked."""

from collections.abc import Sequence, Set

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from factcheck_app.domain.article import Span
from factcheck_app.domain.tongue import tr
from factcheck_app.review.part_words import PartLine
from factcheck_app.ui import theme as themes
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.tick_box import TickBox

_GAP_PX = 10


class PartsTable(QWidget):
    """Shows a tick and a heading on the left, and on the right what stands in the claim.

    Signals: `tick_wanted` (a part's span, and whether it was checked), `left` (back to the article).
    """

    tick_wanted = Signal(Span, bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 2)
        self._grid.setHorizontalSpacing(_GAP_PX)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(2, 1)
        self._rows: list[_Row] = []

    @property
    def lines(self) -> list[tuple[str, str]]:
        """Return headings and words as they are shown."""
        return [(row.name.text(), row.words.text()) for row in self._rows if not row.words.isHidden()]

    @property
    def ticks(self) -> list[TickBox]:
        """Return the ticks that are shown, in order."""
        return [row.tick for row in self._rows if not row.tick.isHidden()]

    @property
    def words(self) -> list[QLabel]:
        """Return the words that are shown, in order."""
        return [row.words for row in self._rows if not row.words.isHidden()]

    def show_parts(self, lines: Sequence[PartLine], ticked: Set[Span] = frozenset()) -> None:
        """Show the parts, those ticked that were checked; nothing where there are none."""
        while len(self._rows) < len(lines):
            row = _Row(self, self._grid, len(self._rows))
            QWidget.setTabOrder(self._rows[-1].tick if self._rows else self, row.tick)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            if place < len(lines):
                first = place == 0 or lines[place - 1].heading != lines[place].heading
                row.show_part(lines[place], first=first, done=lines[place].span in ticked)
            else:
                row.hide()
        self.setVisible(bool(lines))


class _Row(QObject):
    """One line of the table: a click anywhere on it ticks the part."""

    def __init__(self, table: PartsTable, grid: QGridLayout, line: int) -> None:
        super().__init__(table)
        self._table = table
        self._span: Span | None = None
        self.tick = TickBox(parent=table)
        self.name = plain_label(themes.sans(themes.SMALL_PX), tone="muted")
        self.words = plain_label(themes.sans(themes.SMALL_PX))
        self.tick.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.name.setWordWrap(False)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.tick, line, 0, top)
        grid.addWidget(self.name, line, 1, top)
        grid.addWidget(self.words, line, 2)
        self.tick.clicked.connect(self._want)
        for widget in (self.tick, self.name, self.words):
            widget.installEventFilter(self)

    def show_part(self, part: PartLine, *, first: bool, done: bool) -> None:
        """Show a part; its heading only where it is the first of its kind."""
        self._span = part.span
        self.tick.setChecked(done)
        self.name.setText(part.heading if first else "")
        self.words.setText(part.words)
        spoken = tr("{heading}: {words}").format(heading=part.heading, words=part.words)
        self.words.setAccessibleName(spoken)
        self.tick.setAccessibleName(tr("Checked: {part}").format(part=spoken))
        for widget in (self.tick, self.name, self.words):
            widget.show()

    def hide(self) -> None:
        """Show nothing."""
        for widget in (self.tick, self.name, self.words):
            widget.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick by a click on the words, go back to the article by Esc."""
        if isinstance(event, QMouseEvent) and isinstance(watched, QLabel):
            if _is_click(event):
                self.tick.click()
        elif isinstance(event, QKeyEvent) and _is_escape(event):
            self._table.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _want(self, done: bool) -> None:
        if self._span is not None:
            self._table.tick_wanted.emit(self._span, done)


def _is_click(event: QMouseEvent) -> bool:
    released = event.type() is QEvent.Type.MouseButtonRelease
    return released and event.button() is Qt.MouseButton.LeftButton


def _is_escape(event: QKeyEvent) -> bool:
    return event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
