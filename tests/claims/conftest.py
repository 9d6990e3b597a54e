"""One model for all tests of claims, and articles made by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck_app.claims.detector import Detector, find_claims
from factcheck_app.domain.article import Article, Block, Origin, Role, Span
from factcheck_app.domain.claim import Claim

MANIFEST = Path(__file__).parents[2] / "resources" / "models" / "en_core_web_sm-3.8.0.json"


@pytest.fixture(scope="session")
def manifest() -> Path:
    return MANIFEST


@pytest.fixture(scope="session")
def detector() -> Detector:
    return Detector.load(MANIFEST)


@pytest.fixture(scope="session")
def article_of() -> Callable[..., Article]:
    """Make an article of a text, a block for each line; `roles` gives those that are no paragraphs."""

    def make(text: str, roles: dict[int, Role] | None = None) -> Article:
        blocks, start = [], 0
        for number, line in enumerate(text.split("\n")):
            if line.strip():
                role = (roles or {}).get(number, Role.PARAGRAPH)
                blocks.append(Block(Span(start, start + len(line)), role))
            start += len(line) + 1
        return Article(text, tuple(blocks), "A title", Origin("by hand", "0" * 64, "utf-8"))

    return make


@pytest.fixture(scope="session")
def claims_from(detector: Detector, article_of: Callable[..., Article]) -> Callable[..., tuple[Claim, ...]]:
    """Return the claims of a text, a block for each line."""

    def find(text: str, roles: dict[int, Role] | None = None) -> tuple[Claim, ...]:
        return tuple(find_claims(article_of(text, roles), detector))

    return find
