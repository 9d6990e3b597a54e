"""A screen reader's view of the program, through AT-SPI, on a virtual screen with a message bus of its own.

It needs Debian's xvfb, xauth, dbus, at-spi2-core, gir1.2-atspi-2.0 and python3-gi, and skips where they
are not there.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

READER = Path(__file__).with_name("screen_reader.py")
SYSTEM_PYTHON = Path("/usr/bin/python3")
BUS = 'exec dbus-run-session -- sh -c "$SESSION" sh "$@" 2>/dev/null'
SESSION = '"$@" >/dev/null & exec /usr/bin/python3 "$READER"'
MARK = "> "
PATIENCE_S = 60
ESC = 0xFF1B
OPERABLE = {
    "menu item",
    "list item",
    "push button",
    "check box",
    "radio button",
    "text",
    "entry",
    "slider",
    "list",
    "combo box",
    "spin button",
}
CLAIM = re.compile(
    r"Claim (\d+) of (\d+), (unreviewed|verified|disputed|needs source)(?:, in conflict)?, (.+)"
)

Node = dict[str, Any]


def _missing() -> str:
    """Return what the machine lacks, or nothing."""
    for tool in ("xvfb-run", "xauth", "dbus-run-session"):
        if shutil.which(tool) is None:
            return tool
    asks = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if (
        not SYSTEM_PYTHON.exists()
        or subprocess.run([SYSTEM_PYTHON, "-c", asks], capture_output=True).returncode
    ):
        return "the bindings of AT-SPI"
    return ""


class Reader:
    """A screen reader beside the program, which runs on the sample article."""

    def __init__(self, folder: Path) -> None:
        program = [sys.executable, "-m", "factcheck_app", "--sample", "--data-dir", str(folder / "data")]
        environment = {
            **os.environ,
            "READER": str(READER),
            "SESSION": SESSION,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_CONFIG_HOME": str(folder / "config"),
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        self._process = subprocess.Popen(
            ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "sh", "-c", BUS, "sh", *program],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )

    def ask(self, command: str) -> Any:
        """Give the reader a command; return its answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            if line.startswith(MARK):
                return json.loads(line.removeprefix(MARK))
        pytest.fail("the screen reader ended")

    def press(self, *keys: str) -> None:
        """Press keys that are letters or digits, or Esc; what was announced before is forgotten."""
        self.ask("heard")
        self.ask("press " + " ".join(str(ESC if key == "Esc" else ord(key)) for key in keys))

    def wait_for(self, role: str, wanted: Callable[[str], bool]) -> Node:
        """Wait until something of that role is shown whose name is as wanted; return it."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            for node in self.nodes():
                if node["role"] == role and wanted(node["name"]):
                    return node
            time.sleep(0.2)
        shown = [node["name"] for node in self.nodes() if node["name"]]
        pytest.fail(f"no such {role} is shown; there are {shown}")

    def hear(self, words: str) -> str:
        """Wait until something is announced that begins with these words; return it."""
        deadline = time.monotonic() + PATIENCE_S
        heard: list[str] = []
        while time.monotonic() < deadline:
            heard += self.ask("heard")
            found = next((said for said in heard if said.startswith(words)), None)
            if found is not None:
                return found
            time.sleep(0.2)
        pytest.fail(f"{words!r} was not announced, but {heard}")

    def names(self, role: str) -> list[str]:
        """Return the names of all that is shown in a role, in the order of reading."""
        return [node["name"] for node in self.nodes() if node["role"] == role]

    def nodes(self) -> list[Node]:
        """Return all that is shown, in the order of reading."""
        tree = self.ask("tree factcheck")
        return [] if tree is None or "error" in tree else list(_flat(tree))

    def end(self) -> None:
        """End the session with all that runs in it."""
        os.killpg(self._process.pid, 15)
        self._process.communicate(timeout=PATIENCE_S)


def _flat(node: Node) -> Iterator[Node]:
    yield node
    for child in node["children"]:
        yield from _flat(child)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """The program under the eyes of a screen reader, once its analysis is done."""
    missing = _missing()
    if missing:
        pytest.skip(f"{missing} is not installed")
    reader = Reader(tmp_path_factory.mktemp("screen-reader"))
    try:
        reader.wait_for("label", lambda name: re.fullmatch(r"0 of \d+\b(?! so far).*", name) is not None)
        yield reader
    finally:
        reader.end()


def test_the_list_reads_place_state_and_label_of_every_claim_in_sight(reader: Reader) -> None:
    rows = [CLAIM.fullmatch(name) for name in reader.names("list item")]
    assert len(rows) >= 5
    assert None not in rows
    read = [row.groups() for row in rows if row is not None]
    places, counts = [int(place) for place, *_rest in read], {int(count) for _place, count, *_rest in read}
    assert places == sorted(set(places))
    assert len(counts) == 1
    assert max(places) <= max(counts)
    assert "unreviewed" in {state for _place, _count, state, _label in read}


def test_verdicts_and_the_claim_that_comes_next_are_announced(reader: Reader) -> None:
    first, second, *_others = reader.names("list item")
    label = first.split(", ", 2)[2]
    reader.press("v")
    reader.hear(f"Verified: {label}")
    reader.wait_for("list item", lambda name: name == first.replace("unreviewed", "verified"))
    reader.press("d")
    reader.hear("Disputed: ")
    reader.wait_for("list item", lambda name: name == second.replace("unreviewed", "disputed"))
    reader.press("k")
    reader.hear(second.partition(", ")[0])


def test_the_article_tells_the_claim_that_is_in_front(reader: Reader) -> None:
    reader.press("j")
    said = reader.hear("Claim ")
    articles = [node for node in reader.nodes() if (node["role"], node["name"]) == ("text", "Article")]
    assert [node["description"] for node in articles] == [said.replace(", in conflict", "")]
    assert said in reader.names("list item")


def test_whatever_can_be_operated_has_a_name(reader: Reader) -> None:
    nodes = reader.nodes()
    assert [node["role"] for node in nodes if node["role"] in OPERABLE and not node["name"]] == []
    assert {"Verified", "Disputed", "Needs source", "On author", "Not checkable", "Dismiss"} <= set(
        reader.names("push button")
    )
    assert reader.names("menu item")[:6] == ["Article", "Claim", "Edit", "Go", "Show", "Help"]
    assert reader.names("list") == ["Claims"]
    assert reader.names("slider") == ["Fewer or more claims"]


def test_the_fields_of_a_source_have_names(reader: Reader) -> None:
    reader.press("e")
    reader.wait_for("text", lambda name: name.startswith("Source: title, address"))
    nodes = reader.nodes()
    assert [node["role"] for node in nodes if node["role"] in OPERABLE and not node["name"]] == []
    boxes = {node["description"]: node["name"] for node in nodes if node["role"] == "combo box"}
    assert boxes == {"What it says of the claim": "supports", "Tier": "secondary", "Medium": "other"}
    assert "Confidential" in reader.names("check box")
    reader.press("Esc")
    reader.wait_for("text", lambda name: name == "Article")
