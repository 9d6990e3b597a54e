"""A review's file: what goes in comes out, in one durable write each."""

import json
import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from tinydb import TinyDB

from factcheck_app.domain.act import ActKind
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import ChangedReviewError, ReviewError
from factcheck_app.store.disk import Disk
from factcheck_app.store.review_file import ReviewFile
from making import Hand, make_article, make_claim, make_claims


class CountingDisk(Disk):
    """Counts how often content was made durable."""

    def __init__(self) -> None:
        self.synced = 0

    def sync(self, descriptor: int) -> None:
        self.synced += 1
        super().sync(descriptor)


def test_a_new_review_holds_its_article_and_nothing_else(path: Path, article: Article) -> None:
    ReviewFile.create(path, article).close()
    review = ReviewFile.open(path)
    assert review.article == article
    assert (review.claims, review.acts, review.done_blocks, review.detector) == ((), (), frozenset(), "")
    assert not review.changed_outside
    assert not review.missing_acts


def test_acts_come_back_in_the_order_in_which_they_were_kept(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    acts = Hand().judge_many(12)
    review.append_acts(acts[:5])
    review.append_acts(acts[5:])
    assert review.acts == acts
    assert ReviewFile.open(path).acts == acts


def test_an_act_that_is_there_already_is_not_kept_twice(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    first, second = Hand().judge_many(2)
    review.append_acts([first])
    review.append_acts([first, second, second])
    assert ReviewFile.open(path).acts == (first, second)


def test_claims_come_back_with_the_blocks_that_are_done(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    one, two = make_claims(article, 2)
    review.append_claims([two], [1], "rules 1")
    review.append_claims([one, two], [0], "rules 2")
    again = ReviewFile.open(path)
    assert again.claims == review.claims == (two, one)
    assert again.done_blocks == review.done_blocks == {0, 1}
    assert again.detector == review.detector == "rules 2"


def test_a_block_without_claims_is_done_too(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    review.append_claims([], [0], "rules 1")
    assert ReviewFile.open(path).done_blocks == {0}


def test_every_addition_is_one_durable_write(path: Path, article: Article) -> None:
    disk = CountingDisk()
    review = ReviewFile.create(path, article, disk)
    assert disk.synced == 1
    review.append_acts(Hand().judge_many(3))
    assert disk.synced == 2
    review.append_claims(make_claims(article, 3), [0, 1], "rules 1")
    assert disk.synced == 3


def test_nothing_new_is_not_written(path: Path, article: Article) -> None:
    disk = CountingDisk()
    review = ReviewFile.create(path, article, disk)
    review.append_acts([])
    assert disk.synced == 1
    review.append_claims([make_claim(article)], [0], "rules 1")
    review.append_claims([make_claim(article)], [0], "rules 1")
    assert disk.synced == 2


def test_another_text_takes_the_place_of_one_that_nobody_judged(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    review.append_claims([make_claim(article)], [0], "rules 1")
    other = make_article("Neun Fähren fielen am Montag aus.")
    review.replace_text(other)
    for each in (review, ReviewFile.open(path)):
        assert (each.article, each.claims, each.done_blocks) == (other, (), frozenset())
    review.append_claims([make_claim(other)], [0], "rules 1")
    assert ReviewFile.open(path).claims == (make_claim(other),)


def test_a_text_that_comes_back_is_analysed_anew(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    for text in (article, make_article("Another."), article):
        review.replace_text(text)
        review.append_claims([make_claim(text, 0, 3)], [0], "rules 1")
        assert ReviewFile.open(path).claims == (make_claim(text, 0, 3),)


def test_a_review_stays_where_it_began_when_the_program_goes_elsewhere(
    tmp_path: Path, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    review = ReviewFile.create(Path("here.factcheck"), article)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    act = Hand().judge("a")
    review.append_acts([act])
    assert review.path == (tmp_path / "here.factcheck").resolve()
    assert ReviewFile.open(review.path).acts == (act,)


def test_a_text_that_was_judged_stays(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    review.append_acts([Hand().judge("a")])
    with pytest.raises(ReviewError, match="judged already"):
        review.replace_text(make_article("Another."))
    assert ReviewFile.open(path).article == article


def test_a_text_whose_acts_somebody_took_out_stays_too(path: Path, article: Article) -> None:
    ReviewFile.create(path, article).append_acts(Hand().judge_many(2))
    tables = json.loads(path.read_text("utf-8"))
    del tables["acts"]
    path.write_text(json.dumps(tables), "utf-8")
    with pytest.raises(ReviewError, match="judged already"):
        ReviewFile.open(path).replace_text(make_article("Another."))


def test_a_file_that_is_there_is_never_begun_anew(path: Path, article: Article) -> None:
    path.write_bytes(b"precious")
    with pytest.raises(ReviewError, match="already"):
        ReviewFile.create(path, article)
    assert path.read_bytes() == b"precious"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_may_read_a_review(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    review.append_acts([Hand().judge("a")])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_plain_tinydb_reads_a_review(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    acts = Hand().judge_many(2)
    review.append_acts(acts)
    review.append_claims([make_claim(article)], [0], "rules 1")
    with TinyDB(path) as db:
        header = db.table("header").all()[0]
        assert (header["format"], header["schema"], header["heads"]) == ("factcheck-review", 1, [acts[-1].id])
        assert header["text_sha256"] == article.sha256
        assert db.table("texts").all()[0]["text"] == article.text
        assert [row["id"] for row in db.table("acts")] == [act.id for act in acts]
        assert [row["label"] for row in db.table("claims")] == [make_claim(article).label]


def test_the_header_fits_what_a_finder_peeks_at(path: Path, article: Article) -> None:
    hand = Hand()
    review = ReviewFile.create(path, article)
    review.append_acts([hand.judge(f"{number}", parents=()) for number in range(100)])
    start = path.read_bytes()[:400].decode()
    assert article.sha256 in start
    assert '"generation":2' in start


def test_a_file_of_another_program_is_seen_before_it_is_overwritten(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    with TinyDB(path) as db:
        db.table("remarks").insert({"by": "someone"})
    theirs = path.read_bytes()
    with pytest.raises(ChangedReviewError, match="changed by another program"):
        review.append_acts([Hand().judge("a")])
    assert path.read_bytes() == theirs
    assert review.acts == ()


def test_of_two_that_write_the_second_is_refused(path: Path, article: Article) -> None:
    ReviewFile.create(path, article).close()
    one, two = ReviewFile.open(path), ReviewFile.open(path)
    kept = Hand().judge("a")
    one.append_acts([kept])
    with pytest.raises(ChangedReviewError):
        two.append_acts([Hand("replica-2").judge("b")])
    assert ReviewFile.open(path).acts == (kept,)


def test_a_change_during_the_write_itself_is_seen(path: Path, article: Article) -> None:
    theirs = b"written meanwhile"

    class BusyDisk(Disk):
        def sync(self, descriptor: int) -> None:
            super().sync(descriptor)
            path.write_bytes(theirs)

    ReviewFile.create(path, article).close()
    review = ReviewFile.open(path, BusyDisk())
    with pytest.raises(ChangedReviewError):
        review.append_acts([Hand().judge("a")])
    assert path.read_bytes() == theirs
    assert list(path.parent.iterdir()) == [path]


def test_a_change_that_keeps_size_inode_and_time_is_seen_in_the_header(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    before = path.stat()
    raw = path.read_bytes().replace(b'"generation":1', b'"generation":9')
    with path.open("r+b") as file:
        file.write(raw)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(ChangedReviewError):
        review.append_acts([Hand().judge("a")])


def test_the_same_bytes_put_back_by_a_backup_program_are_no_change(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    copy = path.with_name("copy")
    copy.write_bytes(path.read_bytes())
    copy.replace(path)
    act = Hand().judge("a")
    review.append_acts([act])
    assert ReviewFile.open(path).acts == (act,)


def test_a_review_that_was_moved_away_is_not_made_again(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    path.rename(path.with_name("moved.factcheck"))
    with pytest.raises(ChangedReviewError, match="no longer there"):
        review.append_acts([Hand().judge("a")])
    assert not path.exists()


def test_after_a_refusal_nothing_more_is_written(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    raw = path.read_bytes()
    path.write_bytes(raw + b" ")
    first, second = Hand().judge_many(2)
    with pytest.raises(ChangedReviewError):
        review.append_acts([first])
    path.write_bytes(raw)
    with pytest.raises(ReviewError, match="until it is opened again"):
        review.append_acts([second])
    assert path.read_bytes() == raw


def test_valid_rows_under_a_wrong_digest_open_and_are_told(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    acts = Hand().judge_many(2)
    review.append_acts(acts)
    with TinyDB(path) as db:
        db.table("remarks").insert({"by": "someone"})
    opened = ReviewFile.open(path)
    assert opened.changed_outside
    assert opened.acts == acts


def test_what_another_program_added_outlives_the_next_act(path: Path, article: Article) -> None:
    ReviewFile.create(path, article).close()
    with TinyDB(path) as db:
        db.table("remarks").insert({"by": "someone"})
    review = ReviewFile.open(path)
    act = Hand().judge("a")
    review.append_acts([act])
    with TinyDB(path) as db:
        assert db.table("remarks").all() == [{"by": "someone"}]
    assert not ReviewFile.open(path).changed_outside


def test_row_ids_that_are_no_numbers_do_no_harm(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    first, second = Hand().judge_many(2)
    review.append_acts([first])
    tables = json.loads(path.read_text("utf-8"))
    tables["acts"] = {"first": tables["acts"]["1"]}
    path.write_text(json.dumps(tables), "utf-8")
    opened = ReviewFile.open(path)
    opened.append_acts([second])
    assert ReviewFile.open(path).acts == (first, second)


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_an_act_that_somebody_took_out_is_missed(path: Path, article: Article, gone: int) -> None:
    review = ReviewFile.create(path, article)
    acts = Hand().judge_many(3)
    review.append_acts(acts)
    tables = json.loads(path.read_text("utf-8"))
    del tables["acts"][str(gone + 1)]
    path.write_text(json.dumps(tables), "utf-8")
    opened = ReviewFile.open(path)
    assert opened.missing_acts == {acts[gone].id}
    opened.append_acts([Hand(heads=[acts[2].id]).judge("more")])
    assert ReviewFile.open(path).missing_acts == {acts[gone].id}


def test_heads_are_those_that_no_act_came_after_in_whatever_order_they_arrive(
    path: Path, article: Article
) -> None:
    review = ReviewFile.create(path, article)
    hand = Hand()
    root, left = hand.judge_many(2)
    right = Hand("replica-2", heads=[root.id]).judge("b")
    for act in (left, root, right):
        review.append_acts([act])
    with TinyDB(path) as db:
        assert db.table("header").all()[0]["heads"] == sorted([left.id, right.id])
    merge = hand.act(ActKind.MERGE, parents=[left.id, right.id])
    review.append_acts([merge])
    with TinyDB(path) as db:
        assert db.table("header").all()[0]["heads"] == [merge.id]


def _unfit_claims(article: Article) -> list[Claim]:
    claim = make_claim(article)
    return [
        replace(claim, label="half of a pair: \ud83d"),
        replace(claim, score=float("nan")),
        replace(claim, score=float("inf")),
        replace(claim, score=1.5),
        replace(claim, text_sha256="f" * 64),
        replace(claim, span=type(claim.span)(0, 10_000)),
    ]


@pytest.mark.parametrize("number", range(6))
def test_a_claim_that_could_not_be_read_again_is_refused(path: Path, article: Article, number: int) -> None:
    review = ReviewFile.create(path, article)
    before = path.read_bytes()
    with pytest.raises(ReviewError, match="not saved"):
        review.append_claims([_unfit_claims(article)[number]], [0], "rules 1")
    assert path.read_bytes() == before
    review.append_claims([make_claim(article)], [0], "rules 1")
    assert ReviewFile.open(path).claims == (make_claim(article),)


def test_an_act_that_was_changed_after_it_was_sealed_is_refused(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    before = path.read_bytes()
    forged = replace(Hand().judge("a"), reviewer="Somebody else")
    with pytest.raises(ReviewError, match="not sound"):
        review.append_acts([forged])
    assert path.read_bytes() == before


def test_a_block_that_the_article_does_not_have_is_refused(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    with pytest.raises(ReviewError, match="not saved"):
        review.append_claims([], [len(article.blocks)], "rules 1")


def test_an_article_with_half_a_surrogate_pair_is_refused(path: Path) -> None:
    with pytest.raises(ReviewError, match="not saved"):
        ReviewFile.create(path, make_article("half: \ud83d"))
    assert not path.exists()


def test_a_closed_review_takes_nothing_more(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    review.close()
    with pytest.raises(ReviewError, match="closed"):
        review.append_acts([Hand().judge("a")])


def test_a_link_to_a_review_stays_a_link(path: Path, article: Article) -> None:
    ReviewFile.create(path, article).close()
    link = path.with_name("link.factcheck")
    link.symlink_to(path)
    act = Hand().judge("a")
    ReviewFile.open(link).append_acts([act])
    assert link.is_symlink()
    assert ReviewFile.open(path).acts == (act,)


def test_an_expunged_act_still_reads_as_sound(path: Path, article: Article) -> None:
    review = ReviewFile.create(path, article)
    secret = replace(Hand().note("a", "typed by mistake"), payload=None)
    review.append_acts([secret])
    assert ReviewFile.open(path).acts == (secret,)
    assert b"typed by mistake" not in path.read_bytes()
