"""A worker of our own making stands in for the detector: the mechanism is what is tried here."""

import json
import queue
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck_app.domain.article import Article
from factcheck_app.domain.rows import article_to_row
from factcheck_app.workers.client import Worker, worker_command
from making import make_article

PATIENCE_S = 20
PROJECT = Path(__file__).parents[2]
SCRIPT = f"import sys; sys.path.insert(0, {str(PROJECT)!r})" + textwrap.dedent(
    """
    import time
    from factcheck_app.domain.article import Span
    from factcheck_app.domain.claim import Claim, Kind, Voice, suggestion_id
    from factcheck_app.domain.errors import ModelError
    from factcheck_app.workers.child import Analysis, serve

    def find(article, place):
        print("a library chatters on standard output")
        if "slow" in sys.argv:
            time.sleep(0.3)
        if "crash" in sys.argv:
            raise SystemExit(7)
        if "stumble" in sys.argv and place == 1:
            raise RuntimeError("a rule that stumbles")
        if "mark" in sys.argv:
            open(f"{sys.argv[-1]}/{place}", "w").close()
            time.sleep(0.05)
        span = article.blocks[place].span
        return (Claim(suggestion_id(article.sha256, span), article.sha256, span, span, Kind.EVENT,
                      span.of(article.text)[:9], "", Voice.ARTICLE, 0.5, ("because",)),)

    def read_ahead(article, places):
        if "ahead" in sys.argv:
            with open(f"{sys.argv[-1]}/batches", "a") as file:
                print(*places, file=file)
        if "stumble" in sys.argv:
            raise RuntimeError("a batch that stumbles")

    def notices(article):
        return ["Only figures are found."] if "lame" in sys.argv else []

    def load():
        if "broken" in sys.argv:
            raise ModelError("The model is missing.")
        return Analysis("test 1", find, read_ahead, notices)

    sys.exit(serve(load))
    """
)


class Heard:
    """Listens to a worker."""

    def __init__(self) -> None:
        self.messages: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self.ends: queue.SimpleQueue[int] = queue.SimpleQueue()

    def next(self) -> dict[str, Any]:
        return self.messages.get(timeout=PATIENCE_S)

    def until_finished(self) -> list[dict[str, Any]]:
        messages = [self.next()]
        while messages[-1]["is"] != "finished":
            messages.append(self.next())
        return messages


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "worker.py"
    path.write_text(SCRIPT, "utf-8")
    return path


@pytest.fixture
def workers() -> Iterator[list[Worker]]:
    started: list[Worker] = []
    yield started
    for worker in started:
        worker.kill()


def start(workers: list[Worker], script: Path, *ways: str) -> tuple[Worker, Heard]:
    worker, heard = Worker([sys.executable, str(script), *ways]), Heard()
    workers.append(worker)
    worker.listen(heard.messages.put, heard.ends.put)
    return worker, heard


def analyse(worker: Worker, article: Article, done: tuple[int, ...] = (), job: int = 1) -> None:
    worker.send({"do": "analyse", "job": job, "article": article_to_row(article), "done": list(done)})


def blocks_of(messages: list[dict[str, Any]]) -> list[int]:
    return [message["block"] for message in messages if message["is"] == "claims"]


LONG = make_article("One line.\nTwo lines 🚢.\nThree lines.\nFour lines.\nFive lines.\nSix lines.")


def test_results_come_in_reading_order_and_carry_job_and_text(workers: list[Worker], script: Path) -> None:
    worker, heard = start(workers, script)
    analyse(worker, LONG, job=4)
    messages = heard.until_finished()
    assert messages[0] == {"is": "ready", "detector": "test 1"}
    assert blocks_of(messages) == [0, 1, 2, 3, 4, 5]
    assert {(message["job"], message["sha256"]) for message in messages[1:]} == {(4, LONG.sha256)}


def test_what_is_in_view_comes_first(workers: list[Worker], script: Path) -> None:
    worker, heard = start(workers, script, "slow")
    analyse(worker, LONG)
    worker.send({"do": "look", "job": 1, "blocks": [3, 4]})
    blocks = blocks_of(heard.until_finished())
    assert sorted(blocks) == [0, 1, 2, 3, 4, 5]
    assert blocks.index(3) < blocks.index(2)
    assert blocks.index(4) == blocks.index(3) + 1


def test_blocks_that_are_done_are_not_done_again(workers: list[Worker], script: Path) -> None:
    worker, heard = start(workers, script)
    analyse(worker, LONG, done=(0, 1, 4))
    assert blocks_of(heard.until_finished()) == [2, 3, 5]


