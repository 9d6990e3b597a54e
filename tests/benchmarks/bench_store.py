"""How long one verdict takes to be on the disk, beside TinyDB's own JSONStorage with the same rows.

Run with `python tests/benchmarks/bench_store.py`, with the project and `tests/` on the path. Prints a
row for each number of claims, half of them judged before the clock starts. Nothing is asserted: times
belong to a machine, the ratio to the program.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from tinydb import TinyDB

from factcheck_app.domain.act import Act, act_to_row
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.rows import article_to_row, claim_to_row
from factcheck_app.store.review_file import ReviewFile
from making import Hand, make_article, make_claim

_CLAIM_COUNTS = (100, 2_000, 10_000)
_CHARACTERS_PER_CLAIM = 375
_SENTENCE = "The harbour master counted 40 lorries on the last ferry before the storm closed the port.\n"


def _measured(keep: Callable[[Act], None], acts: tuple[Act, ...]) -> list[float]:
    """Return the milliseconds that each act took."""
    times_ms = []
    for act in acts:
        start = time.perf_counter()
        keep(act)
        times_ms.append((time.perf_counter() - start) * 1000)
    return times_ms


def _ours(
    path: Path, article: Article, claims: list[Claim], acts: tuple[Act, ...], more: tuple[Act, ...]
) -> list[float]:
    review = ReviewFile.create(path, article)
    review.append_claims(claims, range(len(article.blocks)), "rules 1")
    review.append_acts(acts)
    review.close()
    again = ReviewFile.open(path)
    return _measured(lambda act: again.append_acts([act]), more)


def _plain(
    path: Path, article: Article, claims: list[Claim], acts: tuple[Act, ...], more: tuple[Act, ...]
) -> list[float]:
    with TinyDB(path, encoding="utf-8") as db:
        db.table("texts").insert(article_to_row(article))
        db.table("claims").insert_multiple(claim_to_row(claim) for claim in claims)
        table = db.table("acts")
        table.insert_multiple(act_to_row(act) for act in acts)
        return _measured(lambda act: table.insert(act_to_row(act)) and None, more)


def _bare(path: Path, size: int) -> list[float]:
    """Return the milliseconds that writing as many bytes durably takes, with nothing to encode."""
    data = bytes(size)
    times_ms = []
    for _ in range(20):
        start = time.perf_counter()
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.write(descriptor, data)
        os.fsync(descriptor)
        os.close(descriptor)
        times_ms.append((time.perf_counter() - start) * 1000)
    return times_ms


def _told(times_ms: list[float]) -> str:
    ordered = sorted(times_ms)
    return f"{statistics.median(ordered):8.1f} {ordered[int(len(ordered) * 0.99)]:8.1f}"


def main() -> None:
    """Measure and print."""
    sys.stdout.write(
        "claims   file KB |  ours: median   p99 | JSONStorage: median p99 | bare write | ratio\n"
    )
    for count in _CLAIM_COUNTS:
        article = make_article(_SENTENCE * (count * _CHARACTERS_PER_CLAIM // len(_SENTENCE) + 1))
        claims = [
            make_claim(article, at * _CHARACTERS_PER_CLAIM, at * _CHARACTERS_PER_CLAIM + 60)
            for at in range(count)
        ]
        hand = Hand()
        acts, more = hand.judge_many(count // 2), hand.judge_many(max(10, min(100, 100_000 // count)))
        with TemporaryDirectory() as folder:
            ours = _ours(Path(folder) / "ours", article, claims, acts, more)
            plain = _plain(Path(folder) / "plain", article, claims, acts, more)
            size = (Path(folder) / "ours").stat().st_size
            bare = _bare(Path(folder) / "bare", size)
        ratio = statistics.median(plain) / statistics.median(ours)
        sys.stdout.write(
            f"{count:6} {size // 1024:9} | {_told(ours)} | {_told(plain)} | "
            f"{statistics.median(bare):8.1f} | {ratio:5.1f}\n"
        )


if __name__ == "__main__":
    main()
