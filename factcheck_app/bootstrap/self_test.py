"""The self-test: loads everything, and sends an article the whole way in a temporary folder."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from factcheck_app import __version__, resources
from factcheck_app.bootstrap.reports import REPORT_FORMS, report_bytes, review_in
from factcheck_app.claims.manifest import changed_files
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.state import State
from factcheck_app.ingest.reading import read_pasted
from factcheck_app.settings import Scheme

_SENTENCE = "On October 7, four ships fired 26 Kalibr cruise missiles at targets in Syria."
_GREETING = "Good morning, and thank you for coming."
_LABEL = "26 Kalibr missiles"
_PATIENCE_S = 120.0


class SelfTestError(FactcheckError):
    """Something did not do what it should."""


def self_test() -> int:
    """Try every part once, without a screen, and say how each did; return the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(f"Factcheck {__version__}, Python {sys.version.split()[0]}")  # noqa: T201 - its purpose
    with tempfile.TemporaryDirectory(prefix="factcheck-self-test-") as folder:
        for name, step in _steps(Path(folder)):
            began = time.monotonic()
            step()
            print(f"ok  {name}  ({time.monotonic() - began:.2f} s)")  # noqa: T201
    return 0


def _steps(folder: Path) -> tuple[tuple[str, Callable[[], None]], ...]:
    return (
        ("resources are there", _find_resources),
        ("the language model is unchanged", _check_model),
        ("the ranking model tells a claim from a greeting", _rank),
        ("a review goes from analysis to report in the window", lambda: _review(folder)),
    )


def _find_resources() -> None:
    for find in (resources.sample, resources.templates, resources.fonts, resources.icon, resources.icons):
        find()


def _check_model() -> None:
    changed = changed_files(resources.model_manifest())
    if changed:
        raise SelfTestError(f"The language model's files differ from the manifest: {', '.join(changed)}.")


def _rank() -> None:
    from factcheck_app.claims.worth import Scorer

    claim, greeting = Scorer.load(resources.ranking_model()).worths([_SENTENCE, _GREETING])
    if claim.check_worthy <= greeting.check_worthy:
        raise SelfTestError(f"“{_GREETING}” is found to be worth more than “{_SENTENCE}”.")


def _review(folder: Path) -> None:
    from PySide6.QtCore import QDeadlineTimer, QEventLoop

    from factcheck_app.bootstrap.application import make_application, make_window
    from factcheck_app.bootstrap.start import make_workplace
    from factcheck_app.ui.relay import Relay

    application = make_application(Scheme.LIGHT)
    workplace = make_workplace(folder)
    window = make_window(workplace, Relay(application), Scheme.LIGHT)
    window.show()
    session = workplace.open_article(read_pasted(_SENTENCE))
    window.show_session(session)
    deadline = QDeadlineTimer(round(_PATIENCE_S * 1000))
    while session.blocks_to_do and not deadline.hasExpired() and workplace.is_analysing:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
    labels = [claim.label for claim in session.review.claims]
    if _LABEL not in labels:
        raise SelfTestError(f"“{_LABEL}” is not among the claims found: {labels}. {session.message}")
    session.judge(session.review.claims[labels.index(_LABEL)].id, State.VERIFIED)
    window.close()
    (path,) = folder.glob("*.factcheck")
    review = review_in(path)
    if review.counts[State.VERIFIED] != 1:
        raise SelfTestError(f"The verdict is not in the review that was kept: {dict(review.counts)}.")
    for form in REPORT_FORMS:
        if _LABEL.encode() not in report_bytes(review, form, for_readers=False):
            raise SelfTestError(f"The claim is missing from the {form} report.")
