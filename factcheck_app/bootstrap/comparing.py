"""Comparing claims: a few at once, thousands in a process of their own, so that no key waits for them."""

import json
import sys
from collections.abc import Callable
from functools import partial
from itertools import islice

from factcheck_app.domain.act import Row, canonical_json
from factcheck_app.domain.rows import article_from_row, article_to_row, claim_from_row, claim_to_row
from factcheck_app.domain.tongue import tr
from factcheck_app.review.comparison import (
    Comparison,
    compare,
    compare_here,
    comparison_from_row,
    comparison_to_row,
)
from factcheck_app.review.review import Review
from factcheck_app.workers.client import Worker

WORKER = "compare"
AT_ONCE = 200
"""So many claims are compared within some hundredths of a second."""

Tell = Callable[[Comparison], None]
Post = Callable[[Callable[[], None]], None]


class Comparing:
    """Compares the claims of one review at a time; what is not done when the next one comes is dropped.

    `post` has a call made on the window's thread; `failed` is called there with a sentence where a
    comparison could not be made.
    """

    def __init__(self, start_worker: Callable[[], Worker], post: Post, failed: Callable[[str], None]) -> None:
        self._start_worker = start_worker
        self._post = post
        self._failed = failed
        self._worker: Worker | None = None

    def compare(self, review: Review, tell: Tell) -> None:
        """Compare the claims of a review, and tell soon what they say of each other."""
        self.stop()
        if len(review.claims) <= AT_ONCE:
            compare_here(review, tell)
            return
        worker = self._worker = self._start_worker()
        worker.listen(
            lambda row: self._post(partial(self._hear, worker, row, tell)),
            lambda status: self._post(partial(self._hear_end, worker, status)),
        )
        about = {
            "article": article_to_row(review.article),
            "claims": len(review.claims),
            "published": review.published or "",
        }
        worker.send(about)
        # A line for each claim, made off the window's thread: all in one would hold it up for 200 ms.
        worker.send_each(map(claim_to_row, review.claims))

    def stop(self) -> None:
        """End what is under way."""
        if self._worker is not None:
            self._worker.kill()
            self._worker = None

    def _hear(self, worker: Worker, row: Row, tell: Tell) -> None:
        if worker is self._worker:
            self.stop()
            tell(comparison_from_row(row))

    def _hear_end(self, worker: Worker, status: int) -> None:
        if worker is self._worker:
            self.stop()
            self._failed(
                tr(
                    "The claims could not be compared with each other (status {status}): "
                    "no conflict is shown."
                ).format(status=status)
            )


def serve_comparison() -> int:
    """Read a review and its claims, a line each, write what they say of each other, and return 0."""
    about = json.loads(sys.stdin.buffer.readline())
    lines = list(islice(sys.stdin.buffer, about["claims"]))
    if len(lines) < about["claims"]:
        # The window has gone, and nobody waits for an answer.
        return 0
    claims = tuple(claim_from_row(json.loads(line)) for line in lines)
    found = compare(claims, article_from_row(about["article"]), about["published"])
    sys.stdout.buffer.write(canonical_json(comparison_to_row(found)) + b"\n")
    sys.stdout.buffer.flush()
    return 0
