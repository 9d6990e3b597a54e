"""Where the program's resources lie: in the source tree, in an installed wheel, or in a frozen app."""

import sys
from pathlib import Path

from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.tongue import tr

_SAMPLE = "four-years-of-war.txt"
_RANKING_MODEL = "check-worthiness"
_MODEL_MANIFEST = "en_core_web_sm-3.8.0.json"


class ResourceError(FactcheckError):
    """Something that the program was installed with is not there."""


def folder() -> Path:
    """Return the folder of resources.

    A frozen app has unpacked it beside its modules, a wheel carries it inside the package, and in a
    source tree it lies beside the package. Raises ResourceError where none of these is a folder.
    """
    return _first_folder(_places())


def sample() -> Path:
    """Return the bundled sample article. Raises ResourceError where it is missing."""
    return _existing("samples", _SAMPLE)


def templates() -> Path:
    """Return the folder of the reports' templates. Raises ResourceError where it is missing."""
    return _existing("templates")


def fonts() -> Path:
    """Return the folder of the bundled typefaces. Raises ResourceError where it is missing."""
    return _existing("fonts")


def translations() -> Path:
    """Return the folder of the translations. Raises ResourceError where it is missing."""
    return _existing("translations")


def icon() -> Path:
    """Return the icon: one file with all sizes. Raises ResourceError where it is missing."""
    return _existing("icons", "factcheck.ico")


def icons() -> Path:
    """Return the folder of the icons of menus and buttons. Raises ResourceError where it is missing."""
    return _existing("icons", "actions")


def model_manifest() -> Path:
    """Return the list of the language model's files and hashes. Raises ResourceError where it is missing."""
    return _existing("models", _MODEL_MANIFEST)


def ranking_model() -> Path:
    """Return the folder of the check-worthiness model; whoever loads it tells of what is missing in it."""
    return folder() / "models" / _RANKING_MODEL


def _existing(*parts: str) -> Path:
    found = folder().joinpath(*parts)
    if not found.exists():
        gone = tr("Factcheck's own file {path} is missing. Please install Factcheck again.")
        raise ResourceError(gone.format(path=found))
    return found


def _places() -> tuple[Path, ...]:
    """Return where resources may lie, the likeliest first."""
    if getattr(sys, "frozen", False):
        return (Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent)) / "resources",)
    package = Path(__file__).resolve().parent
    return (package / "_resources", package.parent / "resources")


def _first_folder(places: tuple[Path, ...]) -> Path:
    for place in places:
        if place.is_dir():
            return place
    looked = ", ".join(str(place) for place in places)
    gone = tr("Factcheck's own resources are missing from {places}. Please install Factcheck again.")
    raise ResourceError(gone.format(places=looked))
