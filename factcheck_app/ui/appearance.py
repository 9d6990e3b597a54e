"""The look of the window: as the settings say, and changed at once when they do."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from factcheck_app.domain.tongue import tr
from factcheck_app.settings import SCHEME, TEXT_SIZE, Scheme, larger, smaller
from factcheck_app.ui.preferences import Preferences
from factcheck_app.ui.theme import Theme, recolour, theme_for


class Appearance(QObject):
    """Dresses the application. `scheme` comes before the settings' own until the reader chooses another.

    Signals: `changed` (the theme), `recoloured` (the theme, where more than its letters are others), `said`
    (what a key did, as a sentence).
    """

    changed = Signal(object)
    recoloured = Signal(object)
    said = Signal(str)

    def __init__(self, preferences: Preferences, scheme: Scheme | None, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._scheme = scheme
        self._theme = theme_for(preferences.settings, scheme)
        preferences.changed.connect(self._follow)
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """Return the theme that is worn."""
        return self._theme

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the keys of the text's size do."""
        return {
            "text-larger": self._enlarge,
            "text-smaller": self._reduce,
            "text-normal": self._restore_size,
        }

    def _enlarge(self) -> None:
        self._resize_text(larger(self._preferences.settings[TEXT_SIZE]))

    def _reduce(self) -> None:
        self._resize_text(smaller(self._preferences.settings[TEXT_SIZE]))

    def _restore_size(self) -> None:
        self._resize_text(TEXT_SIZE.default)

    def _resize_text(self, pixels: int) -> None:
        self._preferences.choose(TEXT_SIZE, pixels)
        self.said.emit(tr("Text size {pixels}").format(pixels=pixels))

    def _follow(self, key: str) -> None:
        if key == SCHEME.key:
            self._scheme = None
        self._wear(theme_for(self._preferences.settings, self._scheme))

    def _follow_system(self, _colours: object) -> None:
        self._wear(theme_for(self._preferences.settings, self._scheme))

    def _wear(self, theme: Theme) -> None:
        if theme == self._theme:
            return
        before, self._theme = self._theme, theme
        # A style sheet is dear, and letters alone don't touch it.
        if replace(theme, letters=before.letters) != before:
            application = QApplication.instance()
            if isinstance(application, QApplication):
                recolour(application, theme)
            self.recoloured.emit(theme)
        self.changed.emit(theme)
