"""A few typed letters find the claims that are meant."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Kind
from factcheck_app.domain.state import State
from factcheck_app.review.comparison import NOTHING, Comparison
from factcheck_app.review.conflict import Clash, Conflict
from factcheck_app.review.filter import Sieve, filter_of, has_words, plain
from factcheck_app.review.listing import Listed, Order, in_order
from factcheck_app.review.review import Review, review_of
from making import Hand, make_article, make_claim, make_claims

SYRIANS = "At least 250,000 Syrians are said to have lost their lives"
FOUND = (
    ("250,000 lost their lives", SYRIANS),
    ("250000", SYRIANS),
    ("syr liv", SYRIANS),
    ("klbr", "26 Kalibr missiles"),
    ("KALIBR", "26 Kalibr missiles"),
    ("munoz", "Iñigo Muñoz is the mayor"),
    ("it's", "She says it’s over"),
    ("3:15", "The ferry sailed at 3:15"),
)
NOT_FOUND = (
    ("lives lost", SYRIANS),
    ("kbrl", "26 Kalibr missiles"),
    ("ssls", "26 Kalibr missiles"),
    ("kalibr kalibr", "26 Kalibr missiles"),
)


@pytest.mark.parametrize(("typed", "text"), FOUND)
def test_words_are_found_in_their_order_whatever_stands_between(typed: str, text: str) -> None:
    assert has_words(plain(text), filter_of(typed).words)


@pytest.mark.parametrize(("typed", "text"), NOT_FOUND)
def test_words_in_another_order_are_not_found(typed: str, text: str) -> None:
    assert not has_words(plain(text), filter_of(typed).words)


@given(text=st.text(max_size=40), data=st.data())
def test_whatever_stands_in_a_text_is_found(text: str, data: st.DataObject) -> None:
    words = plain(text).split()
    some = [word for word in words if data.draw(st.booleans())]
    assert has_words(plain(text), some)


def _reviewed() -> tuple[Review, Claim, Claim]:
    article = make_article()
    first, second = make_claim(article, 0, 12), make_claim(article, 40, 60)
    second = replace(second, kind=Kind.ROLE, speaker="Inês Roy")
    hand = Hand(reviewer="Ada Quist")
    acts = [hand.judge(first.id, State.NEEDS_SOURCE), hand.note(first.id, "ask")]
    return review_of(article, [first, second], acts), first, second


@pytest.mark.parametrize(
    ("typed", "passing"),
    [
        ("kind:quan", [0]),
        ("kind:title", [1]),
        ("kind:quantity kind:role", [0, 1]),
        ("state:needs-source", [0]),
        ("state:unr", [1]),
        ("by:ines", [1]),
        ("by:ines kind:quantity", []),
        ("reviewer:quist", [0]),
        ("is:noted", [0]),
        ("is:open", [1]),
        ("is:flagged", []),
        ("is:conflict", [0]),
        ("kind:nonsense", []),
        ("kind:", [0, 1]),
        ("", [0, 1]),
        ("ferries state:needs", [0]),
    ],
)
def test_fields_ask_for_kind_state_speaker_reviewer_and_flags(typed: str, passing: list[int]) -> None:
    review, first, second = _reviewed()
    conflict = Conflict(Clash.FIGURE, (first.id,), "They differ.")
    comparison = Comparison((conflict,), conflicts_of={first.id: (conflict,)})
    sieve, asked = Sieve(), filter_of(typed)
    found = [
        place for place, claim in enumerate((first, second)) if sieve.passes(asked, review, claim, comparison)
    ]
    assert found == passing


def test_a_claim_whose_bounds_moved_is_found_by_its_new_words() -> None:
    review, first, _second = _reviewed()
    moved = replace(first, span=Span(0, 20), label="Nine ferries were")
    sieve = Sieve()
    assert not sieve.passes(filter_of("were"), review, first, NOTHING)
    assert sieve.passes(filter_of("were"), review, moved, NOTHING)


def test_the_list_is_sorted_by_worth_and_equals_follow_the_text() -> None:
    claims = [
        replace(claim, score=score)
        for claim, score in zip(make_claims(make_article(), 4), (0.2, 0.9, 0.2, 0.5), strict=True)
    ]
    by_worth = in_order(claims, Order.WORTH)
    assert [claims.index(each) for each in by_worth] == [1, 3, 0, 2]
    assert in_order(claims, Order.TEXT) == tuple(claims)
    listed = Listed(by_worth)
    assert listed.neighbour(claims[3].id, +1) == claims[0]
    assert listed.neighbour(None, -1) == claims[2]
    assert listed.neighbour(claims[1].id, -1) is None
