"""Reports against files kept beside this one.

Run `FACTCHECK_WRITE_GOLDEN=1 pytest tests/report/test_golden_reports.py` to write them anew, and read
the difference before keeping it.
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck_app.domain.errors import ReportError
from factcheck_app.report.options import Audience, Format, ReportOptions
from factcheck_app.report.render import render
from factcheck_app.review.review import Review

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("fmt", Format)
def test_the_report_is_the_one_that_was_looked_at(
    review: Review, for_editor: ReportOptions, templates: Path, audience: Audience, fmt: Format
) -> None:
    path = GOLDEN / f"{audience.value}.{fmt.value}"
    made = render(review, fmt, replace(for_editor, audience=audience), templates)
    if os.environ.get("FACTCHECK_WRITE_GOLDEN"):
        path.write_bytes(made)

    assert made == path.read_bytes()


def test_a_missing_template_is_said_in_a_sentence(
    review: Review, for_editor: ReportOptions, tmp_path: Path
) -> None:
    with pytest.raises(ReportError, match=r"“report\.html\.j2” is missing from the program"):
        render(review, Format.HTML, for_editor, tmp_path)
