import os
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
PACKAGING = PROJECT / "resources" / "packaging"
ICONS = PROJECT / "resources" / "icons"
REVIEW_TYPE = "application/x-factcheck-review"

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="desktop entries are of Linux")


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed")


def lines(entry: Path) -> dict[str, str]:
    return dict(line.split("=", 1) for line in entry.read_text("utf-8").splitlines() if "=" in line)


@pytest.fixture
def app_folder(tmp_path: Path) -> Path:
    """Return a folder like the packaged one, with a blank in its name; its program tells its arguments."""
    folder = tmp_path / "a folder"
    folder.mkdir()
    shutil.copy(PACKAGING / "desktop-entries", folder)
    program = folder / "factcheck-app"
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$@" >"$TOLD"\n')
    program.chmod(0o755)
    return folder


@ON_LINUX
def test_the_folder_s_desktop_entries_name_its_own_program(app_folder: Path) -> None:
    subprocess.run(["sh", app_folder / "desktop-entries"], check=True)
    entry = lines(app_folder / "factcheck.desktop")
    assert entry["Exec"] == f'"{app_folder}/factcheck-app" %f'
    assert os.access(app_folder / "factcheck.desktop", os.X_OK)


@ON_LINUX
def test_desktop_entries_follow_a_folder_that_was_moved(app_folder: Path) -> None:
    subprocess.run(["sh", app_folder / "desktop-entries"], check=True)
    moved = app_folder.rename(app_folder.with_name("elsewhere"))
    subprocess.run(["sh", moved / "desktop-entries"], check=True)
    assert lines(moved / "factcheck.desktop")["Exec"] == f'"{moved}/factcheck-app" %f'


@ON_LINUX
def test_a_folder_whose_name_no_entry_can_hold_is_refused(app_folder: Path) -> None:
    odd = app_folder.rename(app_folder.with_name("100% $home"))
    result = subprocess.run(["sh", odd / "desktop-entries"], capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "please move the folder" in result.stderr
    assert not list(odd.glob("*.desktop"))


@ON_LINUX
@needs("gio")
def test_a_double_click_on_the_sample_s_entry_opens_the_sample(app_folder: Path, tmp_path: Path) -> None:
    subprocess.run(["sh", app_folder / "desktop-entries"], check=True)
    told = tmp_path / "told"
    os.mkfifo(told)
    environment = {**os.environ, "TOLD": str(told)}
    with subprocess.Popen(["gio", "launch", app_folder / "factcheck-sample.desktop"], env=environment):
        arguments = told.read_text().splitlines()
    assert arguments == ["--sample"]


@needs("desktop-file-validate")
def test_the_desktop_entries_are_valid(app_folder: Path) -> None:
    subprocess.run(["sh", app_folder / "desktop-entries"], check=True)
    entries = [PACKAGING / "factcheck.desktop", *app_folder.glob("*.desktop")]
    result = subprocess.run(["desktop-file-validate", *entries], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "")


def test_the_desktop_entry_opens_the_type_of_file_that_a_review_is() -> None:
    types = lines(PACKAGING / "factcheck.desktop")["MimeType"].split(";")
    mime = ET.parse(PACKAGING / "factcheck.xml").getroot()[0]  # noqa: S314 - our own file
    assert mime.get("type") == REVIEW_TYPE
    assert REVIEW_TYPE in types
    assert [glob.get("pattern") for glob in mime if glob.tag.endswith("glob")] == ["*.factcheck"]


@needs("update-mime-database")
def test_the_system_learns_what_a_review_is(tmp_path: Path) -> None:
    (tmp_path / "packages").mkdir()
    shutil.copy(PACKAGING / "factcheck.xml", tmp_path / "packages")
    subprocess.run(["update-mime-database", tmp_path], check=True, capture_output=True)
    assert f"{REVIEW_TYPE}:*.factcheck" in (tmp_path / "globs").read_text()


def test_every_picture_of_the_icon_has_the_size_in_its_name() -> None:
    sizes = {}
    for picture in ICONS.glob("factcheck-*.png"):
        width, height = struct.unpack(">II", picture.read_bytes()[16:24])
        assert width == height
        sizes[picture.stem.removeprefix("factcheck-")] = width
    assert {str(size) for size in sizes.values()} == set(sizes)
    assert {16, 32, 48, 256, 512} <= set(sizes.values())


def test_the_windows_icon_holds_the_pictures_it_lists() -> None:
    data = (ICONS / "factcheck.ico").read_bytes()
    count = struct.unpack("<HHH", data[:6])[2]
    entries = [struct.unpack("<BBBBHHII", data[6 + 16 * at : 22 + 16 * at]) for at in range(count)]
    held = {entry[0] or 256: data[entry[7] : entry[7] + entry[6]] for entry in entries}
    assert held[16] == (ICONS / "factcheck-16.png").read_bytes()
    assert held[256] == (ICONS / "factcheck-256.png").read_bytes()


def test_the_packaged_folder_carries_qt_s_licence() -> None:
    text = (PACKAGING / "licences" / "LGPL-3.0.txt").read_text("utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text
