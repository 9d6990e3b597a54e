"""The article looked at: found words, overlapping claims, unmarked sentences, focus mode; nothing jumps."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from at_the_window import ARTICLE, Desk
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.state import State
from factcheck_app.session.session import Session
from factcheck_app.ui.overview import SHAPES
from making import make_claim

OpenDesk = Callable[[], Desk]


def session_of(desk: Desk) -> Session:
    session = desk.window.session
    assert session is not None
    return session


def picture(desk: Desk) -> QImage:
    return desk.page.viewport().grab().toImage()


def scrolled_to(desk: Desk, value: int, qtbot: QtBot) -> int:
    """Scroll and return where the page came to rest."""
    bar = desk.page.verticalScrollBar()
    bar.setValue(value)
    qtbot.waitUntil(lambda: bar.value() == value)
    return bar.value()


def add_claims(desk: Desk, *claims: Claim) -> None:
    """Have claims arrive as from an analysis that goes on."""
    session = session_of(desk)
    session._done_blocks.discard(len(ARTICLE.blocks) - 1)
    session.add_claims(ARTICLE.sha256, len(ARTICLE.blocks) - 1, claims, "test 2")


def test_what_is_typed_is_found_and_counted(desk: Desk) -> None:
    desk.press("Ctrl+F")
    desk.type("FERRIES")
    bar = desk.window.desk.find_bar
    assert bar.isVisible()
    assert bar.count.text() == "1 of 30"
    desk.press("Return", "F3", "Shift+F3", "Return")
    assert bar.count.text() == "3 of 30"
    desk.press("Shift+Return", "Shift+Return", "Shift+Return")
    assert bar.count.text() == "30 of 30"
    desk.press("F3")
    assert bar.count.text() == "1 of 30"


def test_typing_in_the_find_bar_judges_nothing_and_moves_no_claim(desk: Desk) -> None:
    desk.press("Ctrl+F", "V", "D", "J", "U", "Period")
    assert desk.window.desk.find_bar.words.text() == "vdju."
    assert desk.current == 0
    assert set(desk.states()) == {State.UNREVIEWED}
    assert desk.window.desk.find_bar.count.text() == "Not found"


def test_a_hit_out_of_sight_is_brought_into_view(desk: Desk, qtbot: QtBot) -> None:
    desk.press("Ctrl+F")
    desk.type("128 cars")
    hit = ARTICLE.text.index("128 cars")
    place = [block.span.start <= hit < block.span.end for block in ARTICLE.blocks].index(True)
    qtbot.waitUntil(lambda: place in desk.page.blocks_in_view())
    assert desk.current == 0


def test_esc_goes_back_to_the_article_with_the_hit_selected(desk: Desk) -> None:
    desk.press("Ctrl+F")
    desk.type("104 cars")
    desk.press("Escape")
    assert desk.window.desk.find_bar.isHidden()
    assert desk.page.hasFocus()
    selected = desk.page.selected()
    assert selected is not None
    assert selected.of(ARTICLE.text) == "104 cars"
    desk.press("Escape")
    assert desk.page.selected() is None


def test_f3_looks_on_for_the_same_words_after_the_bar_was_closed(desk: Desk) -> None:
    desk.press("Ctrl+F")
    desk.type("lorries")
    desk.press("Return", "Escape", "F3")
    assert desk.window.desk.find_bar.count.text() == "3 of 30"
    assert desk.page.hasFocus()
    desk.press("Escape")
    assert desk.window.desk.find_bar.isHidden()


def test_what_is_selected_is_looked_for(desk: Desk) -> None:
    start = ARTICLE.text.index("105 cars")
    desk.page.select(start, start + 8)
    desk.press("Ctrl+F")
    assert desk.window.desk.find_bar.words.text() == "105 cars"
    assert desk.window.desk.find_bar.count.text() == "1 of 1"


def test_hits_are_painted_on_the_page_and_beside_it(desk: Desk) -> None:
    page, ticks = picture(desk), desk.window.desk.overview.grab().toImage()
    desk.press("Ctrl+F")
    desk.type("sailed")
    assert picture(desk) != page
    assert desk.window.desk.overview.grab().toImage() != ticks
    desk.type("x")
    assert desk.window.desk.overview.grab().toImage() == ticks


def test_the_full_stop_goes_through_overlapping_claims(desk: Desk, qtbot: QtBot) -> None:
    inner, crossing = make_claim(ARTICLE, 5, 12), make_claim(ARTICLE, 10, 30)
    with qtbot.waitSignal(desk.window.desk.claims_shown):
        add_claims(desk, inner, crossing)
    seen = []
    for _step in range(4):
        seen.append(session_of(desk).current_id)
        desk.press("Period")
    first = session_of(desk).review.claims[0].id
    assert seen == [first, inner.id, crossing.id, first]


def test_the_full_stop_goes_to_the_claim_at_what_is_selected(desk: Desk) -> None:
    fifth = session_of(desk).review.claims[4]
    desk.page.select(fifth.span.start + 2, fifth.span.start + 6)
    desk.press("Period")
    assert desk.current == 4
    desk.press("Period")
    assert desk.message == "No other claim overlaps this one."


def test_u_sets_sentences_without_any_claim_apart_and_back(desk: Desk, qtbot: QtBot) -> None:
    whole = [replace(claim, sentence=claim.span) for claim in session_of(desk).review.claims]
    session_of(desk)._review = replace(session_of(desk).review, claims=tuple(whole))
    desk.window.desk.show_claims()
    before = picture(desk)
    desk.press("U")
    assert picture(desk) != before
    desk.press("U")
    assert picture(desk) == before


def test_focus_mode_shows_the_page_and_one_line_of_the_card(desk: Desk) -> None:
    card, line = desk.window.desk.card, desk.window.desk.line
    desk.press("J", "Ctrl+Shift+F")
    assert desk.page.isVisible()
    assert not card.isVisible()
    assert line.isVisible()
    assert line.label == session_of(desk).review.claims[1].label
    assert line.words == "unreviewed · 2 of 30"
    desk.press("Shift+V")
    assert line.words == "verified · 2 of 30"
    desk.press("Escape")
    assert card.isVisible()
    assert not line.isVisible()


def test_a_note_in_focus_mode_borrows_the_card(desk: Desk) -> None:
    card = desk.window.desk.card
    desk.press("Ctrl+Shift+F", "Return")
    assert card.note.hasFocus()
    desk.type("asked the port")
    desk.press("Ctrl+Return")
    assert not card.isVisible()
    assert session_of(desk).review.standing(session_of(desk).review.claims[0].id).note == "asked the port"


def test_nothing_jumps_when_claims_arrive(desk: Desk, qtbot: QtBot) -> None:
    place = scrolled_to(desk, 640, qtbot)
    with qtbot.waitSignal(desk.window.desk.claims_shown):
        add_claims(desk, *(make_claim(ARTICLE, start, start + 4) for start in (21, 30, 900, 1300, 2000)))
    qtbot.wait(0)
    assert desk.page.verticalScrollBar().value() == place


def test_a_reader_who_has_scrolled_on_is_not_carried_back_by_the_first_claims(
    desk: Desk, qtbot: QtBot
) -> None:
    session = session_of(desk)
    place = scrolled_to(desk, 640, qtbot)
    session.current_id, session.is_fresh = None, True
    with qtbot.waitSignal(desk.window.desk.claims_shown):
        add_claims(desk, make_claim(ARTICLE, 21, 30))
    assert session.current_id in desk.page.claims_in_view()
    assert desk.page.verticalScrollBar().value() == place


@pytest.mark.parametrize("key", ["Shift+V", "Shift+D", "Shift+S", "0", "U", "Period"])
def test_nothing_jumps_when_a_claim_in_view_is_judged_or_a_mode_changes(
    desk: Desk, qtbot: QtBot, key: str
) -> None:
    place = scrolled_to(desk, 400, qtbot)
    fifth = session_of(desk).review.places[desk.page.claims_in_view()[2]]
    session_of(desk).select(session_of(desk).review.claims[fifth].id)
    qtbot.waitUntil(lambda: desk.page.painted_claim() == session_of(desk).current_id)
    assert desk.page.verticalScrollBar().value() == place
    desk.press(key)
    assert desk.page.verticalScrollBar().value() == place


def test_nothing_jumps_when_the_find_bar_or_focus_mode_comes_and_goes(desk: Desk, qtbot: QtBot) -> None:
    desk.window.resize(1400, 800)
    place = scrolled_to(desk, 400, qtbot)
    session_of(desk).select(desk.page.claims_in_view()[2])
    seen = []
    for key in ("Ctrl+F", "Escape", "Ctrl+Shift+F", "Ctrl+Shift+F"):
        qtbot.keyClick(
            QApplication.focusWidget() or desk.window,
            getattr(Qt.Key, f"Key_{key.split('+')[-1]}"),
            {"Ctrl+F": Qt.KeyboardModifier.ControlModifier}.get(
                key,
                Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
                if "+" in key
                else Qt.KeyboardModifier.NoModifier,
            ),
        )
        seen.append(desk.page.verticalScrollBar().value())
    assert seen == [place] * 4


def test_the_current_claim_stays_in_its_place_when_lines_are_broken_anew(desk: Desk, qtbot: QtBot) -> None:
    scrolled_to(desk, 400, qtbot)
    session_of(desk).select(desk.page.claims_in_view()[3])
    before = desk.page.current_rect().bottom()
    width = desk.page.lineWrapColumnOrWidth()
    desk.window.resize(760, 800)
    qtbot.waitUntil(lambda: desk.page.lineWrapColumnOrWidth() < width)
    assert abs(desk.page.current_rect().bottom() - before) <= 1


def test_a_tick_is_clicked_to_go_to_its_claim(desk: Desk, qtbot: QtBot) -> None:
    overview = desk.window.desk.overview
    claim = session_of(desk).review.claims[20]
    y = round(6 + desk.page.height_of(claim.span.start) * (overview.height() - 12))
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(7, y))
    assert desk.current == 20
    qtbot.waitUntil(lambda: claim.id in desk.page.claims_in_view())


def test_ticks_of_every_state_differ_in_shape() -> None:
    assert set(SHAPES) == set(State)
    assert len(set(SHAPES.values())) == len(State)


def test_another_article_is_not_searched_with_the_hits_of_the_last_one(
    desk: Desk, open_desk: OpenDesk
) -> None:
    desk.press("Ctrl+F")
    desk.type("ferries")
    desk.window.open_path(desk.path)
    assert desk.window.desk.find_bar.isHidden()
    desk.press("F3")
    assert desk.window.desk.find_bar.count.text().endswith("of 30")


def test_a_selection_is_told_without_the_blanks_around_it(desk: Desk) -> None:
    desk.page.select(4, 13)
    assert desk.page.selected() == Span(5, 12)
    desk.page.select(12, 13)
    assert desk.page.selected() is None
