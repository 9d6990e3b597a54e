"""Steering what is shown, and saying when the article was published, with real keys and a mouse."""

from collections.abc import Callable
from dataclasses import replace
from itertools import cycle, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from at_the_window import ARTICLE, Desk
from factcheck_app.bootstrap.places import hand_of
from factcheck_app.domain.claim import Kind, Part, PartKind
from factcheck_app.domain.scope import DEFAULT_THRESHOLD, Scope
from factcheck_app.domain.state import State
from factcheck_app.store.review_file import ReviewFile
from factcheck_app.store.shelf import Shelf
from factcheck_app.ui import theme
from making import make_claim

OpenDesk = Callable[[], Desk]

SCORES = (0.9, 0.1, 0.5, 0.2, 0.7, DEFAULT_THRESHOLD + 0.02)
KINDS = (Kind.QUANTITY, Kind.DATE, Kind.EVENT)
UNDATED = replace(ARTICLE, date="")


@pytest.fixture
def review_path(tmp_path: Path) -> Path:
    """Return a review of 30 claims of differing worth in three kinds; a date in the first has no year."""
    shelf = Shelf(tmp_path)
    file = shelf.open_for(UNDATED, hand_of(shelf).clock()).review
    starts = [block.span.start for block in ARTICLE.blocks]
    claims = [
        replace(make_claim(UNDATED, start, start + 19), score=score, kind=kind)
        for start, score, kind in zip(starts, cycle(SCORES), cycle(KINDS), strict=False)
    ]
    claims[0] = replace(claims[0], parts=(Part(PartKind.DATE, claims[0].span, "XXXX-10-07"),))
    file.append_claims(claims, range(len(ARTICLE.blocks)), "test 1")
    file.close()
    return file.path


def rows(desk: Desk) -> int:
    return desk.window.desk.claims.model().rowCount()


def progress(desk: Desk) -> str:
    return desk.window.status.progress.text()


def threshold(desk: Desk) -> float:
    assert desk.window.session is not None
    return desk.window.session.review.scope.threshold


def scopes(path: Path) -> list[Scope]:
    file = ReviewFile.open(path)
    file.close()
    return [
        Scope((act.payload or {})["threshold"], frozenset(map(Kind, (act.payload or {})["hidden"])))
        for act in file.acts
        if act.kind.value == "scope"
    ]


def test_what_is_worth_little_is_not_shown_and_is_counted(desk: Desk) -> None:
    assert rows(desk) == 20
    assert progress(desk) == "0 of 30 · 10 below the threshold"
    assert desk.window.desk.scope_bar.count.text() == "20 shown"


def test_h_shows_fewer_and_l_more_and_the_last_one_is_kept_once(desk: Desk, qtbot: QtBot) -> None:
    desk.press(*"HHHHHH")
    qtbot.waitUntil(lambda: rows(desk) == 10)
    assert progress(desk) == "0 of 30 · 20 below the threshold"
    desk.press("L")
    assert threshold(desk) == 0.5
    qtbot.waitUntil(lambda: rows(desk) == 15)
    qtbot.waitUntil(lambda: desk.message.startswith("15 shown at threshold 0.50"))
    assert desk.kept() == ["scope"]
    assert scopes(desk.path) == [Scope(0.5)]
    assert desk.page.hasFocus()


def test_a_held_key_goes_on_to_either_end(desk: Desk, qtbot: QtBot) -> None:
    for key, end in ((Qt.Key.Key_H, 1.0), (Qt.Key.Key_L, 0.0)):
        for _ in range(25):
            desk.send(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True))
        assert threshold(desk) == end
    qtbot.waitUntil(lambda: rows(desk) == 30)
    assert progress(desk) == "0 of 30"


