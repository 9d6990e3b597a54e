"""What the reader says of the whole article: which claims are shown, and when it was published."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint

from factcheck_app.domain.claim import Kind
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.scope import Scope
from factcheck_app.session.session import Session
from factcheck_app.ui.desk import Desk
from factcheck_app.ui.key_hints import Actions
from factcheck_app.ui.kinds_menu import KindsMenu


class Scoping(QObject):
    """Turns slider, menu of kinds and the question of the day of publication into calls of the session."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__(desk)
        self.desk = desk
        self.kinds = KindsMenu(actions["kinds"], desk)
        bar, line = desk.scope_bar, desk.published
        bar.threshold_moved.connect(self._show_threshold)
        bar.came_to_rest.connect(self.keep)
        bar.left.connect(desk.page.setFocus)
        self.kinds.hidden_chosen.connect(self._hide_kinds)
        line.answered.connect(self._keep_published)
        line.left.connect(self._leave_question)

    @property
    def session(self) -> Session | None:
        """Return the open review, or None."""
        return self.desk.session

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what each action on the whole article does, by the action's id."""
        return {
            "fewer": partial(self._step, -1),
            "more": partial(self._step, +1),
            "kinds": self._ask_kinds,
            "published": self._ask_published,
        }

    def keep(self) -> None:
        """Keep the scope as it is now."""
        if self.session is not None:
            self.session.keep_scope()

    def _step(self, step: int) -> None:
        if self.session is not None:
            self.session.look(self.desk.scope_bar.stepped(self.session.review.scope, step))
            self.desk.page.setFocus()

    def _show_threshold(self, threshold: float) -> None:
        if self.session is not None:
            self.session.look(Scope(threshold, self.session.review.scope.hidden))

    def _hide_kinds(self, hidden: frozenset[Kind]) -> None:
        if self.session is not None:
            self.desk.scope_bar.await_rest()
            self.session.look(Scope(self.session.review.scope.threshold, hidden))

    def _ask_kinds(self) -> None:
        if self.session is not None:
            self.kinds.show_review(self.session.review)
            button = self.desk.scope_bar.kinds
            corner = QPoint(button.width() - self.kinds.sizeHint().width(), button.height() + 2)
            # In focus mode the button is out of sight, and its place with it.
            self.kinds.popup(button.mapToGlobal(corner) if button.isVisible() else self.desk.below_current())
            self.desk.page.setFocus()

    def _ask_published(self) -> None:
        if self.session is not None:
            review = self.session.review
            self.desk.published.show_question(review.article.date, review.published or "")
            self.desk.published.write()

    def _keep_published(self, written: str) -> None:
        if self.session is None:
            return
        try:
            self.session.set_published(written)
        except FactcheckError as error:
            self.desk.published.show_fault(str(error))
            return
        self._leave_question()

    def _leave_question(self) -> None:
        """Go back to the article; a question that is answered goes away."""
        if self.session is not None and not self.session.asks_when_published:
            self.desk.published.hide()
        self.desk.page.setFocus()
