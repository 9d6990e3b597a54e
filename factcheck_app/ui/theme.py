"""Colours, typefaces and sizes of the window, light and dark; the one style sheet."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from factcheck_app.domain.state import State
from factcheck_app.settings import (
    LINE_WIDTH,
    OWN_DISPUTED,
    OWN_NEEDS_SOURCE,
    OWN_VERIFIED,
    SCHEME,
    TEXT_SIZE,
    TYPEFACE,
    VERDICT_COLOURS,
    Scheme,
    Setting,
    Settings,
    VerdictColours,
)
from factcheck_app.ui.colour import readable, strongest_tint
from factcheck_app.ui.palettes import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    SAFE,
    SANS,
    SERIF,
    Lettering,
    Theme,
    font_of,
)

__all__ = [
    "DARK",
    "DARK_CONTRAST",
    "LIGHT",
    "LIGHT_CONTRAST",
    "SANS",
    "SERIF",
    "Lettering",
    "Scheme",
    "Theme",
]

TEXT_PX = TEXT_SIZE.default
"""The article's letters where nothing else is chosen, in device-independent pixels."""
UI_PX = 14
SMALL_PX = 13
_TEXT_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3; 1.4.6 asks for 7 where contrast is to be high."""
_STRONG_CONTRAST = 7.0
_MARK_CONTRAST = 3.0
"""WCAG 2.2, 1.4.11."""
_THEMES: Mapping[Scheme, Theme] = MappingProxyType(
    {
        Scheme.LIGHT: LIGHT,
        Scheme.DARK: DARK,
        Scheme.LIGHT_CONTRAST: LIGHT_CONTRAST,
        Scheme.DARK_CONTRAST: DARK_CONTRAST,
    }
)
_OWN: Mapping[State, Setting[str]] = MappingProxyType(
    {
        State.VERIFIED: OWN_VERIFIED,
        State.DISPUTED: OWN_DISPUTED,
        State.NEEDS_SOURCE: OWN_NEEDS_SOURCE,
    }
)


def theme_for(settings: Settings, scheme: Scheme | None = None) -> Theme:
    """Return the theme that was chosen; `scheme` comes before that of the settings."""
    wanted = scheme or settings[SCHEME]
    theme = _THEMES[system_scheme() if wanted is Scheme.SYSTEM else wanted]
    letters = Lettering(settings[TYPEFACE], settings[TEXT_SIZE], settings[LINE_WIDTH])
    theme = replace(theme, states=_state_colours(theme, settings), letters=letters)
    return replace(theme, tints=MappingProxyType({state: _tints(theme, state) for state in State}))


def system_scheme() -> Scheme:
    """Return the scheme that goes with the system's colours and with how strong it wants contrast."""
    hints = QApplication.styleHints()
    is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Scheme.DARK_CONTRAST if is_dark else Scheme.LIGHT_CONTRAST
    return Scheme.DARK if is_dark else Scheme.LIGHT


def _tints(theme: Theme, state: State) -> tuple[float, float]:
    """Return how much a claim may be tinted, and the current one, so that all words on it can be read."""
    words = {theme.muted: _TEXT_CONTRAST, theme.ink: _STRONG_CONTRAST if theme.is_strong else _TEXT_CONTRAST}
    words[theme.states[state]] = _TEXT_CONTRAST if theme.is_strong else _MARK_CONTRAST
    usual, in_front = (
        strongest_tint(theme.states[state], theme.paper, wanted, words)
        for wanted in (theme.tint, 2 * theme.tint)
    )
    return usual, in_front


def _state_colours(theme: Theme, settings: Settings) -> Mapping[State, str]:
    wanted = settings[VERDICT_COLOURS]
    if wanted is VerdictColours.SAFE:
        return MappingProxyType({**theme.states, **SAFE[theme.is_dark, theme.is_strong]})
    if wanted is VerdictColours.OWN:
        least = _STRONG_CONTRAST if theme.is_strong else _TEXT_CONTRAST
        own = {
            state: readable(settings[setting], theme.ink, theme.grounds, least)
            for state, setting in _OWN.items()
        }
        return MappingProxyType({**theme.states, **own})
    return theme.states


def load_typefaces(folder: Path) -> None:
    """Register the bundled typefaces."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def sans(pixels: int = UI_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the typeface of the panels."""
    return font_of(SANS, pixels, weight)


