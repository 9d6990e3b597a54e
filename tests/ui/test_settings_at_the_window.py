import json
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from at_the_window import Desk
from factcheck_app.bootstrap.kept import Kept, kept_in
from factcheck_app.domain.state import State
from factcheck_app.settings import (
    LINE_WIDTH,
    OWN_COLOURS,
    SCHEME,
    TEXT_SIZE,
    TYPEFACE,
    VERDICT_COLOURS,
    Scheme,
    Typeface,
)
from factcheck_app.store.review_file import ReviewFile
from factcheck_app.ui.setting_row import SettingRow
from factcheck_app.ui.theme import DARK, LIGHT

OpenDesk = Callable[..., Desk]


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """Return settings that are kept in a folder; the first steps were seen."""
    kept_in(tmp_path / "config", tmp_path).keep_settings({"first-steps-done": True, "scheme": "light"})
    return kept_in(tmp_path / "config", tmp_path)


@pytest.fixture
def at_work(open_desk: OpenDesk, kept: Kept) -> Desk:
    return open_desk(None, kept)


def row(desk: Desk, key: str) -> SettingRow:
    return desk.window.settings_panel.rows[key]


def on_disk(tmp_path: Path) -> dict[str, object]:
    written: dict[str, object] = json.loads((tmp_path / "config" / "settings.json").read_text("utf-8"))
    return written


def lines_px(desk: Desk) -> float:
    """Return how far below each other two lines of the first paragraph stand."""
    layout = desk.page.document().findBlockByNumber(0).layout()
    return layout.lineAt(0).height()


def test_every_row_can_be_reached_by_tab_and_tells_what_it_is(at_work: Desk) -> None:
    at_work.press("Ctrl+Comma")
    panel = at_work.window.settings_panel
    assert panel.isVisible()
    reached = [at_work.focused]
    while at_work.focused is not panel.close_button:
        at_work.press("Tab")
        reached.append(at_work.focused)
    shown = [each for each in panel.rows.values() if each.isVisible()]
    assert [each for each in reached if not isinstance(each, QPushButton)] == [each.field for each in shown]
    at_work.press("Tab")
    assert at_work.focused is reached[0]
    for each in shown:
        assert each.field.accessibleName()
        assert each.field.accessibleDescription() == each.help.text()
    at_work.press("Shift+Tab")
    assert panel.isAncestorOf(at_work.focused)


def test_escape_leads_back_to_the_article_and_letters_judge_again(at_work: Desk) -> None:
    at_work.press("Ctrl+Comma", "V", "Escape")
    assert not at_work.window.settings_panel.isVisible()
    assert at_work.page.hasFocus()
    assert State.VERIFIED not in at_work.states()
    at_work.press("V")
    assert at_work.states()[0] is State.VERIFIED


def test_a_larger_text_is_seen_at_once_and_kept(at_work: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    before = lines_px(at_work)
    at_work.press("Ctrl+Comma")
    assert isinstance(at_work.focused, QSpinBox)
    at_work.press("Up", "Up", "Up", "Up")
    assert lines_px(at_work) > before * 1.15
    assert row(at_work, TEXT_SIZE.key).default.isVisible()
    qtbot.waitUntil(lambda: on_disk(tmp_path).get("text-size") == 22)
    qtbot.mouseClick(row(at_work, TEXT_SIZE.key).default, Qt.MouseButton.LeftButton)
    assert lines_px(at_work) == before
    at_work.window.close()
    assert "text-size" not in on_disk(tmp_path)


def test_a_number_is_taken_when_it_is_written_to_its_end(at_work: Desk) -> None:
    at_work.press("Ctrl+Comma")
    at_work.type("24")
    assert at_work.window.preferences.settings[TEXT_SIZE] == TEXT_SIZE.default
    at_work.press("Return")
    assert at_work.window.preferences.settings[TEXT_SIZE] == 24


@pytest.mark.parametrize("keys", [("Ctrl+Plus", "Ctrl+Equal"), ("Ctrl+Minus", "Ctrl+Minus")])
def test_the_line_that_is_read_stays_where_it_is_when_the_text_grows_or_shrinks(
    at_work: Desk, qtbot: QtBot, keys: tuple[str, ...]
) -> None:
    bar = at_work.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900)
    bar.setValue(900)
    read = at_work.page.top_of_view()
    for key in (*keys, "Ctrl+0"):
        at_work.press(key)
        # What was the start of a line may now stand further on in one.
        assert 0 <= read - at_work.page.top_of_view() < 70
        assert bar.value() > 500
    assert at_work.message == "Text size 18"


