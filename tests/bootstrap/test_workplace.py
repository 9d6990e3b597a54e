import secrets
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from factcheck_app.bootstrap.comparing import AT_ONCE
from factcheck_app.bootstrap.workplace import Workplace
from factcheck_app.domain.article import Article
from factcheck_app.domain.errors import ArticleError, ReviewError
from factcheck_app.domain.rows import claim_to_row
from factcheck_app.domain.state import State
from factcheck_app.ingest.reading import read_file
from factcheck_app.session.session import Hand, Session
from factcheck_app.store.review_file import ReviewFile
from factcheck_app.store.shelf import Shelf
from factcheck_app.workers.client import Worker
from making import make_claim

TEXT = "Nine ferries sailed on Monday.\n\nForty lorries waited for a crossing.\n"


class FakeWorker(Worker):
    """Notes what it is sent, and says what it is told to say."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.killed = False
        self._hear: Callable[[dict[str, Any]], None] | None = None
        self._end: Callable[[int], None] | None = None

    def listen(self, received: Callable[[dict[str, Any]], None], ended: Callable[[int], None]) -> None:
        self._hear, self._end = received, ended

    def send(self, message: dict[str, Any]) -> None:
        self.sent.append(message)

    def send_each(self, messages: Iterable[dict[str, Any]]) -> None:
        self.sent += messages

    def kill(self) -> None:
        self.killed = True

    def say(self, **message: Any) -> None:
        assert self._hear is not None
        self._hear(message)

    def end(self, status: int) -> None:
        assert self._end is not None
        self._end(status)


class Place:
    """A workplace over a temporary folder, with the workers that it started."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.workers: list[FakeWorker] = []
        self.comparers: list[FakeWorker] = []
        self.saved: list[int] = []
        hand = Hand("Ada", Shelf(folder).replica(), lambda: datetime.now(UTC), secrets.token_hex)
        self.workplace = Workplace(
            Shelf(folder), hand, self._start, lambda: folder / "sample.txt", self._start_comparing
        )
        self.workplace.attach(lambda call: call(), lambda kept, _at: self.saved.append(kept))

    def _start(self) -> Worker:
        self.workers.append(FakeWorker())
        return self.workers[-1]

    def _start_comparing(self) -> Worker:
        self.comparers.append(FakeWorker())
        return self.comparers[-1]

    def analyse(self, session: Session, *, blocks: Sequence[int] | None = None) -> None:
        """Have the worker find the first words of each block."""
        article = session.review.article
        worker, job = self.workers[-1], self.workers[-1].sent[-1]["job"]
        worker.say(**{"is": "ready", "detector": "test 1"})
        for place, block in enumerate(article.blocks):
            if blocks is None or place in blocks:
                claim = make_claim(article, block.span.start, block.span.start + 4)
                rows = [claim_to_row(claim)]
                found = {"is": "claims", "job": job, "sha256": article.sha256, "block": place, "claims": rows}
                found["failed"] = False
                worker.say(**found)
        if blocks is None:
            worker.say(**{"is": "finished", "job": job, "sha256": article.sha256})


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "reviews")


