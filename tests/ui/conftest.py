"""A window over a review that is kept in a temporary folder, and hands to work it with real keys."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from at_the_window import ARTICLE, Desk
from factcheck_app import resources
from factcheck_app.bootstrap.application import make_window
from factcheck_app.bootstrap.kept import Kept, kept_nowhere
from factcheck_app.bootstrap.places import hand_of
from factcheck_app.bootstrap.workplace import Workplace
from factcheck_app.keymap import KeptKeys
from factcheck_app.store.shelf import Shelf
from factcheck_app.ui import theme
from factcheck_app.ui.relay import Relay
from factcheck_app.ui.window import MainWindow
from factcheck_app.workers.client import Worker
from making import make_claim


def no_worker() -> Worker:
    raise AssertionError("no analysis is wanted: the review has one")


def forget_drafts(window: MainWindow) -> None:
    """Drop drafts, so that closing asks nothing."""
    window.desk.card.forget_drafts()


@pytest.fixture(scope="session")
def _typefaces(qapp: QApplication) -> None:
    """Register the typefaces once: each time again, and every font is sought among more."""
    theme.load_typefaces(resources.fonts())


@pytest.fixture
def application(qapp: QApplication, _typefaces: None) -> QApplication:
    theme.dress(qapp, theme.LIGHT)
    return qapp


@pytest.fixture
def review_path(tmp_path: Path) -> Path:
    """Return a review whose analysis is complete: a claim at the start of each paragraph."""
    shelf = Shelf(tmp_path)
    file = shelf.open_for(ARTICLE, hand_of(shelf).clock()).review
    starts = [block.span.start for block in ARTICLE.blocks]
    claims = [make_claim(ARTICLE, start, start + 19) for start in starts]
    file.append_claims(claims, range(len(ARTICLE.blocks)), "test 1")
    file.close()
    return file.path


OpenDesk = Callable[..., Desk]


@pytest.fixture
def browsed() -> list[str]:
    """Return the web addresses that the window would have opened in a browser."""
    return []


@pytest.fixture
def open_desk(
    application: QApplication, review_path: Path, qtbot: QtBot, browsed: list[str]
) -> Iterator[OpenDesk]:
    """Return a call that opens the review in a window; what stands open at the end is closed."""
    opened: list[tuple[MainWindow, Relay]] = []

    def browse(address: str) -> bool:
        browsed.append(address)
        return True

    def open_it(
        scheme: theme.Scheme | None = theme.Scheme.LIGHT,
        kept: Kept | None = None,
        keys: KeptKeys | None = None,
    ) -> Desk:
        shelf = Shelf(review_path.parent)
        workplace = Workplace(shelf, hand_of(shelf), no_worker, resources.sample)
        relay = Relay(application)
        found = kept or kept_nowhere()
        found = replace(found, keys=keys) if keys else found
        window = make_window(workplace, relay, scheme, found, browse)
        opened.append((window, relay))
        qtbot.addWidget(window, before_close_func=forget_drafts)
        window.resize(1200, 800)
        with qtbot.waitExposed(window):
            window.show()
        # On a screen that is small the window has filled it; here it may be larger than the screen.
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1200, 800)
        window.activateWindow()
        window.open_path(review_path)
        return Desk(window, review_path, qtbot)

    yield open_it
    for window, relay in opened:
        window.close()
        relay.deleteLater()


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk()
