"""The application with its window: Qt begins here."""

import gc
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication

from factcheck_app import __version__, resources
from factcheck_app.bootstrap.kept import Kept, kept_nowhere
from factcheck_app.bootstrap.reports import (
    REPORT_FORMS,
    report_bytes,
    report_name,
    report_to_print,
    write_report,
)
from factcheck_app.bootstrap.workplace import Workplace
from factcheck_app.claims.version import version_of
from factcheck_app.domain.tongue import tr, write_decimals
from factcheck_app.ingest.encodings import ENCODING_CHOICES
from factcheck_app.remembered import Memory, Recent
from factcheck_app.review.review import Review
from factcheck_app.session.session import Session
from factcheck_app.settings import Scheme, Settings
from factcheck_app.ui import theme
from factcheck_app.ui.dialogs import show_fault
from factcheck_app.ui.export_dialog import ReportOrder
from factcheck_app.ui.locale_words import decimal_words
from factcheck_app.ui.preferences import Preferences
from factcheck_app.ui.relay import Relay
from factcheck_app.ui.services import Services
from factcheck_app.ui.window import MainWindow

_SWITCH_S = 0.0005
_OLD_RARELY = 200
"""After how many collections of the middle generation all is gone through; Python's own is 10."""


def run_application(
    workplace: Workplace, session: Session | None, trouble: str, scheme: Scheme | None, kept: Kept
) -> int:
    """Run the application until its window is closed; return the exit status.

    `trouble` is told once the window is there. `scheme` comes before the settings' own.
    """
    application = make_application(scheme, kept.settings)
    # Every act is on the disk as it is done, so an interrupt may end the program at once.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    relay = Relay(application)
    window = make_window(workplace, relay, scheme, kept)
    _catch_faults(relay, window)
    window.show()
    if session is not None:
        window.show_session(session)
    if trouble:
        sys.stderr.write(f"factcheck-app: {trouble}\n")
        window.notice.tell(trouble)
    return application.exec()


def make_application(scheme: Scheme | None, settings: Settings | None = None) -> QApplication:
    """Return the application in its theme, with its typefaces and icon."""
    # The thread that saves hands over this soon; with Python's usual 5 ms a key waits for it several times.
    sys.setswitchinterval(_SWITCH_S)
    # To look for cycles among all objects takes 70 ms with 5,000 claims, in which no key is heard.
    gc.set_threshold(*gc.get_threshold()[:2], _OLD_RARELY)
    application = QApplication(sys.argv[:1])
    write_decimals(decimal_words)
    application.setApplicationName("factcheck")
    application.setApplicationDisplayName("Factcheck")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("factcheck")
    application.setWindowIcon(QIcon(str(resources.icon())))
    theme.load_typefaces(resources.fonts())
    theme.dress(application, theme.theme_for(settings or Settings(), scheme))
    return application


def make_window(
    workplace: Workplace,
    relay: Relay,
    scheme: Scheme | None,
    kept: Kept | None = None,
    browse: Callable[[str], bool] | None = None,
) -> MainWindow:
    """Return the window, wired to a workplace; without anything `kept` it has defaults, and keeps none.

    Web addresses are opened by `browse`, else by the reader's browser.
    """
    kept = kept or kept_nowhere()
    window = MainWindow(
        Services(
            open_file=workplace.open_file,
            latest=partial(_recent, workplace, kept.memory),
            open_pasted=workplace.open_pasted,
            open_sample=workplace.open_sample,
            read_again=workplace.read_again,
            look_at=workplace.look_at,
            write_report=_carry_out,
            report_to_print=partial(report_to_print, workplace.folder),
            report_name=report_name,
            report_folder=_report_folder,
            unsaved=workplace.unsaved,
            close=workplace.close,
            encodings=[(choice.codec, choice.name) for choice in ENCODING_CHOICES],
            report_forms=REPORT_FORMS,
            about=_about(),
            keys=kept.keys,
            act_as=workplace.act_as,
            memory=kept.memory,
            icons=resources.icons(),
            browse=browse or open_in_browser,
            drafts=kept.drafts,
        ),
        Preferences(kept.settings, kept.keep_settings),
        scheme,
    )
    workplace.attach(relay.post, window.saved_sign.confirm)
    return window


def _about() -> str:
    """Return what the program is, under which licences, and with which model."""
    name = f"Factcheck {__version__}"
    claims = tr("Claims: {detector}.").format(detector=version_of(True, resources.ranking_model()))
    made = tr(
        "Free software under the MIT licence. Built with Qt (LGPL), spaCy, TinyDB and ONNX Runtime (MIT), "
        "Tokenizers (Apache 2.0); typefaces Source Serif 4 and Source Sans 3 (SIL Open Font License)."
    )
    model = tr(
        "The check-worthiness model began as all-MiniLM-L6-v2 (Apache 2.0) and was trained on ClaimBuster "
        "by Arslan, Hassan, Li and Tremayne (2020) and on NewsSD-ENG by Antici and others (2024), both "
        "CC BY 4.0."
    )
    return "\n\n".join((name, f"{claims}\n{made}", model, tr("Nothing leaves this computer.")))


def open_in_browser(address: str) -> bool:
    """Open a web address in the reader's browser; say whether that could be done."""
    return QDesktopServices.openUrl(QUrl(address))


def _recent(workplace: Workplace, memory: Memory) -> list[Recent]:
    """Return the reviews worked on last, each as far as it was when it was left here."""
    recent = []
    for shelved in workplace.latest():
        place = memory.place(shelved.text_sha256)
        settled, claims = (place.settled, place.claims) if place else (0, 0)
        recent.append(Recent(shelved.title, shelved.path, shelved.changed, settled, claims))
    return recent


def _carry_out(review: Review, order: ReportOrder) -> None:
    write_report(report_bytes(review, order.form, for_readers=order.for_readers), order.path)


def _report_folder() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(documents) if documents else Path.home()
    return folder if folder.is_dir() else Path.home()


def _catch_faults(relay: Relay, window: MainWindow) -> None:
    """Tell of what nobody expected in one place, and go on: what was kept is on the disk."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(details)
        if not issubclass(kind, KeyboardInterrupt):
            relay.post(partial(show_fault, window, details))

    def report_of_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            report(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    sys.excepthook = report
    threading.excepthook = report_of_thread
