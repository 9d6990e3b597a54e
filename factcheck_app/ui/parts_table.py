"""The parts of the current claim, a line each: what the words say and what they are worth."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from factcheck_app.review.part_words import PartRow
from factcheck_app.ui import theme as themes
from factcheck_app.ui.labels import plain_label

_GAP_PX = 12


class PartsTable(QWidget):
    """Shows headings on the left, and on the right what stands in the claim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 2)
        self._grid.setHorizontalSpacing(_GAP_PX)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []

    @property
    def lines(self) -> list[tuple[str, str]]:
        """Return what is shown."""
        return [(name.text(), words.text()) for name, words in self._lines if not words.isHidden()]

    def show_parts(self, rows: Sequence[PartRow]) -> None:
        """Show the parts; nothing where there are none."""
        while len(self._lines) < len(rows):
            self._add_line()
        for place, (name, words) in enumerate(self._lines):
            row = rows[place] if place < len(rows) else None
            name.setVisible(row is not None)
            words.setVisible(row is not None)
            if row is not None:
                first = place == 0 or rows[place - 1].heading != row.heading
                name.setText(row.heading if first else "")
                words.setText(row.words)
                words.setAccessibleName(f"{row.heading}: {row.words}")
        self.setVisible(bool(rows))

    def _add_line(self) -> None:
        name = plain_label(themes.sans(themes.SMALL_PX), tone="muted")
        words = plain_label(themes.sans(themes.SMALL_PX))
        name.setWordWrap(False)
        line = len(self._lines)
        self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, line, 1)
        self._lines.append((name, words))
