"""The icons of menus and buttons: own drawings, in the theme's ink, sharp at every scaling."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from factcheck_app.domain.state import State
from factcheck_app.ui.marks import draw_glyph
from factcheck_app.ui.theme import Theme

_SIZES = (16, 20, 24, 32, 48, 64)
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
        self._paths = {path.stem: path for path in sorted(folder.glob("*.svg"))}
        self._shapes: dict[str, list[QPixmap]] = {}

    def icon(self, name: str, theme: Theme) -> QIcon:
        """Return an icon in a theme's colours. Raises KeyError for one that there is not."""
        if name not in self._shapes:
            # Black is SVG's own colour where none is given; only what is covered counts.
            renderer = QSvgRenderer(str(self._paths[name]))
            self._shapes[name] = [_drawn(renderer.render, size) for size in _SIZES]
        return _coloured(self._shapes[name], QColor(theme.ink), theme)

    def dress(self, actions: Mapping[str, QAction], theme: Theme) -> None:
        """Give the actions that have an icon theirs, and those that judge the glyph of their state."""
        for name in actions.keys() & self._paths.keys():
            actions[name].setIcon(self.icon(name, theme))
        for name in actions.keys() & _STATES.keys():
            state = _STATES[name]
            if name not in self._shapes:
                self._shapes[name] = [_drawn(partial(_draw_state, state), size) for size in _SIZES]
            actions[name].setIcon(_coloured(self._shapes[name], theme.state_colour(state), theme))


def _draw_state(state: State, painter: QPainter, square: QRectF) -> None:
    inset = square.width() * _INSET
    draw_glyph(painter, state, square.adjusted(inset, inset, -inset, -inset), QColor(Qt.GlobalColor.black))


def _drawn(draw: Callable[[QPainter, QRectF], None], size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, QRectF(0, 0, size, size))
    return pixmap


def _coloured(shapes: Sequence[QPixmap], colour: QColor, theme: Theme) -> QIcon:
    """Return an icon of shapes; a menu whose style is a sheet's asks for “active” where the pointer is."""
    icon = QIcon()
    for mode, ink in (
        (QIcon.Mode.Normal, colour),
        (QIcon.Mode.Active, QColor(theme.paper)),
        (QIcon.Mode.Selected, QColor(theme.paper)),
        (QIcon.Mode.Disabled, QColor(theme.muted)),
    ):
        for shape in shapes:
            pixmap = QPixmap(shape)
            with QPainter(pixmap) as painter:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
                painter.fillRect(pixmap.rect(), ink)
            icon.addPixmap(pixmap, mode)
    return icon
