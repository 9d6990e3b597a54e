"""What is seen where height is short: text of the card above its buttons, whole rows, a menu in its place."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from at_the_window import Desk
from factcheck_app.ui.card import BUTTONS
from factcheck_app.ui.key_button import KeyButton


def resize(desk: Desk, qtbot: QtBot, width: int, height: int) -> None:
    desk.window.resize(width, height)
    qtbot.waitUntil(lambda: desk.window.size() == QSize(width, height))
    qtbot.wait(20)


def tops(desk: Desk) -> list[int]:
    """Return how many verdict buttons lie in each row, from above."""
    names = {desk.window._actions[name].text().rstrip("…") for name in BUTTONS}
    card = desk.window.desk.card
    buttons = [each for each in card.findChildren(KeyButton) if each.accessibleName() in names]
    buttons = [each for each in buttons if each.isVisible()]
    rows = [each.mapTo(card, each.rect().topLeft()).y() for each in buttons]
    return [rows.count(top) for top in sorted(set(rows))]


def test_the_smallest_window_shows_170_px_of_the_card_above_two_rows_of_buttons(
    desk: Desk, qtbot: QtBot
) -> None:
    resize(desk, qtbot, 720, 480)
    assert tops(desk) == [3, 3]
    scroll = desk.window.desk.card.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    assert scroll.viewport().height() >= 170
    assert not desk.window.desk.card.is_cut


def test_a_low_card_takes_fewer_rows_of_buttons_the_wider_it_is(desk: Desk) -> None:
    rows = desk.window.desk.card._buttons
    rows.lie_low(True)
    assert rows.heightForWidth(320) > rows.heightForWidth(420) > rows.heightForWidth(800)


def test_a_high_card_sets_its_buttons_in_two_columns(desk: Desk, qtbot: QtBot) -> None:
    resize(desk, qtbot, 1200, 800)
    assert tops(desk) == [2, 2, 2]


@pytest.mark.parametrize("height", [480, 613, 700])
def test_the_first_row_of_the_list_is_never_cut_and_the_current_one_is_whole(
    desk: Desk, qtbot: QtBot, height: int
) -> None:
    resize(desk, qtbot, 760, height)
    claims = desk.window.desk.claims
    for key in ("J",) * 8 + ("End",) + ("K",) * 8:
        desk.press(key)
        row = claims.visualRect(claims.currentIndex())
        assert claims.verticalScrollBar().value() % row.height() == 0
        assert claims.viewport().rect().contains(row)


def test_the_current_row_stays_in_view_where_the_window_gets_lower(desk: Desk, qtbot: QtBot) -> None:
    resize(desk, qtbot, 1200, 1000)
    desk.press(*("J",) * 5)
    resize(desk, qtbot, 1200, 560)
    claims = desk.window.desk.claims
    assert claims.viewport().rect().contains(claims.visualRect(claims.currentIndex()))


@pytest.mark.parametrize("width", [1200, 720])
def test_in_focus_mode_the_menu_of_kinds_opens_below_the_claim(desk: Desk, qtbot: QtBot, width: int) -> None:
    resize(desk, qtbot, width, 600)
    desk.press("Ctrl+Shift+F", "I")
    menu = desk.window.scoping.kinds
    qtbot.waitUntil(menu.isVisible)
    assert menu.x() == desk.window.desk.below_current().x()
    assert menu.screen().geometry().contains(menu.geometry())
    qtbot.keyClick(menu, Qt.Key.Key_Escape)


@pytest.mark.parametrize("width", [1200, 720])
def test_focus_mode_lends_the_panel_for_a_note_and_takes_it_back(
    desk: Desk, qtbot: QtBot, width: int
) -> None:
    resize(desk, qtbot, width, 600)
    card = desk.window.desk.card
    desk.press("Ctrl+Shift+F")
    assert not card.isVisible()
    desk.press("Return")
    assert card.note.isVisible()
    desk.press_anywhere("Escape")
    assert not card.isVisible()


def test_while_the_analysis_runs_there_is_one_bar_and_then_the_other(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, session = desk.window.status, desk.session()
    assert (status.analysis.isVisible(), status.settled.isVisible()) == (False, True)
    monkeypatch.setattr(type(session), "blocks_to_do", 3)
    status.show_session(session)
    assert (status.analysis.isVisible(), status.settled.isVisible()) == (True, False)
    assert not status.left.isVisible()
    assert status.progress.text() == "0 of 30 so far"
    monkeypatch.undo()
    status.show_session(session)
    assert (status.analysis.isVisible(), status.settled.isVisible()) == (False, True)
