"""The settings as the window has them: they change at once, and are kept a moment later."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from factcheck_app.domain.errors import SettingsError
from factcheck_app.settings import Setting, Settings

_GATHER_MS = 500

KeepSettings = Callable[[Mapping[str, object]], None]
"""Keeps changes by key, None for a default. Raises SettingsError."""


class Preferences(QObject):
    """Holds the settings and has them kept.

    Signals: `changed` (a setting's key), `not_kept` (why, as a sentence; the value holds until the end).
    """

    changed = Signal(str)
    not_kept = Signal(str)

    def __init__(self, settings: Settings, keep: KeepSettings | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._keep = keep
        self._waiting: dict[str, object] = {}
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self.keep)

    @property
    def settings(self) -> Settings:
        """Return the settings as they are."""
        return self._settings

    def choose(self, setting: Setting[object], raw: object) -> None:
        """Take another value. Raises BadValueError where it doesn't fit."""
        self._take(setting, self._settings.choose(setting, raw))

    def reset(self, setting: Setting[object]) -> None:
        """Go back to the default."""
        self._take(setting, self._settings.reset(setting))

    def keep(self) -> None:
        """Keep now what waits to be kept."""
        self._gather.stop()
        waiting, self._waiting = self._waiting, {}
        if not waiting or self._keep is None:
            return
        try:
            self._keep(waiting)
        except SettingsError as error:
            self.not_kept.emit(str(error))

    def _take(self, setting: Setting[object], settings: Settings) -> None:
        if settings == self._settings:
            return
        self._settings = settings
        self._waiting[setting.key] = settings.chosen.get(setting.key)
        self._gather.start()
        self.changed.emit(setting.key)
