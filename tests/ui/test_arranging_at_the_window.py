"""The list narrowed, sorted and read out; N's target, equal claims, conflicts, and a narrow window."""

from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from at_the_window import ARTICLE, Desk
from factcheck_app.bootstrap.places import hand_of
from factcheck_app.domain.claim import Kind
from factcheck_app.domain.state import State
from factcheck_app.review.comparison import Comparison
from factcheck_app.review.conflict import Clash, Conflict
from factcheck_app.session.session import Session
from factcheck_app.store.shelf import Shelf
from factcheck_app.ui.status import StatusBar
from making import make_claim

LABELS = ("9 ferries", "Muñoz, the mayor", "26 Kalibr missiles")
SCORES = (0.9, 0.4, 0.7)


@pytest.fixture
def review_path(tmp_path: Path) -> Path:
    """Return a review of 30 claims: three labels and worths in turn; 1, 4 and 7 state the same."""
    shelf = Shelf(tmp_path)
    file = shelf.open_for(ARTICLE, hand_of(shelf).clock()).review
    starts = [block.span.start for block in ARTICLE.blocks]
    claims = [
        replace(
            make_claim(ARTICLE, start, start + 24 + place % 3),
            label=label,
            score=score,
            kind=Kind.ROLE if label.startswith("Muñoz") else Kind.QUANTITY,
            speaker="Ines Roy" if place < 6 else "",
            proposition="ferry nine sail" if place in (0, 3, 6) else f"number {place}",
        )
        for place, (start, label, score) in enumerate(zip(starts, cycle(LABELS), cycle(SCORES), strict=False))
    ]
    file.append_claims(claims, range(len(ARTICLE.blocks)), "test 1")
    file.close()
    return file.path


def session_of(desk: Desk) -> Session:
    session = desk.window.session
    assert session is not None
    return session


def rows(desk: Desk) -> list[int]:
    """Return which claims the list shows from top to bottom, as places in the text."""
    model = desk.window.desk.claims.model()
    places = session_of(desk).review.places
    listed = session_of(desk).listed.claims
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [each.label for each in listed]
    return [places[each.id] for each in listed]


def agrees(desk: Desk) -> bool:
    """Say whether page, list and card show the same claim as current."""
    desk.see()
    view, card = desk.window.desk.claims, desk.window.desk.card
    here = session_of(desk).listed.claims[view.currentIndex().row()]
    return desk.page.painted_claim() == here.id and card.view.label.text() == here.label


def test_typed_letters_narrow_the_list_and_nothing_else(desk: Desk) -> None:
    desk.press("Slash")
    desk.type("klbr")
    assert rows(desk) == [0, *range(2, 30, 3)]
    assert desk.window.desk.filter_bar.count.text() == "10 of 30"
    assert desk.window.status.progress.text() == "0 of 30"
    assert desk.window.status.left.text() == "30 left"
    assert desk.current == 0
    assert agrees(desk)


def test_enter_goes_to_the_first_that_passes_and_keys_stay_among_them(desk: Desk) -> None:
    desk.press("Slash")
    desk.type("munoz")
    desk.press("Return")
    assert desk.page.hasFocus()
    assert desk.current == 1
    desk.press("J", "V")
    assert desk.states()[4] is State.VERIFIED
    assert desk.current == 7
    assert rows(desk) == list(range(1, 30, 3))
    desk.press("End")
    assert desk.current == 28
    desk.press("N")
    assert desk.current == 1
    assert agrees(desk)


def test_what_no_longer_passes_leaves_the_list_with_the_verdict(desk: Desk) -> None:
    desk.press("Slash")
    desk.type("is:open kalibr")
    desk.press("Return", "V", "V")
    assert rows(desk) == list(range(8, 30, 3))
    assert desk.window.status.progress.text() == "2 of 30"
    desk.press("Ctrl+Z")
    assert rows(desk) == list(range(5, 30, 3))
    assert agrees(desk)


def test_esc_in_the_field_or_in_the_article_shows_all_again(desk: Desk) -> None:
    for way in (("Escape",), ("Return", "J", "Escape")):
        desk.press("Slash")
        desk.type("kind:role")
        assert len(rows(desk)) in (10, 11)
        desk.press(*way)
        assert rows(desk) == list(range(30))
        assert desk.window.desk.filter_bar.isHidden()
        assert desk.page.hasFocus()


def test_arrows_in_the_field_go_through_the_list(desk: Desk) -> None:
    desk.press("Slash")
    desk.type("kalibr")
    desk.press("Down", "Down", "Up")
    assert desk.current == 2
    assert desk.window.desk.filter_bar.field.hasFocus()
    assert agrees(desk)


