"""The workplace: opens one review at a time, with its file, its saver and its analysis."""

import gc
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from factcheck_app.bootstrap.comparing import WORKER, Comparing
from factcheck_app.bootstrap.places import account_name, now
from factcheck_app.domain.act import Act, Row
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import ArticleError, ReviewError
from factcheck_app.domain.rows import article_to_row, claim_from_row
from factcheck_app.domain.tongue import tr
from factcheck_app.ingest.reading import PASTED, read_bytes, read_file, read_pasted
from factcheck_app.review.comparison import Comparison
from factcheck_app.review.review import Review, review_of
from factcheck_app.session.session import Hand, Session
from factcheck_app.store.review_file import ReviewFile
from factcheck_app.store.saver import Saver
from factcheck_app.store.shelf import EXTENSION, Shelf, Shelved
from factcheck_app.workers.client import Worker, worker_command

_LATEST = 5

Post = Callable[[Callable[[], None]], None]


class Workplace:
    """Opens articles and reviews, and keeps what is done to the one that is open.

    Until `attach` is called nothing is heard of workers and savers: an analysis can be started before
    there is a window to tell.
    """

    def __init__(
        self,
        shelf: Shelf,
        hand: Hand,
        start_worker: Callable[[], Worker],
        sample: Callable[[], Path],
        start_comparing: Callable[[], Worker] | None = None,
    ) -> None:
        self._shelf = shelf
        self._hand = hand
        self._start_worker = start_worker
        self._sample = sample
        self._post: Post | None = None
        self._saved: Callable[[int, datetime], None] = _hear_nothing
        self._worker: Worker | None = None
        self._job = 0
        self._detector = ""
        self._open: _OpenReview | None = None
        self._comparing = Comparing(
            start_comparing or partial(Worker, worker_command(WORKER)), self._call, self._remark
        )

    def attach(self, post: Post, saved: Callable[[int, datetime], None]) -> None:
        """Have everything that other threads tell called by `post`; `saved` hears of each write."""
        self._post, self._saved = post, saved
        self._listen()

    def latest(self) -> tuple[Shelved, ...]:
        """Return the reviews that were worked on last, newest first."""
        return self._shelf.latest(_LATEST)

    @property
    def folder(self) -> Path:
        """Return the folder of reviews, which other small things lie in too."""
        return self._shelf.folder

    def act_as(self, reviewer: str) -> None:
        """Put another name beside what is done from now on; without one, the system account's."""
        self._hand = replace(self._hand, reviewer=reviewer or account_name())
        if self._open is not None:
            self._open.session.act_as(self._hand.reviewer)

    def warm(self) -> None:
        """Start a worker that waits for an article, so that the first claims come sooner."""
        if self._worker is None:
            self._worker = self._start_worker()
            self._listen()

    def open_file(self, path: Path) -> Session:
        """Open an article's file, or a review's. Raises FactcheckError, and all stays as it was."""
        path = path.expanduser().absolute()
        if path.suffix == EXTENSION:
            self._wait()
            return self._begin(ReviewFile.open(path), "")
        return self.open_article(read_file(path))

    def open_bytes(self, data: bytes, name: str) -> Session:
        """Open the article in bytes that came from elsewhere than a file."""
        return self.open_article(read_bytes(data, name, markdown=False))

    def open_pasted(self, text: str) -> Session:
        """Open pasted text."""
        return self.open_article(read_pasted(text))

    def open_sample(self) -> Session:
        """Open the bundled sample article."""
        return self.open_article(read_file(self._sample()))

    def open_article(self, article: Article, *, as_read: bool = False) -> Session:
        """Open the review of an article, or begin one.

        Where its bytes were read with another encoding before, that review is opened, unless the text
        is wanted `as_read`.
        """
        self._wait()
        opened = self._shelf.open_for(article, now(), as_read=as_read)
        notice = ""
        if opened.set_aside is not None:
            notice = tr(
                "The review of this article could not be read. It was set aside as “{path}”, "
                "whole as it was, and a new review was begun."
            ).format(path=opened.set_aside)
        return self._begin(opened.review, notice)

    def read_again(self, encoding: str) -> Session:
        """Read the open article's file with another encoding.

        Before the first act the text replaces the one that was read; afterwards it is opened as a
        review of its own, and the acts stay with the text that they were done on.
        """
        if self._open is None:
            raise ArticleError(tr("No article is open."))
        now_open = self._open.session.review.article
        article = self._read_origin(now_open, encoding)
        if article.sha256 == now_open.sha256:
            raise ArticleError(tr("Read with that encoding, the text is the same."))
        if self._open.session.review.acts or self._shelf.find(article.sha256) is not None:
            return self.open_article(article, as_read=True)
        self._wait()
        file = ReviewFile.open(self._open.file.path)
        file.replace_text(article)
        return self._begin(file, "")

    @property
    def is_analysing(self) -> bool:
        """Say whether a worker looks for claims, or waits for an article."""
        return self._worker is not None

    def look_at(self, blocks: Sequence[int]) -> None:
        """Have the blocks that are in view analysed first."""
        if self._worker is not None and self._open is not None:
            self._worker.send({"do": "look", "job": self._job, "blocks": list(blocks)})

    def unsaved(self) -> str:
        """Wait for the disk; return what could not be kept, as a sentence, or nothing."""
        return self._open.wait() if self._open is not None else ""

    def close(self) -> None:
        """Close the review that is open, with all that is on the disk, and end the worker."""
        self._leave()
        self._stop_worker()

    def _begin(self, file: ReviewFile, notice: str) -> Session:
        """Leave the review that was open and go on with another."""
        review = review_of(file.article, file.claims, file.acts)
        if file.changed_outside:
            notice = tr(
                "Another program has changed this review's file. Every act in it is sound, and is shown; "
                "whether any is missing cannot be told."
            )
        elif file.missing_acts:
            notice = tr(
                "{count} acts that this review speaks of are not in its file. "
                "What is there is sound, and is shown."
            ).format(count=len(file.missing_acts))
        if self._open is not None:
            self._leave()
            # Sessions and what listens to them refer to each other, and cycles are looked for rarely.
            gc.collect()
        opened = _OpenReview(file, self._tell_saved, self._tell_failed)
        session = Session(
            review,
            opened,
            self._hand,
            done_blocks=file.done_blocks,
            notice=notice,
            comparer=partial(self._compare, opened),
        )
        opened.session = session
        self._open = opened
        if session.blocks_to_do:
            self._analyse(session)
        return session

    def _read_origin(self, article: Article, encoding: str) -> Article:
        if article.origin.name == PASTED:
            raise ArticleError(tr("Pasted text has no encoding: paste it again from where it looks right."))
        read = read_file(Path(article.origin.name), encoding)
        if read.origin.sha256 != article.origin.sha256:
            raise ArticleError(
                tr("“{name}” has changed since it was read: open it as it is now.").format(
                    name=article.origin.name
                )
            )
        return read

    def _analyse(self, session: Session) -> None:
        self.warm()
        self._job += 1
        if self._worker is not None:
            article = article_to_row(session.review.article)
            done = sorted(session.done_blocks)
            self._worker.send({"do": "analyse", "job": self._job, "article": article, "done": done})

    def _listen(self) -> None:
        if self._worker is not None and self._post is not None:
            post = self._post
            worker = self._worker
            worker.listen(
                lambda message: post(partial(self._hear, worker, message)),
                lambda status: post(partial(self._hear_end, worker, status)),
            )

    def _hear(self, worker: Worker, message: Row) -> None:
        if worker is not self._worker:
            return
        if message["is"] == "ready":
            self._detector = message["detector"]
        elif message["is"] == "failed":
            self._warn(message["text"])
            self._stop_worker()
        elif message["job"] != self._job or self._open is None:
            return
        elif message["is"] == "claims":
            claims = [claim_from_row(row) for row in message["claims"]]
            self._open.session.add_claims(message["sha256"], message["block"], claims, self._detector)
            if message["failed"]:
                before = _unanalysed(self._open.failed_blocks)
                self._open.failed_blocks += 1
                self._open.session.warn(_unanalysed(self._open.failed_blocks), instead_of=before)
        elif message["is"] == "notice":
            self._remark(message["text"])
        elif message["is"] == "finished":
            self._stop_worker()

    def _hear_end(self, worker: Worker, status: int) -> None:
        if worker is self._worker:
            self._stop_worker()
            self._warn(
                tr(
                    "The search for claims ended early (status {status}). Open the article again to go on."
                ).format(status=status)
            )

    def _warn(self, sentence: str) -> None:
        if self._open is not None:
            self._open.session.warn(sentence)

    def _compare(self, opened: "_OpenReview", review: Review, tell: Callable[[Comparison], None]) -> None:
        """Compare the claims of the review that is open; one that was left wants to know nothing more."""
        if opened is self._open:
            self._comparing.compare(review, tell)

    def _remark(self, sentence: str) -> None:
        if self._open is not None:
            self._open.session.remark(sentence)

    def _stop_worker(self) -> None:
        if self._worker is not None:
            self._worker.kill()
            self._worker = None

    def _wait(self) -> None:
        """Have the open review's file hold all that was done: it may be the one that is read next."""
        if self._open is not None:
            self._open.wait()

    def _leave(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None
            self._stop_worker()
            self._comparing.stop()

    def _tell_saved(self, opened: "_OpenReview", kept: int, at: datetime) -> None:
        self._call(lambda: self._saved(kept, at) if opened is self._open else None)

    def _tell_failed(self, opened: "_OpenReview", error: ReviewError, unsaved: int) -> None:
        sentence = tr(
            "NOT SAVED: {error} Acts that can be seen in this window only: {count}. "
            "Export a report to keep them."
        ).format(error=error, count=unsaved)
        self._call(lambda: opened.session.close_to_acts(sentence) if opened is self._open else None)

    def _call(self, call: Callable[[], None]) -> None:
        if self._post is not None:
            self._post(call)


class _OpenReview:
    """A review's file with the thread that saves to it: the journal of its session."""

    session: Session

    def __init__(
        self,
        file: ReviewFile,
        saved: Callable[["_OpenReview", int, datetime], None],
        failed: Callable[["_OpenReview", ReviewError, int], None],
    ) -> None:
        self.file = file
        self.failed_blocks = 0
        self._saver = Saver(file, partial(saved, self), partial(failed, self), now)

    def keep_acts(self, acts: Sequence[Act]) -> None:
        """Keep acts."""
        self._saver.keep_acts(acts)

    def keep_claims(self, claims: Sequence[Claim], done_blocks: Sequence[int], detector: str) -> None:
        """Keep suggestions."""
        self._saver.keep_claims(claims, done_blocks, detector)

    def wait(self) -> str:
        """Wait for the disk; return what could not be kept, as a sentence, or nothing."""
        self._saver.wait()
        error, unsaved = self._saver.error, self._saver.unsaved
        if error is None or not unsaved:
            return ""
        said = (
            tr("{error} 1 act is not saved.")
            if len(unsaved) == 1
            else tr("{error} {count} acts are not saved.")
        )
        return said.format(error=error, count=len(unsaved))

    def close(self) -> None:
        """Wait for the disk and take nothing more."""
        self._saver.close()
        self.file.close()


def _unanalysed(count: int) -> str:
    one = tr(
        "One paragraph could not be analysed: look for claims there yourself. All others are not affected."
    )
    many = tr(
        "{count} paragraphs could not be analysed: look for claims there yourself. "
        "All others are not affected."
    )
    return (one if count == 1 else many).format(count=count)


def _hear_nothing(_kept: int, _at: datetime) -> None:
    """Stand in until somebody wants to hear of writes."""
