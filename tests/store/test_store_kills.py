"""A process that is killed at any moment has lost nothing that it acknowledged."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
CYCLES = int(os.environ.get("FACTCHECK_KILL_CYCLES", "40"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows can't fork, nor kill -9")
def test_kill_9_loses_nothing_acknowledged_and_leaves_a_readable_review(tmp_path: Path) -> None:
    seed = random.randrange(10**6)  # noqa: S311
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS.parent), str(TESTS)])}
    script = TESTS / "store" / "kill_cycles.py"
    command = [sys.executable, "-W", "error", str(script), str(tmp_path), str(CYCLES), str(seed)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    counts = json.loads(run.stdout)
    sys.stdout.write(f"{counts}\n")
    bad = ("lost acts", "lost texts", "unreadable", "odd")
    assert [counts[each] for each in bad] == [0, 0, 0, 0], f"seed {seed}: {counts}"
    assert counts["cycles"] == CYCLES
    assert counts["acknowledged"] > CYCLES