def test_page_list_and_ticks_show_the_shown_ones_only(desk: Desk, qtbot: QtBot) -> None:
    desk.press("J")
    rect = desk.page.current_rect()
    desk.press("Home", *"HHHHHH")
    qtbot.waitUntil(lambda: rows(desk) == 10)
    colour = theme.LIGHT.states[State.UNREVIEWED]
    picture = desk.page.viewport().grab(rect.adjusted(0, 0, 0, 8)).toImage()
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    assert colour not in {picture.pixelColor(x, y).name() for x, y in points}
    qtbot.mouseClick(desk.page.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert desk.current == 0
    ticks = desk.window.desk.overview.grab().toImage()
    column = [ticks.pixelColor(ticks.width() // 2, y).name() == colour for y in range(ticks.height())]
    assert sum(now and not before for before, now in pairwise(column)) == 10


def test_keys_go_through_shown_claims_only(desk: Desk, qtbot: QtBot) -> None:
    desk.press("J")
    assert desk.current == 2
    desk.press("J", "V", "N")
    assert desk.states()[4] is State.VERIFIED
    desk.press("End")
    assert desk.current == 29
    desk.press("K", "Home")
    assert desk.current == 0


def test_a_judged_claim_stays_when_fewer_are_shown(desk: Desk, qtbot: QtBot) -> None:
    desk.press("J", "D", "Home", *"HHHHHHHHHHHHHH")
    qtbot.waitUntil(lambda: rows(desk) == 1)
    assert progress(desk) == "1 of 30 · 29 below the threshold"
    assert desk.current == 2
    desk.press("N")
    assert desk.message == "Nothing that is shown is left to review: 29 below the threshold."


def test_a_claim_that_gets_hidden_leaves_the_nearest_one_current(desk: Desk, qtbot: QtBot) -> None:
    desk.press("J", "J", "J")
    assert desk.current == 5
    desk.press("H")
    qtbot.waitUntil(lambda: rows(desk) == 15)
    desk.see()
    assert desk.current == 6


def test_the_slider_is_dragged_and_gives_the_focus_back(desk: Desk, qtbot: QtBot) -> None:
    slider = desk.window.desk.scope_bar.slider
    handle = QPoint(round(slider.width() * 0.7), slider.height() // 2)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=handle)
    for x in range(handle.x(), slider.width() - 2, 4):
        qtbot.mouseMove(slider, QPoint(x, handle.y()))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 2, handle.y()))
    assert desk.page.hasFocus()
    qtbot.waitUntil(lambda: rows(desk) > 20)
    assert len(set(desk.kept())) <= 1
    qtbot.waitUntil(lambda: scopes(desk.path) == [Scope(threshold(desk))])


def test_the_slider_is_reached_by_tab_moved_by_arrows_and_left_by_esc(desk: Desk, qtbot: QtBot) -> None:
    slider = desk.window.desk.scope_bar.slider
    for _ in range(5):
        if not slider.hasFocus():
            desk.press("Tab")
    assert slider.hasFocus()
    desk.press("Right", "Right")
    assert threshold(desk) == pytest.approx(DEFAULT_THRESHOLD - 0.1)
    desk.press("Escape")
    assert desk.page.hasFocus()


def test_a_wheel_over_the_slider_moves_nothing(desk: Desk) -> None:
    slider = desk.window.desk.scope_bar.slider
    middle = slider.rect().center()
    wheel = QWheelEvent(
        middle, slider.mapToGlobal(middle), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(slider, wheel)
    assert threshold(desk) == DEFAULT_THRESHOLD


def test_kinds_are_chosen_by_keys_and_the_menu_stays_open(desk: Desk, qtbot: QtBot) -> None:
    desk.press("I")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if action.isCheckable()]
    assert texts == ["Quantities\t10", "Dates\t10", "Events\t10"]
    desk.press("Space", "Down", "Return")
    assert menu.isVisible()
    qtbot.waitUntil(lambda: rows(desk) == 10)
    assert progress(desk) == "0 of 30 · 10 quantities and 10 dates hidden"
    desk.press("I")
    assert not menu.isVisible()
    assert desk.page.hasFocus()
    qtbot.waitUntil(
        lambda: scopes(desk.path) == [Scope(DEFAULT_THRESHOLD, frozenset([Kind.QUANTITY, Kind.DATE]))]
    )


def test_all_kinds_come_back_by_one_choice(desk: Desk, qtbot: QtBot) -> None:
    desk.press("I", "Space", "Down", "Space", "Up", "Up", "Return", "Escape")
    assert desk.window.session is not None
    assert desk.window.session.review.scope.hidden == frozenset()
    qtbot.waitUntil(lambda: rows(desk) == 20)


def test_kinds_are_chosen_by_mouse(desk: Desk, qtbot: QtBot) -> None:
    button = desk.window.desk.scope_bar.kinds
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = desk.window.scoping.kinds
    dates = next(action for action in menu.actions() if action.text().startswith("Dates"))
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(dates).center())
    assert menu.isVisible()
    assert not dates.isChecked()
    menu.close()
    qtbot.waitUntil(lambda: progress(desk) == "0 of 30 · 5 below the threshold · 10 dates hidden")


def test_what_is_shown_is_there_after_closing_at_once(desk: Desk, open_desk: OpenDesk) -> None:
    desk.press("L", "L")
    desk.window.close()
    again = open_desk()
    assert threshold(again) == pytest.approx(DEFAULT_THRESHOLD - 0.1)
    assert again.window.desk.scope_bar.slider.value() == 85


def test_undo_takes_a_verdict_back_and_leaves_the_slider(desk: Desk, qtbot: QtBot) -> None:
    desk.press("V", "H", "Ctrl+Z")
    assert desk.states()[0] is State.UNREVIEWED
    assert threshold(desk) == pytest.approx(DEFAULT_THRESHOLD + 0.05)
    assert desk.kept() == ["verified", "scope", "retract"]


def test_once_all_that_is_shown_is_settled_the_card_says_what_is_not_shown(desk: Desk) -> None:
    desk.press(*"HHHHHHHHHHH", *"VVVVV")
    view = desk.window.desk.card.view
    assert view.label.text() == "Every claim that is shown is settled"
    assert view.speaker.text().startswith("Not shown: 25 below the threshold. L shows more.")


def test_where_no_claim_is_shown_the_card_says_what_brings_them_back(desk: Desk, qtbot: QtBot) -> None:
    desk.press(*["H"] * 14)
    qtbot.waitUntil(lambda: rows(desk) == 0)
    view = desk.window.desk.card.view
    assert view.label.text() == "No claim is shown"
    assert view.speaker.text() == "Not shown: 30 below the threshold. L shows more."
    desk.press("V")
    assert desk.message == "There is no claim to judge."
    desk.press(*["L"] * 14, "J")
    assert desk.current == 0


def test_bar_and_slider_say_their_names(desk: Desk) -> None:
    bar = desk.window.desk.scope_bar
    assert bar.slider.accessibleName() == "Fewer or more claims"
    about = f"20 of 30 claims shown, 10 below the threshold. Threshold {DEFAULT_THRESHOLD:.2f} of 1."
    assert bar.slider.accessibleDescription() == about
    assert bar.kinds.accessibleName() == "Kinds"


def test_the_day_of_publication_is_asked_for_quietly_and_once(desk: Desk, open_desk: OpenDesk) -> None:
    line = desk.window.desk.published
    assert line.isVisible()
    assert desk.page.hasFocus()
    desk.press("P")
    assert line.field.hasFocus()
    desk.type("2016-10-20")
    desk.press("Return")
    assert desk.page.hasFocus()
    assert not line.isVisible()
    assert desk.message == "Published 2016-10-20. Ctrl+Z"
    assert desk.window.desk.card.view.parts.lines[0][1].endswith("7 October 2016")
    assert desk.kept() == ["published"]
    desk.window.close()
    assert not open_desk().window.desk.published.isVisible()


def test_until_it_is_answered_the_year_is_unknown(desk: Desk) -> None:
    assert desk.window.desk.card.view.parts.lines[0][1].endswith("7 October, year unknown")


def test_don_t_know_is_kept_and_not_asked_again(desk: Desk, qtbot: QtBot, open_desk: OpenDesk) -> None:
    line = desk.window.desk.published
    qtbot.mouseClick(line.unknown, Qt.MouseButton.LeftButton)
    assert not line.isVisible()
    assert desk.message == "Day of publication not known. Ctrl+Z"
    assert desk.kept() == ["published"]
    desk.press("P")
    assert line.isVisible()
    desk.press("Escape")
    assert not line.isVisible()
    desk.window.close()
    assert not open_desk().window.desk.published.isVisible()


def test_bad_input_gets_one_clear_sentence_and_stays(desk: Desk) -> None:
    line = desk.window.desk.published
    desk.press("P", "Return")
    assert line.question.text().startswith("Write year-month-day")
    desk.type("20 Oct")
    assert line.question.text().startswith("When was this published?")
    desk.press("Return")
    assert line.question.text() == "That is no date. Write year-month-day, as in 2016-10-20."
    assert line.field.text() == "20 Oct"
    assert line.field.hasFocus()
    desk.press("Escape")
    assert desk.page.hasFocus()
    assert line.isVisible()
    assert desk.kept() == []


def test_the_held_key_that_opened_the_field_types_nothing(desk: Desk) -> None:
    desk.press("P")
    field = desk.window.desk.published.field
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier, "p", True)
    QApplication.sendEvent(field, held)
    assert field.text() == ""


