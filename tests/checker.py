"""A fact-checker at the keyboard, for scenarios that read as prose: every key is real, and is counted."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from at_the_window import Desk
from factcheck_app.domain.act import Act, ActKind
from factcheck_app.ui.claim_list import ROW_ROLE
from factcheck_app.ui.window import MainWindow

_FARTHEST = 400
"""More words than any scenario moves the caret over."""


@dataclass(slots=True)
class Tally:
    """What a piece of work took: keys that command, characters of one's own words, uses of the mouse."""

    keys: int = 0
    letters: int = 0
    clicks: int = 0
    astray: list[str] = field(default_factory=list)
    """Acts that were done to a claim other than the one in front when the key went down."""


class MouseWatch(QObject):
    """Counts presses of a mouse button and turns of its wheel anywhere in the program."""

    _USES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel)

    def __init__(self, application: QApplication, tally: Tally) -> None:
        super().__init__(application)
        self._tally = tally
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt names it
        """Count, and let everything go where it goes."""
        if event.type() in self._USES and watched.isWidgetType():
            self._tally.clicks += 1
        return super().eventFilter(watched, event)


class Checker(Desk):
    """Checks an article without the mouse, looking before each key at which claim is in front."""

    def __init__(self, window: MainWindow, path: Path, qtbot: QtBot) -> None:
        super().__init__(window, path, qtbot)
        self.tally = Tally()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._mouse = MouseWatch(application, self.tally)

    def press_anywhere(self, key: str) -> None:
        """Press a key, count it, and note each act that fell on another claim than the one in front."""
        self.tally.keys += 1
        self._watching(lambda: super(Checker, self).press_anywhere(key))

    def type(self, text: str) -> None:
        """Write words of one's own, counted apart from keys that command."""
        self.tally.letters += len(text)
        self._watching(lambda: super(Checker, self).type(text))

    def _watching(self, does: Callable[[], None]) -> None:
        session = self.window.session
        if session is None:
            does()
            return
        in_front, before = self.in_front(), len(session.review.acts)
        does()
        if self.window.session is session:
            done = session.review.acts[before:]
            self.tally.astray += [self._told(act) for act in done if not falls_on(in_front, act)]

    def _told(self, act: Act) -> str:
        return f"{act.kind.value} of {', '.join(act.claim_ids)}"

    def in_front(self) -> str | None:
        """Return the claim that is painted in front; page, list and session agree on it."""
        painted = self.page.painted_claim()
        session = self.session()
        assert painted == session.current_id
        row = self.window.desk.claims.currentIndex()
        assert painted is None or row.data(ROW_ROLE).claim.id == painted
        return painted

    # What a checker does to the claim in front.

    def pastes_as_source(self, address: str) -> None:
        """Come back from the browser with an address that was copied there, and paste it."""
        QGuiApplication.clipboard().setText(address)
        self.press("Ctrl+V")

    def verifies(self) -> None:
        self.press("V")

    def disputes(self) -> None:
        self.press("D")

    def asks_for_a_source(self) -> None:
        self.press("S")

    def rejects(self) -> None:
        self.press("R")

    def leaves_to_the_author(self) -> None:
        self.press("O")

    def finds_not_checkable(self) -> None:
        """Take the reason that is preset."""
        self.press("X")
        self.press_anywhere("Return")

    def corrects_to(self, words: str) -> None:
        """Write the claim as it should read, in the place of its own words."""
        self.press("C")
        self.press_anywhere("Ctrl+A")
        self.type(words)
        self.press("Ctrl+Return")

    def disputes_with(self, correction: str, note: str) -> None:
        """Write the claim as it should read, go on to why, and keep both with the verdict."""
        self.press("C")
        self.press_anywhere("Ctrl+A")
        self.type(correction)
        self.press("Tab")
        self.type(note)
        self.press("Ctrl+2")

    def notes(self, words: str) -> None:
        self.press("Return")
        self.type(words)
        self.press("Ctrl+Return")

    def ticks_every_part(self) -> None:
        claim = self.session().current
        assert claim is not None
        self.press(*["Space"] * len(claim.parts))

    def flags(self) -> None:
        self.press("F")

    # How a checker moves about.

    def goes_to(self, words: str) -> None:
        """Go on from claim to claim until the one that begins with these words is in front."""
        self.press("Home")
        for _claim in self.session().review.claims:
            if self.reads().startswith(words):
                return
            self.press("J")
        raise AssertionError(f"no claim begins with {words!r}")

    def reads(self) -> str:
        """Return the words of the claim in front."""
        claim = self.session().current
        assert claim is not None
        return claim.span.of(self.session().review.article.text)

    def selects(self, words: str) -> None:
        """Select words in caret mode: by word to where they begin, then with Shift to where they end."""
        start = self.session().review.article.text.index(words)
        self.press("M")
        self._walk(
            "Ctrl+Right" if self.page.caret() <= start else "Ctrl+Left", lambda: self.page.caret() == start
        )
        self._walk("Shift+Ctrl+Right", lambda: len(self._selected()) >= len(words))
        self._walk("Shift+Left", lambda: self._selected() == words)

    def puts_the_caret_before(self, words: str) -> None:
        """Bring the caret up and walk it by word to where these words begin."""
        start = self.session().review.article.text.index(words)
        self.press("M")
        self._walk(
            "Ctrl+Right" if self.page.caret() <= start else "Ctrl+Left", lambda: self.page.caret() == start
        )

    def _selected(self) -> str:
        span = self.page.selected()
        return "" if span is None else span.of(self.session().review.article.text)

    def _walk(self, key: str, there: Callable[[], bool]) -> None:
        for _step in range(_FARTHEST):
            if there():
                return
            self.press(key)
        raise AssertionError(f"{key} never leads there")


def falls_on(in_front: str | None, act: Act) -> bool:
    """Say whether an act was done to the claim in front; a mark makes a claim, and undo is of no claim."""
    return not act.claim_ids or act.kind is ActKind.MARK or in_front == act.claim_ids[0]
