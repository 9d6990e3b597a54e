from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from at_the_window import ARTICLE, Desk
from factcheck_app.bootstrap.kept import Kept, kept_in
from factcheck_app.ui.recent_button import RecentButton

OpenDesk = Callable[..., Desk]


@pytest.fixture
def keep(tmp_path: Path) -> Callable[[], Kept]:
    """Return a call that reads anew what is kept in a folder; the first steps were seen."""
    kept_in(tmp_path / "config", tmp_path).keep_settings({"first-steps-done": True, "scheme": "light"})
    return lambda: kept_in(tmp_path / "config", tmp_path)


def recent(desk: Desk) -> list[RecentButton]:
    return desk.window.welcome.findChildren(RecentButton)


def test_a_review_is_opened_again_at_its_claim_and_its_line(
    open_desk: OpenDesk, keep: Callable[[], Kept], qtbot: QtBot
) -> None:
    desk = open_desk(None, keep())
    bar = desk.page.verticalScrollBar()
    desk.press("V", "J", "J")
    qtbot.waitUntil(lambda: bar.maximum() > 900)
    bar.setValue(600)
    current, read = desk.current, desk.page.top_of_view()
    desk.window.close()
    again = open_desk(None, keep())
    assert again.current == current == 3
    assert again.page.top_of_view() == read
    again.press("K")
    assert again.current == 2


def test_another_size_or_text_still_shows_what_was_read(
    open_desk: OpenDesk, keep: Callable[[], Kept], qtbot: QtBot
) -> None:
    desk = open_desk(None, keep())
    bar = desk.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900)
    bar.setValue(600)
    read = desk.page.top_of_view()
    desk.press("Ctrl+Plus", "Ctrl+Plus")
    desk.window.close()
    again = open_desk(None, keep())
    assert abs(again.page.top_of_view() - read) < 140


def test_a_closed_review_is_offered_with_how_far_it_is(open_desk: OpenDesk, keep: Callable[[], Kept]) -> None:
    desk = open_desk(None, keep())
    desk.press("V", "D", "Ctrl+W")
    (button,) = recent(desk)
    assert button.accessibleName().startswith(ARTICLE.title)
    assert button.accessibleName().endswith("2 of 30 settled")
    assert "today" in button.accessibleName()


def test_the_last_review_is_gone_on_with_by_tab_and_space(
    open_desk: OpenDesk, keep: Callable[[], Kept]
) -> None:
    desk = open_desk(None, keep())
    desk.press("V", "J", "Ctrl+W")
    (button,) = recent(desk)
    while not button.hasFocus():
        desk.window.focusNextChild()
    desk.press_anywhere("Space")
    assert desk.current == 2
    assert desk.page.hasFocus()


def test_the_window_s_size_and_the_division_of_its_panels_come_back(
    open_desk: OpenDesk, keep: Callable[[], Kept]
) -> None:
    desk = open_desk(None, keep())
    desk.window.setWindowState(Qt.WindowState.WindowNoState)
    desk.window.resize(745, 520)
    desk.window.desk.divide({"panel": (140, 330), "of-tomorrow": (1, 2)})
    divided = desk.window.desk.divisions
    assert set(divided) == {"panel"}
    desk.window.close()
    state = keep().memory.window()
    assert state is not None
    assert (state.width, state.height, state.maximised) == (745, 520, False)
    assert state.divisions == divided


def test_an_article_that_is_new_begins_at_its_first_claim(desk: Desk) -> None:
    assert desk.current == 0
    assert desk.page.verticalScrollBar().value() == 0


def test_places_that_cannot_be_kept_are_told_and_the_window_closes(
    open_desk: OpenDesk, keep: Callable[[], Kept], tmp_path: Path
) -> None:
    desk = open_desk(None, keep())
    (tmp_path / "places.json").write_text("half a li")
    desk.press("V", "Ctrl+W")
    assert desk.window.session is None
    assert "places.json" in desk.window.notice.words.text()
    assert desk.window.notice.isVisible()
    assert desk.window.close()
