from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication

from at_the_window import Desk
from factcheck_app.domain.state import State
from factcheck_app.ui import theme
from factcheck_app.ui.marks import MARKS
from factcheck_app.ui.theme import DARK

OpenDesk = Callable[..., Desk]


def test_every_state_has_a_line_and_a_glyph_of_its_own() -> None:
    assert set(MARKS) == set(State)
    assert len({mark.line for mark in MARKS.values()}) == len(State)
    assert len({(mark.strokes, mark.ring) for mark in MARKS.values()}) == len(State)


def test_the_bundled_typefaces_are_used(application: QApplication) -> None:
    assert QFontInfo(theme.serif()).family() == theme.SERIF
    assert QFontInfo(theme.sans()).family() == theme.SANS
    assert theme.serif().pixelSize() == theme.TEXT_PX


def test_the_window_follows_the_system_s_colours(
    application: QApplication, open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(theme.Scheme.SYSTEM)
    # The offscreen platform has no colours of its own to change.
    monkeypatch.setattr(theme, "system_scheme", lambda: theme.Scheme.DARK)
    application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert application.palette().window().color() == QColor(DARK.panel)
    picture = desk.page.viewport().grab().toImage()
    assert picture.pixelColor(3, 3) == QColor(DARK.paper)