def test_an_undone_answer_is_asked_for_again(desk: Desk) -> None:
    desk.press("P")
    desk.type("2016-10-20")
    desk.press("Return", "Ctrl+Z")
    assert desk.window.desk.published.isVisible()
    desk.press("Ctrl+Y")
    assert not desk.window.desk.published.isVisible()


def test_the_question_is_answered_by_tab_and_enter_alone(desk: Desk) -> None:
    desk.press("Tab", "Tab", "Tab")
    assert desk.window.desk.published.unknown.hasFocus()
    desk.press("Return")
    assert desk.kept() == ["published"]
    assert desk.page.hasFocus()


def test_a_remark_of_the_analysis_stands_quietly_above_the_page(desk: Desk) -> None:
    assert desk.window.session is not None
    desk.window.session.remark("This text does not look English: only figures and dates are marked.")
    desk.window.session.warn("One paragraph could not be analysed.")
    assert desk.window.desk.remark.isVisible()
    assert desk.window.desk.remark.text().startswith("This text does not look English")
    assert desk.window.desk.banner.text() == "One paragraph could not be analysed."


def test_page_and_list_tell_the_same_number_of_a_claim_where_some_are_left_out(desk: Desk) -> None:
    session = desk.window.session
    assert session is not None
    desk.press("J", "J")
    assert session.review.shown.below > 0
    row = desk.window.desk.claims.currentIndex()
    assert desk.page.accessibleDescription() == row.data(Qt.ItemDataRole.AccessibleTextRole)
