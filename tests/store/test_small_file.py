import errno
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck_app.domain.errors import SettingsError
from factcheck_app.store.disk import Disk
from factcheck_app.store.small_file import SmallFile

AT = datetime(2026, 3, 1, 22, 10, tzinfo=UTC)


def small_file(folder: Path, disk: Disk | None = None) -> SmallFile:
    return SmallFile(folder / "new" / "settings.json", lambda: AT, disk)


def test_a_file_that_is_not_there_holds_nothing_and_that_is_no_trouble(tmp_path: Path) -> None:
    assert small_file(tmp_path).read() == ({}, "")
    assert list(tmp_path.iterdir()) == []


def test_changes_come_back_and_none_removes(tmp_path: Path) -> None:
    file = small_file(tmp_path)
    file.change({"size": 18, "name": "Ines Roy – “Ada”"})
    file.change({"size": None, "more": [1, 2]})
    assert small_file(tmp_path).read() == ({"name": "Ines Roy – “Ada”", "more": [1, 2]}, "")


def test_what_another_program_wrote_meanwhile_stays(tmp_path: Path) -> None:
    one, other = small_file(tmp_path), small_file(tmp_path)
    one.change({"size": 18})
    other.change({"scheme": "dark"})
    one.change({"size": 20})
    assert one.read()[0] == {"size": 20, "scheme": "dark"}


@pytest.mark.parametrize(
    "broken",
    [b"", b"{", b"[1]", b"\xff\xfe{}", b'{"a": ' + b"[" * 100_000, b"{}" + b" " * 4_200_000],
    ids=["empty", "cut", "a list", "not UTF-8", "too deep", "far too large"],
)
def test_what_cannot_be_read_is_set_aside_whole_and_told(tmp_path: Path, broken: bytes) -> None:
    file = small_file(tmp_path)
    file.path.parent.mkdir()
    file.path.write_bytes(broken)
    rows, told = file.read()
    (aside,) = file.path.parent.iterdir()
    assert rows == {}
    assert aside.read_bytes() == broken
    assert aside.name == "settings.json.corrupt-20260301T221000Z"
    assert str(file.path) in told
    assert aside.name in told


def test_a_file_that_broke_while_it_was_in_use_is_not_written_over(tmp_path: Path) -> None:
    file = small_file(tmp_path)
    file.change({"size": 18})
    file.path.write_bytes(b"half a li")
    with pytest.raises(SettingsError, match="left as it is"):
        file.change({"size": 20})
    assert file.path.read_bytes() == b"half a li"


class FullDisk(Disk):
    def write(self, descriptor: int, data: memoryview) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


class ForbiddenDisk(Disk):
    def read(self, path: Path, limit: int = -1) -> tuple[bytes, object]:  # type: ignore[override]
        raise PermissionError(errno.EACCES, "Permission denied", str(path))


def test_a_full_disk_is_told_and_the_old_file_stays(tmp_path: Path) -> None:
    small_file(tmp_path).change({"size": 18})
    full = small_file(tmp_path, FullDisk())
    with pytest.raises(SettingsError, match=r"settings\.json.*No space left"):
        full.change({"size": 20})
    assert json.loads(full.path.read_bytes()) == {"size": 18}
    assert list(full.path.parent.iterdir()) == [full.path]


def test_a_file_that_may_not_be_read_is_told_and_never_written(tmp_path: Path) -> None:
    small_file(tmp_path).change({"size": 18})
    forbidden = small_file(tmp_path, ForbiddenDisk())
    rows, told = forbidden.read()
    assert rows == {}
    assert "Permission denied" in told
    with pytest.raises(SettingsError, match="Permission denied"):
        forbidden.change({"size": 20})
    assert json.loads(forbidden.path.read_bytes()) == {"size": 18}
