from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim
from factcheck_app.review.unmarked import unmarked
from making import make_article, make_claim


def sentences(text: str, *claims: Claim) -> list[str]:
    return [span.of(text) for span in unmarked(text, Span(0, len(text)), claims)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. Nobody came.", ["It rained.", "Nobody came."]),
        ("“It rained.” Nobody came!", ["“It rained.”", "Nobody came!"]),
        ("Mr. Roy of the U.S. Navy left.", ["Mr. Roy of the U.S. Navy left."]),
        ("J. K. Hall paid $3.5 million.", ["J. K. Hall paid $3.5 million."]),
        ("Did he? Yes… 40 did.", ["Did he?", "Yes…", "40 did."]),
        ("* * *", []),
        ("Он пришёл. Она ушла.", ["Он пришёл.", "Она ушла."]),
    ],
)
def test_what_holds_no_claim_is_divided_into_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_sentence_that_holds_a_claim_is_left_out() -> None:
    text = "It rained. Nine ferries sailed on Monday. Nobody came."
    article = make_article(text)
    sentence = Span(text.index("Nine"), text.index(" Nobody"))
    claim = replace(make_claim(article, sentence.start, sentence.start + 12), sentence=sentence)
    assert sentences(text, claim) == ["It rained.", "Nobody came."]


def test_all_of_a_claims_own_sentence_counts_as_marked() -> None:
    text = "The Messrs. Hall own it. Nobody came."
    article = make_article(text)
    claim = replace(make_claim(article, 0, 5), sentence=Span(0, 24))
    assert sentences(text, claim) == ["Nobody came."]


@given(st.text(st.sampled_from("ab .!?“” \n1é🚢"), max_size=40), st.data())
def test_unmarked_sentences_touch_no_claim_and_miss_no_letter(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    claim = replace(make_claim(make_article(text + "x" * 20), 0, 5), span=span, sentence=span)
    found = unmarked(text, Span(0, len(text)), [claim])
    assert not any(each.overlaps(span) for each in found)
    covered = {place for each in (*found, span) for place in range(each.start, each.end)}
    assert all(place in covered for place, letter in enumerate(text) if letter.isalnum())
