import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from at_the_window import Desk
from factcheck_app.bootstrap.kept import Kept, kept_in

OpenDesk = Callable[..., Desk]
_KILLED = Path(__file__).with_name("killed_while_writing.py")


@pytest.fixture
def keep(tmp_path: Path) -> Callable[[], Kept]:
    """Return a call that reads anew what is kept in a folder; the first steps were seen."""
    kept_in(tmp_path / "config", tmp_path).keep_settings({"first-steps-done": True, "scheme": "light"})
    return lambda: kept_in(tmp_path / "config", tmp_path)


def drafts(folder: Path) -> str:
    """Return what the file of drafts holds, empty where there is none."""
    return "".join(path.read_text() for path in folder.glob("drafts-*.json"))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such kill")
def test_what_was_typed_outlives_a_kill_and_is_a_draft_again(
    open_desk: OpenDesk, keep: Callable[[], Kept], review_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    keep()
    command = [sys.executable, str(_KILLED), str(review_path), str(tmp_path / "config")]
    ended = subprocess.run(
        command, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, timeout=60, check=False
    )
    assert ended.returncode == -signal.SIGKILL
    desk = open_desk(None, keep())
    card = desk.window.desk.card
    assert desk.current == 0
    assert desk.message == "2 drafts were not kept when the program ended: the first at claim 1."
    assert card.note.toPlainText() == "ask the port"
    assert "draft" in card.note_title.text()
    assert card.source_form.isVisible()
    assert card.source_form.title.text() == "A clerk"
    assert card.source_form.confidential.isChecked()
    assert desk.kept() == []
    desk.press("Return")
    desk.press_anywhere("Ctrl+Return")
    assert desk.standing().note == "ask the port"
    qtbot.waitUntil(lambda: "ask the port" not in drafts(tmp_path))
    assert "A clerk" in drafts(tmp_path)


def test_a_draft_is_written_once_typing_stops_and_taken_out_once_kept(
    open_desk: OpenDesk, keep: Callable[[], Kept], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(None, keep())
    desk.press("C")
    desk.type(" and more")
    assert drafts(tmp_path) == ""
    qtbot.waitUntil(lambda: "and more" in drafts(tmp_path))
    desk.press_anywhere("Ctrl+Return")
    qtbot.waitUntil(lambda: drafts(tmp_path) == "")
    assert desk.standing().correction.endswith("and more")


def test_a_draft_stays_in_its_file_while_other_claims_are_read(
    open_desk: OpenDesk, keep: Callable[[], Kept], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(None, keep())
    desk.press("Return")
    desk.type("ask the port")
    desk.press_anywhere("Escape")
    desk.press("J", "V", "Return")
    desk.type("and the ferry")
    qtbot.waitUntil(lambda: "and the ferry" in drafts(tmp_path))
    assert "ask the port" in drafts(tmp_path)


def test_drafts_that_were_dropped_on_leaving_are_gone(
    open_desk: OpenDesk, keep: Callable[[], Kept], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(None, keep())
    desk.press("Return")
    desk.type("ask the port")
    qtbot.waitUntil(lambda: drafts(tmp_path) != "")
    desk.window.desk.card.forget_drafts()
    desk.window.close()
    assert drafts(tmp_path) == ""


def test_drafts_of_claims_that_are_not_here_stay_where_they_are(
    open_desk: OpenDesk, keep: Callable[[], Kept], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(None, keep())
    desk.press("Return")
    desk.type("ask the port")
    qtbot.waitUntil(lambda: drafts(tmp_path) != "")
    desk.window.desk.card.forget_drafts()
    sha256 = desk.session().review.article.sha256
    (path,) = tmp_path.glob("drafts-*.json")
    path.write_text('{"of elsewhere": {"note": "ask the harbour"}}')
    assert sha256.startswith(path.stem.removeprefix("drafts-"))
    desk.window.close()
    again = open_desk(None, keep())
    assert again.window.desk.card.drafts == 0
    again.window.close()
    assert "ask the harbour" in drafts(tmp_path)
