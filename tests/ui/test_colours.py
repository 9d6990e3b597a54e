"""What WCAG 2.2 asks of colours, and whether colour-blind eyes tell states apart, in figures."""

import itertools
from collections.abc import Mapping

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from factcheck_app.domain.state import State
from factcheck_app.settings import (
    OWN_DISPUTED,
    OWN_NEEDS_SOURCE,
    OWN_VERIFIED,
    SCHEME,
    VERDICT_COLOURS,
    Scheme,
    Settings,
    VerdictColours,
)
from factcheck_app.ui.colour import contrast, luminance
from factcheck_app.ui.marks import draw_glyph, draw_line
from factcheck_app.ui.theme import Theme, theme_for

Matrix = tuple[tuple[float, float, float], ...]
CONES: Mapping[str, Matrix] = {
    # Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB.
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
}
SCHEMES = [scheme for scheme in Scheme if scheme is not Scheme.SYSTEM]
VERDICTS = (State.VERIFIED, State.DISPUTED, State.NEEDS_SOURCE)
GARISH = Settings({"own-verified": "#ffff00", "own-disputed": "#808080", "own-needs-source": "#000001"})
APART = 25.0
"""As a distance in CIE L*a*b*, where 2.3 is just seen: two colours that nobody takes for each other."""
APART_IN_GREY = 7.0
"""In lightness alone, L* from 0 to 100."""


def themes() -> list[object]:
    return [
        pytest.param(scheme, colours, id=f"{scheme}-{colours}")
        for scheme in SCHEMES
        for colours in VerdictColours
    ]


def theme_of(scheme: Scheme, colours: VerdictColours) -> Theme:
    return theme_for(GARISH.choose(SCHEME, scheme).choose(VERDICT_COLOURS, colours))


def over(tint: QColor, paper: QColor) -> QColor:
    share = tint.alphaF()
    channels = zip(tint.getRgbF()[:3], paper.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(above * share + below * (1 - share) for above, below in channels))


def linear(colour: QColor) -> list[float]:
    return [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in colour.getRgbF()[:3]
    ]


def seen_by(colour: QColor, matrix: Matrix) -> QColor:
    seen = [sum(share * value for share, value in zip(row, linear(colour), strict=True)) for row in matrix]
    bounded = [min(1.0, max(0.0, value)) for value in seen]
    return QColor.fromRgbF(
        *(12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055 for value in bounded)
    )


def lab(colour: QColor) -> tuple[float, float, float]:
    red, green, blue = linear(colour)
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (
        value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116 for value in (x, y, z)
    )
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def apart(one: QColor, other: QColor) -> float:
    return float(sum((a - b) ** 2 for a, b in zip(lab(one), lab(other), strict=True)) ** 0.5)


@pytest.mark.parametrize(("scheme", "colours"), themes())
def test_every_word_can_be_read_on_every_ground(
    application: QApplication, scheme: Scheme, colours: VerdictColours
) -> None:
    shown = theme_of(scheme, colours)
    least = 7.0 if shown.is_strong else 4.5
    words = (shown.ink, shown.muted, shown.accent, shown.alarm, *shown.states.values())
    for word, ground in itertools.product(words, shown.grounds):
        assert contrast(QColor(word), QColor(ground)) >= least
    for ground in (shown.alarm, shown.accent):
        assert contrast(QColor(shown.paper), QColor(ground)) >= least


@pytest.mark.parametrize(("scheme", "colours"), themes())
@pytest.mark.parametrize("current", [False, True], ids=["another", "current"])
def test_words_and_marks_can_be_seen_on_a_claim_s_tint(
    application: QApplication, scheme: Scheme, colours: VerdictColours, current: bool
) -> None:
    shown = theme_of(scheme, colours)
    for state in State:
        ground = over(shown.tint_colour(state, current=current), QColor(shown.paper))
        assert contrast(QColor(shown.ink), ground) >= (7.0 if shown.is_strong else 4.5)
        assert contrast(QColor(shown.muted), ground) >= 4.5
        assert contrast(shown.state_colour(state), ground) >= (4.5 if shown.is_strong else 3.0)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT_CONTRAST, Scheme.DARK_CONTRAST])
def test_edges_can_be_seen_where_contrast_is_high(application: QApplication, scheme: Scheme) -> None:
    shown = theme_for(Settings(), scheme)
    for ground in shown.grounds:
        assert contrast(QColor(shown.border), QColor(ground)) >= 3.0


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("cones", CONES)
def test_the_colours_for_colour_blind_eyes_keep_verdicts_apart(
    application: QApplication, scheme: Scheme, cones: str
) -> None:
    shown = theme_of(scheme, VerdictColours.SAFE)
    for one, other in itertools.combinations(VERDICTS, 2):
        seen = [seen_by(shown.state_colour(state), CONES[cones]) for state in (one, other)]
        assert apart(*seen) >= (APART_IN_GREY if cones == "grey" else APART), (one, other)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("cones", CONES)
def test_line_and_glyph_tell_all_states_apart_without_their_colours(
    application: QApplication, scheme: Scheme, cones: str
) -> None:
    shown = theme_of(scheme, VerdictColours.STANDARD)
    for drawn, least in ((glyph, 0.25), (line, 0.2)):
        pictures = {state: drawn(shown, state, CONES[cones]) for state in State}
        for one, other in itertools.combinations(State, 2):
            assert differing(pictures[one], pictures[other], shown) >= least, (drawn, one, other)


def glyph(theme: Theme, state: State, matrix: Matrix) -> QImage:
    picture = sheet(theme, 24, 24, matrix)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_glyph(painter, state, QRectF(3, 3, 18, 18), seen_by(theme.state_colour(state), matrix))
    return picture


def line(theme: Theme, state: State, matrix: Matrix) -> QImage:
    picture = sheet(theme, 48, 12, matrix)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_line(painter, state, QPointF(0, 6), 48, seen_by(theme.state_colour(state), matrix))
    return picture


def sheet(theme: Theme, width: int, height: int, matrix: Matrix) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(seen_by(QColor(theme.paper), matrix))
    return picture


def differing(one: QImage, other: QImage, theme: Theme) -> float:
    """Return the share of what either picture has drawn that is clearly lighter in one of them."""
    paper = luminance(QColor(one.pixelColor(0, 0)))
    drawn = different = 0
    for y, x in itertools.product(range(one.height()), range(one.width())):
        first, second = one.pixelColor(x, y), other.pixelColor(x, y)
        if max(abs(luminance(each) - paper) for each in (first, second)) > 0.02:
            drawn += 1
            different += contrast(first, second) >= 1.5
    return different / drawn


@pytest.mark.parametrize("scheme", SCHEMES)
def test_own_colours_stay_as_chosen_where_they_can_be_read(application: QApplication, scheme: Scheme) -> None:
    readable = "#ffe08a" if "dark" in scheme else "#3a1a6e"
    settings = Settings().choose(VERDICT_COLOURS, VerdictColours.OWN)
    for own in (OWN_VERIFIED, OWN_DISPUTED, OWN_NEEDS_SOURCE):
        settings = settings.choose(own, readable)
    shown = theme_for(settings, scheme)
    assert {shown.states[state] for state in VERDICTS} == {readable}


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor(Qt.GlobalColor.white)) == pytest.approx(4.48, abs=0.005)