def test_the_current_claim_stays_where_it_is_when_the_text_grows(at_work: Desk, qtbot: QtBot) -> None:
    at_work.press("J", "J", "J", "J", "J")
    top = at_work.page.current_rect().top()
    at_work.page.verticalScrollBar().setValue(60)
    top = at_work.page.current_rect().top()
    at_work.press("Ctrl+Plus")
    assert abs(at_work.page.current_rect().top() - top) <= 8


def test_the_typeface_and_the_width_of_lines_change_at_once(at_work: Desk, qtbot: QtBot) -> None:
    at_work.window.resize(1210, 790)
    qtbot.waitUntil(lambda: at_work.page.width() > 700)
    width = at_work.page.lineWrapColumnOrWidth()
    at_work.press("Ctrl+Comma", "Tab", "Down")
    assert isinstance(at_work.focused, QComboBox)
    format_of_first = at_work.page.document().findBlockByNumber(2).begin().fragment().charFormat()
    assert format_of_first.font().families()[0] == "Source Sans 3"
    at_work.press("Up", "Tab", "Down", "Down")
    assert at_work.window.preferences.settings[LINE_WIDTH] == 60
    assert at_work.window.preferences.settings[TYPEFACE] is Typeface.SERIF
    assert at_work.page.lineWrapColumnOrWidth() < width


def test_dark_and_back_is_seen_in_window_and_page(at_work: Desk, application: QApplication) -> None:
    at_work.press("Ctrl+Comma")
    row(at_work, SCHEME.key).field.setFocus()
    at_work.press("Down")
    assert application.palette().window().color() == QColor(DARK.panel)
    assert at_work.page.viewport().grab().toImage().pixelColor(3, 3) == QColor(DARK.paper)
    at_work.press("Up")
    assert application.palette().window().color() == QColor(LIGHT.panel)


def test_own_colours_appear_when_they_are_wanted_and_bad_ones_are_refused_in_words(at_work: Desk) -> None:
    at_work.press("V", "Ctrl+Comma")
    assert not any(row(at_work, each.key).isVisible() for each in OWN_COLOURS)
    row(at_work, VERDICT_COLOURS.key).field.setFocus()
    at_work.press("End", "Tab", "Tab")
    field = at_work.focused
    assert isinstance(field, QLineEdit)
    assert field.text() == "#0b6b5c"
    field.selectAll()
    at_work.type("#7a00")
    assert row(at_work, "own-verified").help.text() == "Wanted: a colour like #0b6b5c."
    at_work.type("7a")
    assert row(at_work, "own-verified").help.text().startswith("Your own colour.")
    assert at_work.window.appearance.theme.states[State.VERIFIED] == "#7a007a"
    overview = at_work.window.desk.overview.grab().toImage()
    places = product(range(overview.width()), range(overview.height()))
    colours = {overview.pixelColor(x, y).name() for x, y in places}
    assert "#7a007a" in colours


def test_a_reviewer_s_name_stands_beside_the_next_verdict(at_work: Desk) -> None:
    at_work.press("Ctrl+Comma")
    row(at_work, "reviewer").field.setFocus()
    at_work.type(" Ines Roy ")
    at_work.press("Escape", "V")
    assert at_work.kept() == ["verified"]
    file = ReviewFile.open(at_work.path)
    file.close()
    assert [act.reviewer for act in file.acts] == ["Ines Roy"]


def test_the_wheel_over_a_field_scrolls_the_panel_and_changes_nothing(at_work: Desk, qtbot: QtBot) -> None:
    at_work.press("Ctrl+Comma")
    field = row(at_work, SCHEME.key).field
    assert isinstance(field, QComboBox)
    before = field.currentIndex()
    centre = QPointF(field.rect().center())
    event = QWheelEvent(
        centre,
        QPointF(field.mapToGlobal(centre.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    assert field.currentIndex() == before


def test_settings_that_cannot_be_kept_are_told_and_hold_for_now(
    at_work: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "config" / "settings.json").write_text("half a li")
    at_work.press("Ctrl+Plus")
    qtbot.waitUntil(at_work.window.notice.isVisible)
    assert "settings.json" in at_work.window.notice.words.text()
    assert at_work.window.preferences.settings[TEXT_SIZE] == 20
    assert (tmp_path / "config" / "settings.json").read_text() == "half a li"


def test_a_scheme_of_the_command_line_holds_until_another_is_chosen(open_desk: OpenDesk, kept: Kept) -> None:
    desk = open_desk(Scheme.DARK, kept)
    assert desk.window.appearance.theme.paper == DARK.paper
    desk.press("Ctrl+Comma")
    row(desk, SCHEME.key).field.setFocus()
    desk.press("Up")
    assert desk.window.appearance.theme.paper == LIGHT.paper
