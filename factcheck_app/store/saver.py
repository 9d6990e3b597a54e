"""Saving off the interface's thread: one write at a time, holding all that has come up meanwhile."""

import threading
from collections.abc import Callable, Iterable
from datetime import datetime

from factcheck_app.domain.act import Act
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.tongue import tr
from factcheck_app.store.content import Findings
from factcheck_app.store.review_file import ReviewFile


class Saver:
    """Keeps acts and claims in a review's file, from a thread that lives while there is work.

    `saved(count, at)` is called from that thread after each write, with the number of acts kept since
    this saver was made: the first `count` that were handed over are on the disk. `failed(error,
    unsaved)` is called once, with the number of acts that are not. After that nothing more is written,
    and nothing is tried again by itself: what is handed over joins `unsaved`.

    While it works, the review file is the saver's alone. The program does not end before the thread
    does, so that what was handed over is written even if `close` is never called.
    """

    def __init__(
        self,
        review_file: ReviewFile,
        saved: Callable[[int, datetime], None],
        failed: Callable[[ReviewError, int], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._file = review_file
        self._saved = saved
        self._failed = failed
        self._clock = clock
        self._changed = threading.Condition()
        self._acts: list[Act] = []
        self._findings: list[Findings] = []
        self._kept_count = 0
        self._error: ReviewError | None = None
        self._is_running = False
        self._is_closed = False

    @property
    def error(self) -> ReviewError | None:
        """Return why nothing more is written, or None while all is well."""
        with self._changed:
            return self._error

    @property
    def unsaved(self) -> tuple[Act, ...]:
        """Return the acts handed over that are not known to be on the disk, in order."""
        with self._changed:
            return tuple(self._acts)

    def keep_acts(self, acts: Iterable[Act]) -> None:
        """Hand acts over to be kept. Returns at once."""
        self._take(tuple(acts), ())

    def keep_claims(self, claims: Iterable[Claim], done_blocks: Iterable[int], detector: str) -> None:
        """Hand over what an analysis found. Returns at once."""
        self._take((), (Findings(tuple(claims), frozenset(done_blocks), detector),))

    def wait(self) -> None:
        """Return once all that was handed over is on the disk, or writing has failed and was told."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_running)

    def close(self) -> None:
        """Take nothing more, and return as `wait` does. The review file stays open."""
        with self._changed:
            self._is_closed = True
        self.wait()

    def _take(self, acts: tuple[Act, ...], findings: tuple[Findings, ...]) -> None:
        with self._changed:
            if self._is_closed:
                raise RuntimeError("the saver is closed")
            self._acts += acts
            self._findings += findings
            if self._error is None and not self._is_running and (acts or findings):
                threading.Thread(target=self._work, name="saver").start()
                self._is_running = True

    def _work(self) -> None:
        try:
            while batch := self._next_batch():
                self._write(*batch)
        except BaseException:
            self._rest()
            raise

    def _next_batch(self) -> tuple[tuple[Act, ...], tuple[Findings, ...]] | None:
        with self._changed:
            if self._error is None and (self._acts or self._findings):
                return tuple(self._acts), tuple(self._findings)
            # Decided under the lock: what is handed over from now on starts a thread of its own.
            self._rest()
            return None

    def _write(self, acts: tuple[Act, ...], findings: tuple[Findings, ...]) -> None:
        try:
            self._file.append(acts=acts, findings=findings)
        except ReviewError as error:
            self._stop(error)
        except BaseException:
            unforeseen = tr("“{path}” could not be saved, for a reason not foreseen.")
            self._stop(ReviewError(unforeseen.format(path=self._file.path)))
            raise
        else:
            with self._changed:
                del self._acts[: len(acts)]
                del self._findings[: len(findings)]
                self._kept_count += len(acts)
                count = self._kept_count
            self._saved(count, self._clock())

    def _rest(self) -> None:
        with self._changed:
            self._is_running = False
            self._changed.notify_all()

    def _stop(self, error: ReviewError) -> None:
        with self._changed:
            self._error = error
            count = len(self._acts)
        self._failed(error, count)
