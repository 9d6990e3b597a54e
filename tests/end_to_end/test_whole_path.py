"""The whole path: an article opened, analysed by the real worker, judged by keys, kept, reported."""

import itertools
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from at_the_window import Desk
from factcheck_app import resources
from factcheck_app.bootstrap.application import make_window
from factcheck_app.bootstrap.places import hand_of
from factcheck_app.bootstrap.reports import report_bytes, review_in
from factcheck_app.bootstrap.start import make_workplace
from factcheck_app.bootstrap.workplace import Workplace
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.state import State
from factcheck_app.store.review_file import ReviewFile
from factcheck_app.store.shelf import Shelf
from factcheck_app.ui import theme
from factcheck_app.ui.relay import Relay
from factcheck_app.workers.client import Worker

PROJECT = Path(__file__).parents[2]
SEED = PROJECT / "../shared/articles/000_5460b763df1f0ec9.txt"
PATIENCE_MS = 60_000
KEYS = ("V", "D", "S", "O", "R")

ARTICLES = [
    pytest.param(resources.sample(), id="sample"),
    pytest.param(
        SEED,
        id="seed",
        marks=[
            pytest.mark.shared,
            pytest.mark.skipif(not SEED.exists(), reason="the first article is not beside this checkout"),
        ],
    ),
]


def no_worker() -> Worker:
    raise AssertionError("a review that is complete is not analysed again")


@pytest.fixture
def relay(qapp: QApplication) -> Iterator[Relay]:
    theme.load_typefaces(resources.fonts())
    theme.dress(qapp, theme.LIGHT)
    relay = Relay(qapp)
    yield relay
    relay.deleteLater()


def open_window(workplace: Workplace, relay: Relay, path: Path, qtbot: QtBot, folder: Path) -> Desk:
    window = make_window(workplace, relay, theme.Scheme.LIGHT)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_path(path)
    (kept,) = folder.glob("*.factcheck")
    return Desk(window, kept, qtbot)


@pytest.mark.parametrize("path", ARTICLES)
def test_an_article_goes_from_opening_to_report_by_keys_alone(
    tmp_path: Path, relay: Relay, qtbot: QtBot, path: Path
) -> None:
    desk = open_window(make_workplace(tmp_path), relay, path, qtbot, tmp_path)
    session = desk.window.session
    assert session is not None
    assert desk.page.document().toRawText().replace("\u2029", "\n") == session.review.article.text
    qtbot.waitUntil(lambda: session.blocks_to_do == 0, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: desk.current is not None)
    labels = [claim.label for claim in session.review.claims]
    assert {"250,000 lost their lives", "26 Kalibr missiles"} <= set(labels)
    # What is worth little is not shown at first: all of it is brought in before the work begins.
    desk.press(*["L"] * 20, "Home")
    assert desk.current == 0
    for key in itertools.islice(itertools.cycle(KEYS), len(labels)):
        desk.press(key)
    assert desk.window.status.progress.text() == f"{len(labels)} of {len(labels)}"
    judged = desk.states()
    assert len(desk.kept()) == len(labels) + 1
    desk.window.close()

    shelf = Shelf(tmp_path)
    again = Workplace(shelf, hand_of(shelf), no_worker, resources.sample)
    reopened = open_window(again, relay, path, qtbot, tmp_path)
    assert reopened.states() == judged
    assert reopened.current is None
    reopened.window.close()

    review = review_in(desk.path)
    record = json.loads(report_bytes(review, "json", for_readers=False))
    assert [claim["state"] for claim in record["claims"]] == [state.value for state in judged]
    page = report_bytes(review, "html", for_readers=True).decode()
    assert "26 Kalibr cruise missiles" in page
    assert review.counts[State.VERIFIED] == sum(state is State.VERIFIED for state in judged)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix")
def test_a_kill_during_the_analysis_loses_nothing_and_resumes(
    tmp_path: Path, relay: Relay, qtbot: QtBot
) -> None:
    article = tmp_path / "long.txt"
    sentence = "On May {} some {} ferries carried {} people to the islands, the harbour office said."
    article.write_text("\n\n".join(sentence.format(n % 30 + 1, n + 7, 900 + n) for n in range(400)), "utf-8")
    reviews = tmp_path / "reviews"
    done = kill_during_analysis(article, reviews)
    workplace = make_workplace(reviews)
    desk = open_window(workplace, relay, article, qtbot, reviews)
    session = desk.window.session
    assert session is not None
    assert done <= session.done_blocks
    assert session.blocks_to_do > 0
    qtbot.waitUntil(lambda: session.blocks_to_do == 0, timeout=PATIENCE_MS)
    assert len(session.review.claims) >= 400
    assert len({claim.span for claim in session.review.claims}) == len(session.review.claims)
    desk.window.close()


def kill_during_analysis(article: Path, reviews: Path) -> frozenset[int]:
    """Start the application on an article, kill it once part is analysed; return the blocks kept by then."""
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck_app", "--data-dir", str(reviews), str(article)],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        start_new_session=True,
    )
    try:
        deadline = time.monotonic() + PATIENCE_MS / 1000
        while time.monotonic() < deadline:
            assert process.poll() is None, "the application ended by itself"
            done = kept_blocks(reviews)
            if done:
                return done
        raise AssertionError("nothing was analysed in time")
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def kept_blocks(reviews: Path) -> frozenset[int]:
    for path in reviews.glob("*.factcheck"):
        try:
            file = ReviewFile.open(path)
        except ReviewError:
            # Replaced between being found and being read.
            continue
        file.close()
        return file.done_blocks
    return frozenset()
