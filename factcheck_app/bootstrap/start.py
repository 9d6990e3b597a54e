"""Starting the window: the article is read and its analysis under way before Qt is imported."""

import os
import sys
from pathlib import Path

from factcheck_app import resources
from factcheck_app.bootstrap.kept import kept_in
from factcheck_app.bootstrap.places import config_folder, data_folder, hand_of, now
from factcheck_app.bootstrap.workplace import Workplace
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.missing_libraries import platform_plugins, require_window
from factcheck_app.session.session import Session
from factcheck_app.settings import LANGUAGE, REVIEWER, Language, Scheme
from factcheck_app.store.shelf import Shelf
from factcheck_app.workers.client import Worker, worker_command

STDIN = "-"


def start_window(file: str | None, data: Path | None, scheme: str | None, language: str | None) -> int:
    """Open the window, on a file if one is named; return the exit status once it is closed.

    `scheme` is one of the settings' schemes, `language` what `speak_in` takes; they come before what is
    chosen there. Raises FactcheckError where no window can be opened or reviews can't be kept.
    """
    if sys.platform == "linux":
        require_window(os.environ, platform_plugins())
    kept = kept_in(config_folder(), data_folder(data))
    _speak(language or kept.settings[LANGUAGE].value)
    workplace = make_workplace(data, kept.settings[REVIEWER])
    session, trouble = _open(workplace, file)
    if session is None:
        workplace.warm()
    # Imported only now: the analysis runs already.
    from factcheck_app.bootstrap.application import run_application

    trouble = "\n".join((*kept.told, trouble)) if trouble else "\n".join(kept.told)
    return run_application(workplace, session, trouble, Scheme(scheme) if scheme else None, kept)


def _speak(language: str) -> None:
    """Speak a language; for a reader of English the analysis comes before Qt, which takes a moment."""
    translations = resources.translations()
    if language == Language.SYSTEM and not any(translations.glob("*.qm")):
        return
    from factcheck_app.bootstrap.language import speak_in

    speak_in(language, translations)


def make_workplace(data: Path | None, reviewer: str = "") -> Workplace:
    """Return a workplace over the folder of reviews; without a name the account's stands beside what is done.

    Raises ReviewError where the folder can't be used.
    """
    shelf = Shelf(data_folder(data))
    shelf.sweep(now())
    return Workplace(shelf, hand_of(shelf, reviewer), _start_worker, resources.sample)


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
