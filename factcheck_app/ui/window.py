"""The main window: one review at a time, everything reachable by key."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from factcheck_app.actions import Menu
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.tongue import tr
from factcheck_app.review.order import next_open
from factcheck_app.review.review import Review
from factcheck_app.session.session import Happening, Session
from factcheck_app.settings import FIRST_STEPS_DONE, REVIEWER, Scheme
from factcheck_app.ui import dialogs
from factcheck_app.ui.appearance import Appearance
from factcheck_app.ui.arranging import Arranging
from factcheck_app.ui.binder import connect_actions, fill_menus, make_actions
from factcheck_app.ui.card import BUTTONS, KEPT_WITH_IT
from factcheck_app.ui.desk import Desk
from factcheck_app.ui.drafting import Drafting
from factcheck_app.ui.evidencing import Evidencing
from factcheck_app.ui.export_dialog import ExportDialog
from factcheck_app.ui.finding import Finding
from factcheck_app.ui.finishing import Finishing
from factcheck_app.ui.first_steps import FirstSteps
from factcheck_app.ui.icons import Icons
from factcheck_app.ui.keying import Keying
from factcheck_app.ui.looking import Looking
from factcheck_app.ui.looking_up import LookingUp
from factcheck_app.ui.marking import Marking
from factcheck_app.ui.notice import Notice
from factcheck_app.ui.preferences import Preferences
from factcheck_app.ui.remembering import Remembering
from factcheck_app.ui.reviewing import Reviewing
from factcheck_app.ui.saved_sign import SavedSign
from factcheck_app.ui.scoping import Scoping
from factcheck_app.ui.services import Services
from factcheck_app.ui.settings_panel import SettingsPanel
from factcheck_app.ui.status import StatusBar
from factcheck_app.ui.theme import Theme
from factcheck_app.ui.welcome import Welcome

_WITHOUT_REVIEW = (
    *("open", "paste", "sample", "quit", "palette", "keys", "key-editor", "about"),
    *("settings", "text-larger", "text-smaller", "text-normal", "full-screen", "leave"),
)


class MainWindow(QMainWindow):
    """Shows a review and turns the reader's acts into calls of its session."""

    def __init__(self, services: Services, preferences: Preferences, scheme: Scheme | None) -> None:
        super().__init__()
        self._services = services
        self.preferences = preferences
        self.appearance = Appearance(preferences, scheme, self)
        self._icons = Icons(services.icons)
        self._actions = make_actions(self)
        theme = self.appearance.theme
        self.welcome = Welcome(self._actions, self)
        self.desk = Desk(theme, self._actions, self)
        self.status = StatusBar(theme, self._actions, self)
        self.saved_sign = SavedSign(self.status, self)
        self.arranging = Arranging(self.desk)
        self.finding = Finding(self.desk)
        self.reviewing = Reviewing(self.desk, self._actions)
        self.marking = Marking(self.desk, self._actions, self.reviewing.claim_in_sight)
        self.looking = Looking(self.desk, self._actions)
        self.evidencing = Evidencing(self.desk, self.reviewing.claim_in_sight)
        self.looking_up = LookingUp(self, self.desk, self.evidencing, services.browse, preferences)
        self.finishing = Finishing(self.desk)
        self.scoping = Scoping(self.desk, self._actions)
        self.keying = Keying(self, self._actions, services.keys, self._theme, self._open_session)
        self.page_menu = QMenu(self)
        self._stack = QStackedWidget(self)
        self._inside = QWidget(self)
        self.notice = Notice(self._inside)
        self.first_steps = FirstSteps(self._actions, self._inside)
        self.settings_panel = SettingsPanel(preferences, self._stack)
        self.drafting = Drafting(self.desk, services.drafts, self.saved_sign, self.notice.tell)
        self.remembering = Remembering(self, self.desk, services.memory, self.notice.tell)
        connect_actions(self._actions, self._handlers())
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setWindowTitle("Factcheck")
        self.remembering.restore_window()
        self.setMinimumSize(720, 480)
        self.setAcceptDrops(True)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.desk)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        # Below the page, whose first line then stays where it is.
        for each in (self.notice, self.first_steps):
            column.addWidget(each)
        self.setCentralWidget(self._inside)
        self._icons.dress(self._actions, self.appearance.theme)
        self.setStatusBar(self.status)
        menus = fill_menus(self.menuBar(), self._actions)
        menus[Menu.EDIT].aboutToShow.connect(self.keying.name_history)
        self.keying.listen((self.welcome, self.desk.page, self.desk.claims))
        # The actions are the menu's and never the page's own: there their keys would fire, held ones too.
        of_page = ("copy", "mark", "bounds", "split", "join")
        for name in (*of_page, *BUTTONS, "clear", *KEPT_WITH_IT):
            self.page_menu.addAction(self._actions[name])
        self.welcome.show_latest(self._services.latest())
        self._enable_actions()

    def _connect(self) -> None:
        self.looking.levels = [
            *(self.notice.leave, self._is_empty),
            *(self.looking_up.leave, self.finding.leave, self.arranging.drop_filter),
            *(self.looking.drop_selection, self.marking.caret.leave, self.looking.leave_focus),
        ]
        self.welcome.review_chosen.connect(self._open_chosen)
        self.desk.claims_shown.connect(self._claims_shown)
        self.desk.page.view_moved.connect(self._view_moved)
        self.desk.page.customContextMenuRequested.connect(self._show_page_menu)
        self.appearance.changed.connect(self._show_theme)
        self.appearance.recoloured.connect(self._redraw_icons)
        self.appearance.said.connect(self._say)
        self.preferences.changed.connect(self._preference_changed)
        self.preferences.not_kept.connect(self.notice.tell)
        self.settings_panel.closed.connect(self._return_to_reading)
        self.notice.dismissed.connect(self._return_to_reading)
        self.desk.claim_clicked.connect(self.first_steps.walked)
        self.first_steps.done.connect(self._end_first_steps)

    def _handlers(self) -> dict[str, Callable[[], None]]:
        return {
            **self.reviewing.handlers(),
            **self.evidencing.handlers(),
            **self.looking_up.handlers(),
            **self.finishing.handlers(),
            **self.scoping.handlers(),
            **self.arranging.handlers(),
            **self.finding.handlers(),
            **self.looking.handlers(),
            **self.marking.handlers(),
            **self.keying.handlers(),
            **self.appearance.handlers(),
            "settings": self.settings_panel.toggle,
            "open": self._open,
            "paste": self._paste,
            "sample": self._open_sample,
            "encoding": self._choose_encoding,
            "export": self._export,
            "print": self._print,
            "save": self._say_saved,
            "close": self._close_review,
            "quit": self._quit,
            "full-screen": self._fill_screen,
            "about": self._show_about,
        }

    def _theme(self) -> Theme:
        return self.appearance.theme

    def _is_empty(self) -> bool:
        return self.session is None

    def _open_session(self) -> Session | None:
        return self.session

    @property
    def session(self) -> Session | None:
        """Return the open review, or None in an empty window."""
        return self.desk.session

    def open_path(self, path: Path) -> None:
        """Open an article or a review; what is wrong with it is told, and the window stays as it was."""
        self._open_by(partial(self._services.open_file, path))

    def show_session(self, session: Session) -> None:
        """Show a review that is open already."""
        self.notice.clear()
        session.subscribe(self._heard)
        self.reviewing.begin()
        self.evidencing.begin(session)
        self.looking_up.begin()
        self.finding.begin()
        self.marking.begin()
        self.saved_sign.begin()
        # Shown first: the page is then laid out once, at the width that it has.
        self._stack.setCurrentWidget(self.desk)
        self.desk.show_session(session)
        self.setWindowTitle(f"{session.review.article.title} – Factcheck")
        self.status.show_session(session)
        self.status.say(self.keying.with_own_keys(session.message))
        self._enable_actions()
        self.remembering.restore_place(session)
        self.drafting.begin(session)
        self._make_first_current()
        self.desk.page.setFocus()
        if session.alarm:
            self.desk.alarm(session.alarm)
        if not self.preferences.settings[FIRST_STEPS_DONE]:
            self.first_steps.begin()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files, and text in an empty window; never what was dragged within this one."""
        wanted = event.mimeData().hasUrls() or (event.mimeData().hasText() and self.session is None)
        if wanted and event.source() is None:
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
        self._keep_place()
        self.remembering.keep_window()
        self.preferences.keep()
        self._services.close()
        event.accept()

    def _heard(self, happening: Happening) -> None:
        session = self.session
        if session is None:
            return
        if happening is Happening.SAID:
            self.status.say(self.keying.with_own_keys(session.message))
        elif happening is Happening.WARNED:
            self.desk.show_remarks()
            if session.alarm:
                self.desk.alarm(session.alarm)
        elif happening in (Happening.ANALYSIS_MOVED, Happening.SCOPE_MOVED):
            self.desk.gather_claims()
        elif happening is Happening.LIST_MOVED:
            self.desk.show_list()
        elif happening is Happening.TARGET_MOVED:
            self.status.show_session(session)
        elif happening is Happening.COMPARED:
            self.desk.show_comparison()
        elif happening is Happening.SCOPE_KEPT:
            self.saved_sign.wait()
        elif happening is Happening.CLOSED_TO_ACTS:
            self.desk.alarm(session.alarm)
            self.saved_sign.fail()
        else:
            if happening is Happening.CLAIM_CHANGED:
                self.saved_sign.wait()
                self.drafting.keep_soon()
                self.status.show_session(session)
                self.desk.compare_soon()
            self.desk.show_current()

    def _claims_shown(self) -> None:
        if self.session is not None:
            self.status.show_session(self.session)
            self._make_first_current()

    def _make_first_current(self) -> None:
        """Make the first open claim current where nobody has chosen one in this session yet."""
        session = self.session
        if session is not None and session.is_fresh:
            claim_id = self._first_to_judge(session.review)
            if claim_id is not None:
                session.select(claim_id)

    def _first_to_judge(self, review: Review) -> str | None:
        """Return the first open claim; where the reader has scrolled on, of those in view."""
        if self.desk.page.is_at_top:
            claim = next_open(review, None, +1)
            return claim.id if claim is not None else None
        ids = self.desk.page.claims_in_view()
        return next((each for each in ids if not review.standing(each).state.is_settled), None)

    def _show_page_menu(self, point: QPoint) -> None:
        self.page_menu.popup(self.desk.page.mapToGlobal(point))

    def _open(self) -> None:
        path = dialogs.file_to_open(self)
        if path:
            self.open_path(Path(path))

    def _open_chosen(self, path: str) -> None:
        self.open_path(Path(path))

    def _open_sample(self) -> None:
        self._open_by(self._services.open_sample)

    def _paste(self) -> None:
        if self.session is None:
            text = QGuiApplication.clipboard().text()
            self._open_by(partial(self._services.open_pasted, text))
        else:
            self.looking_up.take_from_clipboard()

    def _open_by(self, opens: Callable[[], Session]) -> None:
        if not self._may_leave():
            return
        self._keep_place()
        try:
            session = opens()
        except FactcheckError as error:
            self.notice.tell(str(error))
            return
        self.show_session(session)

    def _choose_encoding(self) -> None:
        if self.session is None:
            return
        choices = self._services.encodings
        now = self.session.review.article.origin.encoding
        codecs = [codec for codec, _name in choices]
        preset = codecs.index(now) if now in codecs else 0
        question = tr("The text was read as {encoding}. Read it as:").format(encoding=now)
        names = [name for _codec, name in choices]
        chosen = dialogs.choose(self, tr("Read with another encoding"), question, names, preset)
        if chosen is not None:
            self._open_by(partial(self._services.read_again, codecs[chosen]))

    def _export(self) -> None:
        if self.session is None:
            return
        self.scoping.keep()
        review = self.session.review
        name_for = partial(self._services.report_name, review)
        order = ExportDialog.ask(self, self._services.report_forms, name_for, self._services.report_folder())
        if order is None:
            return
        try:
            self._services.write_report(review, order)
        except FactcheckError as error:
            self.notice.tell(tr("The report was not written: {cause}").format(cause=error))
            return
        self.session.say(tr("Report written: {path}").format(path=order.path))

    def _print(self) -> None:
        """Open the report in the browser, which prints it well; it stays on this machine."""
        if self.session is None:
            return
        self.scoping.keep()
        try:
            address = self._services.report_to_print(self.session.review)
        except FactcheckError as error:
            self.notice.tell(tr("The report was not written: {cause}").format(cause=error))
            return
        if self._services.browse(address):
            self.session.say(tr("The report was opened in the browser: print it there."))
        else:
            self.notice.tell(
                tr("No browser could be opened. The report is at {address}").format(address=address)
            )

    def _say_saved(self) -> None:
        if self.session is not None:
            self.session.say(self.saved_sign.sentence)

    def _fill_screen(self) -> None:
        """Fill the whole screen, or be again as large as before."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show_about(self) -> None:
        dialogs.tell(self, tr("About Factcheck"), self._services.about)

    def _close_review(self) -> None:
        """Leave the review and go back to the empty window."""
        if not self._may_leave():
            return
        self.notice.clear()
        self._keep_place()
        self._services.close()
        self.desk.session = None
        self.first_steps.hide()
        self.welcome.show_latest(self._services.latest())
        self._stack.setCurrentWidget(self.welcome)
        self.setWindowTitle("Factcheck")
        self.status.show_nothing()
        self.saved_sign.begin()
        self._enable_actions()
        self.welcome.setFocus()

    def _quit(self) -> None:
        self.close()

    def _may_leave(self) -> bool:
        """Ask about what is not saved or kept; say whether to go on, which leaves no drafts."""
        leaves = self._has_nothing_unkept()
        if leaves:
            self.drafting.end()
        return leaves

    def _has_nothing_unkept(self) -> bool:
        self.scoping.keep()
        unsaved = self._services.unsaved()
        if unsaved and not dialogs.confirm(self, tr("Not saved"), unsaved, tr("Leave all the same")):
            return False
        card = self.desk.card
        count = card.drafts
        if self.session is None or not count:
            return True
        one = tr("One draft of a note, correction or source is not kept yet.")
        many = tr("{count} drafts of notes, corrections or sources are not kept yet.")
        answer = dialogs.keep_or_drop(self, (one if count == 1 else many).format(count=count))
        if answer is dialogs.Drafts.KEEP:
            return self.evidencing.keep_drafts() and not self._services.unsaved()
        return answer is dialogs.Drafts.DROP

    def _view_moved(self) -> None:
        if self.session is not None and self.session.blocks_to_do:
            self._services.look_at(self.desk.page.blocks_in_view())

    def _keep_place(self) -> None:
        if self.session is not None:
            self.remembering.keep_place(self.session)

    def _redraw_icons(self, theme: Theme) -> None:
        self._icons.dress(self._actions, theme)

    def _show_theme(self, theme: Theme) -> None:
        self.desk.show_theme(theme)
        self.status.counts.show_theme(theme)

    def _preference_changed(self, key: str) -> None:
        if key == REVIEWER.key:
            self._services.act_as(self.preferences.settings[REVIEWER])

    def _say(self, sentence: str) -> None:
        self.status.say(sentence)

    def _return_to_reading(self) -> None:
        (self.desk.page if self.session is not None else self.welcome).setFocus()

    def _end_first_steps(self) -> None:
        self.preferences.choose(FIRST_STEPS_DONE, True)
        self._return_to_reading()

    def _enable_actions(self) -> None:
        for name, action in self._actions.items():
            action.setEnabled(self.session is not None or name in _WITHOUT_REVIEW)
