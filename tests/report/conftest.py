"""What the tests of reports share."""

from pathlib import Path

import pytest

from bridge_review import MADE, sample_article, sample_review
from factcheck_app.domain.article import Article
from factcheck_app.report.options import Audience, ReportOptions
from factcheck_app.review.review import Review


@pytest.fixture
def templates() -> Path:
    return Path(__file__).parents[2] / "resources/templates"


@pytest.fixture
def for_editor() -> ReportOptions:
    return ReportOptions(made=MADE, program="Factcheck 0.1.0")


@pytest.fixture
def for_readers() -> ReportOptions:
    return ReportOptions(made=MADE, program="Factcheck 0.1.0", audience=Audience.READERS)


@pytest.fixture
def article() -> Article:
    return sample_article()


@pytest.fixture
def review() -> Review:
    return sample_review()
