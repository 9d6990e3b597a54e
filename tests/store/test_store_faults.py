"""Every file call fails once, in every way, at every position: nothing acknowledged is lost, all is told."""

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from factcheck_app.domain.act import Act
from factcheck_app.domain.errors import ReviewError
from factcheck_app.store.disk import Disk
from factcheck_app.store.review_file import ReviewFile
from making import Hand, make_article, make_claim

ARTICLE = make_article()
ACTS = Hand().judge_many(3)
CALLS = (
    "open_new",
    "write",
    "sync",
    "status",
    "close",
    "replace",
    "rename_new",
    "sync_folder",
    "read",
)


class FailingDisk(Disk):
    """Fails once, at the n-th call of one name, before or after the call has had its effect."""

    def __init__(self, name: str, at: int, code: int, *, after: bool = False, short: bool = False) -> None:
        self._name = name
        self._left = at
        self._code = code
        self._after = after
        self._short = short
        self.has_failed = False
        self.called_since = 0

    def _call(self, name: str, function: Callable[..., Any], *arguments: Any) -> Any:
        self.called_since += self.has_failed
        if name != self._name or self.has_failed:
            return function(*arguments)
        self._left -= 1
        if self._left >= 0:
            return function(*arguments)
        self.has_failed = True
        if self._short:
            descriptor, data = arguments
            return os.write(descriptor, data[: max(1, len(data) // 3)])
        if self._after or name == "close":
            function(*arguments)
        raise OSError(self._code, os.strerror(self._code))


def _wrapped(name: str) -> Any:
    def call(self: FailingDisk, *arguments: Any) -> Any:
        return self._call(name, lambda *given: getattr(Disk, name)(self, *given), *arguments)

    return call


for _name in CALLS:
    setattr(FailingDisk, _name, _wrapped(_name))


def _judge(path: Path, disk: Disk) -> Iterator[Act | None]:
    """Begin a review, analyse it, judge three claims; yield what is acknowledged, None for the review."""
    review = ReviewFile.create(path, ARTICLE, disk)
    yield None
    review.append_claims([make_claim(ARTICLE)], [0], "rules 1")
    for act in ACTS:
        review.append_acts([act])
        yield act


def _try(disk: FailingDisk) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "faulty.factcheck"
        acknowledged: list[Act] = []
        told = ""
        begun = False
        try:
            for act in _judge(path, disk):
                begun = True
                acknowledged += [act] if act else []
        except ReviewError as error:
            told = str(error)
        assert bool(told) == (disk.has_failed and not disk._short)
        assert str(path.name) in told or not told
        if begun or path.exists():
            kept = ReviewFile.open(path)
            assert not kept.changed_outside
            assert list(kept.acts) in (acknowledged, list(ACTS[: len(acknowledged) + 1]))
        assert [each for each in path.parent.iterdir() if each != path] == []


def _ways() -> Iterator[tuple[str, int, bool]]:
    for name in CALLS:
        for code in (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EINTR):
            yield name, code, False
    for name in ("sync", "replace", "rename_new", "sync_folder"):
        yield name, errno.EIO, True


@pytest.mark.parametrize(("name", "code", "after"), list(_ways()))
def test_a_call_that_fails_costs_nothing_that_was_acknowledged(name: str, code: int, after: bool) -> None:
    at = 0
    while True:
        disk = FailingDisk(name, at, code, after=after)
        _try(disk)
        if not disk.has_failed:
            break
        at += 1
    # A new name is taken once, when the review is begun; everything else happens with every save.
    assert at >= (1 if name == "rename_new" else 4)


def test_a_write_that_takes_only_some_of_the_bytes_goes_on_with_the_rest() -> None:
    at = 0
    while True:
        disk = FailingDisk("write", at, 0, short=True)
        _try(disk)
        if not disk.has_failed:
            break
        at += 1
    assert at > 20


@pytest.mark.parametrize("name", ["write", "sync", "replace", "sync_folder"])
def test_after_a_failure_no_file_call_is_made_for_the_next_act(tmp_path: Path, name: str) -> None:
    disk = FailingDisk(name, 4, errno.ENOSPC)
    review = ReviewFile.create(tmp_path / "full.factcheck", ARTICLE, Disk())
    review = ReviewFile.open(review.path, disk)
    acts = iter(Hand().judge_many(20))
    told = ""
    while not told:
        try:
            review.append_acts([next(acts)])
        except ReviewError as error:
            told = str(error)
    assert "no space left" in told
    disk.called_since = 0
    with pytest.raises(ReviewError, match="until it is opened again"):
        review.append_acts([next(acts)])
    assert disk.called_since == 0


def test_a_temporary_file_that_cannot_be_removed_hides_no_error(tmp_path: Path) -> None:
    class StubbornDisk(Disk):
        def sync(self, descriptor: int) -> None:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

        def remove(self, path: Path) -> None:
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    with pytest.raises(ReviewError, match="nput/output error"):
        ReviewFile.create(tmp_path / "stubborn.factcheck", ARTICLE, StubbornDisk())


def test_a_folder_without_hard_links_still_never_overwrites(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "fat.factcheck"
    ReviewFile.create(path, ARTICLE).close()
    before = path.read_bytes()
    with pytest.raises(ReviewError, match="already"):
        ReviewFile.create(path, make_article("Another."))
    assert path.read_bytes() == before
