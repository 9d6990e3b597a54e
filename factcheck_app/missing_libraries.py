"""What keeps Qt from opening a window on Linux, said in a sentence before Qt aborts without one."""

import ctypes
import importlib.util
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from factcheck_app.domain.errors import FactcheckError

Loader: TypeAlias = Callable[[str], object]
"""Loads a shared library by name or path. Raises OSError, whose text begins with the library at fault."""

Knock: TypeAlias = Callable[[str], bool]
"""Says whether the X display of that name lets us in."""


class NoWindowError(FactcheckError):
    """Qt cannot open a window here."""


@dataclass(frozen=True, slots=True)
class Package:
    """The packages that bring a library, in Debian's and Ubuntu's words and in Fedora's."""

    debian: str
    fedora: str


_PACKAGES: Mapping[str, Package] = {
    "libEGL.so.1": Package("libegl1", "libglvnd-egl"),
    "libGL.so.1": Package("libgl1", "libglvnd-glx"),
    "libX11.so.6": Package("libx11-6", "libX11"),
    "libX11-xcb.so.1": Package("libx11-xcb1", "libX11-xcb"),
    "libdbus-1.so.3": Package("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": Package("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": Package("libfreetype6", "freetype"),
    "libglib-2.0.so.0": Package("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": Package("libglib2.0-0", "glib2"),
    "libxkbcommon.so.0": Package("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11.so.0": Package("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxcb.so.1": Package("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": Package("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": Package("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": Package("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": Package("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": Package("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": Package("libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": Package("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": Package("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": Package("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": Package("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": Package("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": Package("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": Package("libxcb-xkb1", "libxcb"),
    "libwayland-client.so.0": Package("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": Package("libwayland-cursor0", "libwayland-cursor"),
}


def platform_plugins() -> Path:
    """Return the folder of Qt's platform plugins, without importing Qt.

    Raises NoWindowError where PySide6 is not installed.
    """
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        raise NoWindowError(
            "PySide6, which draws the window, is not installed. Please install Factcheck again."
        )
    return Path(found.submodule_search_locations[0]) / "Qt" / "plugins" / "platforms"


def display_answers(display: str) -> bool:
    """Say whether the X display lets us in. Raises OSError where libxcb is missing."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def require_window(
    environment: Mapping[str, str],
    plugins: Path,
    load: Loader = ctypes.CDLL,
    answers: Knock = display_answers,
) -> None:
    """Make sure that Qt can open a window on Linux, as `environment` asks for it.

    Call it before Qt is imported: that alone fails where libEGL or libGL is missing. Raises
    NoWindowError, which says what to install or where to start the program.
    """
    platforms = _platforms(environment)
    faults = [_fault(plugins / f"libq{name}.so", load) for name in platforms]
    if all(faults):
        raise NoWindowError(_what_to_install(platforms[0], faults[0], load))
    usable = [name for name, fault in zip(platforms, faults, strict=True) if not fault]
    display = environment.get("DISPLAY", "")
    if usable == ["xcb"] and not answers(display):
        raise NoWindowError(
            f"The screen '{display}', which DISPLAY names, does not answer. "
            "Please see whether it is running and whether you may use it."
        )


def _platforms(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the plugins that Qt would try, the one it likes best first."""
    asked = environment.get("QT_QPA_PLATFORM", "")
    if asked:
        return tuple(part.split(":")[0] for part in asked.split(";"))
    screens = (("WAYLAND_DISPLAY", "wayland"), ("DISPLAY", "xcb"))
    found = tuple(name for variable, name in screens if environment.get(variable))
    if not found:
        raise NoWindowError(
            "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. "
            "Please start Factcheck in a desktop session. 'factcheck-app claims' and "
            "'factcheck-app report' need no screen."
        )
    return found


def _fault(library: Path | str, load: Loader) -> str:
    """Return why the library cannot be loaded, in the loader's words; empty where it can."""
    try:
        load(str(library))
    except OSError as error:
        return str(error)
    return ""


def _what_to_install(platform: str, fault: str, load: Loader) -> str:
    """Return the sentence that names every missing library's package at once, not one a try."""
    wanted = [name for name in _PACKAGES if "wayland" not in name or platform == "wayland"]
    missing = [name for name in wanted if _fault(name, load)]
    if not missing:
        return f"Qt's '{platform}' plugin, which draws the window, cannot be loaded: {fault}."
    others = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
    debian = " ".join(sorted({_PACKAGES[name].debian for name in missing}))
    fedora = " ".join(sorted({_PACKAGES[name].fedora for name in missing}))
    return (
        f"The window cannot be opened: this system lacks the library {missing[0]}{others}. "
        "Please install what it takes and start Factcheck again:\n"
        f"  Debian, Ubuntu:  sudo apt-get install {debian}\n"
        f"  Fedora:          sudo dnf install {fedora}"
    )
