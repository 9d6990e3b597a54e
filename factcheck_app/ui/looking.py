"""How the article is looked at: overlapping claims in turn, unmarked sentences, focus mode, and Esc."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from factcheck_app.domain.article import Span
from factcheck_app.domain.tongue import tr
from factcheck_app.review.overlaps import next_overlapping, shortest_at
from factcheck_app.session.session import Session
from factcheck_app.ui.desk import Desk

_WRITES = ("note", "source", "correction", "source-last", "finish")
"""What wants the card, which focus mode brings back for as long as it is used."""


class Looking(QObject):
    """Changes what is seen and never what is kept."""

    def __init__(self, desk: Desk, actions: Mapping[str, QAction]) -> None:
        super().__init__(desk)
        self.desk = desk
        self.levels: list[Callable[[], bool]] = [self._drop_selection]
        """What Esc takes back while reading, one at a time; each says whether there was something."""
        self._picked: Span | None = None
        for name in _WRITES:
            if name in actions:
                # Connected before what the action does, so that its field can take the focus.
                actions[name].triggered.connect(self._lend_card)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there are windows
        application.focusChanged.connect(self._take_card_back)

    @property
    def session(self) -> Session | None:
        """Return the open review, or None."""
        return self.desk.session

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what each action of looking does, by the action's id."""
        return {
            "overlap": self._go_to_overlap,
            "unmarked": self._toggle_unmarked,
            "focus-mode": self._toggle_focus,
            "leave": self._leave,
        }

    def _go_to_overlap(self) -> None:
        """Go to the claim at what was selected, else to the next of those that overlap at the current one."""
        session = self.session
        if session is None:
            return
        picked = self.desk.page.selected()
        claim = shortest_at(session.review, picked) if picked not in (None, self._picked) and picked else None
        self._picked = picked
        if claim is None and session.current_id is not None:
            claim = next_overlapping(session.review, session.current_id)
        if claim is not None:
            session.select(claim.id)
        elif session.current_id is None:
            session.say(tr("No claim is current."))
        else:
            session.say(tr("No other claim overlaps this one."))
        self.desk.page.setFocus()

    def _toggle_unmarked(self) -> None:
        if self.session is None:
            return
        page = self.desk.page
        page.show_unmarked(not page.shows_unmarked)
        self.session.say(
            tr("Sentences without any claim are set apart.")
            if page.shows_unmarked
            else tr("Sentences without any claim look like all others.")
        )
        page.setFocus()

    def _toggle_focus(self) -> None:
        if self.session is not None:
            self.desk.set_focus_mode(not self.desk.is_focused)
            self.desk.page.setFocus()

    def _leave(self) -> None:
        """Go back one level, without loss."""
        for level in self.levels:
            if level():
                return

    def _drop_selection(self) -> bool:
        cursor = self.desk.page.textCursor()
        if not cursor.hasSelection():
            return False
        caret = self.desk.page.caret()
        self.desk.page.select(caret, caret)
        return True

    def leave_focus(self) -> bool:
        """Show the whole desk again; say whether only the page was shown."""
        if not self.desk.is_focused:
            return False
        self.desk.set_focus_mode(False)
        return True

    def _lend_card(self) -> None:
        if self.desk.is_focused:
            self.desk.lend_panel()

    def _take_card_back(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.desk.is_focused and now is self.desk.page:
            self.desk.set_focus_mode(True)
