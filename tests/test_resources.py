import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck_app import resources
from factcheck_app.resources import ResourceError

PROJECT = Path(__file__).parents[1]


def lay_package(at: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pretend that the program's package lies in a folder, and return that folder."""
    package = at / "factcheck_app"
    package.mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(package / "resources.py"))
    return package


def test_a_source_tree_has_its_resources_beside_the_package() -> None:
    assert resources.folder() == PROJECT / "resources"


def test_a_wheel_has_its_resources_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = lay_package(tmp_path / "site-packages", monkeypatch)
    (package / "_resources").mkdir()
    assert resources.folder() == package / "_resources"


def test_a_wheel_does_not_take_a_stranger_s_folder_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = lay_package(tmp_path / "site-packages", monkeypatch)
    (package.parent / "resources").mkdir()
    (package / "_resources").mkdir()
    assert resources.folder() == package / "_resources"


def test_a_frozen_app_has_its_resources_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.folder() == tmp_path / "resources"


def test_missing_resources_are_told_with_the_places_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = lay_package(tmp_path, monkeypatch)
    with pytest.raises(ResourceError) as failure:
        resources.folder()
    assert str(package / "_resources") in str(failure.value)
    assert str(tmp_path / "resources") in str(failure.value)


def test_one_missing_file_is_told_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_package(tmp_path, monkeypatch)
    (tmp_path / "resources").mkdir()
    with pytest.raises(ResourceError, match=r"four-years-of-war\.txt is missing\. Please install"):
        resources.sample()


@pytest.mark.parametrize(
    "accessor",
    [resources.sample, resources.icon, resources.model_manifest, resources.templates, resources.fonts],
)
def test_every_named_resource_is_there_and_holds_something(accessor: Callable[[], Path]) -> None:
    found = accessor()
    assert any(found.iterdir()) if found.is_dir() else found.stat().st_size > 0


def test_every_typeface_comes_with_its_licence() -> None:
    families = {font.name.split("-")[0] for font in resources.fonts().glob("*.ttf")}
    licences = {text.name.removesuffix("-OFL.txt") for text in resources.fonts().glob("*-OFL.txt")}
    assert families
    assert families == licences
