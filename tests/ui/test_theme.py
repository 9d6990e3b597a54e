import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication

from at_the_window import Desk
from factcheck_app.domain.state import State
from factcheck_app.ui import theme
from factcheck_app.ui.marks import MARKS
from factcheck_app.ui.theme import DARK, LIGHT, Theme

OpenDesk = Callable[..., Desk]
TEXT_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3."""


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(value) for value in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def over(tint: QColor, paper: QColor) -> QColor:
    share = tint.alphaF()
    mixed = [
        above * share + below * (1 - share)
        for above, below in zip(tint.getRgbF()[:3], paper.getRgbF()[:3], strict=True)
    ]
    return QColor.fromRgbF(*mixed)


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("state", State)
def test_states_can_be_read_as_words_and_their_claims_below_a_tint(shown: Theme, state: State) -> None:
    for ground in (shown.paper, shown.panel, shown.raised):
        assert contrast(shown.state_colour(state), QColor(ground)) >= TEXT_CONTRAST
    for current in (False, True):
        ground = over(shown.tint_colour(state, current=current), QColor(shown.paper))
        assert contrast(QColor(shown.ink), ground) >= TEXT_CONTRAST
        assert contrast(shown.state_colour(state), ground) >= 3.0


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read_on_every_ground(shown: Theme) -> None:
    grounds = (shown.paper, shown.panel, shown.raised)
    for words, ground in itertools.product((shown.ink, shown.muted, shown.accent, shown.alarm), grounds):
        assert contrast(QColor(words), QColor(ground)) >= TEXT_CONTRAST
    assert contrast(QColor(shown.paper), QColor(shown.alarm)) >= TEXT_CONTRAST


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
