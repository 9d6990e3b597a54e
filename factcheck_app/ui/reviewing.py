"""What the reviewer does to claims: from actions to calls of the session."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit

from factcheck_app.domain.state import State, Uncheckable
from factcheck_app.domain.tongue import tr
from factcheck_app.session.session import Session
from factcheck_app.ui import dialogs
from factcheck_app.ui.desk import Desk
from factcheck_app.ui.key_hints import Actions, key_hint

_JUDGING = {
    "verify": State.VERIFIED,
    "dispute": State.DISPUTED,
    "need-source": State.NEEDS_SOURCE,
    "on-author": State.ON_AUTHOR,
    "dismiss": State.DISMISSED,
}


class Reviewing(QObject):
    """Judges the claim that the reader sees as current, and goes from one to the next."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__(desk)
        self.desk = desk
        self._actions = actions
        self.reasons = QMenu(desk)
        self._undo_allowed = False
        desk.claim_clicked.connect(self._select)
        desk.card.note_kept.connect(self._keep_note)

    @property
    def session(self) -> Session | None:
        """Return the open review, or None."""
        return self.desk.session

    def begin(self) -> None:
        """Begin anew with another review: undoing what came before this session asks again."""
        self._undo_allowed = False

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what each action on claims does, by the action's id."""
        handlers: dict[str, Callable[[], None]] = {
            "not-checkable": partial(self._ask_why, stay=False),
            "not-checkable-stay": partial(self._ask_why, stay=True),
            "clear": self._clear,
            "note": self._write_note,
            "undo": self._undo,
            "redo": self._redo,
            "copy": self._copy,
            "next": partial(self._go, Session.go, +1),
            "previous": partial(self._go, Session.go, -1),
            "next-open": partial(self._go, Session.go_to_open, +1),
            "previous-open": partial(self._go, Session.go_to_open, -1),
            "first": partial(self._go, Session.go_to_end, +1),
            "last": partial(self._go, Session.go_to_end, -1),
        }
        for name, state in _JUDGING.items():
            handlers[name] = partial(self._judge, state, stay=False)
            handlers[f"{name}-stay"] = partial(self._judge, state, stay=True)
        return handlers

    def _judge(self, state: State, *, stay: bool) -> None:
        claim_id = self.claim_in_sight()
        if claim_id is not None and self.session is not None:
            self.session.judge(claim_id, state, stay=stay)
            self.desk.page.setFocus()

    def _ask_why(self, *, stay: bool) -> None:
        claim_id = self.claim_in_sight()
        if claim_id is None:
            return
        self.reasons.clear()
        for reason in Uncheckable:
            action = self.reasons.addAction(tr("Not checkable: {reason}").format(reason=reason.word))
            action.triggered.connect(partial(self._judge_uncheckable, claim_id, reason, stay))
        self.reasons.popup(self.desk.below_current())
        self.reasons.setActiveAction(self.reasons.actions()[self._usual_reason(claim_id)])

    def _usual_reason(self, claim_id: str) -> int:
        """Return the place of the reason that is preset: the one that was suggested, or the first."""
        suggested = self.session.review.claim(claim_id).uncheckable if self.session is not None else None
        return list(Uncheckable).index(suggested) if suggested is not None else 0

    def _judge_uncheckable(self, claim_id: str, reason: Uncheckable, stay: bool) -> None:
        if self.session is not None:
            self.session.judge(claim_id, State.NOT_CHECKABLE, reason=reason.value, stay=stay)
            self.desk.page.setFocus()

    def _clear(self) -> None:
        claim_id = self.claim_in_sight()
        if claim_id is not None and self.session is not None:
            self.session.clear(claim_id)
            self.desk.page.setFocus()

    def claim_in_sight(self) -> str | None:
        """Return the claim that the reader sees as current; say so where none is."""
        if self.session is None:
            return None
        claim_id = self.desk.page.painted_claim()
        if claim_id not in self.session.review.places:
            # What is painted may have been undone or joined since.
            claim_id = None
        if claim_id is None:
            ways = tr("{next} goes to the first, {open} to the next unreviewed.")
            ways = key_hint(self._actions, ways, next="next", open="next-open")
            some = tr("No claim is current.")
            some = f"{some} {ways}".rstrip()
            none = tr("There is no claim to judge.")
            self.session.say(some if self.session.review.shown.claims else none)
        return claim_id

    def _go(self, method: Callable[[Session, int], None], step: int) -> None:
        if self.session is not None:
            method(self.session, step)
            self.desk.page.setFocus()

    def _select(self, claim_id: str) -> None:
        if self.session is not None:
            self.session.select(claim_id)
        self.desk.page.setFocus()

    def _write_note(self) -> None:
        if self.claim_in_sight() is not None:
            self.desk.card.write_note()

    def _keep_note(self, claim_id: str, text: str) -> None:
        if self.session is not None:
            self.session.set_note(claim_id, text)

    def _undo(self) -> None:
        session = self.session
        if session is None:
            return
        earlier = session.undo_from_before()
        if earlier and not self._undo_allowed:
            question = tr("The last act is from before this session: {act}. Undo it all the same?")
            question = question.format(act=earlier)
            self._undo_allowed = dialogs.confirm(self.desk, tr("Undo"), question, tr("Undo"))
            if not self._undo_allowed:
                return
        session.undo()
        self.desk.page.setFocus()

    def _redo(self) -> None:
        if self.session is not None:
            self.session.redo()
            self.desk.page.setFocus()

    def _copy(self) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, QPlainTextEdit | QLineEdit):
            field.copy()
        elif self.desk.page.textCursor().hasSelection():
            self.desk.page.copy()
