"""The desk: page, ticks, list and card of one review, which always agree on the current claim."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from factcheck_app.session.session import Session
from factcheck_app.ui import theme as themes
from factcheck_app.ui.card import ClaimCard
from factcheck_app.ui.claim_list import ClaimListView
from factcheck_app.ui.filter_bar import FilterBar
from factcheck_app.ui.find_bar import FindBar
from factcheck_app.ui.focus_line import FocusLine
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.overview import Overview
from factcheck_app.ui.page import ArticlePage
from factcheck_app.ui.published_line import PublishedLine
from factcheck_app.ui.scope_bar import ScopeBar
from factcheck_app.ui.theme import Theme

_GATHER_MS = 40
"""How long claims that arrive one after the other are gathered before they are shown."""
_COMPARE_MS = 300
"""How long no claim must have arrived until they are compared with each other."""
_PANEL_PX = 400
_NARROW = ", narrow"
"""What stands behind a division's name where the window is narrow, and divided otherwise."""
_PANEL_LEAST_PX = 330
_NARROW_PX = 900
"""Below this width of the window, half of a screen, list and card go below the page."""
_BELOW_SHARE = 0.46
_LIST_SHARE = 0.36
_CARD_LEAST_PX = {False: 330, True: 246}
_LIST_LEAST_PX = {False: 110, True: 60}


