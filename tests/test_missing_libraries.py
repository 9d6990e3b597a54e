import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck_app.missing_libraries import (
    NoWindowError,
    display_answers,
    platform_plugins,
    require_window,
)

ON_LINUX = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux leaves Qt's libraries to the system"
)
PLUGINS = Path("plugins")
X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}


def system_without(*lacking: str, broken: tuple[str, ...] = ()) -> Callable[[str], object]:
    """Return a loader for a system without some libraries, on which some plugins fail to load."""

    def load(name: str) -> object:
        if name in lacking:
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")
        if Path(name).name in broken:
            raise OSError(f"{name}: something it needs is missing")
        return object()

    return load


def refusal(environment: dict[str, str], load: Callable[[str], object], *, answers: bool = True) -> str:
    with pytest.raises(NoWindowError) as failure:
        require_window(environment, PLUGINS, load, lambda _: answers)
    return str(failure.value)


def test_a_complete_system_is_passed() -> None:
    require_window(X11, PLUGINS, system_without(), lambda _: True)


def test_a_missing_library_is_named_with_the_packages_that_bring_it() -> None:
    text = refusal(X11, system_without("libxcb-cursor.so.0", broken=("libqxcb.so",)))
    assert "lacks the library libxcb-cursor.so.0." in text
    assert "sudo apt-get install libxcb-cursor0" in text
    assert "sudo dnf install xcb-util-cursor" in text


def test_all_missing_libraries_are_named_at_once() -> None:
    text = refusal(X11, system_without("libEGL.so.1", "libxcb-cursor.so.0", broken=("libqxcb.so",)))
    assert "libEGL.so.1 and 1 more" in text
    assert "apt-get install libegl1 libxcb-cursor0" in text


def test_one_package_that_brings_two_libraries_is_named_once() -> None:
    text = refusal(X11, system_without("libglib-2.0.so.0", "libgthread-2.0.so.0", broken=("libqxcb.so",)))
    assert text.count("libglib2.0-0") == 1


def test_wayland_s_libraries_are_not_asked_of_an_x11_desktop() -> None:
    load = system_without("libxcb-cursor.so.0", "libwayland-cursor.so.0", broken=("libqxcb.so",))
    assert "wayland" not in refusal(X11, load)


def test_a_fault_that_no_package_explains_is_told_in_the_loader_s_words() -> None:
    text = refusal(X11, system_without(broken=("libqxcb.so",)))
    assert "something it needs is missing" in text


def test_x11_stands_in_where_wayland_s_plugin_does_not_load() -> None:
    require_window(X11 | WAYLAND, PLUGINS, system_without(broken=("libqwayland.so",)), lambda _: True)


def test_the_preferred_desktop_s_libraries_are_named_where_neither_loads() -> None:
    load = system_without("libwayland-cursor.so.0", broken=("libqwayland.so", "libqxcb.so"))
    assert "apt-get install libwayland-cursor0" in refusal(X11 | WAYLAND, load)


def test_no_screen_at_all_is_one_sentence_and_not_an_abort() -> None:
    assert refusal({}, system_without()).startswith("There is no screen to open a window on")


def test_a_screen_that_does_not_answer_is_named() -> None:
    assert "The screen ':0'" in refusal(X11, system_without(), answers=False)


def test_an_unanswering_x11_screen_is_no_matter_on_wayland() -> None:
    require_window(X11 | WAYLAND, PLUGINS, system_without(), lambda _: False)


def test_the_offscreen_platform_needs_no_screen() -> None:
    require_window({"QT_QPA_PLATFORM": "offscreen:size=8x8"}, PLUGINS, system_without(), lambda _: False)


def test_a_platform_that_qt_does_not_have_is_told() -> None:
    text = refusal({"QT_QPA_PLATFORM": "xbc"}, system_without(broken=("libqxbc.so",)))
    assert "Qt's 'xbc' plugin" in text


@ON_LINUX
def test_the_installed_qt_is_found_and_loads_without_being_imported() -> None:
    code = (
        "import sys; from factcheck_app.missing_libraries import *;"
        "require_window({'QT_QPA_PLATFORM': 'offscreen'}, platform_plugins());"
        "print(sorted(name for name in sys.modules if name.startswith('PySide6')))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
    assert (platform_plugins() / "libqoffscreen.so").is_file()


@ON_LINUX
@pytest.mark.skipif(shutil.which("gcc") is None, reason="there is no C compiler to build a plugin with")
def test_a_real_plugin_whose_library_has_gone_is_noticed(tmp_path: Path) -> None:
    library, plugin = tmp_path / "libgone.so.1", tmp_path / "libqxcb.so"
    empty = tmp_path / "empty.c"
    empty.write_text("int nothing(void) { return 0; }\n")
    subprocess.run(["gcc", "-shared", "-o", library, empty], check=True)
    subprocess.run(["gcc", "-shared", "-Wl,--no-as-needed", "-o", plugin, empty, library], check=True)
    library.unlink()
    with pytest.raises(NoWindowError, match=r"libgone\.so\.1"):
        require_window(X11, tmp_path, answers=lambda _: True)


@ON_LINUX
def test_a_display_that_nobody_serves_does_not_answer() -> None:
    assert not display_answers(":9873")
