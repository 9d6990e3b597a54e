"""Caret mode: the arrows move a caret through the article instead of going from claim to claim."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from factcheck_app.domain.tongue import tr
from factcheck_app.ui.key_hints import Actions, key_hint
from factcheck_app.ui.mode_sign import ModeSign
from factcheck_app.ui.page import ArticlePage

_Keys = QKeySequence.StandardKey
_MOVES = (
    *(_Keys.MoveToNextChar, _Keys.MoveToPreviousChar, _Keys.SelectNextChar, _Keys.SelectPreviousChar),
    *(_Keys.MoveToNextWord, _Keys.MoveToPreviousWord, _Keys.SelectNextWord, _Keys.SelectPreviousWord),
    *(_Keys.MoveToNextLine, _Keys.MoveToPreviousLine, _Keys.SelectNextLine, _Keys.SelectPreviousLine),
    *(_Keys.MoveToNextPage, _Keys.MoveToPreviousPage, _Keys.SelectNextPage, _Keys.SelectPreviousPage),
    *(_Keys.MoveToStartOfLine, _Keys.MoveToEndOfLine, _Keys.SelectStartOfLine, _Keys.SelectEndOfLine),
    *(_Keys.MoveToStartOfDocument, _Keys.MoveToEndOfDocument),
    *(_Keys.SelectStartOfDocument, _Keys.SelectEndOfDocument),
)
"""What moves a caret in any text of this system; all other keys do what they always do."""


class CaretMode(QObject):
    """Takes the keys that move a caret before they are the reader's other keys.

    Signals: `switched` (whether it is on now).
    """

    switched = Signal(bool)

    def __init__(self, page: ArticlePage, actions: Actions) -> None:
        super().__init__(page)
        self._page = page
        self._actions = actions
        self.sign = ModeSign(page)
        self.is_on = False
        page.resized.connect(self.sign.fit)
        page.current_shown.connect(self._follow)

    def switch(self) -> None:
        """Enter the mode, or leave it."""
        if not self.leave():
            self.enter()

    def enter(self) -> None:
        """Show the caret: where words are selected, at the current claim, or where the view begins."""
        page = self._page
        if page.selected() is None:
            span = page.current_span() if page.current_id in page.claims_in_view() else None
            start = span.start if span is not None else page.top_of_view()
            page.select(start, start)
        self.is_on = True
        page.show_caret(True)
        page.installEventFilter(self)
        words = tr("Caret mode: arrows move, Shift selects, {mark} marks, Esc leaves")
        plain = tr("Caret mode: arrows move, Shift selects, Esc leaves")
        self.sign.show_words(key_hint(self._actions, words, mark="mark") or plain)
        self.switched.emit(True)

    def leave(self) -> bool:
        """Leave the mode, selecting nothing; say whether it was on."""
        if not self.is_on:
            return False
        self.is_on = False
        self._page.removeEventFilter(self)
        self._page.select(self._page.caret(), self._page.caret())
        self._page.show_caret(False)
        self.sign.hide()
        self.switched.emit(False)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the caret by the keys for it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _moves(event):
            self._page.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        """Carry the caret to the claim that was gone to, unless it is there or words are selected."""
        span = self._page.current_span()
        if self.is_on and span is not None and self._page.selected() is None:
            caret = self._page.caret()
            if not span.start <= caret <= span.end:
                self._page.select(span.start, span.start)


def _moves(event: QKeyEvent) -> bool:
    return any(event.matches(move) for move in _MOVES)
