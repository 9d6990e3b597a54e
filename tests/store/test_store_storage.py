"""The storage behind TinyDB: what TinyDB is told is what the disk holds."""

import contextlib
import errno
import os
from pathlib import Path

import pytest
from tinydb import TinyDB

from factcheck_app.domain.errors import ReviewError
from factcheck_app.store.disk import Disk
from factcheck_app.store.storage import ReviewStorage


class FullDisk(Disk):
    """Has no room once it is full."""

    is_full = False

    def write(self, descriptor: int, data: memoryview) -> int:
        if self.is_full:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(descriptor, data)


def test_tinydb_keeps_rows_in_it_and_finds_them_again(path: Path) -> None:
    with TinyDB(path, new=True, storage=ReviewStorage) as db:
        db.table("remarks", cache_size=0).insert({"word": "nine"})
        db.table("remarks", cache_size=0).insert({"word": "ten"})
    with TinyDB(path, storage=ReviewStorage) as db:
        assert db.table("remarks").all() == [{"word": "nine"}, {"word": "ten"}]
        assert db.table("header").all()[0]["generation"] == 2


def test_several_tables_go_into_one_write(path: Path) -> None:
    storage = ReviewStorage(path, new=True)
    db = TinyDB(storage=lambda: storage)
    with storage.one_write({"text_sha256": "0" * 64}):
        db.table("one").insert({"word": "nine"})
        db.table("two").insert({"word": "ten"})
        assert not path.exists()
    assert storage.header["generation"] == 1
    assert set(ReviewStorage(path).read()) == {"header", "one", "two"}


def test_what_could_not_be_written_is_not_read(path: Path) -> None:
    disk = FullDisk()
    storage = ReviewStorage(path, disk, new=True)
    db = TinyDB(storage=lambda: storage)
    db.table("remarks", cache_size=0).insert({"word": "nine"})
    disk.is_full = True
    with pytest.raises(ReviewError, match="no space left"), storage.one_write({}):
        db.table("remarks", cache_size=0).insert({"word": "ten"})
    assert db.table("remarks").all() == [{"word": "nine"}]


def test_what_is_given_up_halfway_is_not_written(path: Path) -> None:
    storage = ReviewStorage(path, new=True)
    db = TinyDB(storage=lambda: storage)
    with contextlib.suppress(LookupError), storage.one_write({}):
        db.table("remarks", cache_size=0).insert({"word": "ten"})
        raise LookupError
    assert not path.exists()
    assert storage.read() == {}


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud83d"])
def test_a_value_that_json_cannot_say_is_refused_and_the_next_one_kept(path: Path, value: object) -> None:
    with TinyDB(path, new=True, storage=ReviewStorage) as db:
        table = db.table("remarks", cache_size=0)
        with pytest.raises(ReviewError, match="can't be written as text"):
            table.insert({"word": value})
        assert not path.exists()
        table.insert({"word": "nine"})
        assert table.all() == [{"word": "nine"}]


def test_rows_that_were_removed_are_gone_from_the_file(path: Path) -> None:
    with TinyDB(path, new=True, storage=ReviewStorage) as db:
        table = db.table("remarks", cache_size=0)
        table.insert_multiple({"word": word} for word in ("nine", "ten", "eleven"))
        table.remove(doc_ids=[2])
    assert [row["word"] for row in ReviewStorage(path).read()["remarks"].values()] == ["nine", "eleven"]


def test_a_temporary_file_never_takes_the_place_of_another(path: Path) -> None:
    path.write_bytes(b"precious")
    with pytest.raises(FileExistsError):
        Disk().open_new(path)
    assert path.read_bytes() == b"precious"
