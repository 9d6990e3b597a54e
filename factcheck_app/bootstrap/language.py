"""The language of the window: one that the program brings, or a translator's own file."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator

from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.tongue import speak, tr

ENGLISH = "en"
SYSTEM = "system"
_COMPILED = ".qm"


class LanguageError(FactcheckError):
    """A translation is not there or can't be read."""


def languages(folder: Path) -> list[str]:
    """Return the codes of the languages that the program speaks, English first."""
    found = sorted(path.stem.removeprefix("factcheck_") for path in folder.glob(f"factcheck_*{_COMPILED}"))
    return [ENGLISH, *found]


def speak_in(wanted: str, folder: Path) -> None:
    """Speak a language: a code, “system” for the reader's own where it is there, or the path of a .qm file.

    Raises LanguageError where what was asked for by name is missing or is no translation.
    """
    if wanted == SYSTEM:
        wanted = _first_of(QLocale.system().uiLanguages(), languages(folder))
    if wanted == ENGLISH:
        speak(None)
        return
    path = Path(wanted) if wanted.endswith(_COMPILED) else folder / f"factcheck_{wanted}{_COMPILED}"
    translator = QTranslator()
    if not translator.load(str(path)):
        raise LanguageError(
            tr("There is no translation in “{path}”. Name another one, or none for English.").format(
                path=path
            )
        )
    speak(lambda text: translator.translate("", text) or text)


def _first_of(wished: Iterable[str], spoken: Iterable[str]) -> str:
    """Return the first language that the reader wishes and the program speaks, else English."""
    spoken = set(spoken)
    for code in wished:
        for each in (code.replace("-", "_"), code.split("-")[0]):
            if each in spoken:
                return each
    return ENGLISH
