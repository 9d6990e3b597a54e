"""The icons of menus and buttons: own drawings, in the theme's ink, sharp at every scaling."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from factcheck_app.domain.state import State
from factcheck_app.ui.marks import draw_glyph
from factcheck_app.ui.theme import Theme

_SIZES = (16, 20, 24, 32, 40, 48, 64)
"""In the screen's own pixels: 16 to 20 of the window's at 100 to 300 per cent."""

_INSET = 0.14
_STATES: Mapping[str, State] = MappingProxyType(
    {
        "verify": State.VERIFIED,
        "dispute": State.DISPUTED,
        "need-source": State.NEEDS_SOURCE,
        "on-author": State.ON_AUTHOR,
        "not-checkable": State.NOT_CHECKABLE,
        "dismiss": State.DISMISSED,
        "clear": State.UNREVIEWED,
    }
)


class Icons:
    """Draws the icons in a folder, each an SVG named like its action and drawn in `currentColor`."""

    def __init__(self, folder: Path) -> None:
        self._drawings = {path.stem: path.read_bytes() for path in sorted(folder.glob("*.svg"))}

    def icon(self, name: str, theme: Theme) -> QIcon:
        """Return an icon in a theme's colours. Raises KeyError for one that there is not."""
        icon = QIcon()
        for mode, colour in (
            (QIcon.Mode.Normal, theme.ink),
            # A menu whose style is a sheet's asks for this one where the pointer is.
            (QIcon.Mode.Active, theme.paper),
            (QIcon.Mode.Selected, theme.paper),
            (QIcon.Mode.Disabled, theme.muted),
        ):
            drawing = self._drawings[name].replace(b"currentColor", colour.encode())
            renderer = QSvgRenderer(QByteArray(drawing))
            for size in _SIZES:
                icon.addPixmap(_drawn(renderer, size), mode)
        return icon

    def dress(self, actions: Mapping[str, QAction], theme: Theme) -> None:
        """Give the actions that have an icon theirs, and those that judge the glyph of their state."""
        for name in actions.keys() & self._drawings.keys():
            actions[name].setIcon(self.icon(name, theme))
        for name in actions.keys() & _STATES.keys():
            actions[name].setIcon(_glyph(_STATES[name], theme))


def _glyph(state: State, theme: Theme) -> QIcon:
    icon = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, theme.state_colour(state)),
        (QIcon.Mode.Active, QColor(theme.paper)),
        (QIcon.Mode.Selected, QColor(theme.paper)),
        (QIcon.Mode.Disabled, QColor(theme.muted)),
    ):
        for size in _SIZES:
            pixmap = QPixmap(QSize(size, size))
            pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(pixmap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                inset = size * _INSET
                draw_glyph(painter, state, QRectF(inset, inset, size - 2 * inset, size - 2 * inset), colour)
            icon.addPixmap(pixmap, mode)
    return icon


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size, size))
    return pixmap