def test_what_the_reader_has_to_know_comes_before_the_claims(workers: list[Worker], script: Path) -> None:
    worker, heard = start(workers, script, "lame")
    analyse(worker, LONG, job=3)
    messages = heard.until_finished()
    assert messages[1] == {"is": "notice", "job": 3, "sha256": LONG.sha256, "text": "Only figures are found."}
    assert [message["is"] for message in messages].count("notice") == 1


def test_the_first_block_is_read_alone_then_a_few_and_the_others_together(
    workers: list[Worker], script: Path, tmp_path: Path
) -> None:
    worker, heard = start(workers, script, "ahead", str(tmp_path))
    analyse(worker, LONG)
    heard.until_finished()
    assert (tmp_path / "batches").read_text().splitlines() == ["0", "1 2", "3 4 5"]


def test_a_new_article_takes_the_place_of_the_old_one(workers: list[Worker], script: Path) -> None:
    worker, heard = start(workers, script, "slow")
    analyse(worker, LONG, job=1)
    assert heard.next()["is"] == "ready"
    assert heard.next()["job"] == 1
    analyse(worker, make_article("Other."), job=2)
    jobs = [message["job"] for message in heard.until_finished()]
    assert jobs[-1] == 2
    assert len(jobs) < len(LONG.blocks)


def test_messages_that_come_before_anyone_listens_wait(
    script: Path, workers: list[Worker], tmp_path: Path
) -> None:
    worker, heard = Worker([sys.executable, str(script), "mark", str(tmp_path)]), Heard()
    workers.append(worker)
    analyse(worker, LONG)
    deadline = time.monotonic() + PATIENCE_S
    # With the second block begun, the messages before it have long been sent.
    while not (tmp_path / "1").exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    worker.listen(heard.messages.put, heard.ends.put)
    assert [message["is"] for message in heard.until_finished()] == ["ready", *["claims"] * 6, "finished"]


def test_a_block_that_cannot_be_analysed_does_not_end_the_search(workers: list[Worker], script: Path) -> None:
    worker, heard = start(workers, script, "stumble")
    analyse(worker, LONG)
    messages = heard.until_finished()
    assert blocks_of(messages) == [0, 1, 2, 3, 4, 5]
    assert [message["block"] for message in messages if message.get("failed")] == [1]


def test_a_worker_that_dies_in_mid_line_is_told(workers: list[Worker], tmp_path: Path) -> None:
    path = tmp_path / "dying.py"
    path.write_text('import sys; sys.stdout.write(\'{"is": "re\'); sys.stdout.flush(); sys.exit(9)', "utf-8")
    _worker, heard = start(workers, path)
    assert heard.ends.get(timeout=PATIENCE_S) == 9


def test_a_crash_is_told_with_its_status(workers: list[Worker], script: Path) -> None:
    worker, heard = start(workers, script, "crash")
    analyse(worker, LONG)
    assert heard.ends.get(timeout=PATIENCE_S) == 7


def test_a_missing_model_is_told_in_its_own_words(workers: list[Worker], script: Path) -> None:
    _worker, heard = start(workers, script, "broken")
    assert heard.next() == {"is": "failed", "text": "The model is missing."}
    assert heard.ends.get(timeout=PATIENCE_S) == 1


def test_a_killed_worker_says_nothing_more(workers: list[Worker], script: Path) -> None:
    worker, heard = start(workers, script, "slow")
    analyse(worker, LONG)
    assert heard.next()["is"] == "ready"
    worker.kill()
    assert heard.ends.empty()
    worker.send({"do": "look", "job": 1, "blocks": []})


def test_a_worker_runs_nothing_that_lies_in_the_folder_it_is_started_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("numpy", "spacy", "json"):
        (tmp_path / f"{name}.py").write_text("open('has-run', 'w').close()\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    done = subprocess.run(
        worker_command("claims"), stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout)["is"] == "ready"
    assert not (tmp_path / "has-run").exists()


def test_a_worker_whose_window_is_gone_ends_quietly(script: Path) -> None:
    request = {"do": "analyse", "job": 1, "article": article_to_row(LONG), "done": []}
    with subprocess.Popen(
        [sys.executable, str(script), "slow"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(json.dumps(request).encode() + b"\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()
        assert process.wait(PATIENCE_S) == 0
    assert b"Traceback" not in errors
