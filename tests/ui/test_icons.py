import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from at_the_window import Desk
from factcheck_app import resources
from factcheck_app.settings import SCHEME, Scheme
from factcheck_app.ui.icons import Icons
from factcheck_app.ui.theme import DARK, LIGHT

DRAWINGS = sorted(resources.icons().glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"


def is_drawn_in(picture: QImage, colour: str) -> bool:
    """Say whether pixels that are fully covered have that colour, as far as rounding lets them."""
    covered = [
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    ]
    wanted = QColor(colour).getRgb()
    return bool(covered) and all(
        max(abs(one - other) for one, other in zip(each.getRgb(), wanted, strict=True)) <= 2
        for each in covered
    )


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_icons_are_plain_drawings_in_one_colour_that_the_theme_gives(path: Path) -> None:
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 24 24"
    assert {each.tag.removeprefix(SVG) for each in root.iter()} <= {"svg", "path", "circle", "rect"}
    assert root.get("stroke") == "currentColor"
    assert root.get("fill") == "none"


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
@pytest.mark.parametrize("size", [20, 32, 48])
def test_icons_are_drawn_in_the_theme_s_ink_at_every_scaling(
    application: QApplication, path: Path, size: int
) -> None:
    icon = Icons(path.parent).icon(path.stem, DARK)
    picture = icon.pixmap(QSize(size, size)).toImage()
    assert picture.size() == QSize(size, size)
    assert is_drawn_in(picture, DARK.ink)
    assert picture.pixelColor(0, 0).alpha() == 0


def test_menus_show_icons_that_follow_the_theme(desk: Desk) -> None:
    shown = next(each for each in desk.window.actions() if each.text() == "Settings…")
    assert is_drawn_in(shown.icon().pixmap(32, 32).toImage(), LIGHT.ink)
    desk.window.preferences.choose(SCHEME, Scheme.DARK)
    assert is_drawn_in(shown.icon().pixmap(32, 32).toImage(), DARK.ink)
    assert is_drawn_in(shown.icon().pixmap(QSize(32, 32), QIcon.Mode.Selected).toImage(), DARK.paper)
