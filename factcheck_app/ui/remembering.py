"""How the window was left: its sizes, and in each review the claim and the line that were read."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from factcheck_app.domain.errors import SettingsError
from factcheck_app.remembered import Memory, Place, WindowState
from factcheck_app.session.session import Session
from factcheck_app.ui.desk import Desk

_COMFORTABLE = (1320, 840)
_OF_SCREEN = 0.94


class Remembering:
    """Puts window and review back where they were, and has their places kept; `tell` says why not."""

    def __init__(self, window: QMainWindow, desk: Desk, memory: Memory, tell: Callable[[str], None]) -> None:
        self._window = window
        self._desk = desk
        self._memory = memory
        self._tell = tell

    def restore_window(self) -> None:
        """Give the window the size that it had; else a comfortable one, or all of a small screen."""
        state = self._memory.window()
        room = self._window.screen().availableGeometry()
        width, height = (round(share * _OF_SCREEN) for share in (room.width(), room.height()))
        wanted = (state.width, state.height) if state else _COMFORTABLE
        if state.maximised if state else (width < wanted[0] or height < wanted[1]):
            self._window.setWindowState(Qt.WindowState.WindowMaximized)
        self._window.resize(min(width, wanted[0]), min(height, wanted[1]))
        if state is not None:
            self._desk.divide(state.divisions)

    def keep_window(self) -> None:
        """Keep the window's sizes."""
        normal = self._window.normalGeometry()
        size = normal.size() if normal.isValid() else self._window.size()
        state = WindowState(size.width(), size.height(), self._window.isMaximized(), self._desk.divisions)
        try:
            self._memory.keep_window(state)
        except SettingsError as error:
            self._tell(str(error))

    def restore_place(self, session: Session) -> None:
        """Make the claim current that was so when the review was left, and show what was in view."""
        review = session.review
        place = self._memory.place(review.article.sha256)
        if place is None:
            return
        if place.claim_id in review.shown.places:
            session.select(place.claim_id)
        self._desk.page.show_place(min(place.top, len(review.article.text)))

    def keep_place(self, session: Session) -> None:
        """Keep where the reader is in a review that is about to be left."""
        review = session.review
        at = datetime.now(UTC).isoformat(timespec="seconds")
        place = Place(
            session.current_id or "", self._desk.page.top_of_view(), review.settled, len(review.claims), at
        )
        try:
            self._memory.keep_place(review.article.sha256, place)
        except SettingsError as error:
            self._tell(str(error))
