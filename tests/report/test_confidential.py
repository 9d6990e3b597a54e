from pathlib import Path

import pytest

from bridge_review import HIDDEN_LOCATOR, HIDDEN_TITLE, Desk, sample_claims
from factcheck_app.domain.act import ActKind
from factcheck_app.domain.article import Article
from factcheck_app.report.options import Audience, Format, ReportOptions
from factcheck_app.report.render import render, suggested_name
from factcheck_app.review.review import Review, review_of


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("fmt", Format)
def test_no_report_holds_a_word_of_a_confidential_source(
    review: Review, for_editor: ReportOptions, templates: Path, audience: Audience, fmt: Format
) -> None:
    options = ReportOptions(for_editor.made, for_editor.program, audience)

    report = render(review, fmt, options, templates).decode()

    assert "confidential source" in report
    for word in ("Viola", "Zwetschge", "5550199", HIDDEN_TITLE, HIDDEN_LOCATOR):
        assert word not in report
    assert "Zwetschge" not in suggested_name(review, fmt)


@pytest.mark.parametrize("fmt", Format)
def test_a_source_first_entered_openly_is_kept_back_in_the_history_too(
    article: Article, for_editor: ReportOptions, templates: Path, fmt: Format
) -> None:
    claim = sample_claims(article)["opened in 1932"]
    desk = Desk()
    typed = desk.source(claim, title="Viola  ZWETSCHGE", locator="her kitchen")
    desk.act(ActKind.RETRACT, act=typed.id)
    desk.source(claim, title="Viola Zwetschge", locator="by telephone", confidential=True)
    desk.source(claim, title="Open book", locator="BY TELEPHONE")

    report = render(review_of(article, [claim], desk.acts), fmt, for_editor, templates).decode().casefold()

    assert "zwetschge" not in report
    assert "kitchen" not in report
    assert "by telephone" not in report
    assert "open book" not in report


CANARIES = {
    "title": "Interview with the Canary",
    "locator": "cage number 4471",
    "quote": "it sang at\ndawn",
    "archived": "https://archive.example/canary",
    "accessed": "2026-01-17",
}


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("fmt", Format)
def test_nothing_that_is_said_of_a_confidential_source_is_told_anywhere(
    article: Article, for_editor: ReportOptions, templates: Path, audience: Audience, fmt: Format
) -> None:
    claims = sample_claims(article)
    claim, equal = claims["opened in 1932"], claims["14,000 lorries"]
    desk = Desk()
    desk.source(claim, id="bird", title="Diary of the Canary", locator="a drawer", accessed="2026-01-17")
    desk.source(claim, "contradicts", **CANARIES, id="bird", confidential=True, medium="interview")
    desk.judge(claim, "verified")
    evidence = [{"source": {**CANARIES, "id": "bird", "confidential": True}, "stance": "supports"}]
    group = {"claims": [equal.id], "state": "verified", "reason": "", "evidence": evidence}
    desk.act(ActKind.GROUP, claim=claim.id, **group)
    desk.act(ActKind.CORRECTION, claim=claim.id, text="opened in 1931 (IT SANG  AT dawn)")
    desk.act(ActKind.DETACH, claim=equal.id, source="bird")
    desk.act(ActKind.SIGN_OFF, name="Carla Prüfer", digest="5" * 64, ends=[])
    review = review_of(article, [claim, equal], desk.acts)
    options = ReportOptions(for_editor.made, for_editor.program, audience)

    report = render(review, fmt, options, templates).decode()

    assert "opened in 1931 (confidential source)" in report
    for told in ("canary", "4471", "sang", "dawn", "2026-01-17", "interview", "diary", "drawer"):
        assert told not in report.casefold()


@pytest.mark.parametrize("fmt", Format)
def test_a_confidential_source_that_was_taken_back_stays_confidential(
    article: Article, for_editor: ReportOptions, templates: Path, fmt: Format
) -> None:
    claim = sample_claims(article)["opened in 1932"]
    desk = Desk()
    given = desk.source(claim, **CANARIES, confidential=True)
    desk.act(ActKind.RETRACT, act=given.id)
    desk.source(claim, title="canary", locator="CAGE number 4471")

    report = render(review_of(article, [claim], desk.acts), fmt, for_editor, templates).decode().casefold()

    assert "canary" not in report
    assert "4471" not in report


@pytest.mark.parametrize("fmt", Format)
def test_no_report_holds_a_salt_or_the_folder_of_the_article(
    review: Review, for_editor: ReportOptions, templates: Path, fmt: Format
) -> None:
    report = render(review, fmt, for_editor, templates).decode()

    assert "salt" not in report
    assert "/home/ada" not in report


@pytest.mark.parametrize("fmt", Format)
def test_readers_are_told_no_notes_history_or_names_of_reviewers(
    review: Review, for_readers: ReportOptions, templates: Path, fmt: Format
) -> None:
    report = render(review, fmt, for_readers, templates).decode()

    assert "Yearbook 2008" in report
    for word in ("October 2008", "Prüfer", "Zweifel", "Dirk", "History", '"history"', "2026-03-04"):
        assert word not in report
