"""The command line as Unix users meet it: real processes, their output, errors and statuses."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck_app import __version__
from factcheck_app.domain.state import State
from factcheck_app.store.review_file import ReviewFile
from making import Hand, make_article, make_claim

PROJECT = Path(__file__).parents[1]
SAMPLE = PROJECT / "resources" / "samples" / "four-years-of-war.txt"


def factcheck(
    *arguments: str | Path, given: bytes | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "factcheck_app", *map(str, arguments)],
        cwd=PROJECT,
        input=given,
        capture_output=True,
        check=False,
        timeout=120,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
    )


@pytest.fixture
def review_path(tmp_path: Path) -> Path:
    article = make_article()
    file = ReviewFile.create(tmp_path / "ferries.factcheck", article)
    claim = make_claim(article)
    file.append_claims([claim], range(len(article.blocks)), "test 1")
    file.append_acts([Hand().judge(claim.id, State.DISPUTED)])
    file.close()
    return file.path


def test_claims_are_printed_as_json_with_offsets_into_the_text() -> None:
    done = factcheck("claims", SAMPLE, "--format", "json")
    assert done.returncode == 0, done.stderr.decode()
    listing = json.loads(done.stdout)
    assert set(listing["article"]) >= {"title", "text", "sha256"}
    labels = [claim["label"] for claim in listing["claims"]]
    assert "26 Kalibr missiles" in labels
    for claim in listing["claims"]:
        assert listing["article"]["text"][claim["start"] : claim["end"]] == claim["text"]
        assert set(claim) >= {"label", "kind", "speaker", "score", "reasons"}
        assert 0 <= claim["score"] <= 1


@pytest.mark.parametrize("arguments", [("claims",), ("claims", "-")])
def test_claims_are_read_from_standard_input(arguments: tuple[str, ...]) -> None:
    done = factcheck(*arguments, given="Forty-two ferries sank in 2019. \U0001f6a2\n".encode())
    assert done.returncode == 0, done.stderr.decode()
    assert b"ferries" in done.stdout


def test_another_encoding_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "legacy.txt"
    path.write_bytes("“Forty-two ferries sank,” he said.".encode("cp1252"))
    done = factcheck("claims", path, "--format", "json", "--encoding", "cp1252")
    assert json.loads(done.stdout)["article"]["text"].startswith("“Forty-two")


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x02" * 100, b"%PDF-1.7 " + b"\x00" * 50], ids=["empty", "binary", "PDF"]
)
def test_bad_input_gets_one_sentence_and_status_1(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "input.txt"
    path.write_bytes(content)
    done = factcheck("claims", path)
    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr.startswith(b"factcheck-app: ")
    assert b"Traceback" not in done.stderr


def test_a_wrong_use_is_status_2() -> None:
    done = factcheck("claims", "--format", "xml")
    assert done.returncode == 2
    assert b"usage: factcheck-app claims" in done.stderr


def test_the_version_is_told() -> None:
    assert factcheck("--version").stdout.decode().strip() == f"factcheck-app {__version__}"


@pytest.mark.parametrize("form", ["html", "csv", "json"])
def test_a_report_is_written_and_never_over_another_file_unasked(
    review_path: Path, tmp_path: Path, form: str
) -> None:
    target = tmp_path / f"report.{form}"
    command = ("report", review_path, "--format", form, "--output", target)
    assert factcheck(*command).returncode == 0
    written = target.read_bytes()
    assert b"Nine ferries" in written
    refused = factcheck(*command)
    assert refused.returncode == 1
    assert b"--force" in refused.stderr
    assert factcheck(*command, "--force").returncode == 0


def test_a_report_goes_to_standard_output(review_path: Path) -> None:
    done = factcheck("report", review_path, "--format", "csv", "--output", "-")
    (row,) = csv.DictReader(io.StringIO(done.stdout.decode("utf-8-sig"), newline=""))
    assert "disputed" in row.values()


def test_a_report_of_what_is_no_review_is_refused(tmp_path: Path) -> None:
    done = factcheck("report", SAMPLE, "--output", tmp_path / "report.html")
    assert done.returncode == 1
    assert done.stderr.startswith(b"factcheck-app: ")
    assert not (tmp_path / "report.html").exists()


def test_a_reader_who_has_seen_enough_is_no_error() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "factcheck_app", "claims", str(SAMPLE), "--format", "json"],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        errors = process.stderr.read()
    assert b"Traceback" not in errors
    assert b"BrokenPipe" not in errors


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_an_output_that_cannot_be_written_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck_app", "claims", str(SAMPLE)],
            cwd=PROJECT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"factcheck-app: the output could not be written")
    assert b"Traceback" not in done.stderr


def test_an_old_terminal_gets_what_it_can_show() -> None:
    text = "Forty-two ferries sank near Łódź in 2019.\n".encode()
    done = factcheck("claims", given=text, PYTHONUTF8="0", PYTHONIOENCODING="latin-1")
    assert done.returncode == 0, done.stderr.decode()
    assert b"\\u0141\xf3d" in done.stdout


def test_the_command_line_imports_no_qt() -> None:
    script = (
        "import sys; from factcheck_app.__main__ import main; status = main(sys.argv[1:]); "
        "sys.exit(status or any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "claims", str(SAMPLE)], cwd=PROJECT, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def test_the_self_test_passes() -> None:
    done = factcheck("--self-test")
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.count(b"ok  ") == 3


def test_a_worker_of_another_name_is_refused() -> None:
    done = factcheck("--worker", "cook")
    assert done.returncode == 2
    assert b"cook" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_the_window_says_so_in_a_sentence(tmp_path: Path) -> None:
    screens = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    done = factcheck("--data-dir", tmp_path, **screens)
    assert done.returncode == 1
    assert done.stderr.startswith(b"factcheck-app: There is no screen")