@pytest.fixture
def article_path(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.txt"
    path.write_text(TEXT, "utf-8")
    return path


def only_review(place: Place) -> Path:
    (path,) = place.folder.glob("*.factcheck")
    return path


def test_an_article_is_analysed_and_its_worker_ends(place: Place, article_path: Path) -> None:
    session = place.workplace.open_file(article_path)
    assert place.workers[-1].sent[0]["done"] == []
    place.analyse(session)
    assert len(session.review.claims) == len(session.review.article.blocks)
    assert session.blocks_to_do == 0
    assert place.workers[-1].killed
    place.workplace.close()


@pytest.mark.parametrize("by", ["article", "review"])
def test_opened_again_every_verdict_is_there_and_nothing_is_analysed(
    place: Place, article_path: Path, by: str
) -> None:
    session = place.workplace.open_file(article_path)
    place.analyse(session)
    session.judge(session.review.claims[0].id, State.DISPUTED)
    place.workplace.close()
    again = Place(place.folder)
    reopened = again.workplace.open_file(article_path if by == "article" else only_review(place))
    assert [reopened.review.standing(claim.id).state for claim in reopened.review.claims] == [
        State.DISPUTED,
        State.UNREVIEWED,
    ]
    assert again.workers == []
    again.workplace.close()


def test_a_renamed_review_is_found_by_its_article(place: Place, article_path: Path) -> None:
    place.analyse(place.workplace.open_file(article_path))
    place.workplace.close()
    only_review(place).rename(place.folder / "my own name.factcheck")
    again = Place(place.folder)
    assert len(again.workplace.open_file(article_path).review.claims) == 2
    again.workplace.close()


def test_an_analysis_that_was_cut_off_goes_on_where_it_was(place: Place, article_path: Path) -> None:
    session = place.workplace.open_file(article_path)
    place.analyse(session, blocks=[0])
    place.workplace.close()
    again = Place(place.folder)
    resumed = again.workplace.open_file(article_path)
    assert again.workers[0].sent[0]["done"] == [0]
    assert len(resumed.review.claims) == 1
    again.analyse(resumed, blocks=[1])
    assert len(resumed.review.claims) == 2
    again.workplace.close()


def test_a_late_result_of_another_job_is_dropped(place: Place, article_path: Path, tmp_path: Path) -> None:
    place.workplace.open_file(article_path)
    late = place.workers[0]
    other = tmp_path / "other.txt"
    other.write_text("Something else, 12 times.\n", "utf-8")
    session = place.workplace.open_file(other)
    sha256 = session.review.article.sha256
    place.workers[-1].say(
        **{"is": "claims", "job": 1, "sha256": sha256, "block": 0, "claims": [], "failed": False}
    )
    late.say(**{"is": "claims", "job": 2, "sha256": sha256, "block": 0, "claims": [], "failed": False})
    assert session.blocks_to_do == 1
    place.workplace.close()


def test_a_paragraph_that_could_not_be_analysed_is_told(place: Place, article_path: Path) -> None:
    session = place.workplace.open_file(article_path)
    job, sha256 = place.workers[-1].sent[-1]["job"], session.review.article.sha256
    place.workers[-1].say(
        **{"is": "claims", "job": job, "sha256": sha256, "block": 0, "claims": [], "failed": True}
    )
    assert session.notice.startswith("One paragraph could not be analysed")
    assert session.blocks_to_do == 1
    place.workplace.close()


def test_paragraphs_that_could_not_be_analysed_are_counted_and_hide_no_other_notice(
    place: Place, article_path: Path
) -> None:
    session = place.workplace.open_file(article_path)
    session.warn("Another program has changed this review's file.")
    job, sha256 = place.workers[-1].sent[-1]["job"], session.review.article.sha256
    for block in (0, 1):
        place.workers[-1].say(
            **{"is": "claims", "job": job, "sha256": sha256, "block": block, "claims": [], "failed": True}
        )
    first, second = session.notice.splitlines()
    assert first == "Another program has changed this review's file."
    assert second.startswith("2 paragraphs could not be analysed")
    place.workplace.close()


def test_what_the_worker_remarks_is_shown_with_its_review_alone(place: Place, article_path: Path) -> None:
    session = place.workplace.open_file(article_path)
    job = place.workers[-1].sent[-1]["job"]
    place.workers[-1].say(**{"is": "notice", "job": job, "text": "Claims are ranked by rules."})
    place.workers[-1].say(**{"is": "notice", "job": job - 1, "text": "This text does not look English."})
    assert session.remarks == ("Claims are ranked by rules.",)
    assert session.notice == ""
    place.workplace.close()


def open_many(place: Place, tmp_path: Path) -> Session:
    """Open an article with more claims than are compared at once."""
    path = tmp_path / "many.txt"
    path.write_text("\n\n".join(f"{n} ferries sailed on Monday." for n in range(AT_ONCE + 1)), "utf-8")
    session = place.workplace.open_file(path)
    place.analyse(session)
    return session


def test_many_claims_are_compared_by_a_worker_of_their_own(place: Place, tmp_path: Path) -> None:
    session = open_many(place, tmp_path)
    session.compare()
    (comparer,) = place.comparers
    about, *claims = comparer.sent
    assert about["claims"] == len(claims) == AT_ONCE + 1
    ids = [claim.id for claim in session.review.claims[:2]]
    comparer.say(conflicts=[["another figure", ids, "“0” here, “1” there"]], groups=[], body={})
    assert session.comparison.conflicts[0].claim_ids == tuple(ids)
    assert comparer.killed
    place.workplace.close()


def test_a_comparison_that_breaks_off_is_remarked(place: Place, tmp_path: Path) -> None:
    session = open_many(place, tmp_path)
    session.compare()
    place.comparers[0].end(-9)
    assert session.remarks[0].startswith("The claims could not be compared with each other (status -9)")
    place.workplace.close()


def test_a_review_that_was_left_is_not_compared(place: Place, tmp_path: Path) -> None:
    session = open_many(place, tmp_path)
    place.workplace.close()
    session.compare()
    assert place.comparers == []


def test_leaving_a_review_ends_its_comparison(place: Place, tmp_path: Path) -> None:
    open_many(place, tmp_path).compare()
    place.workplace.close()
    assert place.comparers[0].killed


def test_a_crashed_analysis_is_told(place: Place, article_path: Path) -> None:
    session = place.workplace.open_file(article_path)
    place.workers[-1].end(-9)
    assert session.notice.startswith("The search for claims ended early (status -9).")
    place.workplace.close()


def test_a_missing_model_is_told_and_the_article_can_be_read(place: Place, article_path: Path) -> None:
    session = place.workplace.open_file(article_path)
    place.workers[-1].say(**{"is": "failed", "text": "The language model is missing."})
    assert session.notice == "The language model is missing."
    assert session.review.article.text == TEXT
    place.workplace.close()


def test_a_warm_worker_takes_the_first_article(place: Place, article_path: Path) -> None:
    place.workplace.warm()
    place.workplace.open_file(article_path)
    assert len(place.workers) == 1
    assert place.workers[0].sent[0]["do"] == "analyse"
    place.workplace.close()


def test_an_unreadable_review_is_set_aside_and_the_reader_told(place: Place, article_path: Path) -> None:
    place.analyse(place.workplace.open_file(article_path))
    place.workplace.close()
    path = only_review(place)
    damaged = path.read_bytes()[:-40]
    path.write_bytes(damaged)
    again = Place(place.folder)
    session = again.workplace.open_file(article_path)
    (aside,) = place.folder.glob("*.corrupt-*")
    assert aside.read_bytes() == damaged
    assert str(aside) in session.notice
    assert session.review.claims == ()
    again.workplace.close()


def test_an_unreadable_review_that_is_opened_by_itself_is_told_and_left(place: Place, tmp_path: Path) -> None:
    path = tmp_path / "odd.factcheck"
    path.write_bytes(b"")
    with pytest.raises(ReviewError, match=r"odd\.factcheck"):
        place.workplace.open_file(path)
    assert path.read_bytes() == b""


CYRILLIC = "Девять паромов вышли в море. Сорок машин ждали.\n"


def open_misread(place: Place, tmp_path: Path) -> tuple[Session, Article]:
    """Open a Cyrillic text that was read as Western, so that another encoding is wanted."""
    path = tmp_path / "паромы.txt"
    path.write_bytes(CYRILLIC.encode("cp1251"))
    misread = read_file(path, "cp1252")
    return place.workplace.open_article(misread), misread


def test_before_the_first_act_another_encoding_replaces_the_text(place: Place, tmp_path: Path) -> None:
    open_misread(place, tmp_path)
    session = place.workplace.read_again("cp1251")
    assert session.review.article.text == CYRILLIC
    place.workplace.close()
    file = ReviewFile.open(only_review(place))
    assert file.article.text == CYRILLIC
    assert file.article.origin.encoding == "cp1251"
    file.close()


def test_the_article_opened_again_has_the_encoding_that_was_chosen(place: Place, tmp_path: Path) -> None:
    _session, misread = open_misread(place, tmp_path)
    place.workplace.read_again("cp1251")
    place.workplace.close()
    again = Place(place.folder)
    assert again.workplace.open_article(misread).review.article.text == CYRILLIC
    again.workplace.close()


def test_after_the_first_act_another_encoding_opens_a_review_of_its_own(place: Place, tmp_path: Path) -> None:
    session, misread = open_misread(place, tmp_path)
    place.analyse(session)
    session.judge(session.review.claims[0].id, State.VERIFIED)
    assert place.workplace.read_again("cp1251").review.article.text == CYRILLIC
    place.workplace.close()
    texts = set()
    for path in place.folder.glob("*.factcheck"):
        file = ReviewFile.open(path)
        texts.add((file.article.text, len(file.acts)))
        file.close()
    assert texts == {(misread.text, 1), (CYRILLIC, 0)}


def test_pasted_text_has_no_other_encoding(place: Place) -> None:
    place.workplace.open_pasted("Forty cars waited.")
    with pytest.raises(ArticleError, match="paste it again"):
        place.workplace.read_again("cp1251")
    place.workplace.close()


def test_a_file_that_changed_meanwhile_is_not_read_again(place: Place, tmp_path: Path) -> None:
    _session, misread = open_misread(place, tmp_path)
    Path(misread.origin.name).write_bytes(b"something else\n")
    with pytest.raises(ArticleError, match="has changed"):
        place.workplace.read_again("cp1251")
    place.workplace.close()


def test_what_cannot_be_opened_leaves_the_open_review_as_it_is(
    place: Place, article_path: Path, tmp_path: Path
) -> None:
    session = place.workplace.open_file(article_path)
    place.analyse(session)
    with pytest.raises(ArticleError):
        place.workplace.open_file(tmp_path / "nothing.txt")
    session.judge(session.review.claims[0].id, State.VERIFIED)
    place.workplace.close()
    assert place.saved[-1] == 1


def test_acts_that_could_not_be_saved_are_told_before_the_review_is_left(
    place: Place, article_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.analyse(place.workplace.open_file(article_path))
    place.workplace.close()
    again = Place(place.folder)
    session = again.workplace.open_file(article_path)

    def fail(_self: ReviewFile, **_what: object) -> None:
        raise ReviewError("The disk is full.")

    monkeypatch.setattr(ReviewFile, "append", fail)
    session.judge(session.review.claims[0].id, State.VERIFIED)
    assert again.workplace.unsaved() == "The disk is full. 1 act is not saved."
    assert session.closed_because.startswith("NOT SAVED: The disk is full. Acts that")
    assert again.workplace.unsaved() == "The disk is full. 1 act is not saved."
    again.workplace.close()
    assert again.workplace.unsaved() == ""