def serif(pixels: int = TEXT_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the typeface of the article."""
    return font_of(SERIF, pixels, weight)


def dress(app: QApplication, theme: Theme) -> None:
    """Give the whole application its style, its typeface and a theme."""
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(sans())
    recolour(app, theme)


def recolour(app: QApplication, theme: Theme) -> None:
    """Give an application that is dressed already another theme."""
    app.setPalette(_palette(theme))
    app.setStyleSheet(_style_sheet(theme))


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
    QMenuBar::item:selected {{ background: {theme.accent if theme.is_strong else theme.border};
        color: {theme.paper if theme.is_strong else theme.ink}; }}
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
    QLabel[tone="accent"] {{ color: {theme.accent}; }}
    QLabel[tone="alarm"] {{ color: {theme.alarm}; }}
    QLabel[tone="warning"] {{ color: {theme.states[State.NEEDS_SOURCE]}; }}
    QFrame#palette {{ background: {theme.raised}; border: 1px solid {theme.accent}; border-radius: 10px; }}
    QListView#acts {{ background: {theme.raised}; border: 0; outline: 0; }}
    QLabel#catcher {{ background: {theme.raised}; border: 2px solid {theme.accent}; border-radius: 6px;
        padding: 8px 12px; }}
    QLabel#banner {{ background: {theme.alarm}; color: {theme.paper}; padding: 8px 16px; }}
    QFrame#notice {{ background: {theme.raised}; border: 0; border-top: 1px solid {theme.border};
        border-left: 4px solid {theme.alarm}; }}
    QFrame#firstSteps {{ background: {theme.raised}; border: 0; border-top: 1px solid {theme.border};
        border-left: 4px solid {theme.accent}; }}
    QWidget#settings {{ background: {theme.panel}; border: 0; border-left: 1px solid {theme.border}; }}
    QWidget#settingsBody {{ background: {theme.panel}; }}
    QPushButton[quiet="true"] {{ background: transparent; border: 1px solid transparent;
        border-radius: 8px; }}
    QPushButton[quiet="true"]:hover {{ background: {theme.raised}; border-color: {theme.border}; }}
    QPushButton[quiet="true"]:focus {{ border: 2px solid {theme.accent}; }}
    QWidget#strip {{ background: {theme.panel}; border: 0; border-bottom: 1px solid {theme.border}; }}
    QLabel#sign {{ background: {theme.accent}; color: {theme.paper}; border-radius: 6px; padding: 6px 12px; }}
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
    QPushButton[chip="true"] {{ background: transparent; border: 1px solid {theme.border};
        border-radius: 5px; padding: 0; }}
    QPushButton[chip="true"]:hover {{ border-color: {theme.accent}; background: {theme.raised}; }}
    QPushButton[chip="true"]:checked {{ border-color: {theme.accent}; background: {theme.raised}; }}
    QWidget#offer {{ background: {theme.raised}; border: 0; border-top: 1px solid {theme.border}; }}
    SourceForm QLineEdit, SourceForm QPlainTextEdit, SourceForm QComboBox {{ padding: 3px 6px; }}
    SourceForm QLineEdit:focus, SourceForm QPlainTextEdit:focus, SourceForm QComboBox:focus {{
        padding: 2px 5px; }}
    QListWidget {{ background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.border};
        border-radius: 6px; outline: 0; }}
    QListWidget::item {{ padding: 3px 6px; }}
    QListWidget::item:selected {{ background: {theme.accent}; color: {theme.paper}; }}
    QMenu::icon {{ padding-left: 9px; }}
    QMenu::indicator {{ width: 16px; height: 16px; }}
    QFrame#rule {{ background: {theme.border}; border: 0; }}
    QPushButton {{ background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.border};
        border-radius: 6px; padding: 6px 12px; }}
    QPushButton:hover {{ border-color: {theme.accent}; }}
    QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 5px 11px; }}
    QPushButton:disabled {{ color: {theme.muted}; background: transparent; }}
    QPushButton:default {{ background: {theme.accent}; color: {theme.paper}; border-color: {theme.accent}; }}
    QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{ background: {theme.raised}; color: {theme.ink};
        placeholder-text-color: {theme.muted};
        border: 1px solid {theme.border}; border-radius: 6px; padding: 5px 8px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
        border: 2px solid {theme.accent}; padding: 4px 7px; }}
    QSpinBox {{ padding-right: 28px; }}
    QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ background: transparent; border: 0; padding: 0; }}
    QSpinBox::up-button, QSpinBox::down-button {{ subcontrol-origin: border; border: 0; width: 26px;
        background: transparent; }}
    QSpinBox::up-button {{ subcontrol-position: top right; margin-top: 3px; }}
    QSpinBox::down-button {{ subcontrol-position: bottom right; margin-bottom: 3px; }}
    QSpinBox::up-arrow {{ width: 0; height: 0; border-left: 5px solid {theme.raised};
        border-right: 5px solid {theme.raised}; border-bottom: 6px solid {theme.muted}; }}
    QSpinBox::down-arrow {{ width: 0; height: 0; border-left: 5px solid {theme.raised};
        border-right: 5px solid {theme.raised}; border-top: 6px solid {theme.muted}; }}
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
