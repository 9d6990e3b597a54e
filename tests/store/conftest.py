"""What every test of the store begins with: a small article, and a path where no file is yet."""

from pathlib import Path

import pytest

from factcheck_app.domain.article import Article
from making import make_article


@pytest.fixture
def article() -> Article:
    return make_article()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ferries.factcheck"
