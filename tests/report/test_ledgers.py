"""What the ledger and the record hold, read back as another program would."""

import csv
import io
import json
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge_review import MADE, WORTH_LITTLE, Desk, sample_article, sample_claims
from factcheck_app.domain.act import ActKind
from factcheck_app.domain.claim import Kind
from factcheck_app.domain.state import State, Uncheckable
from factcheck_app.report.ledger_csv import safe_cell
from factcheck_app.report.options import Audience, Format, ReportOptions
from factcheck_app.report.render import render
from factcheck_app.review import comparison
from factcheck_app.review.agreement import Clash, Conflict
from factcheck_app.review.redaction import Redaction
from factcheck_app.review.review import Review, review_of

TEMPLATES = Path(__file__).parents[2] / "resources/templates"
OPTIONS = ReportOptions(made=MADE, program="Factcheck 0.1.0")
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12).map(str.strip)
STATES = [state.value for state in State if state not in (State.UNREVIEWED, State.DIFFER)]


def read_csv(review: Review, options: ReportOptions = OPTIONS) -> list[dict[str, str]]:
    data = render(review, Format.CSV, options, TEMPLATES)
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def read_json(review: Review, options: ReportOptions = OPTIONS) -> dict[str, Any]:
    record = json.loads(render(review, Format.JSON, options, TEMPLATES))
    assert isinstance(record, dict)
    return record


@st.composite
def reviews(draw: st.DrawFn) -> Review:
    article = sample_article()
    claims = list(sample_claims(article).values())
    desk = Desk()
    for n in range(draw(st.integers(0, 12))):
        claim = draw(st.sampled_from(claims))
        match draw(st.sampled_from(["judge", "note", "source", "clear", "retract", "scope"])):
            case "judge":
                desk.judge(claim, draw(st.sampled_from(STATES)), draw(st.sampled_from(["", *Uncheckable])))
            case "note":
                desk.act(ActKind.NOTE, claim=claim.id, text=f"note {n} {draw(WORDS)}")
            case "source":
                desk.source(
                    claim,
                    title=f"title {n} {draw(WORDS)}",
                    locator=draw(WORDS),
                    confidential=draw(st.booleans()),
                )
            case "clear":
                desk.act(ActKind.CLEAR, claim=claim.id)
            case "scope":
                threshold = draw(st.sampled_from([0, 0.1, 0.5, 0.8, 1]))
                hidden = [kind.value for kind in draw(st.sets(st.sampled_from(Kind), max_size=3))]
                desk.act(ActKind.SCOPE, threshold=threshold, hidden=hidden)
            case _ if desk.acts:
                desk.act(ActKind.RETRACT, act=draw(st.sampled_from(desk.acts)).id)
    return review_of(article, claims, desk.acts)


@given(reviews())
def test_the_summary_counts_what_the_ledger_lists(review: Review) -> None:
    record, rows = read_json(review), read_csv(review)
    counts = record["counts"]
    by_word = Counter(row["state"].replace(" ", "-") for row in rows)

    assert counts["listed"] == len(rows) == len(record["claims"]) == len(review.shown.claims)
    left_out = record["scope"]["below"] + sum(record["scope"]["hidden_kinds"].values())
    assert counts["claims"] == len(rows) + left_out == len(review.claims)
    assert {state: count for state, count in counts["by_state"].items() if count} == dict(by_word)
    assert counts["settled"] == sum(claim["settled"] for claim in record["claims"]) == review.settled
    assert sum(sum(states.values()) for states in counts["by_kind"].values()) == len(rows)


@given(reviews())
def test_the_record_tells_each_claim_note_and_source_once(review: Review) -> None:
    record = read_json(review)
    sources = [source for claim in review.claims for source in review.standing(claim.id).sources]

    assert [claim["id"] for claim in record["claims"]] == [claim.id for claim in review.shown.claims]
    for told, claim in zip(record["claims"], review.shown.claims, strict=True):
        assert told["number"] == review.places[claim.id] + 1
        standing = review.standing(claim.id)
        assert told["words"] == record["article"]["text"][told["start"] : told["end"]]
        assert (told["state"], told["reason"], told["note"]) == (
            standing.state,
            standing.reason,
            Redaction.of(review).words(standing.note),
        )
    assert [source["id"] for source in record["sources"]] == [source.id for source in sources]
    assert [act["id"] for act in record["history"]] == [act.id for act in review.acts]


@given(reviews())
def test_the_table_tells_each_claim_note_and_open_source_once(review: Review) -> None:
    rows = read_csv(review)

    for row, claim in zip(rows, review.shown.claims, strict=True):
        standing = review.standing(claim.id)
        assert row["claim"].removeprefix("'") == claim.span.of(review.article.text)
        assert row["state"] == standing.state.word
        assert row["note"].removeprefix("'") == Redaction.of(review).words(standing.note)
        assert len(row["sources"].splitlines()) >= len(standing.sources)


@given(reviews())
def test_open_sources_keep_title_and_locator(review: Review) -> None:
    sources = [source for claim in review.claims for source in review.standing(claim.id).sources]
    if any(source.confidential for source in sources):
        return
    told = [(source["title"], source["locator"]) for source in read_json(review)["sources"]]

    assert told == [(source.title, source.locator) for source in sources]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u3000＝1", "＋1", "－1", "＠A", "\ufeff=1",
     "\u200b=1", "\n=1"],
)  # fmt: skip
def test_what_a_spreadsheet_would_compute_gets_a_quote(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "26 missiles", "a = b", "1-2", "“=1”", "'"])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text


