"""Rows: an article, a claim, a source come back as they were; what is none of them is refused."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.article import Article, Block, Origin, Role, Span
from factcheck_app.domain.claim import Claim, Kind, Voice, suggestion_id
from factcheck_app.domain.rows import (
    article_from_row,
    article_to_row,
    claim_from_row,
    claim_to_row,
    source_from_row,
    source_to_row,
)
from factcheck_app.domain.source import Source
from making import make_article, make_claim

_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
_SPANS = st.tuples(st.integers(0, 500), st.integers(1, 500)).map(
    lambda pair: Span(pair[0], pair[0] + pair[1])
)
_CLAIMS = st.builds(
    Claim,
    id=_WORDS,
    text_sha256=_WORDS,
    span=_SPANS,
    sentence=_SPANS,
    kind=st.sampled_from(Kind),
    label=_WORDS,
    speaker=_WORDS,
    voice=st.sampled_from(Voice),
    score=st.floats(0, 1),
    reasons=st.lists(_WORDS, max_size=3).map(tuple),
)


@st.composite
def _articles(draw: st.DrawFn) -> Article:
    text = draw(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    blocks = tuple(
        Block(Span(start, end), draw(st.sampled_from(Role)))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    )
    origin = Origin(draw(_WORDS), "0" * 64, "utf-8")
    return Article(text, blocks, draw(_WORDS), origin, draw(_WORDS), draw(_WORDS), draw(_WORDS))


@given(article=_articles())
def test_an_article_comes_back_from_json(article: Article) -> None:
    assert article_from_row(json.loads(json.dumps(article_to_row(article)))) == article


@given(claim=_CLAIMS)
def test_a_claim_comes_back_from_json(claim: Claim) -> None:
    assert claim_from_row(json.loads(json.dumps(claim_to_row(claim)))) == claim


@given(source=st.builds(Source, _WORDS, _WORDS, _WORDS, st.booleans()))
def test_a_source_comes_back_from_json(source: Source) -> None:
    assert source_from_row(json.loads(json.dumps(source_to_row(source)))) == source


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Another text."},
        {"sha256": "0" * 64},
        {"blocks": [[0, 9_999, "paragraph"]]},
        {"blocks": [[5, 5, "paragraph"]]},
        {"blocks": [[0, 5, "poem"]]},
        {"blocks": [[0, 5]]},
        {"origin": None},
        {"origin": {"name": "x"}},
    ],
)
def test_a_row_that_is_no_article_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        article_from_row({**article_to_row(make_article()), **change})


_ADDED_LATER = {"relays", "parts", "uncheckable", "proposition"}


@pytest.mark.parametrize("key", sorted(set(claim_to_row(make_claim(make_article()))) - _ADDED_LATER))
def test_a_claim_that_lacks_a_field_is_refused(key: str) -> None:
    row = claim_to_row(make_claim(make_article()))
    del row[key]
    with pytest.raises(KeyError):
        claim_from_row(row)


def test_a_claim_kept_by_the_first_version_is_read() -> None:
    claim = make_claim(make_article())
    row = {key: value for key, value in claim_to_row(claim).items() if key not in _ADDED_LATER}
    assert claim_from_row(row) == claim


def test_a_text_is_named_by_the_digest_of_its_utf8_bytes() -> None:
    article = make_article("Fähre")
    assert article.sha256 == "7c9fefabac20bda2b910e06da63caf4e214e8ed8e090df10fd6bc940eb0987ab"
    assert replace(article, title="other").sha256 == article.sha256


def test_two_analyses_give_one_claim_one_id() -> None:
    text = make_article().sha256
    assert suggestion_id(text, Span(3, 9)) == suggestion_id(text, Span(3, 9))
    others = {
        suggestion_id(text, Span(3, 10)),
        suggestion_id(text, Span(2, 9)),
        suggestion_id("f" * 64, Span(3, 9)),
    }
    assert suggestion_id(text, Span(3, 9)) not in others
    assert len(others) == 3
