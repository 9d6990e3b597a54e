"""Small files of JSON beside the reviews: settings, keys, sizes of the window, places in reviews, drafts."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from factcheck_app.domain.errors import FactcheckError, SettingsError
from factcheck_app.domain.tongue import tr
from factcheck_app.store.atomic import place_new, replace_whole
from factcheck_app.store.disk import Disk
from factcheck_app.store.quarantine import set_aside

_LARGEST_BYTES = 4 * 1024 * 1024


class SmallFile:
    """One JSON object in a file, kept whole. What can't be read is set aside, and never written over.

    Nobody but the account's owner may read it. A `passing` file is removed once it holds nothing.
    """

    def __init__(
        self, path: Path, clock: Callable[[], datetime], disk: Disk | None = None, *, passing: bool = False
    ) -> None:
        self.path = path
        self._passing = passing
        self._clock = clock
        self._disk = disk or Disk()

    def read(self) -> tuple[dict[str, object], str]:
        """Return what the file holds, and a sentence where it could not be read: then nothing is held."""
        try:
            return self._rows(), ""
        except FileNotFoundError:
            return {}, ""
        except OSError as error:
            return {}, _unreadable(self.path, error)
        except (ValueError, TypeError, RecursionError):
            return {}, self.refuse()

    def change(self, changes: Mapping[str, object]) -> None:
        """Write other values for some keys; None removes one. What other programs wrote meanwhile stays.

        Raises SettingsError where the file can't be read or written now.
        """
        try:
            rows = self._rows()
        except FileNotFoundError:
            rows = {}
        except OSError as error:
            raise SettingsError(_unreadable(self.path, error)) from error
        except (ValueError, TypeError, RecursionError) as error:
            raise SettingsError(
                tr("“{path}” holds no settings any more, and was left as it is.").format(path=self.path)
            ) from error
        rows.update(changes)
        rows = {key: value for key, value in rows.items() if value is not None}
        if rows or not self._passing:
            self._write(rows)
        else:
            self._remove()

    def refuse(self) -> str:
        """Set aside a file that can't be read, and return what to tell of it."""
        return " ".join((tr("“{path}” could not be read.").format(path=self.path), self.set_aside()))

    def set_aside(self) -> str:
        """Rename the file, whole as it is, and return a sentence that says where it lies now."""
        try:
            aside = set_aside(self.path, self._clock(), self._disk)
        except FactcheckError as error:
            return str(error)
        return tr("The file was set aside as “{aside}”, whole as it was.").format(aside=aside.name)

    def _rows(self) -> dict[str, object]:
        raw, _status = self._disk.read(self.path, _LARGEST_BYTES + 1)
        if len(raw) > _LARGEST_BYTES:
            raise ValueError("far too large")
        rows = json.loads(raw.decode())
        if not isinstance(rows, dict):
            raise TypeError("no object")
        return rows

    def _write(self, rows: Mapping[str, object]) -> None:
        data = json.dumps(rows, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self.path.exists():
                replace_whole(self._disk, self.path, [data], lambda: None)
            else:
                place_new(self._disk, self.path, [data])
        except OSError as error:
            told = tr("“{path}” could not be written: {cause}.")
            raise SettingsError(told.format(path=self.path, cause=error.strerror)) from error

    def _remove(self) -> None:
        try:
            self._disk.remove(self.path)
        except FileNotFoundError:
            return
        except OSError as error:
            told = tr("“{path}” could not be removed: {cause}.")
            raise SettingsError(told.format(path=self.path, cause=error.strerror)) from error


def _unreadable(path: Path, error: OSError) -> str:
    return tr("“{path}” could not be read: {cause}.").format(path=path, cause=error.strerror)
