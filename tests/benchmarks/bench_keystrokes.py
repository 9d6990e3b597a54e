"""What a review of 60 claims takes in keys, by real ones at the whole window.

Run with `python tests/benchmarks/bench_keystrokes.py`, with the project and `tests/` on the path. It prints
the keys that command, for each claim; the characters written in fields; acts that fell on a claim other than
the one in front; and uses of the mouse. `tests/end_to_end/test_counted_review.py` holds the first to a bound.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from checker import Checker
from counted_review import CLAIMS, review_sixty_claims
from factcheck_app import resources
from factcheck_app.bootstrap.application import make_application, make_window
from factcheck_app.bootstrap.places import hand_of
from factcheck_app.bootstrap.workplace import Workplace
from factcheck_app.store.shelf import Shelf
from factcheck_app.ui import theme
from factcheck_app.ui.relay import Relay
from factcheck_app.workers.client import Worker
from island import ARTICLE, island_claims


class _Hands(QtBot):
    """Presses keys outside of any test."""

    def __init__(self) -> None:
        """Take no test."""


def _no_worker() -> Worker:
    raise AssertionError("the review is complete")


def main() -> None:
    """Review, and print what it took."""
    qt_api.set_qt_api("pyside6")
    app = make_application(theme.Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        shelf = Shelf(Path(folder))
        file = shelf.open_for(ARTICLE, hand_of(shelf).clock()).review
        file.append_claims(island_claims(), range(len(ARTICLE.blocks)), "bench 1")
        file.close()
        workplace = Workplace(shelf, hand_of(shelf), _no_worker, resources.sample)
        window = make_window(workplace, Relay(app), theme.Scheme.LIGHT)
        hands = _Hands()
        with hands.waitExposed(window):
            window.show()
        window.activateWindow()
        hands.waitUntil(window.isActiveWindow)
        window.open_path(file.path)
        tally = review_sixty_claims(Checker(window, file.path, hands))
        window.close()
    sys.stdout.write(
        f"{CLAIMS} claims: {tally.keys} keys, {tally.keys / CLAIMS:.2f} for each; {tally.letters} characters "
        f"written; {len(tally.astray)} acts astray; {tally.clicks} uses of the mouse\n"
    )


if __name__ == "__main__":
    main()
