"""What a key costs at the whole window, from its press to its paint, and how long the window ever waits.

Run with `python tests/benchmarks/bench_desk.py [CLAIMS]`, with the project and `tests/` on the path;
`QT_QPA_PLATFORM=xcb` measures on a screen. It makes an article of 100,000 words of its own with 5,000
claims, keeps it as a review in a temporary folder, and works in it with real keys. For each key it prints
the median, the 99th percentile and the longest, in milliseconds of the clock and of this thread's processor
time; for the arrival of all claims, the longest times in which the event loop did nothing else. Nothing
is asserted: times belong to a machine.
"""

import itertools
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from factcheck_app import resources
from factcheck_app.bootstrap.application import make_application, make_window
from factcheck_app.bootstrap.places import hand_of
from factcheck_app.bootstrap.workplace import Workplace
from factcheck_app.domain.article import Article, Span
from factcheck_app.domain.claim import Claim, Kind, Part, PartKind, Voice
from factcheck_app.domain.rows import claim_from_row, claim_to_row
from factcheck_app.session.session import Session
from factcheck_app.store.shelf import Shelf
from factcheck_app.ui import theme
from factcheck_app.ui.relay import Relay
from factcheck_app.workers.client import Worker
from making import make_article, make_claim

_WORDS = 100_000
_NOUNS = ("ferries", "lorries", "sailors", "crates", "nets", "tickets", "pilots", "letters", "wardens")
_NAMES = ("Ines Roy", "Paul Hart", "Ada Quist", "Tom Weir", "Lena Moss")
_DID = ("were", "counted", "at", "the", "harbour", "before", "a", "storm", "closed", "port", "for", "good")
_KINDS = (Kind.QUANTITY, Kind.DATE, Kind.EVENT, Kind.QUOTATION, Kind.COMPARISON, Kind.ROLE)
_SENTENCES_A_PARAGRAPH = 5
_BETWEEN_BLOCKS_S = 0.004
_PULSE_MS = 1


def make_long_article(words: int = _WORDS) -> Article:
    """Return an article of about so many words in which no two sentences are the same."""
    dice = random.Random(5)  # noqa: S311 - any words will do
    sentences = (
        f"{number + 3} {dice.choice(_NOUNS)} {' '.join(dice.sample(_DID, 11))}, said {dice.choice(_NAMES)} "
        f"on Monday, and {dice.randint(2, 900)} {dice.choice(_NOUNS)} sailed on. "
        for number in itertools.count()
    )
    paragraphs, count = [], 0
    while count < words:
        paragraph = "".join(itertools.islice(sentences, _SENTENCES_A_PARAGRAPH)).rstrip()
        paragraphs.append(paragraph)
        count += len(paragraph.split())
    return make_article("\n\n".join(paragraphs), "A long article")


