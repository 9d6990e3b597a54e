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


def test_several_articles_are_printed_in_the_order_of_the_files(tmp_path: Path) -> None:
    for number, name in enumerate(("c.txt", "a.md", "b.txt"), start=1):
        (tmp_path / name).write_text(f"On Monday {number * 11} ferries sank near Corfu.")
    (tmp_path / "d.csv").write_text("1,2")
    done = factcheck("claims", tmp_path, tmp_path / "c.txt")
    assert done.returncode == 0, done.stderr.decode()
    lines = done.stdout.decode().splitlines()
    heads = [line for line in lines if line.startswith("== ")]
    assert heads == [f"== {tmp_path / name} ==" for name in ("a.md", "b.txt", "c.txt", "c.txt")]
    words = [word for line in lines if line.startswith("      ") for word in line.split()]
    assert [word for word in words if word.isdecimal()] == ["22", "33", "11", "11"]


def test_several_articles_as_json_are_one_line_each(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"On Monday 11 ferries sank near {name[0].upper()}ville.")
    done = factcheck("claims", tmp_path, "--format", "json")
    listings = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [Path(listing["article"]["origin"]["name"]).name for listing in listings] == ["a.txt", "b.txt"]
    assert all(listing["claims"] for listing in listings)


def test_what_claims_say_of_each_other_is_in_the_json() -> None:
    text = "On 3 May 2019 the army fired 26 missiles.\n\nOn 3 May 2019 the army fired 28 missiles.\n"
    listing = json.loads(factcheck("claims", "--format", "json", given=text.encode()).stdout)
    known = {claim["id"] for claim in listing["claims"]}
    assert listing["conflicts"]
    assert all(set(conflict["claims"]) <= known for conflict in listing["conflicts"])
    assert all(conflict["reason"] for conflict in listing["conflicts"])
    assert all(set(group) <= known for group in listing["groups"])


def test_a_bad_file_among_others_is_told_of_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.txt").write_text("On Monday 11 ferries sank near Corfu.")
    done = factcheck("claims", tmp_path, tmp_path / "absent.txt")
    assert done.returncode == 1
    errors = done.stderr.decode().splitlines()
    assert [error for error in errors if not error.startswith("factcheck-app: ")] == []
    assert "“a.txt” holds no text." in errors[0]
    assert any("absent.txt" in error for error in errors)
    assert done.stdout.decode().count("11 ferries") == 2


def test_a_folder_without_articles_is_told_of(tmp_path: Path) -> None:
    done = factcheck("claims", tmp_path)
    assert done.returncode == 1
    assert done.stdout == b""
    assert b"holds no .txt or .md file" in done.stderr


def test_another_language_is_told_of_on_standard_error() -> None:
    done = factcheck("claims", given="Правительство объявило, что в 2019 году погибли 250 человек.".encode())
    assert done.returncode == 0
    assert "does not seem to be in English" in done.stderr.decode()
    assert "250 человек" in done.stdout.decode()


SENTENCES = "The minister said that 26 ferries sank near the island in 2019.\n\nWhat a nice day!\n"


def scores(done: subprocess.CompletedProcess[bytes]) -> list[float]:
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b""
    return [float(line) for line in done.stdout.decode().splitlines()]


def test_a_sentence_a_line_gives_a_probability_a_line() -> None:
    worthy, blank, idle = scores(factcheck("score", given=SENTENCES.encode()))
    assert 0 <= blank < idle < 0.5 < worthy <= 1


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(SENTENCES.replace("\n", "\r\n").encode(), id="CRLF"),
        pytest.param(b"\xef\xbb\xbf" + SENTENCES.encode(), id="BOM"),
        pytest.param(SENTENCES.rstrip("\n").encode(), id="no line end"),
    ],
)
def test_line_ends_and_marks_change_no_score(given: bytes) -> None:
    assert scores(factcheck("score", given=given)) == scores(factcheck("score", given=SENTENCES.encode()))


def test_a_sentence_has_the_same_score_among_any_others() -> None:
    alone = scores(factcheck("score", given=SENTENCES.splitlines()[0].encode()))
    many = scores(factcheck("score", given=SENTENCES.encode() * 40))
    assert many[::3] == alone * 40


@pytest.mark.parametrize(
    ("given", "lines"), [(b"", 0), (b"\n", 1), (b"\xff\xfe caf\xe9 26\n", 1), (b"a" * 500_000, 1)]
)
def test_whatever_comes_in_as_many_scores_come_out(given: bytes, lines: int) -> None:
    assert len(scores(factcheck("score", given=given))) == lines


def test_scores_come_while_more_sentences_are_waited_for() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "factcheck_app", "score"],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for sentence in SENTENCES.encode().splitlines(keepends=True):
            process.stdin.write(sentence)
            process.stdin.flush()
            assert 0 <= float(process.stdout.readline()) <= 1
        process.stdin.close()
        assert process.wait(20) == 0


def test_scoring_imports_neither_spacy_nor_qt() -> None:
    script = (
        "import sys; from factcheck_app.__main__ import main; status = main(['score']); "
        "sys.exit(status or any(name.startswith(('PySide6', 'spacy', 'tinydb')) for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=PROJECT, input=b"A day.\n", capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


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
    assert done.stdout.count(b"ok  ") == 4


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