def test_letters_in_the_filter_are_text(desk: Desk) -> None:
    desk.press("Slash")
    desk.type("vdsxrn")
    assert desk.kept() == []
    assert desk.window.desk.filter_bar.field.text() == "vdsxrn"


def test_a_filter_that_nothing_passes_says_so(desk: Desk) -> None:
    desk.press("Slash")
    desk.type("zeppelin")
    assert desk.window.desk.filter_bar.count.text() == "0 of 30"
    desk.press("Return", "N")
    assert desk.message == "Nothing that passes the filter is left. Esc shows all again."


def test_a_list_sorted_by_worth_is_walked_by_j_and_the_text_by_n(desk: Desk) -> None:
    desk.press("Z")
    assert rows(desk) == [*range(0, 30, 3), *range(2, 30, 3), *range(1, 30, 3)]
    desk.press("J")
    assert desk.current == 3
    desk.press("N")
    assert desk.current == 4
    assert agrees(desk)
    desk.press("Z")
    assert rows(desk) == list(range(30))


def test_t_changes_what_n_looks_for_and_the_status_bar_says_so(desk: Desk) -> None:
    status = desk.window.status
    assert status.target.isHidden()
    desk.press("J", "J", "Shift+S", "Home", "T")
    assert status.target.text() == "N: needs source"
    desk.press("N")
    assert desk.current == 2
    desk.press("T", "T", "T")
    assert status.target.isHidden()
    desk.press("N")
    assert desk.current == 3


def test_g_lists_equal_claims_and_enter_gives_all_of_them_the_verdict(desk: Desk, qtbot: QtBot) -> None:
    menu = desk.window.arranging.equals
    desk.press("J", "J", "J", "J", "J", "J", "Shift+D", "Home", "Shift+V", "G")
    assert [action.text() for action in menu.actions() if action.text()] == [
        "“verified” for the equal claim",
        "Only claim 4: 9 ferries",
    ]
    desk.press("Return")
    assert [desk.states()[place] for place in (0, 3, 6)] == [State.VERIFIED, State.VERIFIED, State.DISPUTED]
    assert desk.kept()[-1] == "verified"
    # Without a screen nothing makes the window active again once a menu has closed.
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.press("Ctrl+Z")
    assert desk.states()[3] is State.UNREVIEWED


def test_g_can_give_the_verdict_to_one_of_them_or_be_left(desk: Desk) -> None:
    desk.press("Shift+V", "G", "Escape")
    assert [desk.states()[place] for place in (3, 6)] == [State.UNREVIEWED] * 2
    desk.press("G", "Down", "Down", "Return")
    assert [desk.states()[place] for place in (3, 6)] == [State.UNREVIEWED, State.VERIFIED]


def test_g_on_a_claim_without_a_verdict_says_what_is_missing(desk: Desk) -> None:
    desk.press("G")
    assert desk.message == "Judge this claim first: there is no verdict yet to give to others."
    assert desk.kept() == []


