"""Review to bytes: one function for every format."""

from pathlib import Path

from factcheck_app.domain.tongue import in_english
from factcheck_app.report.contents import contents_of
from factcheck_app.report.ledger_csv import ledger_csv
from factcheck_app.report.naming import suggested_name
from factcheck_app.report.options import Format, ReportOptions
from factcheck_app.report.page_html import page_html
from factcheck_app.report.record_json import record_json
from factcheck_app.review.review import Review

__all__ = ["render", "suggested_name"]


def render(review: Review, fmt: Format, options: ReportOptions, templates: Path) -> bytes:
    """Return the report, in English; the same review and options give the same bytes.

    `templates` is the folder that holds `report.html.j2` and `report.css`. Raises ReportError where they
    can't be read.
    """
    with in_english():
        contents = contents_of(review, options)
        match fmt:
            case Format.CSV:
                return ledger_csv(contents, options)
            case Format.JSON:
                return record_json(review, contents, options)
            case Format.HTML:
                return page_html(review, contents, options, templates)
