"""The child's side of a worker: analyse an article block by block, what is in view first."""

import contextlib
import json
import os
import queue
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO

from factcheck_app.domain.act import Row, canonical_json
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.rows import article_from_row, claim_to_row

_READ_BYTES = 1 << 16

Finder = Callable[[Article, int], tuple[Claim, ...]]
"""Finds the claims of one block, named by its place in the article's blocks."""


@dataclass(slots=True)
class _Job:
    """One article under analysis; `left` holds the places of its blocks still to do, in reading order."""

    number: int
    article: Article
    left: list[int]
    view: set[int] = field(default_factory=set)

    def take(self) -> int:
        """Remove and return the block to do next: the first one in view, else the first one left."""
        place = next((place for place in self.left if place in self.view), self.left[0])
        self.left.remove(place)
        return place


def serve(load: Callable[[], tuple[str, Finder]]) -> int:
    """Serve analyses over standard input and output until the input ends; return the exit status.

    `load` returns the detector's version and a finder; it runs once, before the first job is looked
    at, so that a worker which was started early is warm. Nothing but messages reaches the parent:
    whatever a library prints goes to standard error.
    """
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    requests: queue.SimpleQueue[Row | None] = queue.SimpleQueue()
    threading.Thread(target=_read_requests, args=(sys.stdin.fileno(), requests), daemon=True).start()
    try:
        version, find = load()
    except FactcheckError as error:
        _send(answers, {"is": "failed", "text": str(error)})
        return 1
    _send(answers, {"is": "ready", "detector": version})
    # A window that is gone hears nothing more, and that is no fault to tell of.
    with contextlib.suppress(BrokenPipeError):
        _work(requests, answers, find)
    return 0


def _work(requests: "queue.SimpleQueue[Row | None]", answers: BinaryIO, find: Finder) -> None:
    """Do one block at a time, hearing every request that came meanwhile before the next block."""
    job: _Job | None = None
    while True:
        while job is None or not requests.empty():
            request = requests.get()
            if request is None:
                return
            job = _heard(request, job)
        if job.left:
            place = job.take()
            _send(answers, {**_named(job), "is": "claims", "block": place, **_found(find, job, place)})
        if not job.left:
            _send(answers, {**_named(job), "is": "finished"})
            job = None


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
