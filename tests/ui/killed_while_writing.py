"""A program of its own that opens a review, types a note and a source and is killed before either is kept."""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from factcheck_app import resources
from factcheck_app.bootstrap.application import make_application, make_window
from factcheck_app.bootstrap.kept import kept_in
from factcheck_app.bootstrap.places import hand_of
from factcheck_app.bootstrap.workplace import Workplace
from factcheck_app.store.shelf import Shelf
from factcheck_app.ui.relay import Relay
from factcheck_app.workers.client import Worker


def no_worker() -> Worker:
    raise AssertionError("no analysis is wanted: the review has one")


def write_and_be_killed(review: Path, config: Path) -> None:
    """Type drafts into the window, and end as if the power had failed once the file of drafts holds both."""
    application = make_application(None)
    shelf = Shelf(review.parent)
    relay = Relay(application)
    kept = kept_in(config, review.parent)
    window = make_window(Workplace(shelf, hand_of(shelf), no_worker, resources.sample), relay, None, kept)
    window.show()
    window.open_path(review)
    card = window.desk.card
    card.write_note()
    QTest.keyClicks(card.note, "ask the port")
    QTest.keyClick(card.note, Qt.Key.Key_Escape)
    card.write_source()
    QTest.keyClicks(card.source_form.title, "A clerk")
    card.source_form.confidential.setChecked(True)

    def look() -> None:
        texts = [path.read_text() for path in review.parent.glob("drafts-*.json")]
        if any("ask the port" in text and "A clerk" in text for text in texts):
            os.kill(os.getpid(), signal.SIGKILL)

    watch = QTimer(window)
    watch.timeout.connect(look)
    watch.start(50)
    application.exec()


if __name__ == "__main__":
    write_and_be_killed(Path(sys.argv[1]), Path(sys.argv[2]))