def test_the_table_begins_with_a_byte_order_mark_and_ends_lines_as_spreadsheets_do() -> None:
    data = render(review_of(sample_article()), Format.CSV, OPTIONS, TEMPLATES)

    assert data.startswith(b"\xef\xbb\xbfnumber,")
    assert data.count(b"\n") == data.count(b"\r\n") == 1


def test_a_formula_in_a_note_does_not_reach_the_table() -> None:
    article = sample_article()
    claim = sample_claims(article)["opened in 1932"]
    desk = Desk()
    desk.act(ActKind.NOTE, claim=claim.id, text='=HYPERLINK("https://example.org")')

    assert read_csv(review_of(article, [claim], desk.acts))[0]["note"].startswith("'=")


def test_times_are_told_in_the_zone_of_the_report() -> None:
    article = sample_article()
    claim = sample_claims(article)["opened in 1932"]
    desk = Desk()
    desk.judge(claim, "verified")
    made = datetime(2026, 3, 5, 12, 0, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))

    row = read_csv(review_of(article, [claim], desk.acts), ReportOptions(made, "Factcheck"))[0]

    assert row["at (UTC−03:30)"] == "2026-03-04 05:45"


def test_a_claim_on_which_reviewers_differ_bears_nobodys_name(review: Review) -> None:
    told = next(claim for claim in read_json(review)["claims"] if claim["state"] == "reviewers-differ")

    assert (told["reviewer"], told["at"]) == ("", None)


def test_a_source_given_for_two_claims_is_one_source() -> None:
    article = sample_article()
    claims = list(sample_claims(article).values())[:2]
    desk = Desk()
    for claim in claims:
        desk.source(claim, id="the same", title="Yearbook", locator="p. 1")

    record = read_json(review_of(article, claims, desk.acts))

    assert [(source["number"], source["claims"]) for source in record["sources"]] == [(1, [1, 2])]


def test_an_act_that_was_taken_back_and_restored_is_told_so() -> None:
    article = sample_article()
    claim = sample_claims(article)["opened in 1932"]
    desk = Desk()
    verdict = desk.judge(claim, "verified")
    undo = desk.act(ActKind.RETRACT, act=verdict.id)
    desk.act(ActKind.RETRACT, act=undo.id)

    history = read_json(review_of(article, [claim], desk.acts))["history"]

    assert [(act["done"], act["taken_back"], act["claim_number"]) for act in history] == [
        ("verified", False, 1),
        ("took back: verified", True, 1),
        ("restored: verified", False, 1),
    ]


def test_what_lies_below_the_threshold_is_counted_and_not_listed(review: Review) -> None:
    record, rows = read_json(review), read_csv(review)

    assert record["scope"] == {"threshold": 0.25, "below": 1, "hidden_kinds": {"law": 0}}
    assert WORTH_LITTLE not in [row["label"] for row in rows]
    assert (record["counts"]["claims"], record["counts"]["listed"]) == (len(rows) + 1, len(rows))


def test_a_kind_that_is_hidden_is_counted_and_its_judged_claims_are_listed(review: Review) -> None:
    act = Desk.after(review).act(ActKind.SCOPE, threshold=0, hidden=["quantity"])

    record = read_json(review.with_act(act))

    assert record["scope"]["hidden_kinds"] == {"quantity": 1}
    listed = {claim["state"] for claim in record["claims"] if claim["kind"] == "quantity"}
    assert listed == {"verified", "on-author", "needs-source", "reviewers-differ"}


def test_parts_are_told_with_dates_as_far_as_the_day_of_publication_says(review: Review) -> None:
    claims = read_json(review)["claims"]

    parts = [part for claim in claims for part in claim["parts"]]
    assert [part.get("resolved") for part in parts if part["words"] == "Monday"] == ["2026-03-02"]
    (row,) = [row for row in read_csv(review) if row["label"] == "said on Monday"]
    assert row["parts"].splitlines() == ["Date: 1987", "Date: Monday → 2 March 2026"]


@pytest.mark.parametrize("for_readers", [False, True])
def test_conflicts_are_told_to_the_editor_alone(
    review: Review, monkeypatch: pytest.MonkeyPatch, for_readers: bool
) -> None:
    ids = tuple(claim.id for claim in review.claims if claim.label in ("14,000 lorries", WORTH_LITTLE))
    conflict = Conflict(Clash.FIGURE, ids, "“14,000 lorries” here, “no answer” there")
    monkeypatch.setattr(comparison, "conflicts", lambda *_given: (conflict,))
    options = replace(OPTIONS, audience=Audience.READERS if for_readers else Audience.EDITOR)

    record = read_json(review, options)
    page = render(review, Format.HTML, options, TEMPLATES).decode()

    told = [{"clash": "another figure", "claims": [3, 15], "reason": conflict.reason}]
    assert record.get("conflicts") == (None if for_readers else told)
    assert (conflict.reason in page) is not for_readers
    # Claim 15 is not listed: there is nothing to lead to.
    assert ('<a href="#c3">3</a>, 15' in page) is not for_readers
    assert [row.get("conflicts with") for row in read_csv(review, options)][2] == (
        None if for_readers else "15"
    )


def test_the_time_of_the_report_is_the_one_it_was_given() -> None:
    assert read_json(review_of(sample_article()))["made"] == "2026-03-05T16:40:00.000Z"
