"""A program that lets children work on a review and kills them: `kill_cycles.py FOLDER CYCLES SEED`.

Each child grows and shrinks the text, then judges claims as fast as it can, and says in a pipe what was
acknowledged. The parent kills it at a random moment, opens the review and compares. It prints one row
of JSON with what it counted.
"""

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from factcheck_app.domain.article import Article
from factcheck_app.domain.errors import ReviewError
from factcheck_app.store.review_file import ReviewFile
from making import Hand, make_article, make_claims

_CYCLES_PER_REVIEW = 8
_LONGEST_LIFE_S = 0.06


def _text(number: int) -> Article:
    """Return the n-th of texts that grow and shrink in turn."""
    return make_article(f"Text {number}.\n" + "A ferry carries 90 lorries.\n" * (number * 37 % 400))


def _work(path: Path, cycle: int, acknowledge: int) -> None:
    """Change the review until killed; write a line for everything that is acknowledged."""
    if not path.exists():
        review = ReviewFile.create(path, _text(0))
        os.write(acknowledge, b"text 0\n")
    else:
        review = ReviewFile.open(path)
    if not review.acts and cycle % 3:
        for number in range(1, 5):
            os.write(acknowledge, b"next %d\n" % (number + cycle))
            review.replace_text(_text(number + cycle))
            os.write(acknowledge, b"text %d\n" % (number + cycle))
            review.append_claims(make_claims(review.article, 5), [0], "rules 1")
    hand = Hand(f"replica-{cycle}", heads=[review.acts[-1].id] if review.acts else [])
    while True:
        act = hand.judge("claim", note="x" * random.randrange(400))  # noqa: S311
        review.append_acts([act])
        os.write(acknowledge, f"act {act.id}\n".encode())


def _run_child(path: Path, cycle: int) -> list[str]:
    """Let a child work for a random while, kill it, and return what it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            random.seed(cycle)
            _work(path, cycle, writing)
        finally:
            os._exit(1)
    os.close(writing)
    time.sleep(random.uniform(0, _LONGEST_LIFE_S))  # noqa: S311
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        return pipe.read().decode().splitlines()


def _compare(path: Path, said: list[str], acts: set[str], counts: Counter[str]) -> None:
    """Count what was acknowledged, now or in earlier cycles, and is not in the review."""
    acts.update(line.removeprefix("act ") for line in said if line.startswith("act "))
    texts = [line.removeprefix("text ") for line in said if line.startswith("text ")]
    begun = [line.removeprefix("next ") for line in said if line.startswith("next ")]
    counts["acknowledged"] += len(said) - len(begun)
    if not path.exists():
        counts["lost acts"] += len(acts)
        counts["lost texts"] += len(texts)
        return
    try:
        review = ReviewFile.open(path)
    except ReviewError:
        counts["unreadable"] += 1
        return
    counts["lost acts"] += len(acts - {act.id for act in review.acts})
    counts["odd"] += bool(review.changed_outside or review.missing_acts)
    if texts:
        # The one acknowledged last, or the one that was being written.
        counts["lost texts"] += review.article not in [_text(int(each)) for each in (texts[-1], *begun[-1:])]


def main() -> None:
    """Run the cycles and print the counts."""
    folder, cycles, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    random.seed(seed)
    counts = Counter(
        {"cycles": 0, "acknowledged": 0, "lost acts": 0, "lost texts": 0, "unreadable": 0, "odd": 0}
    )
    acts: set[str] = set()
    for cycle in range(cycles):
        if cycle % _CYCLES_PER_REVIEW == 0:
            acts.clear()
        path = folder / f"{cycle // _CYCLES_PER_REVIEW}.factcheck"
        _compare(path, _run_child(path, cycle), acts, counts)
        counts["cycles"] += 1
    sys.stdout.write(json.dumps(counts))


if __name__ == "__main__":
    main()
