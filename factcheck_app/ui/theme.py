"""Colours, typefaces and sizes of the window, light and dark; the one style sheet."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from factcheck_app.domain.state import State

SERIF = "Source Serif 4"
SANS = "Source Sans 3"
TEXT_PX = 18
"""The article's letters, in device-independent pixels."""
UI_PX = 14
SMALL_PX = 13


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, as #rrggbb. `states` holds the colour of each state, readable as text."""

    paper: str
    panel: str
    raised: str
    border: str
    ink: str
    muted: str
    accent: str
    alarm: str
    tint: float
    """How much of a state's colour tints a claim, 0 to 1; the current claim has twice that."""
    states: Mapping[State, str]

    def state_colour(self, state: State) -> QColor:
        """Return the colour of a state."""
        return QColor(self.states[state])

    def tint_colour(self, state: State, *, current: bool) -> QColor:
        """Return the transparent colour that is laid behind a claim's words."""
        colour = self.state_colour(state)
        if state is State.DISMISSED and not current:
            colour.setAlphaF(0)
        else:
            colour.setAlphaF(self.tint * (2 if current else 1))
        return colour


LIGHT = Theme(
    paper="#fdfcf9",
    panel="#f5f3ed",
    raised="#ffffff",
    border="#dcd7cb",
    ink="#211f1b",
    muted="#655f55",
    accent="#1f4f96",
    alarm="#a3180f",
    tint=0.11,
    states=MappingProxyType(
        {
            State.UNREVIEWED: "#4c5c75",
            State.VERIFIED: "#0b6b5c",
            State.DISPUTED: "#b3261e",
            State.NEEDS_SOURCE: "#8a5500",
            State.ON_AUTHOR: "#2456a6",
            State.NOT_CHECKABLE: "#6a5590",
            State.DISMISSED: "#6b675f",
            State.DIFFER: "#9a1f6a",
        }
    ),
)

DARK = Theme(
    paper="#1b1a18",
    panel="#232220",
    raised="#2c2a27",
    border="#3d3a35",
    ink="#e6e1d6",
    muted="#a8a195",
    accent="#8db4f5",
    alarm="#ff9488",
    tint=0.17,
    states=MappingProxyType(
        {
            State.UNREVIEWED: "#a9b8cf",
            State.VERIFIED: "#58c6ad",
            State.DISPUTED: "#ff8a7a",
            State.NEEDS_SOURCE: "#e2b04a",
            State.ON_AUTHOR: "#8fb8ff",
            State.NOT_CHECKABLE: "#bfa6e8",
            State.DISMISSED: "#9d988e",
            State.DIFFER: "#f29ac9",
        }
    ),
)


class Scheme(StrEnum):
    """Which theme the reader wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"

    def theme(self) -> Theme:
        """Return the theme: the one asked for, or the one that goes with the system's."""
        if self is Scheme.SYSTEM:
            return DARK if QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self is Scheme.DARK else LIGHT


def load_typefaces(folder: Path) -> None:
    """Register the bundled typefaces."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def sans(pixels: int = UI_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the typeface of the panels."""
    return _font(SANS, pixels, weight)


