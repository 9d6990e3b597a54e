import os
from datetime import UTC, datetime
from pathlib import Path

from factcheck_app.store.shelf import Shelf
from making import make_article

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def shelve(shelf: Shelf, text: str, changed: int) -> Path:
    review = shelf.open_for(make_article(text), NOW).review
    review.close()
    os.utime(review.path, (changed, changed))
    return review.path


def test_the_reviews_changed_last_are_listed_with_their_article_s_own_title(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    first = shelve(shelf, "Ferries: “nine” sailed\n\nForty cars waited.", 1_000)
    second = shelve(shelf, "Trains\n\nTwelve trains ran.", 3_000)
    third = shelve(shelf, "Buses\n\nSix buses ran.", 2_000)
    latest = shelf.latest(2)
    assert [each.path for each in latest] == [second, third]
    assert latest[0].changed == datetime.fromtimestamp(3_000, UTC)
    (oldest,) = (each for each in shelf.latest(5) if each.path == first)
    assert oldest.title == make_article("Ferries: “nine” sailed\n\nForty cars waited.").title
    assert oldest.text_sha256 == make_article("Ferries: “nine” sailed\n\nForty cars waited.").sha256


def test_what_is_no_review_is_passed_over(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    path = shelve(shelf, "Trains\n\nTwelve trains ran.", 1_000)
    (tmp_path / "broken.factcheck").write_bytes(b"{")
    (tmp_path / "folder.factcheck").mkdir()
    assert [each.path for each in shelf.latest(5)] == [path]


def test_the_list_is_short_however_much_of_it_cannot_be_read(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    for number in range(4):
        (tmp_path / f"{number}.factcheck").write_bytes(b"no review")
    path = shelve(shelf, "Trains\n\nTwelve trains ran.", 1_000)
    assert [each.path for each in shelf.latest(1)] == [path]
