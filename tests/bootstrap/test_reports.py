import os
from pathlib import Path

import pytest

from factcheck_app.bootstrap.reports import report_to_print, write_report
from factcheck_app.domain.errors import ReportError
from factcheck_app.review.review import review_of
from making import make_article


def test_a_report_replaces_a_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_bytes(b"old")
    write_report(b"new", path)
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_report_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "report"
    path.mkdir()
    (path / "kept").touch()
    with pytest.raises(ReportError, match="report"):
        write_report(b"new", path)
    assert [each.name for each in tmp_path.iterdir()] == ["report"]
    assert (path / "kept").exists()


def test_reports_printed_over_a_day_ago_are_removed(tmp_path: Path) -> None:
    review = review_of(make_article("Nine ferries sailed."), [], [])
    printed = [tmp_path / "to-print" / name for name in ("old.html", "new.html")]
    printed[0].parent.mkdir()
    for path in printed:
        path.touch()
    os.utime(printed[0], (0, 0))
    address = report_to_print(tmp_path, review)
    left = {path.as_uri() for path in printed[0].parent.rglob("*.html")}
    assert left == {printed[1].as_uri(), address}