class Desk(QWidget):
    """Paints what a session says.

    Signals: `claim_clicked` (a claim's id), `claims_shown` (claims that had arrived are on the page).
    """

    claim_clicked = Signal(str)
    claims_shown = Signal()

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.banner = QLabel(self)
        self.page = ArticlePage(theme, self)
        self.find_bar = FindBar(actions, self.page)
        self.overview = Overview(theme, self.page.height_of, self)
        self.line = FocusLine(theme, self)
        self.remark = plain_label(themes.sans())
        self.published = PublishedLine(self)
        self.scope_bar = ScopeBar(actions, self)
        self.filter_bar = FilterBar(self)
        self.claims = ClaimListView(theme, self)
        self.card = ClaimCard(theme, actions, self)
        self._gather = QTimer(self)
        self._compare = QTimer(self)
        self._divisions: dict[str, tuple[int, ...]] = {}
        self.is_focused = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.banner.setObjectName("banner")
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.banner.setWordWrap(True)
        self.banner.hide()
        self.remark.setObjectName("strip")
        self.remark.hide()
        panel = self._panel = QSplitter(Qt.Orientation.Vertical, self)
        panel.addWidget(_stacked(self.scope_bar, self.filter_bar, self.claims))
        panel.addWidget(self.card)
        panel.setSizes([300, 540])
        panel.setStretchFactor(0, 1)
        panel.setStretchFactor(1, 2)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitters = {"sides": sides, "panel": panel}
        for splitter in (panel, sides):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        sides.addWidget(self._paper())
        sides.addWidget(panel)
        sides.setStretchFactor(0, 1)
        sides.setStretchFactor(1, 0)
        self._arrange(narrow=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(sides, 1)
        column.addWidget(self.line)
        self.line.hide()
        for timer, interval_ms in ((self._gather, _GATHER_MS), (self._compare, _COMPARE_MS)):
            timer.setSingleShot(True)
            timer.setInterval(interval_ms)

    def _paper(self) -> QWidget:
        """Return the page with its ticks, and above them what is to be said of the whole article."""
        ticked = QWidget(self)
        row = QHBoxLayout(ticked)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.page, 1)
        row.addWidget(self.overview)
        return _stacked(self.remark, self.published, ticked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and card below the page where it is narrow, else beside it."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_PX
        if self.is_narrow != narrow:
            self._arrange(narrow=narrow)
            self.divide({})
        self._divide_as_usual()

    def _divide_as_usual(self) -> None:
        """Give the page what its measure wants, if there is room, until the reader divides the window."""
        free = [name for name in self._splitters if self._arranged(name) not in self._divisions]
        sizes = {"sides": self._beside_page()}
        if self.is_narrow:
            below = round(self.height() * _BELOW_SHARE)
            left = round(self.width() * _LIST_SHARE)
            sizes = {"sides": [self.height() - below, below], "panel": [left, self.width() - left]}
        for name in free:
            if name in sizes:
                self._splitters[name].setSizes(sizes[name])

    def _beside_page(self) -> list[int]:
        spare = self.width() - self.page.comfortable_px - self.overview.sizeHint().width()
        panel = min(max(spare, _PANEL_LEAST_PX), _PANEL_PX)
        return [self.width() - panel, panel]

    @property
    def divisions(self) -> dict[str, tuple[int, ...]]:
        """Return the sizes of the panels that the reader has divided, by name, wide and narrow."""
        return dict(self._divisions)

    def divide(self, divisions: Mapping[str, Sequence[int]]) -> None:
        """Divide the panels as the reader had them, now and whenever the window is as wide again."""
        names = {each for name in self._splitters for each in (name, f"{name}{_NARROW}")}
        self._divisions |= {name: tuple(divisions[name]) for name in names & divisions.keys()}
        for name, splitter in self._splitters.items():
            sizes = self._divisions.get(self._arranged(name), ())
            if len(sizes) == splitter.count():
                splitter.setSizes(list(sizes))

    def _arranged(self, name: str) -> str:
        return f"{name}{_NARROW}" if self.is_narrow else name

    def _arrange(self, *, narrow: bool) -> None:
        """Put the panel below the page, its list beside its card; or beside the page, one above the other."""
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.is_narrow = narrow
        self._splitters["sides"].setOrientation(down if narrow else across)
        self._panel.setOrientation(across if narrow else down)
        self._panel.setMinimumWidth(0 if narrow else _PANEL_LEAST_PX)
        self.card.setMinimumHeight(_CARD_LEAST_PX[narrow])
        self.claims.setMinimumHeight(_LIST_LEAST_PX[narrow])
        if not narrow:
            self._panel.setSizes([300, 540])

    def _remember_division(self, name: str, *_place: int) -> None:
        self._divisions[self._arranged(name)] = tuple(self._splitters[name].sizes())

    def _connect(self) -> None:
        for surface in (self.page, self.overview, self.claims):
            surface.claim_clicked.connect(self.claim_clicked)
        self.card.left.connect(self.page.setFocus)
        for name, splitter in self._splitters.items():
            splitter.splitterMoved.connect(partial(self._remember_division, name))
        self.page.document().documentLayout().documentSizeChanged.connect(self.overview.forget_heights)
        self.card.claim_wanted.connect(self.claim_clicked)
        order = (
            self.page,
            *self.published.fields,
            self.scope_bar.slider,
            self.filter_bar.field,
            self.claims,
            self.card,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self._gather.timeout.connect(self.show_claims)
        self._compare.timeout.connect(self._compare_claims)

    def show_session(self, session: Session) -> None:
        """Show another review."""
        self.session = session
        self.card.forget_drafts()
        self.banner.hide()
        self.published.hide()
        self.show_remarks()
        self.page.show_review(session.review)
        self.claims.show_comparison(session.comparison)
        self.show_claims()
        self.show_current()
        self.page.setFocus()

    def gather_claims(self) -> None:
        """Show claims soon, with those that come meanwhile."""
        if not self._gather.isActive():
            self._gather.start()

    def show_claims(self) -> None:
        """Paint the claims as they stand, and in the list and on the card too."""
        if self.session is None:
            return
        clock = QElapsedTimer()
        clock.start()
        moved = self.page.current_id != self.session.current_id
        self._show_everywhere(self.session, moved=moved)
        self.claims_shown.emit()
        self.compare_soon()
        # The more there is to show, the more is gathered: keys come first.
        self._gather.setInterval(max(_GATHER_MS, 4 * clock.elapsed()))

    def show_current(self) -> None:
        """Bring the current claim in front everywhere."""
        if self.session is not None:
            self._show_everywhere(self.session, moved=True)

    def _show_everywhere(self, session: Session, *, moved: bool) -> None:
        review, current_id = session.review, session.current_id
        self.page.show_claims(review)
        if moved:
            self.page.show_current(current_id)
        self.overview.show_review(review, current_id)
        self.scope_bar.show_review(review)
        self._show_list(session)
        self._show_card(session)
        self._show_question(session)

    def show_list(self) -> None:
        """Show what the list is narrowed to, and in what order; where claims wait to be shown, with them."""
        if self.session is not None and not self._gather.isActive():
            self._show_list(self.session)

    def _show_list(self, session: Session) -> None:
        self.filter_bar.show_session(session)
        self.claims.show_review(session.review, session.listed, session.current_id)

    def show_comparison(self) -> None:
        """Show what the claims say of each other."""
        if self.session is not None:
            self.claims.show_comparison(self.session.comparison)
            self.show_list()
            self._show_card(self.session)

    def _show_card(self, session: Session) -> None:
        searching = bool(session.blocks_to_do)
        self.card.show_claim(session.review, session.current, session.comparison, searching=searching)
        self.line.show_claim(session.review, session.current)

    def _show_question(self, session: Session) -> None:
        """Ask when the article was published where that isn't known; hide what is answered."""
        asks = session.asks_when_published
        if asks and self.published.isHidden():
            self.published.show_question(session.review.article.date)
        elif not asks and not self.published.isAncestorOf(QApplication.focusWidget() or self):
            self.published.hide()

    def compare_soon(self) -> None:
        """Compare the claims with each other once nothing more has happened for a moment."""
        self._compare.start()

    def _compare_claims(self) -> None:
        if self.session is not None:
            self.session.compare()

    def show_remarks(self) -> None:
        """Keep in sight, above the page, what the reader should know of the analysis."""
        said = "\n".join(self.session.remarks) if self.session is not None else ""
        self.remark.setText(said)
        self.remark.setVisible(bool(said))

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        for part in (self.page, self.overview, self.claims, self.card, self.line):
            part.show_theme(theme)
        self._divide_as_usual()

    def set_focus_mode(self, on: bool) -> None:
        """Show the page and one line of the card alone, or the whole desk."""
        self.is_focused = on
        self._panel.setVisible(not on)
        self.line.setVisible(on)

    def lend_panel(self) -> None:
        """Show list and card in focus mode, until the page has the focus again."""
        self._panel.show()
        self.line.hide()

    def alarm(self, sentence: str) -> None:
        """Keep a sentence above the page that the reader must not miss."""
        self.banner.setText(sentence)
        self.banner.show()

    def below_current(self) -> QPoint:
        """Return the point of the screen below the current claim, or the page's middle."""
        rect = self.page.current_rect()
        corner = rect.bottomLeft() if rect.isValid() else self.page.viewport().rect().center()
        return self.page.viewport().mapToGlobal(corner + QPoint(0, 8))


def _stacked(*widgets: QWidget) -> QWidget:
    """Return a panel with widgets below each other; the last one takes the room that is left."""
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return panel
