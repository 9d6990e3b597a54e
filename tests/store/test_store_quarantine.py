"""Setting aside: an unreadable file keeps its bytes under a name of its own."""

import errno
import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from factcheck_app.domain.errors import ReviewError
from factcheck_app.store.disk import Disk
from factcheck_app.store.quarantine import set_aside

AT = datetime(2025, 3, 4, 10, 32, 5, tzinfo=timezone(timedelta(hours=1)))


def test_it_is_named_after_the_time_in_utc(path: Path) -> None:
    path.write_bytes(b"broken")
    aside = set_aside(path, AT)
    assert aside.name == "ferries.factcheck.corrupt-20250304T093205Z"
    assert aside.read_bytes() == b"broken"
    assert not path.exists()


def test_nothing_is_overwritten_however_many_there_are(path: Path) -> None:
    for number in range(4):
        path.write_bytes(b"%d" % number)
        set_aside(path, AT.astimezone(UTC))
    assert sorted(each.read_bytes() for each in path.parent.iterdir()) == [b"0", b"1", b"2", b"3"]


def test_a_folder_that_may_not_be_changed_is_told(path: Path) -> None:
    class LockedDisk(Disk):
        def rename_new(self, source: Path, target: Path) -> None:
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    path.write_bytes(b"broken")
    with pytest.raises(ReviewError, match="could not be set aside"):
        set_aside(path, AT, LockedDisk())
    assert path.read_bytes() == b"broken"


def test_a_file_that_is_gone_is_told(path: Path) -> None:
    with pytest.raises(ReviewError, match="could not be set aside"):
        set_aside(path, AT)
