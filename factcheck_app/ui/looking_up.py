"""Looking a claim up in the browser, and bringing an address back as its source; nothing else goes out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from factcheck_app.domain.locators import pasted_source
from factcheck_app.domain.lookups import Engine
from factcheck_app.domain.tongue import tr
from factcheck_app.session.session import Session
from factcheck_app.settings import ENGINES_SHOWN, LOOK_UP_ENGINE
from factcheck_app.ui.desk import Desk
from factcheck_app.ui.evidencing import Evidencing
from factcheck_app.ui.preferences import Preferences

Browse = Callable[[str], bool]
"""Opens a web address in the reader's browser; says whether there was one to open it in."""


class LookingUp(QObject):
    """Opens engines with a claim's words, and offers an address that comes back on the clipboard.

    The whole address is shown before an engine is opened for the first time, and opened when the reader
    asks again.
    """

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        evidencing: Evidencing,
        browse: Browse,
        preferences: Preferences,
    ) -> None:
        super().__init__(desk)
        self.desk = desk
        self.menu = QMenu(desk)
        self._evidencing = evidencing
        self._browse = browse
        self._preferences = preferences
        self._asked: tuple[str, Engine] | None = None
        self._offered: tuple[str, str, str] | None = None
        self._seen = ""
        window.installEventFilter(self)
        desk.card.offer.accepted.connect(self._accept)
        desk.card.offer.declined.connect(self._decline)

    @property
    def session(self) -> Session | None:
        """Return the open review, or None."""
        return self.desk.session

    @property
    def _engine(self) -> Engine:
        """Return where claims are looked up by W."""
        return self._preferences.settings[LOOK_UP_ENGINE]

    def begin(self) -> None:
        """Begin with another review: what the clipboard holds now was not brought for it."""
        self._asked = self._offered = None
        self._seen = QGuiApplication.clipboard().text()

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by the action's id."""
        return {
            "look-up": self._look_up,
            "look-up-with": self._choose_engine,
            "take-url": self.take_from_clipboard,
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the clipboard when the window gets the focus back; what it held when left is no news."""
        if event.type() is QEvent.Type.WindowDeactivate:
            self._seen = QGuiApplication.clipboard().text()
        elif event.type() is QEvent.Type.WindowActivate:
            self._offer_what_came()
        return super().eventFilter(watched, event)

    def leave(self) -> bool:
        """Drop what the card offers; say whether it offered anything."""
        if self.desk.card.offer.isHidden():
            return False
        self._drop_offer()
        return True

    def take_from_clipboard(self) -> None:
        """Make the address on the clipboard a source of the claim in sight."""
        claim_id = self._evidencing.claim_in_sight()
        if claim_id is None or self.session is None:
            return
        title, address = pasted_source(QGuiApplication.clipboard().text())
        if not address:
            self.session.say(tr("There is no web address on the clipboard to make a source of."))
            return
        self._take(claim_id, title, address)

    def _take(self, claim_id: str, title: str, address: str) -> None:
        session = self.session
        if session is None:
            return
        if any(source.locator == address for source in session.review.standing(claim_id).sources):
            session.say(tr("This claim has that source already."))
        elif self._evidencing.add(claim_id, title, address):
            self._seen = QGuiApplication.clipboard().text()
        self._drop_offer()

    def _offer_what_came(self) -> None:
        """Offer the address that came onto the clipboard while the reader was elsewhere."""
        session, brought = self.session, QGuiApplication.clipboard().text()
        if session is None or session.current_id is None or brought == self._seen:
            return
        self._seen = brought
        title, address = pasted_source(brought)
        known = {source.locator for source in session.review.standing(session.current_id).sources}
        if not address or address in known:
            return
        self._asked, self._offered = None, (session.current_id, title, address)
        label = session.review.claim(session.current_id).label
        sentence = tr("Make this a source of “{label}”?").format(label=label)
        self._show_offer(sentence, address, tr("Add source"), "paste")

    def _look_up(self) -> None:
        self._open(self._engine)

    def _choose_engine(self) -> None:
        if self._evidencing.claim_in_sight() is None:
            return
        self.menu.clear()
        for engine in Engine:
            action = self.menu.addAction(engine.own_name)
            action.triggered.connect(partial(self._open, engine))
        self.menu.popup(self.desk.below_current())
        self.menu.setActiveAction(self.menu.actions()[list(Engine).index(self._engine)])

    def _open(self, engine: Engine) -> None:
        """Open an engine with the claim's words, or show the whole address where that is the first time."""
        claim_id, session = self._evidencing.claim_in_sight(), self.session
        if claim_id is None or session is None:
            return
        review = session.review
        address = engine.address(review.claim(claim_id).span.of(review.article.text))
        shown = self._preferences.settings[ENGINES_SHOWN]
        if engine in shown or (self._asked == (claim_id, engine) and self.desk.card.offer.isVisible()):
            if engine not in shown:
                self._preferences.choose(ENGINES_SHOWN, shown | {engine})
            self._drop_offer()
            self._go(engine, address)
            return
        self._asked, self._offered = (claim_id, engine), None
        sentence = tr("{engine} has not been opened yet. Your browser would be given this address:")
        self._show_offer(sentence.format(engine=engine.own_name), address, tr("Open it"), "look-up")

    def _show_offer(self, sentence: str, address: str, does: str, name: str) -> None:
        """Offer something on the card, which is brought back where only the page is shown."""
        if self.desk.is_focused:
            self.desk.lend_panel()
        self.desk.card.show_offer(sentence, address, does, name)

    def _go(self, engine: Engine, address: str) -> None:
        session = self.session
        if session is None:
            return
        self._seen = QGuiApplication.clipboard().text()
        if self._browse(address):
            session.say(tr("Opened in the browser: {engine}.").format(engine=engine.own_name))
        else:
            session.say(tr("No browser could be opened."))

    def _accept(self) -> None:
        if self._asked is not None:
            self._open(self._asked[1])
        elif self._offered is not None:
            self._take(*self._offered)
        self.desk.page.setFocus()

    def _decline(self) -> None:
        self._drop_offer()
        self.desk.page.setFocus()

    def _drop_offer(self) -> None:
        self._asked = self._offered = None
        self.desk.card.offer.hide()
