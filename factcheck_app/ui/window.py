"""The main window: one review at a time, everything reachable by key."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget

from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.state import State, Uncheckable
from factcheck_app.review.order import next_open
from factcheck_app.session.session import Happening, Session
from factcheck_app.ui import dialogs
from factcheck_app.ui.binder import ReadingKeys, fill_menus, make_actions
from factcheck_app.ui.desk import Desk
from factcheck_app.ui.export_dialog import ExportDialog
from factcheck_app.ui.keys_sheet import KeysSheet
from factcheck_app.ui.saved_sign import SavedSign
from factcheck_app.ui.services import Services
from factcheck_app.ui.source_form import SourceDraft
from factcheck_app.ui.status import StatusBar
from factcheck_app.ui.theme import Scheme, dress
from factcheck_app.ui.welcome import Welcome

_JUDGING = {
    "verify": State.VERIFIED,
    "dispute": State.DISPUTED,
    "need-source": State.NEEDS_SOURCE,
    "on-author": State.ON_AUTHOR,
    "dismiss": State.DISMISSED,
}
_COMFORTABLE = (1320, 840)
_OF_SCREEN = 0.94
_WANT_REVIEW = (
    "encoding", "export", "save", *_JUDGING, "not-checkable", "clear", "note", "source", "undo", "redo",
    "copy", "next", "previous", "next-open", "previous-open", "first", "last",
)  # fmt: skip


class MainWindow(QMainWindow):
    """Shows a review and turns the reader's acts into calls of its session.

    Signals: `review_shown` (a review is on the screen), `closed` (the window is gone).
    """

    review_shown = Signal()
    closed = Signal()

    def __init__(self, services: Services, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self._services = services
        self._undo_allowed = False
        self._actions = make_actions(self, self._handlers())
        theme = scheme.theme()
        self.welcome = Welcome(self._actions, self)
        self.desk = Desk(theme, self._actions, self)
        self.status = StatusBar(theme, self)
        self.saved_sign = SavedSign(self.status, self)
        self.reasons = QMenu(self)
        self.page_menu = QMenu(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setWindowTitle("Factcheck")
        self._fit_screen()
        self.setMinimumSize(720, 480)
        self.setAcceptDrops(True)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.desk)
        self.setCentralWidget(self._stack)
        self.setStatusBar(self.status)
        fill_menus(self.menuBar(), self._actions)
        ReadingKeys(self, (self.welcome, self.desk.page, self.desk.claims), self._actions)
        # The actions are the menu's and never the page's own: there their keys would fire, held ones too.
        for name in ("copy", *_JUDGING, "not-checkable", "clear", "note", "source"):
            self.page_menu.addAction(self._actions[name])
        self._enable_actions()

    def _fit_screen(self) -> None:
        """Take a comfortable size, or all of a small screen."""
        room = self.screen().availableGeometry()
        width, height = (round(share * _OF_SCREEN) for share in (room.width(), room.height()))
        if width < _COMFORTABLE[0] or height < _COMFORTABLE[1]:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.resize(min(width, _COMFORTABLE[0]), min(height, _COMFORTABLE[1]))

    def _connect(self) -> None:
        self.desk.claim_clicked.connect(self._select)
        self.desk.claims_shown.connect(self._claims_shown)
        self.desk.page.view_moved.connect(self._view_moved)
        self.desk.page.customContextMenuRequested.connect(self._show_page_menu)
        self.desk.card.note_kept.connect(self._keep_note)
        self.desk.card.source_kept.connect(self._keep_source)
        QApplication.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    def _handlers(self) -> dict[str, Callable[[], None]]:
        handlers: dict[str, Callable[[], None]] = {
            "open": self._open,
            "paste": self._paste,
            "sample": self._open_sample,
            "encoding": self._choose_encoding,
            "export": self._export,
            "save": self._say_saved,
            "quit": self._quit,
            "not-checkable": partial(self._ask_why, stay=False),
            "not-checkable-stay": partial(self._ask_why, stay=True),
            "clear": self._clear,
            "note": self._write_note,
            "source": self._write_source,
            "undo": self._undo,
            "redo": self._redo,
            "copy": self._copy,
            "next": partial(self._go, Session.go, +1),
            "previous": partial(self._go, Session.go, -1),
            "next-open": partial(self._go, Session.go_to_open, +1),
            "previous-open": partial(self._go, Session.go_to_open, -1),
            "first": partial(self._go, Session.go_to_end, +1),
            "last": partial(self._go, Session.go_to_end, -1),
            "keys": self._show_keys,
            "about": self._show_about,
        }
        for name, state in _JUDGING.items():
            handlers[name] = partial(self._judge, state, stay=False)
            handlers[f"{name}-stay"] = partial(self._judge, state, stay=True)
        return handlers

    @property
    def session(self) -> Session | None:
        """Return the open review, or None in an empty window."""
        return self.desk.session

    def open_path(self, path: Path) -> None:
        """Open an article or a review; what is wrong with it is told, and the window stays as it was."""
        self._open_by(partial(self._services.open_file, path))

    def show_session(self, session: Session) -> None:
        """Show a review that is open already."""
        session.subscribe(self._heard)
        self._undo_allowed = False
        self.saved_sign.begin()
        self.desk.show_session(session)
        self._stack.setCurrentWidget(self.desk)
        self.setWindowTitle(f"{session.review.article.title} – Factcheck")
        self.status.show_review(session.review, session.blocks_to_do)
        self.status.say(session.message)
        self._enable_actions()
        self._make_first_current()
        self.desk.page.setFocus()
        if session.closed_because or session.notice:
            self.desk.alarm(session.closed_because or session.notice)
        self.review_shown.emit()

    def show_failure(self, sentence: str) -> None:
        """Tell of a failure that the reader must not miss, and keep it in sight."""
        if self.session is not None:
            self.session.close_to_acts(sentence)
        else:
            dialogs.tell(self, "Factcheck", sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files of this computer and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        urls = event.mimeData().urls()
        event.acceptProposedAction()
        if urls and urls[0].isLocalFile():
            self.open_path(Path(urls[0].toLocalFile()))
        elif event.mimeData().hasText():
            self._open_by(partial(self._services.open_pasted, event.mimeData().text()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything is on the disk, or the reader accepts that something is not."""
        if not self._may_leave():
            event.ignore()
            return
        unsaved = self._services.close()
        if unsaved and not dialogs.confirm(self, "Not saved", unsaved, "Close all the same"):
            event.ignore()
            return
        event.accept()
        self.closed.emit()

    def _heard(self, happening: Happening) -> None:
        session = self.session
        if session is None:
            return
        if happening is Happening.SAID:
            self.status.say(session.message)
        elif happening is Happening.WARNED:
            self.desk.alarm(session.notice)
        elif happening is Happening.CLAIMS_ADDED:
            self.desk.gather_claims()
        elif happening is Happening.ANALYSIS_MOVED:
            self.status.show_review(session.review, session.blocks_to_do)
            if not session.blocks_to_do:
                self.desk.gather_claims()
        elif happening is Happening.CLOSED_TO_ACTS:
            self.desk.alarm(session.closed_because)
            self.saved_sign.fail()
        else:
            if happening is Happening.CLAIM_CHANGED:
                self.saved_sign.wait()
                self.status.show_review(session.review, session.blocks_to_do)
            self.desk.show_current()

    def _claims_shown(self) -> None:
        if self.session is not None:
            self.status.show_review(self.session.review, self.session.blocks_to_do)
            self._make_first_current()

    def _make_first_current(self) -> None:
        """Make the first open claim current where nobody has chosen one in this session yet."""
        session = self.session
        if session is not None and session.is_fresh:
            claim = next_open(session.review, None, +1)
            if claim is not None:
                session.select(claim.id)

    def _judge(self, state: State, *, stay: bool) -> None:
        claim_id = self._claim_in_sight()
        if claim_id is not None and self.session is not None:
            self.session.judge(claim_id, state, stay=stay)
            self.desk.page.setFocus()

    def _ask_why(self, *, stay: bool) -> None:
        claim_id = self._claim_in_sight()
        if claim_id is None:
            return
        self.reasons.clear()
        for reason in Uncheckable:
            action = self.reasons.addAction(f"Not checkable: {reason.value}")
            action.triggered.connect(partial(self._judge_uncheckable, claim_id, reason, stay))
        self.reasons.popup(self.desk.below_current())
        self.reasons.setActiveAction(self.reasons.actions()[0])

    def _judge_uncheckable(self, claim_id: str, reason: Uncheckable, stay: bool) -> None:
        if self.session is not None:
            self.session.judge(claim_id, State.NOT_CHECKABLE, reason=reason.value, stay=stay)
            self.desk.page.setFocus()

    def _clear(self) -> None:
        claim_id = self._claim_in_sight()
        if claim_id is not None and self.session is not None:
            self.session.clear(claim_id)

    def _claim_in_sight(self) -> str | None:
        """Return the claim that the reader sees as current; say so where there is none."""
        if self.session is None:
            return None
        claim_id = self.desk.page.painted_claim()
        if claim_id is None:
            self.session.say("No claim is current. J goes to the first, N to the next unreviewed.")
        return claim_id

    def _go(self, method: Callable[[Session, int], None], step: int) -> None:
        if self.session is not None:
            method(self.session, step)

    def _select(self, claim_id: str) -> None:
        if self.session is not None:
            self.session.select(claim_id)
        self.desk.page.setFocus()

    def _show_page_menu(self, point: QPoint) -> None:
        self.page_menu.popup(self.desk.page.mapToGlobal(point))

    def _write_note(self) -> None:
        if self._claim_in_sight() is not None:
            self.desk.card.write_note()

    def _write_source(self) -> None:
        if self._claim_in_sight() is not None:
            self.desk.card.write_source()

    def _keep_note(self, claim_id: str, text: str) -> None:
        if self.session is not None:
            self.session.set_note(claim_id, text)

    def _keep_source(self, claim_id: str, draft: SourceDraft) -> None:
        if self.session is None:
            return
        try:
            self.session.add_source(claim_id, draft.title, draft.locator, confidential=draft.confidential)
        except FactcheckError as error:
            self.session.say(str(error))
            return
        if not self.session.closed_because:
            self.desk.card.source_was_kept()
            self.desk.page.setFocus()

    def _undo(self) -> None:
        session = self.session
        if session is None:
            return
        if session.undo_reaches_back() and not self._undo_allowed:
            question = "The last act is from before this session. Undo it all the same?"
            self._undo_allowed = dialogs.confirm(self, "Undo", question, "Undo")
            if not self._undo_allowed:
                return
        session.undo()

    def _redo(self) -> None:
        if self.session is not None:
            self.session.redo()

    def _copy(self) -> None:
        if self.desk.page.textCursor().hasSelection():
            self.desk.page.copy()

    def _open(self) -> None:
        path = dialogs.file_to_open(self)
        if path:
            self.open_path(Path(path))

    def _open_sample(self) -> None:
        self._open_by(self._services.open_sample)

    def _paste(self) -> None:
        if self.session is None:
            text = QGuiApplication.clipboard().text()
            self._open_by(partial(self._services.open_pasted, text))
        else:
            self.session.say("Pasting makes an article in an empty window only.")

    def _open_by(self, opens: Callable[[], Session]) -> None:
        if not self._may_leave():
            return
        try:
            session = opens()
        except FactcheckError as error:
            dialogs.tell(self, "Factcheck", str(error))
            return
        self.show_session(session)

    def _choose_encoding(self) -> None:
        if self.session is None:
            return
        choices = self._services.encodings
        now = self.session.review.article.origin.encoding
        codecs = [codec for codec, _name in choices]
        preset = codecs.index(now) if now in codecs else 0
        question = f"The text was read as {now}. Read it as:"
        names = [name for _codec, name in choices]
        chosen = dialogs.choose(self, "Read with another encoding", question, names, preset)
        if chosen is not None:
            self._open_by(partial(self._services.read_again, codecs[chosen]))

    def _export(self) -> None:
        if self.session is None:
            return
        review = self.session.review
        name_for = partial(self._services.report_name, review)
        order = ExportDialog.ask(self, self._services.report_forms, name_for, self._services.report_folder())
        if order is None:
            return
        try:
            self._services.write_report(review, order)
        except FactcheckError as error:
            dialogs.tell(self, "Report not written", str(error))
            return
        self.session.say(f"Report written: {order.path}")

    def _say_saved(self) -> None:
        if self.session is not None:
            self.session.say(self.saved_sign.sentence)

    def _show_keys(self) -> None:
        KeysSheet.ask(self)

    def _show_about(self) -> None:
        dialogs.tell(self, "About Factcheck", self._services.about)

    def _quit(self) -> None:
        self.close()

    def _may_leave(self) -> bool:
        """Ask what is to become of drafts that were not kept; say whether to go on."""
        card = self.desk.card
        count = len(card.unkept_notes()) + len(card.unkept_sources())
        if self.session is None or not count:
            return True
        question = (
            f"{count} draft of a note or source was not kept."
            if count == 1
            else (f"{count} drafts of notes or sources were not kept.")
        )
        if not dialogs.confirm(self, "Drafts", question, "Drop what was not kept"):
            return False
        card.forget_drafts()
        return True

    def _view_moved(self) -> None:
        if self.session is not None and self.session.blocks_to_do:
            self._services.look_at(self.desk.page.blocks_in_view())

    def _scheme_changed(self, _scheme: object) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme = self._scheme.theme()
            dress(application, theme)
            self.desk.show_theme(theme)
            self.status.counts.show_theme(theme)

    def _enable_actions(self) -> None:
        for name in _WANT_REVIEW:
            self._actions[name].setEnabled(self.session is not None)