def serif(pixels: int = TEXT_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the typeface of the article."""
    return _font(SERIF, pixels, weight)


def dress(app: QApplication, theme: Theme) -> None:
    """Give the whole application a theme."""
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_palette(theme))
    app.setFont(sans())
    app.setStyleSheet(_style_sheet(theme))


def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.panel),
        (role.Base, theme.paper),
        (role.AlternateBase, theme.panel),
        (role.Button, theme.raised),
        (role.ToolTipBase, theme.raised),
        (role.WindowText, theme.ink),
        (role.Text, theme.ink),
        (role.ButtonText, theme.ink),
        (role.ToolTipText, theme.ink),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.paper),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.Mid, theme.border),
        (role.Midlight, theme.border),
        (role.Light, theme.raised),
        (role.Dark, theme.border),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.muted))
    return palette


def _style_sheet(theme: Theme) -> str:
    return f"""
    QMainWindow, QDialog {{ background: {theme.panel}; }}
    QToolTip {{ background: {theme.raised}; color: {theme.ink};
        border: 1px solid {theme.border}; padding: 4px; }}
    QMenuBar {{ background: {theme.panel}; border-bottom: 1px solid {theme.border}; padding: 2px 6px; }}
    QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected {{ background: {theme.border}; }}
    QMenu {{ background: {theme.raised}; border: 1px solid {theme.border}; padding: 5px; }}
    QMenu::item {{ padding: 5px 26px 5px 14px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.accent}; color: {theme.paper}; }}
    QMenu::item:disabled {{ color: {theme.muted}; }}
    QMenu::separator {{ height: 1px; background: {theme.border}; margin: 5px 8px; }}
    QSplitter::handle {{ background: {theme.border}; }}
    QStatusBar {{ background: {theme.panel}; border-top: 1px solid {theme.border}; }}
    QStatusBar::item {{ border: 0; }}
    QTextEdit#page {{ background: {theme.paper}; border: 0; }}
    QListView#claims {{ background: {theme.panel}; border: 0; outline: 0; }}
    QScrollArea {{ background: transparent; border: 0; }}
    QWidget#card, QWidget#cardBody, QWidget#welcome {{ background: {theme.panel}; }}
    QLabel {{ background: transparent; }}
    QLabel[tone="muted"] {{ color: {theme.muted}; }}
    QLabel[tone="alarm"] {{ color: {theme.alarm}; }}
    QLabel[tone="warning"] {{ color: {theme.states[State.NEEDS_SOURCE]}; }}
    QLabel#banner {{ background: {theme.alarm}; color: {theme.paper}; padding: 8px 16px; }}
    QWidget#strip {{ background: {theme.panel}; border: 0; border-bottom: 1px solid {theme.border}; }}
    QFrame#findBar {{ background: {theme.panel}; border: 0; border-top: 1px solid {theme.border}; }}
    QLabel#strip {{ padding: 7px 15px; }}
    QWidget#scope {{ background: {theme.panel}; border: 0; border-bottom: 1px solid {theme.border}; }}
    QSlider::groove:horizontal {{ background: {theme.border}; height: 4px; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {theme.accent}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ background: {theme.raised}; border: 2px solid {theme.accent};
        width: 10px; height: 10px; margin: -5px 0; border-radius: 7px; }}
    QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{ background: {theme.accent}; }}
    QSlider:focus {{ border: 1px solid {theme.accent}; border-radius: 6px; }}
    QPushButton[link="true"] {{ background: transparent; color: {theme.accent}; border: 1px solid transparent;
        border-radius: 4px; padding: 1px 2px; text-align: left; }}
    QPushButton[link="true"]:hover {{ text-decoration: underline; }}
    QPushButton[link="true"]:focus {{ border: 1px solid {theme.accent}; padding: 1px 2px; }}
    QMenu::indicator {{ width: 16px; height: 16px; }}
    QFrame#rule {{ background: {theme.border}; border: 0; }}
    QPushButton {{ background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.border};
        border-radius: 6px; padding: 6px 12px; }}
    QPushButton:hover {{ border-color: {theme.accent}; }}
    QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 5px 11px; }}
    QPushButton:disabled {{ color: {theme.muted}; background: transparent; }}
    QPushButton:default {{ background: {theme.accent}; color: {theme.paper}; border-color: {theme.accent}; }}
    QLineEdit, QPlainTextEdit, QComboBox {{ background: {theme.raised}; color: {theme.ink};
        border: 1px solid {theme.border}; border-radius: 6px; padding: 5px 8px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
        border: 2px solid {theme.accent}; padding: 4px 7px; }}
    QComboBox::drop-down {{ border: 0; width: 26px; }}
    QComboBox::down-arrow {{ width: 0; height: 0; border-left: 5px solid {theme.raised};
        border-right: 5px solid {theme.raised}; border-top: 6px solid {theme.muted}; }}
    QComboBox QAbstractItemView {{ background: {theme.raised}; color: {theme.ink}; padding: 4px;
        selection-background-color: {theme.accent}; selection-color: {theme.paper}; }}
    QCheckBox {{ padding: 3px 6px; border: 1px solid transparent; border-radius: 6px; }}
    QCheckBox:focus {{ border-color: {theme.accent}; }}
    QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QProgressBar {{ background: {theme.border}; border: 0; border-radius: 2px; max-height: 4px; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.border};
        border-radius: 4px; min-height: 36px; margin: 2px; }}
    QScrollBar::handle:vertical:hover {{ background: {theme.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
