"""A reviewer at the window, for tests: presses real keys, looks at the screen and into the file."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.state import State
from factcheck_app.review.review import review_of
from factcheck_app.review.standing import Standing
from factcheck_app.session.session import Session
from factcheck_app.store.review_file import ReviewFile
from factcheck_app.ui.page import ArticlePage
from factcheck_app.ui.window import MainWindow
from making import make_article

Dialog = TypeVar("Dialog", bound=QDialog)

PARAGRAPH = "Nine ferries sailed; {} cars and 40 lorries waited, “more than ever”, said Ines Roy 🚢."
ARTICLE = make_article("\n\n".join(PARAGRAPH.format(100 + number) for number in range(30)))


class Desk:
    """A reviewer at the window: presses keys, and looks at the screen and into the file."""

    def __init__(self, window: MainWindow, path: Path, qtbot: QtBot) -> None:
        self.window = window
        self.path = path
        self._qtbot = qtbot

    @property
    def page(self) -> ArticlePage:
        return self.window.desk.page

    @property
    def message(self) -> str:
        return self.window.status.message.text()

    @property
    def current(self) -> int | None:
        """Return the place of the current claim, which page, list and card must agree on."""
        session = self.window.session
        assert session is not None
        return None if session.current_id is None else session.review.places[session.current_id]

    @property
    def focused(self) -> QWidget:
        """Return what a key that is pressed now goes to."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def see(self) -> None:
        """Wait until what is current has been painted."""
        session = self.window.session
        assert session is not None
        self._qtbot.waitUntil(lambda: self.window.desk.page.painted_claim() == session.current_id)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each on the widget that has the focus, as on a keyboard."""
        for key in keys:
            self.see()
            self.press_anywhere(key)

    def press_anywhere(self, key: str) -> None:
        """Press a key where no review need be open."""
        *modifiers, name = key.split("+")
        modifier = Qt.KeyboardModifier.NoModifier
        for each in modifiers:
            modifier |= {
                "Ctrl": Qt.KeyboardModifier.ControlModifier,
                "Shift": Qt.KeyboardModifier.ShiftModifier,
                "Alt": Qt.KeyboardModifier.AltModifier,
            }[each]
        self._qtbot.keyClick(self.focused, getattr(Qt.Key, f"Key_{name}"), modifier)

    def work_in(self, kind: type[Dialog], do: Callable[[Dialog], None]) -> None:
        """Work in a dialog as soon as it stands in front; it is closed afterwards, whatever happened."""
        timer = QTimer(self.window)

        def work() -> None:
            dialog = QApplication.activeWindow()
            if isinstance(dialog, kind):
                timer.stop()
                try:
                    do(dialog)
                finally:
                    if dialog.isVisible():
                        dialog.done(0)

        timer.timeout.connect(work)
        timer.start(5)

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        target = QApplication.focusWidget()
        assert target is not None
        self._qtbot.keyClicks(target, text)

    def send(self, event: QKeyEvent) -> None:
        """Send a made-up key event to the article."""
        QApplication.sendEvent(self.page, event)

    def session(self) -> Session:
        """Return the session of the review that is open."""
        session = self.window.session
        assert session is not None
        return session

    def standing(self, place: int = 0) -> Standing:
        """Return where a claim stands, by its place."""
        review = self.session().review
        return review.standing(review.claims[place].id)

    def standings(self) -> list[Standing]:
        """Return where all claims stand."""
        return [self.standing(place) for place in range(len(self.session().review.claims))]

    def kept_standings(self) -> list[Standing]:
        """Return where all claims stand by what the file on the disk says."""
        self._qtbot.waitUntil(lambda: self.window.saved_sign.is_saved)
        file = ReviewFile.open(self.path)
        file.close()
        review = review_of(file.article, file.claims, file.acts)
        return [review.standing(claim.id) for claim in review.claims]

    def undoable(self, does: Callable[[], None]) -> None:
        """Have something done, undone and done again; compare the states, also those on the disk."""
        before = self.standings()
        does()
        after = self.standings()
        assert after != before
        self.press("Ctrl+Z")
        assert self.standings() == self.kept_standings() == before
        # Without a screen a menu that was closed at once becomes active afterwards, and stays so.
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)
        self.press("Ctrl+Shift+Z")
        assert self.standings() == self.kept_standings() == after

    def states(self) -> list[State]:
        """Return the states of all claims as the window has them."""
        session = self.window.session
        assert session is not None
        return [session.review.standing(claim.id).state for claim in session.review.claims]

    def kept(self) -> list[str]:
        """Return what the file on the disk says was done, once the window says that it is saved."""
        self._qtbot.waitUntil(lambda: self.window.saved_sign.is_saved)
        file = ReviewFile.open(self.path)
        file.close()
        return [act.text("state") or act.kind.value for act in file.acts]
