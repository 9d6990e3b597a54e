"""A checker at a window over a review of the island's article, kept in a temporary folder."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checker import Checker
from factcheck_app import resources
from factcheck_app.bootstrap.application import make_window
from factcheck_app.bootstrap.kept import kept_in
from factcheck_app.bootstrap.places import hand_of
from factcheck_app.bootstrap.workplace import Workplace
from factcheck_app.settings import FIRST_STEPS_DONE
from factcheck_app.store.shelf import Shelf
from factcheck_app.ui import theme
from factcheck_app.ui.relay import Relay
from factcheck_app.ui.window import MainWindow
from factcheck_app.workers.client import Worker
from island import ARTICLE, island_claims

OpenReview = Callable[[], Checker]


def no_worker() -> Worker:
    raise AssertionError("a review that is complete is not analysed again")


def forget_drafts(window: MainWindow) -> None:
    """Drop drafts, so that closing asks nothing."""
    window.desk.card.forget_drafts()


@pytest.fixture
def island_review(tmp_path: Path) -> Path:
    """Return a review of the island's article whose analysis is complete."""
    shelf = Shelf(tmp_path)
    file = shelf.open_for(ARTICLE, hand_of(shelf).clock()).review
    file.append_claims(island_claims(), range(len(ARTICLE.blocks)), "test 1")
    file.close()
    return file.path


@pytest.fixture
def open_review(qapp: QApplication, island_review: Path, qtbot: QtBot) -> Iterator[OpenReview]:
    """Return a call that opens the review in a new window, with all that the last one left on the disk."""
    theme.load_typefaces(resources.fonts())
    theme.dress(qapp, theme.LIGHT)
    opened: list[tuple[MainWindow, Relay]] = []

    def open_it() -> Checker:
        shelf = Shelf(island_review.parent)
        workplace = Workplace(shelf, hand_of(shelf), no_worker, resources.sample)
        relay = Relay(qapp)
        kept = kept_in(island_review.parent / "settings", island_review.parent)
        kept = replace(kept, settings=kept.settings.choose(FIRST_STEPS_DONE, True))
        window = make_window(workplace, relay, theme.Scheme.LIGHT, kept)
        opened.append((window, relay))
        qtbot.addWidget(window, before_close_func=forget_drafts)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.open_path(island_review)
        return Checker(window, island_review, qtbot)

    yield open_it
    for window, relay in opened:
        window.close()
        relay.deleteLater()


@pytest.fixture
def checker(open_review: OpenReview) -> Checker:
    """Return a checker before the review, with its first claim in front."""
    return open_review()
