import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]


def build(what: str, source: Path, out: Path) -> Path:
    """Build a wheel or an sdist as pip would, without a network."""
    code = f"import hatchling.build as b, sys; print(b.build_{what}(sys.argv[1]))"
    run = subprocess.run(
        [sys.executable, "-c", code, out], cwd=source, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return out / run.stdout.split()[-1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel that was built from an sdist that was built from the source tree."""
    made = tmp_path_factory.mktemp("made")
    with tarfile.open(build("sdist", PROJECT, made)) as archive:
        # Python 3.11.2, which Debian 12 has, knows no filters.
        archive.extraction_filter = getattr(tarfile, "data_filter", lambda member, _folder: member)
        archive.extractall(made)  # noqa: S202 - our own archive
    (source,) = (path for path in made.iterdir() if path.is_dir())
    return build("wheel", source, made)


def test_a_wheel_by_way_of_an_sdist_carries_every_resource(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    files = [path for path in (PROJECT / "resources").rglob("*") if path.is_file()]
    wanted = {
        f"factcheck_app/_resources/{path.relative_to(PROJECT / 'resources').as_posix()}" for path in files
    }
    assert wanted - {name for name in wanted if "__pycache__" in name} <= held


def test_an_installed_program_finds_its_resources(wheel: Path, tmp_path: Path) -> None:
    shutil.unpack_archive(wheel, tmp_path, "zip")
    code = "from factcheck_app import resources; print(resources.sample())"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    inside = tmp_path / "factcheck_app" / "_resources" / "samples" / "four-years-of-war.txt"
    assert Path(run.stdout.strip()) == inside


def test_a_wheel_brings_the_command_and_the_licences(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    held = {name.split(".dist-info/")[-1]: name for name in archive.namelist()}
    assert "factcheck-app = factcheck_app.__main__:main" in archive.read(held["entry_points.txt"]).decode()
    assert {"licenses/LICENSE", "licenses/resources/fonts/SourceSerif4-OFL.txt"} <= set(held)
