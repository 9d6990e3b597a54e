"""The house's own rules, so that one command proves all: style, types, direction of imports, the README."""

import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
TOP_LEVEL = {
    *("factcheck_app", "resources", "tests"),
    *("pyproject.toml", "build.spec", "README.md", "LICENSE", "CHANGELOG.md"),
}
MADE_BY_TOOLS = {"build", "dist"}


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)


def tool(name: str) -> str:
    """Return the path of a tool that is installed beside the Python that runs the tests."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    assert found, f"{name} is not installed: pip install -e '.[test]'"
    return found


@pytest.mark.parametrize(
    "command", ["ruff check", "ruff format --check", "mypy", "lint-imports"], ids=lambda command: command
)
def test_the_tools_have_nothing_to_say(command: str) -> None:
    name, *arguments = command.split()
    result = run(tool(name), *arguments)
    assert result.returncode == 0, result.stdout + result.stderr


def test_nothing_lies_at_the_top_that_does_not_belong_there() -> None:
    found = {path.name for path in PROJECT.iterdir() if not path.name.startswith(".")}
    assert found - MADE_BY_TOOLS - {name for name in found if name.endswith(".egg-info")} <= TOP_LEVEL


def test_every_part_of_the_program_has_its_layer() -> None:
    layers = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ][0]
    named = {part for layer in layers["layers"] for part in layer.split(" | ")}
    parts = {
        path.stem for path in (PROJECT / "factcheck_app").iterdir() if path.suffix == ".py" or path.is_dir()
    }
    assert parts - {"__init__", "__pycache__", "_resources"} <= named


def readme_command(name: str) -> str:
    text = (PROJECT / "README.md").read_text("utf-8")
    found = re.search(rf"<!-- {name}:begin -->\n```sh\n(.*)\n```\n<!-- {name}:end -->", text)
    assert found, f"README.md has no one-line command between {name}:begin and {name}:end"
    return found[1]


def packages(command: str) -> set[str]:
    return {word for word in shlex.split(command) if word.startswith("lib") or word == "python3-venv"}


def test_both_commands_of_the_readme_install_the_same_packages() -> None:
    assert packages(readme_command("run")) == packages(readme_command("test"))
    assert "libxcb-cursor0" in packages(readme_command("run"))


def test_the_readme_s_commands_end_in_the_sample_and_in_the_tests() -> None:
    assert readme_command("run").endswith("/factcheck-app --sample")
    assert readme_command("test").endswith("/python -m pytest")


def test_every_file_that_the_readme_points_to_is_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", (PROJECT / "README.md").read_text("utf-8"))
    assert links
    assert [link for link in links if not (PROJECT / link).exists()] == []


@pytest.mark.skipif(
    shutil.which("bash") is None, reason="what CI runs is a shell script, and there is no bash"
)
def test_ci_runs_the_readme_s_own_test_command() -> None:
    shown = run("bash", PROJECT / ".ci" / "run", "--show")
    assert shown.stdout.strip() == readme_command("test")
    assert shown.stdout.strip().endswith("pytest")
