"""The sign that says whether everything is on the disk."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from factcheck_app.domain.tongue import tr
from factcheck_app.ui.locale_words import short_time
from factcheck_app.ui.status import StatusBar

_PATIENCE_MS = 200
"""A write that takes no longer than this isn't announced: the sign would flicker with every verdict."""


class SavedSign(QObject):
    """Shows "Saved 10:32" when the disk has said so, and "Saving…" where that takes a moment."""

    def __init__(self, status: StatusBar, parent: QObject) -> None:
        super().__init__(parent)
        self._status = status
        self._done = 0
        self._waiting = 0
        self._saved_at: datetime | None = None
        self._failed = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show)

    @property
    def is_saved(self) -> bool:
        """Say whether every act is on the disk."""
        return not self._waiting and not self._failed

    @property
    def sentence(self) -> str:
        """Return what Ctrl+S says."""
        if self._failed:
            return tr("NOT SAVED. See the message above the page.")
        if self._waiting:
            return tr("Saving…")
        if self._saved_at is None:
            return tr("Nothing to save yet. Every act is saved as it is done.")
        said = tr("Saved {time}. Every act is saved as it is done.")
        return said.format(time=short_time(self._saved_at))

    def begin(self) -> None:
        """Begin anew with another review."""
        self._done, self._waiting, self._saved_at, self._failed = 0, 0, None, False
        self._show()

    def wait(self) -> None:
        """Count one act that is not on the disk yet."""
        self._done += 1
        self._waiting += 1
        if not self._patience.isActive():
            self._patience.start()

    def confirm(self, kept: int, when: datetime) -> None:
        """Take it that the first `kept` acts of this session are on the disk."""
        self._waiting = self._done - kept
        self._saved_at = when
        if not self._waiting:
            self._patience.stop()
            self._show()

    def fail(self) -> None:
        """Show that nothing more is saved."""
        self._failed = True
        self._patience.stop()
        self._show()

    def _show(self) -> None:
        if self._failed:
            self._status.show_saved(tr("NOT SAVED"), alarm=True)
        elif self._waiting:
            self._status.show_saved(tr("Saving…"))
        elif self._saved_at:
            self._status.show_saved(tr("Saved {time}").format(time=short_time(self._saved_at)))
        else:
            self._status.show_saved("")
