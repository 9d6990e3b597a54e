"""The shelf: names that are safe, reviews that are found, an id that lasts."""

import stat
import sys
import uuid
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinydb import TinyDB

from factcheck_app.domain.article import Article
from factcheck_app.domain.errors import NewerReviewError, ReviewError
from factcheck_app.store.disk import Disk
from factcheck_app.store.review_file import ReviewFile
from factcheck_app.store.shelf import Shelf, slug_of
from making import NOW, Hand, make_article


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "reviews")


def test_the_first_opening_begins_a_review_and_the_second_finds_it(shelf: Shelf, article: Article) -> None:
    opened = shelf.open_for(article, NOW)
    assert opened.is_new
    act = Hand().judge("a")
    opened.review.append_acts([act])
    again = shelf.open_for(article, NOW)
    assert not again.is_new
    assert again.review.acts == (act,)


def test_a_review_is_named_after_title_and_text(shelf: Shelf, article: Article) -> None:
    assert shelf.path_for(article).name == f"Ferries-cancelled-{article.sha256[:8]}.factcheck"


def test_a_renamed_review_is_found(shelf: Shelf, article: Article) -> None:
    path = shelf.open_for(article, NOW).review.path
    path.rename(path.with_name("my ferries.factcheck"))
    assert shelf.find(article.sha256) == path.with_name("my ferries.factcheck")
    assert not shelf.open_for(article, NOW).is_new


def test_a_review_is_found_after_plain_tinydb_wrote_it(shelf: Shelf, article: Article) -> None:
    path = shelf.open_for(article, NOW).review.path
    with TinyDB(path) as db:
        db.table("remarks").insert({"by": "someone"})
    assert shelf.find(article.sha256) == path


def test_another_text_has_another_review(shelf: Shelf, article: Article) -> None:
    shelf.open_for(article, NOW)
    other = make_article("Something else.")
    assert shelf.find(other.sha256) is None
    assert shelf.open_for(other, NOW).is_new


def test_of_two_copies_the_one_written_most_is_found(shelf: Shelf, article: Article) -> None:
    review = shelf.open_for(article, NOW).review
    copy = review.path.with_name("A copy.factcheck")
    copy.write_bytes(review.path.read_bytes())
    review.append_acts([Hand().judge("a")])
    assert shelf.find(article.sha256) == review.path


def test_two_texts_never_share_a_name(shelf: Shelf, article: Article) -> None:
    path = shelf.path_for(article)
    ReviewFile.create(path, make_article("Some other text."))
    longer = shelf.path_for(article)
    assert longer.name == f"Ferries-cancelled-{article.sha256[:16]}.factcheck"


@pytest.mark.parametrize("damage", [b"", b"garbage"])
def test_an_unreadable_review_is_set_aside_and_a_new_one_begun(
    shelf: Shelf, article: Article, damage: bytes
) -> None:
    path = shelf.open_for(article, NOW).review.path
    path.write_bytes(damage)
    opened = shelf.open_for(article, NOW)
    assert opened.is_new
    assert opened.review.path == path
    assert opened.set_aside is not None
    assert opened.set_aside.read_bytes() == damage
    assert shelf.find(article.sha256) == path


def test_a_review_that_is_damaged_behind_its_header_is_set_aside(shelf: Shelf, article: Article) -> None:
    path = shelf.open_for(article, NOW).review.path
    broken = path.read_bytes()[:-30]
    path.write_bytes(broken)
    opened = shelf.open_for(article, NOW)
    assert opened.set_aside is not None
    assert opened.set_aside.read_bytes() == broken


def test_a_newer_review_is_not_set_aside(shelf: Shelf, article: Article) -> None:
    path = shelf.open_for(article, NOW).review.path
    newer = path.read_bytes().replace(b'"schema":1', b'"schema":7')
    path.write_bytes(newer)
    with pytest.raises(NewerReviewError):
        shelf.open_for(article, NOW)
    assert path.read_bytes() == newer


def test_a_newer_review_whose_header_says_no_text_is_not_passed_by(shelf: Shelf, article: Article) -> None:
    newer = b'{"header":{"1":{"format":"factcheck-review","schema":7,"texts":[]}}}'
    shelf.path_for(article).write_bytes(newer)
    with pytest.raises(NewerReviewError):
        shelf.open_for(article, NOW)
    assert [each.read_bytes() for each in shelf.folder.iterdir()] == [newer]


def test_unreadable_files_are_passed_over_in_the_search(shelf: Shelf, article: Article) -> None:
    (shelf.folder / "a.factcheck").write_bytes(b"\xff\xfe")
    (shelf.folder / "b.factcheck").mkdir()
    path = shelf.open_for(article, NOW).review.path
    assert shelf.find(article.sha256) == path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_folder_and_replica_are_the_owners_alone(shelf: Shelf) -> None:
    shelf.replica()
    assert stat.S_IMODE(shelf.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((shelf.folder / "replica").stat().st_mode) == 0o600


def test_the_replica_lasts_and_differs_between_installations(shelf: Shelf, tmp_path: Path) -> None:
    replica = shelf.replica()
    assert str(uuid.UUID(replica)) == replica
    assert Shelf(shelf.folder).replica() == replica
    assert Shelf(tmp_path / "elsewhere").replica() != replica


def test_of_two_that_make_the_replica_at_once_the_first_counts(tmp_path: Path) -> None:
    theirs = str(uuid.uuid4())

    class SlowDisk(Disk):
        def rename_new(self, source: Path, target: Path) -> None:
            target.write_text(f"{theirs}\n")
            super().rename_new(source, target)

    assert Shelf(tmp_path, SlowDisk()).replica() == theirs
    assert list(tmp_path.iterdir()) == [tmp_path / "replica"]


def test_a_replica_that_is_no_id_is_told_and_left(shelf: Shelf) -> None:
    (shelf.folder / "replica").write_bytes(b"")
    with pytest.raises(ReviewError, match="no longer holds"):
        shelf.replica()
    assert (shelf.folder / "replica").read_bytes() == b""


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ReviewError, match="could not be made"):
        Shelf(tmp_path / "file" / "reviews")


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Ferries cancelled", "Ferries-cancelled"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\CON: 40% *more*?", "C-CON-40-more"),
        ("\u202egpj.exe", "gpj-exe"),
        ("Fähren – Паром 渡輪 नौका", "Fähren-Паром-渡輪-नौका"),
        ("", "article"),
        ("…!?", "article"),
    ],
)
def test_a_title_becomes_a_safe_name(title: str, slug: str) -> None:
    assert slug_of(title) == slug


@given(title=st.text())
def test_any_title_becomes_a_name_that_a_file_can_have(title: str) -> None:
    slug = slug_of(title)
    assert 1 <= len(slug.encode()) <= 80
    assert not set(slug) & set('/\\:*?"<>|. \t\n\0')
    with TemporaryDirectory() as folder:
        (Path(folder) / slug).write_bytes(b"")
        assert len(list(Path(folder).iterdir())) == 1
