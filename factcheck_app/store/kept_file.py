"""One file that this program keeps: read, written whole, and watched for what others do to it."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from factcheck_app.domain.errors import ChangedReviewError, DamagedReviewError, ReviewError
from factcheck_app.domain.tongue import tr
from factcheck_app.store import layout
from factcheck_app.store.atomic import place_new, replace_whole
from factcheck_app.store.disk import Disk
from factcheck_app.store.layout import Piece

_LARGEST_BYTES = 512 * 1024 * 1024

_Signature: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the file was when it was read or written last."""

    signature: _Signature
    start: bytes
    fingerprint: str


class KeptFile:
    """A review's file as bytes. Each error is a ReviewError that names the file and the cause.

    After a write that failed every later one is refused: what the disk holds then is known, and what
    a second fsync would say is not worth believing.
    """

    def __init__(self, path: Path, disk: Disk) -> None:
        self.path = path
        self._disk = disk
        self._seen: _Seen | None = None
        self._failure = ""

    def read(self) -> bytes:
        """Return all of the file. Raises DamagedReviewError where it is empty or far too large."""
        try:
            raw, status = self._disk.read(self.path, _LARGEST_BYTES + 1)
        except FileNotFoundError as error:
            raise ReviewError(tr("There is no file “{path}”.").format(path=self.path)) from error
        except OSError as error:
            told = tr("“{path}” could not be read: {cause}.")
            raise ReviewError(told.format(path=self.path, cause=_cause(error))) from error
        if not raw:
            empty = tr("“{path}” is empty: what was in it has been lost.")
            raise DamagedReviewError(empty.format(path=self.path))
        if len(raw) > _LARGEST_BYTES:
            raise DamagedReviewError(tr("“{path}” is too large to be a review.").format(path=self.path))
        self._seen = _Seen(_signature(status), raw[: layout.PEEK_BYTES], _fingerprint(raw))
        return raw

    def write(self, pieces: list[Piece]) -> None:
        """Keep `pieces` as the whole file, durably; where none was read, as a file that is new.

        Raises ChangedReviewError where the file is not the one that was read or written last, and
        ReviewError for every other failure. Nothing is overwritten then.
        """
        self.refuse_if_failed()
        try:
            status = self._put(pieces)
        except FileExistsError as error:
            there = tr("There is a file “{path}” already; it was left as it is.")
            raise ReviewError(there.format(path=self.path)) from error
        except OSError as error:
            told = tr("“{path}” could not be saved: {cause}.")
            self._failure = told.format(path=self.path, cause=_cause(error))
            raise ReviewError(self._failure) from error
        except ChangedReviewError as error:
            self._failure = str(error)
            raise
        self._seen = _Seen(_signature(status), bytes(pieces[0]), layout.named_digest(pieces[0]))

    def refuse_if_failed(self) -> None:
        """Raise ReviewError where a write has failed before."""
        if self._failure:
            closed = tr("{failure} Nothing more is written to it until it is opened again.")
            raise ReviewError(closed.format(failure=self._failure))

    def _put(self, pieces: list[Piece]) -> os.stat_result:
        if self._seen is None:
            return place_new(self._disk, self.path, pieces)
        # Compared as late as can be: what another program writes during our own write is seen too.
        return replace_whole(self._disk, self.path, pieces, self._refuse_if_changed)

    def _refuse_if_changed(self) -> None:
        seen = self._seen
        if seen is None:
            return
        try:
            start, status = self._disk.read(self.path, len(seen.start))
            if _signature(status) == seen.signature and start == seen.start:
                return
            raw, _ = self._disk.read(self.path)
        except FileNotFoundError as error:
            raise ChangedReviewError(
                tr(
                    "“{path}” is no longer there: it was moved, renamed or removed while it was open. "
                    "Nothing was written."
                ).format(path=self.path)
            ) from error
        # A backup program that puts back the same bytes leaves another inode or time, and no change.
        if _fingerprint(raw) != seen.fingerprint:
            raise ChangedReviewError(
                tr(
                    "“{path}” was changed by another program while it was open here. Nothing was "
                    "overwritten. Open it again to see what it holds now."
                ).format(path=self.path)
            )


def _signature(status: os.stat_result) -> _Signature:
    return status.st_ino, status.st_size, status.st_mtime_ns


def _fingerprint(raw: bytes) -> str:
    """Return the digest that a whole file names, and for any other bytes their own SHA-256."""
    return layout.named_digest(raw) if layout.is_whole(raw) else hashlib.sha256(raw).hexdigest()


def _cause(error: OSError) -> str:
    """Return the system's words for an error, as the end of a sentence."""
    words = error.strerror or type(error).__name__
    return words[0].lower() + words[1:]
