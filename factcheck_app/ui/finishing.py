"""The end of a review: what is left, questions for the author, sign-off and its withdrawal."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.tongue import tr
from factcheck_app.review.questions import asked_about, letter
from factcheck_app.session.session import Session
from factcheck_app.ui.desk import Desk


class Finishing(QObject):
    """Opens the last look in the place of the card; what is done there becomes a call of the session."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        panel = desk.card.finish
        panel.claim_wanted.connect(self._go)
        panel.signed.connect(self._sign)
        panel.withdrawn.connect(self._withdraw)
        panel.questions_wanted.connect(self._copy_questions)
        panel.left.connect(self._leave)
        desk.card.finish_outdated.connect(self._fill)

    @property
    def session(self) -> Session | None:
        """Return the open review, or None."""
        return self.desk.session

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by the action's id."""
        return {
            "finish": self._open,
            "sign-off": self._open_to_sign,
            "withdraw": self._withdraw,
            "questions": self._copy_questions,
        }

    def _open(self) -> None:
        if self.session is not None:
            self._fill()
            self.desk.card.open_finish()
            self.desk.card.finish.open(self.session.reviewer)

    def _open_to_sign(self) -> None:
        if self.session is not None:
            self._open()
            self.desk.card.finish.write_name()

    def _fill(self) -> None:
        session = self.session
        if session is not None:
            self.desk.card.finish.show_finish(session.review, session.finishing(), session.signed)

    def _go(self, claim_id: str) -> None:
        if self.session is not None:
            self.desk.card.close_finish()
            self.session.select(claim_id)
        self.desk.page.setFocus()

    def _sign(self, name: str) -> None:
        session = self.session
        if session is None:
            return
        try:
            session.sign_off(name)
        except FactcheckError as error:
            session.say(str(error))
            self.desk.card.finish.write_name()

    def _withdraw(self) -> None:
        session = self.session
        if session is None:
            return
        try:
            session.withdraw_sign_off()
        except FactcheckError as error:
            session.say(str(error))

    def _copy_questions(self) -> None:
        if self.session is None:
            return
        count = len(asked_about(self.session.review))
        if not count:
            self.session.say(tr("Nothing is disputed and nothing wants a source: there is nothing to ask."))
            return
        QGuiApplication.clipboard().setText(letter(self.session.review))
        one, many = (
            tr("One question was copied for an e-mail."),
            tr("{count} questions were copied for an e-mail."),
        )
        self.session.say((one if count == 1 else many).format(count=count))

    def _leave(self) -> None:
        self.desk.card.close_finish()
        self.desk.page.setFocus()
