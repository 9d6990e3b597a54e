"""Several workers at one task: articles in, what was found in each out, on all cores."""

import queue
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Self

from factcheck_app.domain.act import Row
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.rows import article_to_row, claim_from_row
from factcheck_app.domain.tongue import tr
from factcheck_app.workers.client import Worker


class WorkerError(FactcheckError):
    """A worker could not begin to work."""


@dataclass(slots=True)
class Found:
    """What was found in one article, which the caller knows by `number`.

    `detector` names what found it, `notices` are sentences for the reader. `missed` counts the blocks
    that could not be analysed, and `broken` says that the worker died over the article.
    """

    number: int
    article: Article
    detector: str
    claims: list[Claim] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    missed: int = 0
    broken: bool = False


class Crew:
    """Workers of one sort, which are killed when the `with` ends."""

    def __init__(self, start: Callable[[], Worker], size: int) -> None:
        self._start = start
        self._messages: queue.SimpleQueue[tuple[Worker, Row | None]] = queue.SimpleQueue()
        self._idle: list[Worker] = []
        self._busy: dict[Worker, Found] = {}
        self._detector = ""
        for _ in range(size):
            self._hire()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        for worker in (*self._idle, *self._busy):
            worker.kill()

    def analyse(self, articles: Iterable[tuple[int, Article]]) -> Iterator[Found]:
        """Yield what was found in each article, as soon as it is done; the next is taken when one is.

        Raises WorkerError where the workers cannot begin at all.
        """
        waiting = iter(articles)
        while True:
            while self._idle and (task := next(waiting, None)) is not None:
                self._give(*task)
            if not self._busy:
                return
            worker, message = self._messages.get()
            found = self._hear(worker, message)
            if found is not None:
                yield found

    def _hire(self) -> None:
        worker = self._start()
        self._idle.append(worker)
        worker.listen(partial(self._note, worker), lambda _status: self._note(worker, None))

    def _note(self, worker: Worker, message: Row | None) -> None:
        self._messages.put((worker, message))

    def _give(self, number: int, article: Article) -> None:
        worker = self._idle.pop(0)
        self._busy[worker] = Found(number, article, self._detector)
        worker.send({"do": "analyse", "job": number, "article": article_to_row(article), "done": []})

    def _hear(self, worker: Worker, message: Row | None) -> Found | None:
        """Take in what a worker tells; return what it has finished."""
        if message is None:
            return self._replace(worker)
        if message["is"] == "failed":
            raise WorkerError(message["text"])
        if message["is"] == "ready":
            self._detector = message["detector"]
            return None
        found = self._busy[worker]
        if message["is"] == "notice":
            found.notices.append(message["text"])
        elif message["is"] == "claims":
            found.claims.extend(claim_from_row(row) for row in message["claims"])
            found.missed += message["failed"]
        elif message["is"] == "finished":
            found.detector = self._detector
            self._idle.append(worker)
            return self._busy.pop(worker)
        return None

    def _replace(self, worker: Worker) -> Found | None:
        """Put another worker in the place of one that died; return the article that it died over."""
        if not self._detector:
            raise WorkerError(tr("The analysis could not be started. Install Factcheck again."))
        found = self._busy.pop(worker, None)
        if worker in self._idle:
            self._idle.remove(worker)
        worker.kill()
        self._hire()
        if found is not None:
            found.broken = True
        return found
