from pathlib import Path

import pytest

from factcheck_app.bootstrap.reports import write_report
from factcheck_app.domain.errors import ReportError


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
