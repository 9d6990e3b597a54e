"""The sentence that a claim stands in, with the claim's own words in front."""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QFont, QTextCharFormat
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.article import Span
from factcheck_app.ui.flowing_text import FlowingText
from factcheck_app.ui.theme import Theme


class SentenceView(FlowingText):
    """Shows plain text in which one span stands out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._span: Span | None = None

    def show_sentence(self, text: str, span: Span | None) -> None:
        """Show a text; `span` is counted in code points from its start."""
        self._span = span
        self._put(text)

    def standing_out(self) -> Iterable[tuple[Span, QTextCharFormat]]:
        """Return the claim's own words, in full ink."""
        if self._span is None:
            return
        form = QTextCharFormat()
        form.setForeground(QColor(self._theme.ink))
        form.setFontWeight(QFont.Weight.DemiBold)
        yield self._span, form
