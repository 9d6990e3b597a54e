"""Which claims the list shows, where N stops, and claims that say the same or that clash."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import tr
from factcheck_app.review.listing import Order
from factcheck_app.session.session import Session
from factcheck_app.ui.desk import Desk

_MOST_LISTED = 12


class Arranging(QObject):
    """Turns filter, order, target and equal claims into calls of the session."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.equals = QMenu(desk)
        bar = desk.filter_bar
        bar.typed.connect(self._narrow)
        bar.stepped.connect(self._step)
        bar.kept.connect(self._keep_filter)
        bar.dropped.connect(self.drop_filter)

    @property
    def session(self) -> Session | None:
        """Return the open review, or None."""
        return self.desk.session

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what each action on the list does, by the action's id."""
        return {
            "filter": self._write_filter,
            "sort": self._sort,
            "target": self._next_target,
            "equals": self._ask_equals,
            "next-conflict": partial(self._go_to_conflict, +1),
            "previous-conflict": partial(self._go_to_conflict, -1),
            "next-anywhere": partial(self._leave_for, +1),
            "previous-anywhere": partial(self._leave_for, -1),
        }

    def drop_filter(self) -> bool:
        """Show all claims again and go back to the article; say whether there was a filter."""
        session = self.session
        had = session is not None and bool(session.filtered_by)
        self.desk.page.setFocus()
        if session is not None:
            session.narrow("")
            self.desk.filter_bar.show_session(session)
        return had

    def _write_filter(self) -> None:
        if self.session is not None:
            self.desk.filter_bar.write()

    def _narrow(self, typed: str) -> None:
        if self.session is not None:
            self.session.narrow(typed)

    def _step(self, step: int) -> None:
        if self.session is not None:
            self.session.go(step)

    def _keep_filter(self) -> None:
        """Go back to the article, to the first claim from the current one on that passes."""
        session = self.session
        self.desk.page.setFocus()
        if session is not None:
            session.go_to_passing()
            self.desk.filter_bar.show_session(session)

    def _sort(self) -> None:
        session = self.session
        if session is not None:
            session.sort(Order.WORTH if session.order is Order.TEXT else Order.TEXT)
            self.desk.page.setFocus()

    def _next_target(self) -> None:
        if self.session is not None:
            self.session.next_target()
            self.desk.page.setFocus()

    def _leave_for(self, step: int) -> None:
        """Go to another claim from wherever the focus is; a draft stays with its claim."""
        if self.session is not None:
            self.session.go(step)
            self.desk.page.setFocus()

    def _go_to_conflict(self, step: int) -> None:
        if self.session is not None:
            self.session.go_to_conflict(step)
            self.desk.page.setFocus()

    def _ask_equals(self) -> None:
        """List the claims that state the same; Enter gives all of them the state of the current one."""
        session, claim_id = self.session, self.desk.page.painted_claim()
        if session is None:
            return
        if claim_id is None:
            session.say(tr("No claim is current."))
            return
        equals, state = session.equals_of(claim_id), session.review.standing(claim_id).state
        ids = [claim.id for claim in equals]
        if not ids or not state.is_settled:
            self._judge_equals(claim_id, ids)
            return
        self.equals.clear()
        every = self.equals.addAction(_for_all(state, len(ids)))
        every.triggered.connect(partial(self._judge_equals, claim_id, ids))
        self.equals.addSeparator()
        places = session.review.places
        for claim in equals[:_MOST_LISTED]:
            words = tr("Only claim {number}: {label}").format(number=places[claim.id] + 1, label=claim.label)
            only = self.equals.addAction(words.replace("&", "&&"))
            only.triggered.connect(partial(self._judge_equals, claim_id, [claim.id]))
        if len(ids) > _MOST_LISTED:
            more = tr("… and {count} more").format(count=len(ids) - _MOST_LISTED)
            self.equals.addAction(more).setEnabled(False)
        self.equals.popup(self.desk.below_current())
        self.equals.setActiveAction(every)

    def _judge_equals(self, claim_id: str, ids: list[str]) -> None:
        if self.session is None:
            return
        try:
            self.session.judge_group(claim_id, ids)
        except FactcheckError as error:
            self.session.say(str(error))
        self.desk.page.setFocus()


def _for_all(state: State, count: int) -> str:
    one, many = tr("“{state}” for the equal claim"), tr("“{state}” for all {count} equal claims")
    return (one if count == 1 else many).format(state=state.word, count=count)
