"""Temporary files: swept when they are old, left alone while they may be in use."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from factcheck_app.store.atomic import place_new, replace_whole, sweep_orphans
from factcheck_app.store.disk import Disk

NOW = datetime(2025, 3, 4, 10, 32, tzinfo=UTC)


def _left_behind(folder: Path, name: str, age: timedelta) -> Path:
    path = folder / name
    path.write_bytes(b"half")
    moment = (NOW - age).timestamp()
    os.utime(path, (moment, moment))
    return path


def test_old_orphans_are_swept(tmp_path: Path) -> None:
    _left_behind(tmp_path, ".factcheck-0123456789abcdef.tmp", timedelta(hours=2))
    assert sweep_orphans(tmp_path, NOW) == 1
    assert list(tmp_path.iterdir()) == []


def test_what_may_be_in_use_or_belongs_to_others_stays(tmp_path: Path) -> None:
    for name, age in {
        ".factcheck-0123456789abcdef.tmp": timedelta(minutes=5),
        "article.tmp": timedelta(days=9),
        "old.factcheck": timedelta(days=9),
        ".factcheck-notes": timedelta(days=9),
    }.items():
        _left_behind(tmp_path, name, age)
    assert sweep_orphans(tmp_path, NOW) == 0
    assert len(list(tmp_path.iterdir())) == 4


def test_a_temporary_file_of_this_program_is_one_that_is_swept(tmp_path: Path) -> None:
    class Killed(BaseException):
        pass

    class KilledDisk(Disk):
        def sync(self, descriptor: int) -> None:
            raise Killed

        def remove(self, path: Path) -> None:
            raise OSError

    with pytest.raises(Killed):
        place_new(KilledDisk(), tmp_path / "name", [b"bytes"])
    (orphan,) = tmp_path.iterdir()
    assert sweep_orphans(tmp_path, datetime.now(UTC) + timedelta(hours=2)) == 1
    assert not orphan.exists()


def test_a_check_that_objects_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "name"
    path.write_bytes(b"old")

    def object_to_it() -> None:
        raise LookupError("no")

    with pytest.raises(LookupError):
        replace_whole(Disk(), path, [b"new"], object_to_it)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_pieces_follow_one_another(tmp_path: Path) -> None:
    place_new(Disk(), tmp_path / "name", [b"one ", bytearray(b"two "), b"", b"three"])
    assert (tmp_path / "name").read_bytes() == b"one two three"