def make_many_claims(article: Article, count: int) -> list[Claim]:
    """Return `count` claims over sentences of the article, each of some kind, worth and speaker."""
    dice = random.Random(7)  # noqa: S311 - any claims will do
    sentences = list(_sentences(article))
    chosen = sorted(dice.sample(range(len(sentences)), min(count, len(sentences))))
    claims = [_claim(article, sentences[place], dice) for place in chosen]
    # Claims lie inside others: figures in a quotation.
    for place in dice.sample(range(len(claims)), max(0, count - len(claims))):
        span = claims[place].span
        inside = make_claim(article, span.start + len(span) // 2, span.end)
        claims.append(replace(inside, sentence=claims[place].sentence, score=dice.random()))
    return sorted(claims, key=lambda claim: claim.span)


def _sentences(article: Article) -> Iterator[Span]:
    for block in article.blocks:
        start = block.span.start
        while start < block.span.end:
            found = article.text.find(". ", start, block.span.end)
            end = block.span.end if found < 0 else found + 1
            yield Span(start, end)
            start = end + 1


def _claim(article: Article, sentence: Span, dice: random.Random) -> Claim:
    words = sentence.of(article.text).split()
    end = sentence.start + len(" ".join(words[: dice.randint(6, 14)]))
    figure = Span(sentence.start, sentence.start + len(words[0]))
    return replace(
        make_claim(article, sentence.start, end),
        sentence=sentence,
        kind=dice.choice(_KINDS),
        label=" ".join(words[:5]),
        score=round(dice.random(), 3),
        speaker=dice.choice(_NAMES),
        voice=dice.choice(list(Voice)),
        parts=(Part(PartKind.FIGURE, figure, words[0], unit=words[1]),),
        proposition=" ".join(words[:4]),
    )


class Bench:
    """A window with a review, whose keys are timed."""

    def __init__(self, app: QApplication, folder: Path, claims: int) -> None:
        self.app = app
        self.article = make_long_article()
        self.claims = make_many_claims(self.article, claims)
        self._folder = folder
        self._relay = Relay(app)
        shelf = Shelf(folder)
        self._workplace = Workplace(shelf, hand_of(shelf), _idle_worker, resources.sample)
        self.window = make_window(self._workplace, self._relay, theme.Scheme.LIGHT)
        self.window.resize(1440, 900)
        self.window.show()

    @property
    def session(self) -> Session:
        """Return the open review."""
        session = self.window.session
        assert session is not None
        return session

    def keep(self, done: bool) -> Path:
        """Keep the article as a review of its own, with its claims or with everything still to find."""
        shelf = Shelf(self._folder / ("done" if done else "new"))
        file = shelf.open_for(self.article, hand_of(shelf).clock()).review
        if done:
            file.append_claims(self.claims, range(len(self.article.blocks)), "bench 1")
        file.close()
        return file.path

    def open(self, path: Path) -> None:
        """Open a review; what follows is done before anything is timed."""
        self.window.open_path(path)
        self.settle()

    def settle(self, ms: int = 700) -> None:
        """Let everything happen that waits: animations, timers, the disk."""
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < ms:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def press(self, key: str) -> tuple[float, float]:
        """Press a key on what has the focus; return the ms until it is painted: clock, processor."""
        chord = QKeySequence(key)[0]  # type: ignore[index]
        text = key.lower() if len(key) == 1 else ""
        target = QApplication.focusWidget() or self.window
        wall, worked = time.perf_counter(), time.thread_time()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, chord.key(), chord.keyboardModifiers(), text))
        self.app.processEvents()
        while self.window.desk.page.painted_claim() != self.session.current_id:
            self.app.processEvents()
        return (time.perf_counter() - wall) * 1000, (time.thread_time() - worked) * 1000

    def press_many(self, keys: list[str], pause_ms: int = 30) -> None:
        """Press keys one after the other at a reader's pace, and print what they cost."""
        times = []
        for key in keys:
            times.append(self.press(key))
            self.settle(pause_ms)
        _print(keys[0], times)

    def take_claims(self) -> None:
        """Have all claims arrive block by block, as from a worker, while J and V are pressed."""
        by_block = [
            [claim_to_row(claim) for claim in self.claims if block.span.covers(claim.span)]
            for block in self.article.blocks
        ]
        pulse = _Pulse()
        sender = threading.Thread(target=self._send, args=(by_block,))
        sender.start()
        times, keys = [], itertools.cycle("JJVJN")
        while self.session.blocks_to_do:
            self.settle(40)
            if self.session.current_id is not None:
                times.append(self.press(next(keys)))
        sender.join()
        self.settle(1500)
        _print("keys while claims arrive", times)
        _print("waits while claims arrive", pulse.end())

    def _send(self, by_block: list[list[dict[str, object]]]) -> None:
        for place, rows in enumerate(by_block):
            self._relay.post(partial(self._hear, place, rows))
            time.sleep(_BETWEEN_BLOCKS_S)

    def _hear(self, place: int, rows: list[dict[str, object]]) -> None:
        claims = [claim_from_row(row) for row in rows]
        self.session.add_claims(self.article.sha256, place, claims, "bench 1")


class _Pulse:
    """Measures how long the event loop is kept from a timer that wants every millisecond."""

    def __init__(self) -> None:
        self._waits: list[tuple[float, float]] = []
        self._last = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(_PULSE_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self._waits.append(((now[0] - self._last[0]) * 1000, (now[1] - self._last[1]) * 1000))
        self._last = now

    def end(self) -> list[tuple[float, float]]:
        """Stop, and return the times between two beats, in ms: of the clock, of the processor."""
        self._timer.stop()
        return self._waits


def _idle_worker() -> Worker:
    """Return a worker that finds nothing: the claims come from here."""
    return Worker([sys.executable, "-c", "import sys; sys.stdin.read()"])


def _print(name: str, times: list[tuple[float, float]]) -> None:
    wall, worked = (sorted(each) for each in zip(*times, strict=True))
    shown = "".join(f"{_numbers(each)}   " for each in (wall, worked))
    sys.stdout.write(f"{name:28} {len(times):6}   {shown}\n")
    sys.stdout.flush()


def _numbers(times: list[float]) -> str:
    high = times[min(len(times) - 1, round(len(times) * 0.99))]
    return f"{statistics.median(times):8.2f} {high:8.2f} {times[-1]:8.2f}"


def _timed(call: Callable[[], None]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    app = make_application(theme.Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(app, Path(folder), int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
        sys.stdout.write(f"{len(bench.article.text.split())} words, {len(bench.claims)} claims\n")
        new, done = bench.keep(done=False), bench.keep(done=True)
        sys.stdout.write(f"opened in {_timed(partial(bench.open, done)):.1f} s\n")
        sys.stdout.write(f"{'':36}    clock: p50      p99  longest   processor: p50   p99  longest\n")
        for keys in (["J"], ["N"], ["V"], ["Ctrl+Z"], ["Ctrl+Y"], ["Shift+D"], ["End", "Home"], ["L", "H"]):
            bench.press_many(keys * (100 // len(keys)))
        bench.open(new)
        bench.take_claims()
        bench.window.close()


if __name__ == "__main__":
    main()
