import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck_app.claims.worth import Scorer

DATA = Path(__file__).parent / "data"
SHIPPED = Path(__file__).parents[3] / "resources" / "models" / "check-worthiness"

Train = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def train() -> Train:
    """Run the training command in a process of its own, for torch takes memory and threads."""
    for library in ("torch", "transformers", "onnx"):
        if importlib.util.find_spec(library) is None:
            pytest.skip(f"{library} is not installed: it comes with the “train” extra")

    def run(*arguments: str | int | Path) -> subprocess.CompletedProcess[str]:
        command = (sys.executable, "-m", "factcheck_app.claims.training", *map(str, arguments))
        return subprocess.run(command, capture_output=True, text=True, check=False)

    return run


def smoke(train: Train, output: Path, workers: int) -> str:
    where = ("--data", DATA, "--base", SHIPPED, "--output", output)
    result = train("--smoke", "--workers", workers, "--date", "2026-01-02", *where)
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_a_smoke_run_goes_the_whole_way_and_the_same_seed_makes_the_same_file(
    train: Train, tmp_path: Path
) -> None:
    told = smoke(train, tmp_path / "one", workers=2)
    smoke(train, tmp_path / "two", workers=1)

    (worth,) = Scorer.load(tmp_path / "one").worths(["Exports rose by 5 percent."])
    manifest = json.loads((tmp_path / "one" / "manifest.json").read_text("utf-8"))
    assert 0 < worth.check_worthy < 1
    assert "ClaimBuster groundtruth" in told
    assert manifest["made"] == "2026-01-02"
    assert manifest["files"] == json.loads((tmp_path / "two" / "manifest.json").read_text("utf-8"))["files"]


def test_a_missing_data_set_is_told_in_a_sentence(train: Train, tmp_path: Path) -> None:
    result = train("--data", tmp_path, "--base", SHIPPED, "--output", tmp_path / "made")

    assert result.returncode == 1
    assert "groundtruth.csv cannot be read" in result.stderr
    assert "Traceback" not in result.stderr
