"""Saving off the interface's thread: acknowledged in order, gathered while busy, never tried again."""

import errno
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from factcheck_app.domain.article import Article
from factcheck_app.domain.errors import ReviewError
from factcheck_app.store.disk import Disk
from factcheck_app.store.review_file import ReviewFile
from factcheck_app.store.saver import Saver
from making import NOW, Hand, make_claim


class GatedDisk(Disk):
    """Makes content durable only when let, and counts how often."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.syncing = threading.Event()
        self.synced = 0
        self.is_full = False

    def sync(self, descriptor: int) -> None:
        self.syncing.set()
        assert self.gate.wait(10)
        if self.is_full:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self.synced += 1
        super().sync(descriptor)


class Told:
    """Writes down what a saver says, and from which thread."""

    def __init__(self) -> None:
        self.saved: list[tuple[int, datetime]] = []
        self.failed: list[tuple[ReviewError, int]] = []
        self.threads: set[int] = set()

    def note_saved(self, count: int, at: datetime) -> None:
        self.threads.add(threading.get_ident())
        self.saved.append((count, at))

    def note_failed(self, error: ReviewError, unsaved: int) -> None:
        self.threads.add(threading.get_ident())
        self.failed.append((error, unsaved))


@pytest.fixture
def disk() -> GatedDisk:
    return GatedDisk()


@pytest.fixture
def review(path: Path, article: Article, disk: GatedDisk) -> ReviewFile:
    return ReviewFile.create(path, article, disk)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def saver(review: ReviewFile, told: Told) -> Iterator[Saver]:
    saver = Saver(review, told.note_saved, told.note_failed, lambda: NOW)
    yield saver
    saver.close()


def test_an_act_is_on_the_disk_once_it_is_told_as_saved(saver: Saver, told: Told, path: Path) -> None:
    act = Hand().judge("a")
    saver.keep_acts([act])
    saver.wait()
    assert told.saved == [(1, NOW)]
    assert ReviewFile.open(path).acts == (act,)
    assert saver.unsaved == ()


def test_it_works_in_another_thread(saver: Saver, told: Told) -> None:
    saver.keep_acts([Hand().judge("a")])
    saver.wait()
    assert threading.get_ident() not in told.threads


def test_what_comes_up_during_a_write_goes_into_the_next_one_together(
    saver: Saver, told: Told, disk: GatedDisk, path: Path, article: Article
) -> None:
    acts = Hand().judge_many(8)
    disk.gate.clear()
    disk.syncing.clear()
    saver.keep_acts(acts[:1])
    assert disk.syncing.wait(10)
    for act in acts[1:]:
        saver.keep_acts([act])
    saver.keep_claims([make_claim(article)], [0], "rules 1")
    assert saver.unsaved == acts
    disk.gate.set()
    saver.wait()
    assert [count for count, _ in told.saved] == [1, 8]
    assert disk.synced == 3
    kept = ReviewFile.open(path)
    assert kept.acts == acts
    assert kept.done_blocks == {0}


def test_claims_alone_are_told_with_the_same_count_of_acts(
    saver: Saver, told: Told, article: Article
) -> None:
    saver.keep_claims([make_claim(article)], [0], "rules 1")
    saver.wait()
    assert told.saved == [(0, NOW)]


def test_after_a_failure_acts_stay_known_and_nothing_more_is_written(
    saver: Saver, told: Told, disk: GatedDisk, path: Path
) -> None:
    first, second, third = Hand().judge_many(3)
    saver.keep_acts([first])
    saver.wait()
    disk.is_full = True
    saver.keep_acts([second])
    saver.wait()
    disk.is_full = False
    saver.keep_acts([third])
    saver.wait()
    assert saver.unsaved == (second, third)
    assert saver.error is not None
    assert [(str(error), count) for error, count in told.failed] == [(str(saver.error), 1)]
    assert "o space left" in str(saver.error)
    assert ReviewFile.open(path).acts == (first,)


def test_closing_waits_for_the_last_write(review: ReviewFile, told: Told, path: Path) -> None:
    saver = Saver(review, told.note_saved, told.note_failed, lambda: NOW)
    acts = Hand().judge_many(30)
    for act in acts:
        saver.keep_acts([act])
    saver.close()
    assert ReviewFile.open(path).acts == acts
    assert told.saved[-1] == (30, NOW)


def test_a_closed_saver_takes_nothing(review: ReviewFile, told: Told) -> None:
    saver = Saver(review, told.note_saved, told.note_failed, lambda: NOW)
    saver.close()
    with pytest.raises(RuntimeError, match="closed"):
        saver.keep_acts([Hand().judge("a")])


def test_no_thread_is_left_when_there_is_nothing_to_do(saver: Saver) -> None:
    before = threading.active_count()
    for act in Hand().judge_many(5):
        saver.keep_acts([act])
        saver.wait()
    for thread in threading.enumerate():
        if thread.name == "saver":
            thread.join(10)
    assert threading.active_count() == before


def test_many_threads_may_hand_over_at_once(saver: Saver, told: Told, path: Path) -> None:
    acts = [Hand(f"replica-{number}").judge("a") for number in range(40)]
    threads = [threading.Thread(target=saver.keep_acts, args=([act],)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    saver.wait()
    assert {act.id for act in ReviewFile.open(path).acts} == {act.id for act in acts}
    counts = [count for count, _ in told.saved]
    assert counts == sorted(counts)
    assert counts[-1] == 40


def test_an_error_that_nobody_foresaw_is_told_and_raised(
    saver: Saver, told: Told, review: ReviewFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def burst(**_: object) -> None:
        raise MemoryError

    raised: list[BaseException | None] = []
    monkeypatch.setattr(threading, "excepthook", lambda unhandled: raised.append(unhandled.exc_value))
    monkeypatch.setattr(review, "append", burst)
    saver.keep_acts([Hand().judge("a")])
    saver.wait()
    for thread in threading.enumerate():
        if thread.name == "saver":
            thread.join(10)
    assert [type(each) for each in raised] == [MemoryError]
    assert [count for _, count in told.failed] == [1]
    assert len(saver.unsaved) == 1


_ENDS_AT_ONCE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from factcheck_app.store.review_file import ReviewFile
from factcheck_app.store.saver import Saver
from making import Hand
saver = Saver(ReviewFile.open(Path(sys.argv[1])), print, print, lambda: datetime.now(UTC))
for act in Hand().judge_many(20):
    saver.keep_acts([act])
sys.exit(3)
"""


def test_a_program_that_ends_without_closing_still_keeps_everything(path: Path, article: Article) -> None:
    ReviewFile.create(path, article).close()
    tests = Path(__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tests.parent), str(tests)])}
    run = subprocess.run([sys.executable, "-c", _ENDS_AT_ONCE, str(path)], env=environment, check=False)
    assert run.returncode == 3
    assert len(ReviewFile.open(path).acts) == 20
