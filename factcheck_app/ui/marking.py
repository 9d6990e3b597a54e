"""Marking claims that were missed, and where claims begin and end: from keys to calls of the session."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from factcheck_app.domain.article import Span
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.tongue import tr
from factcheck_app.review.bounds import By, Edge
from factcheck_app.session.session import Session
from factcheck_app.ui.caret import CaretMode
from factcheck_app.ui.desk import Desk
from factcheck_app.ui.key_hints import Actions, key_hint

_ENDS = {
    "start-left": (Edge.START, -1),
    "start-right": (Edge.START, +1),
    "end-left": (Edge.END, -1),
    "end-right": (Edge.END, +1),
}


class Marking(QObject):
    """Marks what is selected, by mouse or caret, and shapes the claim that the reader sees as current."""

    def __init__(self, desk: Desk, actions: Actions, claim_in_sight: Callable[[], str | None]) -> None:
        super().__init__(desk)
        self.desk = desk
        self._claim_in_sight = claim_in_sight
        self._actions = actions
        self.caret = CaretMode(desk.page, actions)
        desk.find_bar.covered.connect(self.caret.sign.lift)

    @property
    def session(self) -> Session | None:
        """Return the open review, or None."""
        return self.desk.session

    def begin(self) -> None:
        """Begin anew with another article: out of caret mode."""
        self.caret.leave()

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what each action of marking does, by the action's id."""
        handlers: dict[str, Callable[[], None]] = {
            "caret": self._switch_caret,
            "mark": self._mark,
            "bounds": self._set_bounds,
            "split": self._split,
            "join": self._join,
        }
        for name, (edge, step) in _ENDS.items():
            handlers[name] = partial(self._move_bound, edge, step, By.WORD)
            handlers[f"{name}-letter"] = partial(self._move_bound, edge, step, By.CHARACTER)
        return handlers

    def _switch_caret(self) -> None:
        if self.session is not None:
            self.caret.switch()
            self.desk.page.setFocus()

    def _mark(self) -> None:
        session, span = self.session, self._selected()
        if session is not None and span is not None:
            self._try(lambda: session.mark(span))

    def _set_bounds(self) -> None:
        session, claim_id, span = self.session, self._claim_in_sight(), self._selected()
        if session is not None and claim_id is not None and span is not None:
            self._try(lambda: session.set_bounds(claim_id, span))

    def _move_bound(self, edge: Edge, step: int, by: By) -> None:
        session, claim_id = self.session, self._claim_in_sight()
        if session is not None and claim_id is not None:
            self._try(lambda: session.move_bound(claim_id, edge, step, by))

    def _split(self) -> None:
        """Split the current claim at the caret or the selection; without either, bring up the caret."""
        session, claim_id = self.session, self._claim_in_sight()
        if session is None or claim_id is None:
            return
        selected = self.desk.page.selected()
        if selected is None and not self.caret.is_on:
            self.caret.enter()
            session.say(
                key_hint(
                    self._actions, tr("Put the caret between two words and press {key} again."), key="split"
                )
                or tr("Put the caret between two words and split again.")
            )
            return
        span = session.review.claim(claim_id).span
        at = self.desk.page.caret() if selected is None else selected.start
        if selected is not None and at <= span.start:
            at = selected.end
        self._try(lambda: session.split(claim_id, at))

    def _join(self) -> None:
        session, claim_id = self.session, self._claim_in_sight()
        if session is not None and claim_id is not None:
            self._try(lambda: session.join(claim_id))

    def _try(self, does: Callable[[], object]) -> None:
        """Do something to the review, and say why where it can't be done; nothing stays selected."""
        try:
            does()
        except FactcheckError as error:
            if self.session is not None:
                self.session.say(str(error))
            return
        page = self.desk.page
        page.select(page.caret(), page.caret())
        page.setFocus()

    def _selected(self) -> Span | None:
        """Return what is selected; say how to select where nothing is."""
        span = self.desk.page.selected()
        if span is None and self.session is not None:
            self.session.say(
                key_hint(
                    self._actions,
                    tr("Select the words first: with the mouse, or {key} and Shift with the arrows."),
                    key="caret",
                )
                or tr("Select the words first.")
            )
        return span
