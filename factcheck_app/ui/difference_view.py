"""A correction as it would stand in the article: what goes is crossed out, what comes is underlined."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QColor, QFont, QTextCharFormat
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.article import Span
from factcheck_app.domain.tongue import tr
from factcheck_app.review.difference import Change, Piece
from factcheck_app.ui.flowing_text import FlowingText
from factcheck_app.ui.theme import Theme


class DifferenceView(FlowingText):
    """Shows the pieces of a difference one after the other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pieces: Sequence[Piece] = ()

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show a difference; nothing where there is none."""
        self._pieces = pieces
        self._put("".join(piece.text for piece in pieces))
        self.setAccessibleName(_spoken(pieces))
        self.setVisible(bool(pieces))

    def standing_out(self) -> Iterable[tuple[Span, QTextCharFormat]]:
        """Return every piece in its own ink and with its own line."""
        start = 0
        for piece in self._pieces:
            span = Span(start, start + len(piece.text))
            start = span.end
            yield span, self._form(piece.change)

    def _form(self, change: Change) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(QColor(self._theme.ink))
        if change is Change.GOES:
            form.setForeground(QColor(self._theme.alarm))
            form.setFontStrikeOut(True)
        elif change is Change.COMES:
            form.setForeground(QColor(self._theme.accent))
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setFontUnderline(True)
        return form


def _spoken(pieces: Sequence[Piece]) -> str:
    words = {
        Change.STAYS: "{text}",
        Change.GOES: tr("(out: {text})"),
        Change.COMES: tr("(in: {text})"),
    }
    return " ".join(
        words[piece.change].format(text=piece.text.strip()) for piece in pieces if piece.text.strip()
    )
