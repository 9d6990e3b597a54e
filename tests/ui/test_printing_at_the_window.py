import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from at_the_window import Desk

OpenDesk = Callable[..., Desk]


def test_ctrl_p_opens_the_editor_s_report_in_the_browser(
    desk: Desk, browsed: list[str], tmp_path: Path
) -> None:
    desk.press("Return")
    desk.type("ask the port")
    desk.press_anywhere("Ctrl+Return")
    desk.press("V", "Ctrl+P")
    (address,) = browsed
    path = Path(QUrl(address).toLocalFile())
    assert path.parent.parent == tmp_path / "to-print"
    assert "ask the port" in path.read_text("utf-8")
    assert desk.message == "The report was opened in the browser: print it there."
    if os.name == "posix":
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_report_is_printed_anew_in_the_same_place(desk: Desk, browsed: list[str], tmp_path: Path) -> None:
    desk.press("Ctrl+P", "V", "Ctrl+P")
    assert len(set(browsed)) == 1
    assert len(list((tmp_path / "to-print").iterdir())) == 1


def test_without_a_browser_the_reader_is_told_where_the_report_lies(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(type(desk.window._services), "browse", lambda _self, _address: False)
    desk.press("Ctrl+P")
    assert desk.window.notice.isVisible()
    assert (tmp_path / "to-print").as_uri() in desk.window.notice.words.text()


def test_a_report_that_cannot_be_written_is_told(desk: Desk, browsed: list[str], tmp_path: Path) -> None:
    (tmp_path / "to-print").write_text("no folder")
    desk.press("Ctrl+P")
    assert browsed == []
    assert "The report was not written" in desk.window.notice.words.text()
