import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.article import Span
from factcheck_app.review.search import Hits, Searcher, fold

LETTERS = st.text(st.sampled_from("abAB éÉßıİﬁñ🚢\u0301\u00ad\u200d\u00a0’“\nžШשל—"), max_size=30)


def found(text: str, words: str) -> list[str]:
    hits = Searcher(text).find(words)
    return [hits.span(place).of(text) for place in range(len(hits))]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Nine Ferries, nine ferries", "FERRIES", ["Ferries", "ferries"]),
        ("Café and cafe", "cafe", ["Café", "cafe"]),
        ("Cafe\u0301 noir", "café", ["Cafe\u0301"]),
        ("no\u00a0break", "no break", ["no\u00a0break"]),
        ("“It’s on,” he said", "\"it's on", ["“It’s on"]),
        ("10–12 May", "10-12", ["10–12"]),
        ("Die Straße", "strasse", ["Straße"]),
        ("Die Straße", "stras", ["Straß"]),
        ("an oﬃce", "office", ["oﬃce"]),
        ("soft\u00adly", "softly", ["soft\u00adly"]),
        ("Łódź", "lodz", ["Łódź"]),
        ("Путин сказал", "ПУТИН", ["Путин"]),
        ("🚢 the 🚢 ship", "🚢 s", ["🚢 s"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("one\ntwo", "one two", []),
        ("İstanbul", "istanbul", ["İstanbul"]),
        ("anything", "  ", []),
        ("anything", "", []),
    ],
)
def test_words_are_found_whatever_their_case_accents_and_quotes(
    text: str, words: str, expected: list[str]
) -> None:
    assert found(text, words) == expected


@given(text=LETTERS, data=st.data())
def test_what_stands_in_the_text_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = text[start:end]
    plain = "".join(map(fold, words))
    hits = Searcher(text).find(words)
    for place in range(len(hits)):
        assert plain in "".join(map(fold, hits.span(place).of(text)))
    if plain.strip():
        assert len(hits)


@given(text=LETTERS, words=LETTERS)
def test_hits_come_in_text_order_and_carry_their_marks(text: str, words: str) -> None:
    hits = Searcher(text).find(words)
    spans = [hits.span(place) for place in range(len(hits))]
    assert spans == sorted(spans)
    for span in spans:
        assert not unicodedata.combining(text[span.end : span.end + 1] or "a")


def test_hits_in_a_range_and_after_a_place_are_told() -> None:
    hits = Hits((2, 10, 20), (5, 12, 25))
    assert list(hits.between(4, 11)) == [0, 1]
    assert list(hits.between(5, 10)) == []
    assert [hits.at_or_after(at) for at in (0, 3, 20, 21)] == [0, 1, 2, 0]
    assert Hits().at_or_after(4) is None
    assert hits.span(1) == Span(10, 12)