def test_shift_g_jumps_between_claims_that_conflict(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    session = session_of(desk)
    ids = [claim.id for claim in session.review.claims]
    first = Conflict(Clash.FIGURE, (ids[2], ids[9]), "2 and 9 differ")
    second = Conflict(Clash.DATE, (ids[2], ids[5]), "2 and 5 differ")
    session.comparison = Comparison((first, second))
    monkeypatch.setattr(session, "compare", lambda: None)
    seen = []
    for _ in range(5):
        desk.press("Shift+G")
        seen.append(desk.current)
    assert seen == [2, 9, 2, 5, 2]
    desk.press("Shift+G")
    assert desk.message == "Conflict 1 of 2: 2 and 9 differ"
    assert agrees(desk)


def test_ctrl_shift_g_goes_back_through_the_conflicts(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    session = session_of(desk)
    ids = [claim.id for claim in session.review.claims]
    first = Conflict(Clash.FIGURE, (ids[2], ids[9]), "2 and 9 differ")
    second = Conflict(Clash.DATE, (ids[2], ids[5]), "2 and 5 differ")
    session.comparison = Comparison((first, second))
    monkeypatch.setattr(session, "compare", lambda: None)
    desk.press("J", "J", "J")
    seen = []
    for key in ("Ctrl+Shift+G", "Ctrl+Shift+G", "Ctrl+Shift+G", "Shift+G", "Shift+G", "Ctrl+Shift+G"):
        desk.press(key)
        seen.append(desk.current)
    assert seen == [2, 9, 2, 9, 2, 9]
    desk.press("J", "Ctrl+Shift+G")
    assert desk.message == "Conflict 2 of 2: 2 and 5 differ"
    assert desk.current == 5


def test_shift_g_says_where_nothing_conflicts(desk: Desk) -> None:
    desk.press("Shift+G")
    assert desk.message == "No figures or dates were found to conflict."


def test_f8_goes_on_from_a_field_and_the_draft_stays_with_its_claim(desk: Desk) -> None:
    desk.press("Return")
    desk.type("half a thought")
    desk.press("F8", "F8", "Shift+F8")
    assert desk.current == 1
    assert desk.page.hasFocus()
    desk.press("K")
    assert desk.window.desk.card.note.toPlainText() == "half a thought"


def test_the_remaining_count_and_its_bar_go_to_zero(desk: Desk) -> None:
    status = desk.window.status
    for left in range(30, 0, -1):
        assert status.left.text() == f"{left} left"
        desk.press("V")
    assert status.left.text() == "0 left"
    assert status.settled.done == status.settled.whole == 30
    assert status.settled.accessibleName() == "30 of 30 claims are settled"


def test_a_screen_reader_finds_the_claims_in_the_list(desk: Desk) -> None:
    desk.press("V", "D")
    spoken = QAccessible.queryAccessibleInterface(desk.window.desk.claims)
    assert spoken.role() is QAccessible.Role.List
    assert spoken.text(QAccessible.Text.Name) == "Claims"
    assert spoken.childCount() == 30
    names = [spoken.child(row).text(QAccessible.Text.Name) for row in range(3)]
    assert names == [
        "Claim 1 of 30, verified, 9 ferries",
        "Claim 2 of 30, disputed, Muñoz, the mayor",
        "Claim 3 of 30, unreviewed, 26 Kalibr missiles",
    ]
    assert spoken.child(1).role() is QAccessible.Role.ListItem
    corner = spoken.child(1).rect().center()
    assert spoken.childAt(corner.x(), corner.y()).text(QAccessible.Text.Name) == names[1]


def test_each_verdict_and_where_it_leads_are_announced(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    desk.press("V", "Shift+D")
    assert told == [
        "Claim 2 of 30, unreviewed, Muñoz, the mayor",
        "Verified: 9 ferries. Ctrl+Z",
        "Disputed: Muñoz, the mayor. Ctrl+Z",
    ]


def test_every_control_that_takes_the_focus_has_a_name(desk: Desk) -> None:
    desk.press("Slash")
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in desk.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_tab_goes_from_the_article_through_the_list_to_the_card(desk: Desk) -> None:
    desk.press("Return")
    desk.type("asked the harbour master")
    desk.press("Ctrl+Return", "Slash", "Escape")
    order: list[QWidget] = []
    for _ in range(4):
        order.append(desk.window.focusWidget())
        desk.press("Tab")
    parts = desk.window.desk
    assert order[:3] == [parts.page, parts.scope_bar.slider, parts.claims]
    assert parts.card.isAncestorOf(order[3])


def geometry(desk: Desk, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(desk.window, widget.rect().topLeft()), widget.size())


@pytest.mark.parametrize(("height", "share"), [(480, 0.35), (900, 0.4)])
def test_in_a_narrow_window_the_card_is_below_the_page(
    desk: Desk, qtbot: QtBot, height: int, share: float
) -> None:
    parts = desk.window.desk
    desk.window.resize(720, height)
    qtbot.waitUntil(lambda: parts.is_narrow)
    desk.see()
    assert (desk.window.width(), desk.window.height()) == (720, height)
    page, card, listed = (geometry(desk, each) for each in (parts.page, parts.card, parts.claims))
    assert page.bottom() <= card.top()
    assert listed.right() <= card.left()
    assert page.height() >= share * height
    for rect in (page, card, listed):
        assert geometry(desk, desk.window.centralWidget()).contains(rect)
    desk.press("J", "V")
    assert agrees(desk)
    desk.window.resize(1200, 800)
    qtbot.waitUntil(lambda: not parts.is_narrow)
    assert geometry(desk, parts.page).right() <= geometry(desk, parts.card).left()


def test_in_a_narrow_window_the_message_has_room(desk: Desk, qtbot: QtBot) -> None:
    status: StatusBar = desk.window.status
    desk.press("V", "D")
    assert status.counts.isVisible()
    desk.window.resize(720, 600)
    qtbot.waitUntil(status.counts.isHidden)
    assert status.message.width() > 200


class Painted(QObject):
    """Notes which part of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return super().eventFilter(watched, event)


def test_no_row_stays_where_it_was_when_the_list_scrolls(desk: Desk, qtbot: QtBot) -> None:
    listed = desk.window.desk.claims
    before = listed.verticalScrollBar().value()
    painted = Painted(listed.viewport())
    desk.press(*["J"] * 12)
    assert listed.verticalScrollBar().value() > before
    qtbot.waitUntil(lambda: listed.viewport().rect() in painted.rects)
