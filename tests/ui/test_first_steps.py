import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from at_the_window import Desk
from factcheck_app.bootstrap.kept import kept_in

OpenDesk = Callable[..., Desk]


@pytest.fixture
def beginner(open_desk: OpenDesk, tmp_path: Path) -> Desk:
    """Return a window at which nobody has sat before."""
    return open_desk(kept=kept_in(tmp_path / "config", tmp_path))


def test_each_step_goes_when_it_is_done(beginner: Desk) -> None:
    steps = beginner.window.first_steps
    assert steps.isVisible()
    assert steps.words.text().startswith("J and K go from claim to claim.")
    beginner.press("J")
    assert steps.number.text() == "Step 2 of 3"
    assert steps.words.text().startswith("V is verified, D disputed, S needs source.")
    beginner.press("J")
    assert steps.step == 2
    beginner.press("D")
    assert steps.step == 3
    assert "Ctrl+E writes the report" in steps.words.text()


def test_showing_a_step_moves_nothing_on_the_page(beginner: Desk, qtbot: QtBot) -> None:
    top = beginner.page.mapTo(beginner.window, beginner.page.rect().topLeft())
    qtbot.mouseClick(beginner.window.first_steps.dismiss, Qt.MouseButton.LeftButton)
    assert not beginner.window.first_steps.isVisible()
    assert beginner.page.mapTo(beginner.window, beginner.page.rect().topLeft()) == top


def test_sent_away_it_never_comes_back(
    beginner: Desk, open_desk: OpenDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.mouseClick(beginner.window.first_steps.dismiss, Qt.MouseButton.LeftButton)
    assert beginner.page.hasFocus()
    beginner.window.close()
    written = json.loads((tmp_path / "config" / "settings.json").read_text("utf-8"))
    assert written == {"first-steps-done": True}
    again = open_desk(kept=kept_in(tmp_path / "config", tmp_path))
    assert not again.window.first_steps.isVisible()


def test_not_sent_away_it_is_there_the_next_time(beginner: Desk, open_desk: OpenDesk, tmp_path: Path) -> None:
    beginner.press("J")
    beginner.window.close()
    again = open_desk(kept=kept_in(tmp_path / "config", tmp_path))
    assert again.window.first_steps.step == 1


def test_it_can_be_read_to_its_end_without_doing_anything(beginner: Desk, qtbot: QtBot) -> None:
    steps = beginner.window.first_steps
    for _ in range(3):
        qtbot.mouseClick(steps.next, Qt.MouseButton.LeftButton)
    assert not steps.isVisible()
    beginner.press("V")
    assert not steps.isVisible()
