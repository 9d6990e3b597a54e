"""The child's side of a worker: analyse an article block by block, what is in view first."""

import contextlib
import json
import os
import queue
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import BinaryIO

from factcheck_app.domain.act import Row, canonical_json
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.rows import article_from_row, claim_to_row

_READ_BYTES = 1 << 16

# The very first block is read alone, so that its claims are there as soon as can be; a few more while these
# are being ranked; and then many at a time, which is faster.
_FIRST, _NEXT, _BATCH = 1, 2, 16

Finder = Callable[[Article, int], tuple[Claim, ...]]
"""Finds the claims of one block, named by its place in the article's blocks."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What a worker does: `read_ahead` in some blocks, then `find` in one after the other.

    `version` names the detector. `notices` returns sentences that the reader has to know of an article's
    claims.
    """

    version: str
    find: Finder
    read_ahead: Callable[[Article, list[int]], None]
    notices: Callable[[Article], Iterable[str]]


@dataclass(slots=True)
class _Job:
    """One article under analysis; `left` holds the places of its blocks still to do, in reading order."""

    number: int
    article: Article
    left: list[int]
    view: set[int] = field(default_factory=set)
    ahead: set[int] = field(default_factory=set)
    batches: int = 0

    def next(self) -> int:
        """Return the block to do next: the first one in view, else the first one left."""
        return next((place for place in self.left if place in self.view), self.left[0])

    def batch(self) -> list[int]:
        """Return the blocks to read ahead, those in view first; nothing while there are enough."""
        enough = _FIRST if self.batches == 1 else _BATCH // 2
        if self.next() in self.ahead and len(self.ahead) > enough:
            return []
        size = {0: _FIRST, 1: _NEXT}.get(self.batches, _BATCH)
        order = sorted(self.left, key=lambda place: place not in self.view)
        batch = [place for place in order if place not in self.ahead][:size]
        self.batches += 1
        self.ahead.update(batch)
        return batch

    def done(self, place: int) -> None:
        """Note that a block is done."""
        self.left.remove(place)
        self.ahead.discard(place)


def serve(load: Callable[[], Analysis]) -> int:
    """Serve analyses over standard input and output until the input ends; return the exit status.

    `load` runs once, before the first job is looked at, so that a worker which was started early is
    warm. Nothing but messages reaches the parent: whatever a library prints goes to standard error.
    """
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    requests: queue.SimpleQueue[Row | None] = queue.SimpleQueue()
    threading.Thread(target=_read_requests, args=(sys.stdin.fileno(), requests), daemon=True).start()
    try:
        analysis = load()
    except FactcheckError as error:
        _send(answers, {"is": "failed", "text": str(error)})
        return 1
    _send(answers, {"is": "ready", "detector": analysis.version})
    # A window that is gone hears nothing more, and that is no fault to tell of.
    with contextlib.suppress(BrokenPipeError):
        _work(requests, answers, analysis)
    return 0


def _work(requests: "queue.SimpleQueue[Row | None]", answers: BinaryIO, analysis: Analysis) -> None:
    """Do one block at a time, hearing every request that came meanwhile before the next block."""
    job: _Job | None = None
    while True:
        while job is None or not requests.empty():
            request = requests.get()
            if request is None:
                return
            job = _heard(request, job)
        is_new = not job.batches
        if is_new:
            for text in analysis.notices(job.article):
                _send(answers, {**_named(job), "is": "notice", "text": text})
        if job.left:
            _read_ahead(analysis, job)
            if is_new:
                _read_ahead(analysis, job)
            place = job.next()
            _send(
                answers, {**_named(job), "is": "claims", "block": place, **_found(analysis.find, job, place)}
            )
            job.done(place)
        if not job.left:
            _send(answers, {**_named(job), "is": "finished"})
            job = None


def _read_ahead(analysis: Analysis, job: _Job) -> None:
    batch = job.batch()
    if not batch:
        return
    try:
        analysis.read_ahead(job.article, batch)
    except Exception:  # noqa: BLE001 - what a batch stumbles over is met again, and told, in its block
        traceback.print_exc()


def _found(find: Finder, job: _Job, place: int) -> Row:
    """Return the claims of a block; one block that cannot be analysed doesn't end the search."""
    try:
        return {"claims": [claim_to_row(claim) for claim in find(job.article, place)], "failed": False}
    except Exception:  # noqa: BLE001 - whatever a rule or a library raises
        traceback.print_exc()
        return {"claims": [], "failed": True}


def _heard(request: Row, job: _Job | None) -> _Job | None:
    """Return the job to go on with after a request: a new one, or the same with another view."""
    if request["do"] == "analyse":
        article = article_from_row(request["article"])
        done = set(request["done"])
        left = [
            place
            for place, block in enumerate(article.blocks)
            if block.role.holds_claims and place not in done
        ]
        return _Job(request["job"], article, left)
    if request["do"] == "look" and job is not None and request["job"] == job.number:
        job.view = set(request["blocks"])
    return job


def _named(job: _Job) -> Row:
    return {"job": job.number, "sha256": job.article.sha256}


def _send(answers: BinaryIO, message: Row) -> None:
    data = canonical_json(message) + b"\n"
    while data:
        data = data[answers.write(data) :]


def _read_requests(descriptor: int, requests: "queue.SimpleQueue[Row | None]") -> None:
    """Read lines until the end, past Python's own buffer: its lock would abort a process that ends."""
    begun = b""
    while data := os.read(descriptor, _READ_BYTES):
        *lines, begun = (begun + data).split(b"\n")
        for line in lines:
            requests.put(json.loads(line))
    requests.put(None)
