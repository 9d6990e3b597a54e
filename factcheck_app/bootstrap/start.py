"""Starting the window: the article is read and its analysis under way before Qt is imported."""

import os
import sys
from pathlib import Path

from factcheck_app import resources
from factcheck_app.bootstrap.places import data_folder, hand_of, now
from factcheck_app.bootstrap.workplace import Workplace
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.missing_libraries import platform_plugins, require_window
from factcheck_app.session.session import Session
from factcheck_app.store.shelf import Shelf
from factcheck_app.workers.client import Worker, worker_command

STDIN = "-"
_SYSTEM = "system"


def start_window(file: str | None, data: Path | None, scheme: str, language: str) -> int:
    """Open the window, on a file if one is named; return the exit status once it is closed.

    `scheme` is "system", "light" or "dark", `language` what `speak_in` takes. Raises FactcheckError where
    no window can be opened or reviews can't be kept.
    """
    if sys.platform == "linux":
        require_window(os.environ, platform_plugins())
    workplace = make_workplace(data)
    translations = resources.translations()
    if language != _SYSTEM or any(translations.glob("*.qm")):
        # Qt, which takes a moment: for a reader of English the analysis comes first.
        from factcheck_app.bootstrap.language import speak_in

        speak_in(language, translations)
    session, trouble = _open(workplace, file)
    if session is None:
        workplace.warm()
    # Imported only now: the analysis runs already.
    from factcheck_app.bootstrap.application import run_application
    from factcheck_app.ui.theme import Scheme

    return run_application(workplace, session, trouble, Scheme(scheme))


def make_workplace(data: Path | None) -> Workplace:
    """Return a workplace over the folder of reviews. Raises ReviewError where it can't be used."""
    shelf = Shelf(data_folder(data))
    shelf.sweep(now())
    return Workplace(shelf, hand_of(shelf), _start_worker, resources.sample)


def _open(workplace: Workplace, file: str | None) -> tuple[Session | None, str]:
    """Open what was named; return its session, or a sentence that says why there is none."""
    if file is None:
        return None, ""
    try:
        if file == STDIN:
            return workplace.open_bytes(sys.stdin.buffer.read(), "standard input"), ""
        return workplace.open_file(Path(file)), ""
    except FactcheckError as error:
        return None, str(error)


def _start_worker() -> Worker:
    return Worker(worker_command("claims"))
