"""Thousands of claims are compared in a process of their own."""

import queue
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from factcheck_app.bootstrap.comparing import AT_ONCE, WORKER, Comparing
from factcheck_app.review.comparison import Comparison, compare
from factcheck_app.review.review import Review, review_of
from factcheck_app.workers.client import Worker, worker_command
from making import make_article, make_claims

ARTICLE = make_article("The harbour master counted 40 lorries on Monday. " * 12)
MANY = review_of(
    ARTICLE, [replace(claim, proposition="count forty lorry") for claim in make_claims(ARTICLE, AT_ONCE + 1)]
)


class Loop:
    """Stands for the window's thread: calls what is posted, one after the other."""

    def __init__(self) -> None:
        self.posted: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.told: list[Comparison] = []
        self.failed: list[str] = []

    def run_until(self, reached: Callable[[], object]) -> None:
        while not reached():
            self.posted.get(timeout=60)()


@pytest.fixture
def loop() -> Loop:
    return Loop()


def comparing_by(loop: Loop, command: list[str]) -> Comparing:
    return Comparing(partial(Worker, command), loop.posted.put, loop.failed.append)


def test_many_claims_are_compared_elsewhere_with_the_same_result(loop: Loop) -> None:
    elsewhere = comparing_by(loop, worker_command(WORKER))
    elsewhere.compare(MANY, loop.told.append)
    assert loop.told == []
    loop.run_until(lambda: loop.told or loop.failed)
    assert loop.failed == []
    assert loop.told == [compare(MANY.claims, ARTICLE, "")]
    assert loop.told[0].groups


def test_few_claims_are_compared_at_once() -> None:
    told: list[Comparison] = []

    def refuse() -> Worker:
        raise AssertionError("no process is wanted for so few")

    few = Review(ARTICLE, MANY.claims[:AT_ONCE])
    Comparing(refuse, lambda call: call(), told.append).compare(few, told.append)  # type: ignore[arg-type]
    assert told == [compare(few.claims, ARTICLE, "")]


def test_a_comparison_that_breaks_off_is_told(loop: Loop) -> None:
    broken = comparing_by(loop, worker_command("nobody"))
    broken.compare(MANY, loop.told.append)
    loop.run_until(lambda: loop.failed)
    assert loop.failed[0].startswith("The claims could not be compared with each other (status 2)")
    assert loop.told == []


def test_what_is_not_done_when_the_next_one_comes_is_dropped(loop: Loop) -> None:
    elsewhere = comparing_by(loop, worker_command(WORKER))
    late: list[Comparison] = []
    elsewhere.compare(MANY, late.append)
    elsewhere.compare(MANY, loop.told.append)
    loop.run_until(lambda: loop.told or loop.failed)
    elsewhere.stop()
    assert late == []
    assert loop.failed == []
