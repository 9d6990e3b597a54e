"""Files that appear whole or not at all: written beside their place, made durable, then renamed."""

import contextlib
import os
import secrets
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from factcheck_app.store.disk import Disk

_TEMPORARY_PREFIX = ".factcheck-"
_TEMPORARY_SUFFIX = ".tmp"
_LONGEST_SAVE = timedelta(hours=1)


def place_new(disk: Disk, path: Path, pieces: Iterable[bytes | bytearray]) -> os.stat_result:
    """Write a file that is not there yet, durably, and return its status.

    Raises FileExistsError where something has that name, OSError where the system refuses.
    """
    return _place(disk, path, pieces, disk.rename_new)


def replace_whole(
    disk: Disk, path: Path, pieces: Iterable[bytes | bytearray], check: Callable[[], None]
) -> os.stat_result:
    """Write a file in place of an older one, durably, and return the new one's status.

    `check` is called last before the old file goes, and stops that by raising. Raises OSError where
    the system refuses; then the old file, or the whole new one, is there.
    """

    def swap(source: Path, target: Path) -> None:
        check()
        disk.replace(source, target)

    return _place(disk, path, pieces, swap)


def sweep_orphans(folder: Path, now: datetime, disk: Disk | None = None) -> int:
    """Remove temporary files that killed processes left in `folder` over an hour ago; return how many.

    Younger ones may belong to a process that is saving at this moment. What can't be removed stays.
    """
    disk = disk or Disk()
    swept = 0
    for path in folder.glob(f"{_TEMPORARY_PREFIX}*{_TEMPORARY_SUFFIX}"):
        with contextlib.suppress(OSError):
            changed = datetime.fromtimestamp(disk.stat(path).st_mtime, UTC)
            if now - changed > _LONGEST_SAVE:
                disk.remove(path)
                swept += 1
    return swept


def _place(
    disk: Disk, path: Path, pieces: Iterable[bytes | bytearray], put: Callable[[Path, Path], None]
) -> os.stat_result:
    temporary = path.with_name(f"{_TEMPORARY_PREFIX}{secrets.token_hex(8)}{_TEMPORARY_SUFFIX}")
    try:
        status = _write_durably(disk, temporary, pieces)
        put(temporary, path)
    except BaseException:
        # What stays behind is swept at the next start; the first error is the one to tell.
        with contextlib.suppress(OSError):
            disk.remove(temporary)
        raise
    disk.sync_folder(path.parent)
    return status


def _write_durably(disk: Disk, path: Path, pieces: Iterable[bytes | bytearray]) -> os.stat_result:
    descriptor = disk.open_new(path)
    try:
        for piece in pieces:
            with memoryview(piece) as data:
                _write_all(disk, descriptor, data)
        disk.sync(descriptor)
        status = disk.status(descriptor)
    except BaseException:
        with contextlib.suppress(OSError):
            disk.close(descriptor)
        raise
    disk.close(descriptor)
    return status


def _write_all(disk: Disk, descriptor: int, data: memoryview) -> None:
    done = 0
    while done < len(data):
        with data[done:] as rest:
            done += disk.write(descriptor, rest)
