"""Claims that reviewers marked, moved, split, joined and judged at once, as reports tell them."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bridge_review import Desk, sample_claims
from factcheck_app.domain.act import ActKind
from factcheck_app.domain.article import Article, Span
from factcheck_app.domain.rows import claim_to_row
from factcheck_app.report.options import Format, ReportOptions
from factcheck_app.report.render import render
from factcheck_app.review.review import Review, review_of


def span_of(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def shaped(article: Article) -> Review:
    """Return a review of three claims in which every act on their bounds was done."""
    claims = sample_claims(article)
    opened, lorries, signed = (claims[label] for label in ("opened in 1932", "14,000 lorries", "250 signed"))
    made = replace(opened, id="m", span=span_of(article, "at low tide"), label="low tide", marked=True)
    rest = replace(opened, id="n", span=span_of(article, "last autumn"), label="last autumn", marked=True)
    desk = Desk()
    desk.act(ActKind.MARK, claim="m", marked=claim_to_row(made))
    desk.act(ActKind.BOUNDARY, claim=lorries.id, span=[277, 291])
    first = [signed.span.start, rest.span.start - 1]
    desk.act(ActKind.SPLIT, claim=signed.id, span=first, marked=claim_to_row(rest))
    spans = [[made.span.start, made.span.end], [opened.span.start, opened.span.end]]
    desk.act(ActKind.JOIN, claim="m", other=opened.id, spans=spans, clears=False, correction="at high tide")
    group = {"claims": [lorries.id, "n"], "state": "disputed", "reason": "", "evidence": []}
    desk.act(ActKind.GROUP, claim="m", **group)
    desk.act(ActKind.WITHDRAW, ends=[])
    return review_of(article, (opened, lorries, signed), desk.acts)


def test_they_are_numbered_in_the_order_of_the_text_with_the_words_they_have_now(
    shaped: Review, for_readers: ReportOptions, templates: Path
) -> None:
    data = render(shaped, Format.CSV, for_readers, templates).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(data, newline="")))
    assert [(row["claim"], row["state"], row["correction"], row["marked by a reviewer"]) for row in rows] == [
        ("opened in 1932, at low tide", "unreviewed", "at high tide", "yes"),
        ("14,000 lorries", "disputed", "", ""),
        ("Around 250 of them signed a petition", "unreviewed", "", ""),
        ("last autumn", "disputed", "", "yes"),
    ]


def test_the_history_tells_each_act_in_words(
    shaped: Review, for_editor: ReportOptions, templates: Path
) -> None:
    record: dict[str, Any] = json.loads(render(shaped, Format.JSON, for_editor, templates))
    assert [(act["claim_number"], act["done"]) for act in record["history"]] == [
        (1, "claim marked"),
        (2, "bounds moved"),
        (3, "split in two"),
        (1, "joined with another claim"),
        (1, "disputed, and so claims 2, 4"),
        (None, "sign-off withdrawn"),
    ]
    assert record["sign_off"] is None
    assert [claim["marked"] for claim in record["claims"]] == [True, False, False, True]


def test_the_page_says_that_a_reviewer_marked_them(
    shaped: Review, for_editor: ReportOptions, templates: Path
) -> None:
    page = render(shaped, Format.HTML, for_editor, templates).decode()
    assert page.count("(marked by a reviewer)") == 2
    assert "at high tide" in page
    assert "Nobody has signed this review off." in page
