"""Claims marked, moved, split and joined with real keys, by caret and by mouse."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from at_the_window import ARTICLE, Desk
from factcheck_app.domain.errors import ArticleError
from factcheck_app.domain.state import State
from factcheck_app.ingest.reading import read_bytes
from factcheck_app.review.review import review_of
from factcheck_app.session.session import Session
from factcheck_app.ui import theme
from factcheck_app.ui.binder import make_actions
from factcheck_app.ui.caret import CaretMode
from factcheck_app.ui.page import ArticlePage
from making import make_claim

OpenDesk = Callable[[], Desk]
FIRST = "Nine ferries sailed"


def session_of(desk: Desk) -> Session:
    session = desk.window.session
    assert session is not None
    return session


def words(desk: Desk, place: int | None = None) -> str:
    """Return the words of a claim, or of the current one."""
    session = session_of(desk)
    claim = session.current if place is None else session.review.claims[place]
    assert claim is not None
    return claim.span.of(ARTICLE.text)


def select(desk: Desk, wanted: str) -> None:
    start = ARTICLE.text.index(wanted)
    desk.page.select(start, start + len(wanted))


def test_m_shows_the_caret_at_the_current_claim_and_says_what_keys_do(desk: Desk) -> None:
    desk.press("J", "M")
    sign = desk.window.marking.caret.sign
    assert sign.isVisible()
    assert "Esc leaves" in sign.text()
    assert desk.page.caret() == session_of(desk).review.claims[1].span.start
    desk.press("Escape")
    assert not sign.isVisible()
    assert not desk.window.marking.caret.is_on


def test_the_find_bar_covers_no_sign_of_a_mode(desk: Desk) -> None:
    sign, bar = desk.window.marking.caret.sign, desk.window.desk.find_bar
    desk.press("M", "Ctrl+F")
    assert bar.isVisible()
    assert not sign.geometry().intersects(bar.geometry())
    desk.press("Escape")
    assert sign.geometry().intersects(bar.geometry())


def test_the_caret_is_seen(desk: Desk) -> None:
    before = desk.page.viewport().grab().toImage()
    desk.press("M")
    seen = desk.page.viewport().grab().toImage()
    assert seen != before
    desk.press("Right")
    assert desk.page.viewport().grab().toImage() != seen
    desk.press("M")
    assert desk.page.viewport().grab().toImage() == before


def test_arrows_move_the_caret_and_no_claim(desk: Desk) -> None:
    desk.press("M", "Right", "Ctrl+Right", "Down", "Down", "Up", "End")
    assert desk.page.caret() > 12
    assert desk.current == 0
    desk.press("Escape", "Down")
    assert desk.current == 1


def test_words_selected_by_caret_are_marked_and_current(desk: Desk) -> None:
    desk.press("M", *["Ctrl+Right"] * 6, "Shift+Ctrl+Right", "Shift+Ctrl+Right", "A")
    assert words(desk) == "and 40"
    assert session_of(desk).current is not None
    assert session_of(desk).current.marked  # type: ignore[union-attr]
    assert desk.kept() == ["mark"]
    assert desk.page.selected() is None
    desk.press("V")
    assert desk.kept() == ["mark", "verified"]
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert len(session_of(desk).review.claims) == 30


def test_words_selected_by_mouse_are_marked(desk: Desk, qtbot: QtBot) -> None:
    viewport = desk.page.viewport()
    at = [
        desk.page.cursorRect(_cursor(desk, ARTICLE.text.index(each))).center()
        for each in ("40 l", "s waited")
    ]
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at[0])
    qtbot.mouseMove(viewport, at[1] - QPoint(8, 0))
    qtbot.mouseMove(viewport, at[1])
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at[1])
    assert desk.current == 0
    desk.press("A")
    assert words(desk) == "40 lorrie"


def _cursor(desk: Desk, code_point: int) -> QTextCursor:
    cursor = desk.page.textCursor()
    cursor.setPosition(len(ARTICLE.text[:code_point].encode("utf-16-le")) // 2)
    return cursor


def test_a_without_any_selection_says_how_to_select(desk: Desk) -> None:
    desk.press("A")
    assert desk.message.startswith("Select the words first")
    assert desk.kept() == []


def test_marking_what_is_a_claim_already_goes_to_it(desk: Desk) -> None:
    desk.press("J")
    select(desk, FIRST)
    desk.press("A")
    assert desk.current == 0
    assert desk.message.startswith("This is a claim already")


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["BracketRight"], "ferries sailed"),
        (["BracketRight", "BracketLeft"], "Nine ferries sailed"),
        (["BraceLeft"], "Nine ferries"),
        (["BraceRight"], "Nine ferries sailed; 100"),
        (["Ctrl+BracketRight"], "ine ferries sailed"),
        (["Ctrl+BracketRight", "Ctrl+BracketLeft"], "Nine ferries sailed"),
        (["Ctrl+BraceLeft"], "Nine ferries saile"),
        (["Ctrl+BraceRight"], "Nine ferries sailed;"),
    ],
)
def test_brackets_move_the_start_and_braces_the_end(desk: Desk, keys: list[str], expected: str) -> None:
    place = desk.page.verticalScrollBar().value()
    desk.press(*keys)
    assert words(desk) == expected
    assert desk.current == 0
    assert desk.page.verticalScrollBar().value() == place
    for _each in keys:
        desk.press("Ctrl+Z")
    assert words(desk) == FIRST


def test_shift_a_lets_the_claim_be_what_is_selected(desk: Desk) -> None:
    select(desk, "ferries sailed; 100 cars")
    desk.press("Shift+A")
    assert words(desk) == "ferries sailed; 100 cars"
    assert len(session_of(desk).review.claims) == 30


def test_y_splits_at_the_caret_and_asks_for_one(desk: Desk) -> None:
    desk.press("Y")
    assert desk.window.marking.caret.is_on
    assert "Put the caret" in desk.message
    desk.press("Ctrl+Right", "Y")
    assert [words(desk, 0), words(desk, 1)] == ["Nine", "ferries sailed"]
    desk.press("Shift+Y")
    assert words(desk, 0) == FIRST


def test_y_with_nothing_on_one_side_says_why_not(desk: Desk) -> None:
    desk.press("M", "Y")
    assert desk.message == "A claim is split between two of its words."
    assert desk.kept() == []


def test_judging_keys_work_in_caret_mode_and_the_caret_follows(desk: Desk) -> None:
    desk.press("M", "Right", "V")
    assert desk.states()[0] is State.VERIFIED
    assert desk.page.caret() == session_of(desk).review.claims[1].span.start


def test_the_full_stop_goes_to_the_claim_at_the_caret(desk: Desk) -> None:
    desk.press("M", "Down", "Down", "Down", "Home", "Right")
    place = next(
        number
        for number, claim in enumerate(session_of(desk).review.claims)
        if claim.span.start <= desk.page.caret() < claim.span.end
    )
    desk.press("Period")
    assert desk.current == place > 0


def test_esc_goes_back_level_by_level(desk: Desk) -> None:
    caret = desk.window.marking.caret
    desk.press("M", "Shift+Right", "Escape")
    assert desk.page.selected() is None
    assert caret.is_on
    desk.press("Escape")
    assert not caret.is_on
    assert desk.current == 0


def test_nothing_jumps_when_caret_mode_comes_and_goes(desk: Desk, qtbot: QtBot) -> None:
    bar = desk.page.verticalScrollBar()
    bar.setValue(500)
    desk.press("M")
    assert bar.value() == 500
    desk.press("Escape")
    assert bar.value() == 500


def test_another_review_is_read_without_a_caret(desk: Desk) -> None:
    desk.press("M")
    desk.window.open_path(desk.path)
    assert not desk.window.marking.caret.is_on


PIECES = st.lists(
    st.sampled_from(
        [
            *(
                "plain words ",
                "26 ",
                "🚢",
                "👩\u200d🚀",
                "e\u0301",
                "a\u0323\u0301",
                "no\u00a0break",
                "\u00a0",
            ),
            *("\r\n", "\n", "\r", "\u2028", " ", "שלום ", "“quoted” ", "नि", "👨\u200d👩\u200d👧"),
        ]
    ),
    min_size=1,
    max_size=25,
).map("".join)
STEPS = st.lists(
    st.sampled_from(["Right", "Right", "Left", "Ctrl+Right", "Ctrl+Left", "Down", "Up", "Home", "End"]),
    max_size=8,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=PIECES, to=STEPS, over=STEPS)
def test_what_the_caret_selects_is_the_span_that_is_marked(
    application: QApplication, qtbot: QtBot, source: str, to: list[str], over: list[str]
) -> None:
    try:
        article = read_bytes(source.encode(), "made up", markdown=False)
    except ArticleError:
        return
    page = ArticlePage(theme.LIGHT)
    page.resize(400, 300)
    page.show_review(review_of(article, [make_claim(article, 0, 1)]))
    mode = CaretMode(page, make_actions(page))
    mode.enter()
    for held, keys in ((Qt.KeyboardModifier.NoModifier, to), (Qt.KeyboardModifier.ShiftModifier, over)):
        for key in keys:
            control = Qt.KeyboardModifier.ControlModifier if "+" in key else Qt.KeyboardModifier.NoModifier
            qtbot.keyClick(page, getattr(Qt.Key, f"Key_{key.split('+')[-1]}"), held | control)
    cursor, span = page.textCursor(), page.selected()
    seen = cursor.selectedText().replace("\u2029", "\n")
    assert (span is None) == (not seen.strip())
    if span is not None:
        assert span.of(article.text) == seen.strip()
        assert not unicodedata.combining(article.text[span.end : span.end + 1] or "a")
    page.deleteLater()


def test_a_key_judges_no_claim_that_was_undone_before_it_was_painted_anew(desk: Desk) -> None:
    """Two keys within one turn of the event loop: the page has not been painted between them."""
    desk.see()
    page = desk.page
    page.select(0, 5)
    desk.press("A")
    desk.see()
    marked = desk.session().current_id
    assert marked is not None

    desk.session().undo()
    desk.window.reviewing.handlers()["verify"]()
    assert marked not in desk.session().review.places
    assert desk.kept() == ["mark", "retract"]
