import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck_app.claims.detector import Detector
from factcheck_app.claims.pieces import PIECE_LENGTH, pieces_of
from factcheck_app.claims.quotes import quotes_in
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim

Find = Callable[..., tuple[Claim, ...]]
FRAGMENTS = [
    "The army", " said ", "12", " 26 Kalibr missiles", "“", "”", '"', "'s", " on 3 May 2019", ".",
    ",", " ", "(", ")", "😀", "👩‍👩‍👧", "\u00a0", "e\u0301", "שלום", "العربية", "5%", "$4.5 billion",
    " more than ", "-", "—", "first", " that ", " to ", " of ", " hundreds", "in 2011", "\u200b",
    "\ufffd", "7:30", "between ", "and", "who ", "!",
]  # fmt: skip
ODD_TEXTS = [
    "Berlin", "2015", "😀", "…", '"', "“”", "()", "- - -", "THE ARMY FIRED 26 MISSILES ON MONDAY",
    "Brazil | 2 | 1 | Germany", "name;age;town", "Der Sturm tötete am 3. Mai 17 Menschen in Köln.",
    "Le président a dit: «Nous avons perdu 14 hommes.»", "قال الرئيس إن 250 شخصا قتلوا", "昨天有26枚导弹发射",
    "12\u00a0000\u00a0people\u00a0fled.", "She said, “", "said said said said", "of of of 5 of of", "% $ € 5",
    "1. 2. 3. 4. 5.", "a.b.c.d 1.2.3.4", "http://example.org/2019/05/03?id=26", "@user #26 RT 5!!!",
]  # fmt: skip


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_texts_give_sound_claims_or_none(text: str, claims_from: Find) -> None:
    assert all(0 <= claim.span.start < claim.span.end <= len(text) for claim in claims_from(text))


@pytest.mark.parametrize("text", ["Berlin", "Mali, Chad and Niger", "2015", "On Monday", "Ana Duarte"])
def test_a_name_a_place_or_a_date_alone_is_no_claim(text: str, claims_from: Find) -> None:
    assert claims_from(text) == ()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=25).map("".join))
def test_any_mixture_gives_sound_claims(claims_from: Find, text: str) -> None:
    for claim in claims_from(text):
        assert claim.label.strip()
        assert claim.sentence.covers(claim.span)
        assert claim.sentence.end <= len(text)


@pytest.mark.parametrize("unit", ["a", "1", "1 ", '"', "(", "said ", "1-", "the army said that ", "“x” "])
def test_a_long_line_of_junk_is_got_through(
    unit: str, detector: Detector, article_of: Callable[..., Article]
) -> None:
    text = (unit * 100_000)[:12_000]

    claims = detector.claims_in(article_of(text), 0)

    assert all(claim.span.end <= len(text) for claim in claims)


@given(st.text(alphabet=". ,;!a\u00a0😀", max_size=200), st.integers(4, 50))
def test_pieces_are_the_text_and_none_is_too_long(text: str, length: int) -> None:
    pieces = list(pieces_of(text, length))

    assert "".join(piece for _, piece in pieces) == text
    assert all(0 < len(piece) <= length for _, piece in pieces)
    assert all(text[start:].startswith(piece) for start, piece in pieces)


def test_pieces_end_where_sentences_end() -> None:
    text = "One is here. Two is there. " * 400

    assert all(piece.endswith(". ") for _, piece in pieces_of(text))
    assert len(text) > PIECE_LENGTH


@given(st.text(alphabet="ab “”\"'’‘«».", max_size=80))
def test_quotations_do_not_overlap_and_lie_in_the_text(text: str) -> None:
    last_end = 0
    for quote in quotes_in(text):
        assert last_end <= quote.start < quote.end <= len(text)
        last_end = quote.end


def test_marks_without_end_are_read_in_linear_time() -> None:
    started = time.process_time()
    quotes_in('“‘"' * 100_000)

    assert time.process_time() - started < 5
