"""The order of claims is that of the text, and the next open one is the nearest."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.state import State
from factcheck_app.review.order import neighbour, next_open
from factcheck_app.review.review import Review, review_of
from making import Hand, make_article, make_claims

ARTICLE = make_article()
CLAIMS = make_claims(ARTICLE, 6)


def _review(settled: set[int]) -> Review:
    hand = Hand()
    return review_of(ARTICLE, CLAIMS, [hand.judge(CLAIMS[place].id) for place in sorted(settled)])


@given(
    settled=st.sets(st.integers(0, 5)),
    current=st.none() | st.integers(0, 5),
    step=st.sampled_from([1, -1]),
)
def test_the_next_open_claim_is_the_nearest_that_is_not_settled(
    settled: set[int], current: int | None, step: int
) -> None:
    review = _review(settled)
    ahead = range(6) if current is None else range(current + 1, 6)
    if step < 0:
        ahead = range(5, -1, -1) if current is None else range(current - 1, -1, -1)
    expected = next((CLAIMS[place] for place in ahead if place not in settled), None)
    assert next_open(review, None if current is None else CLAIMS[current].id, step) == expected


def test_neighbours_end_at_either_end() -> None:
    review = _review(set())
    assert neighbour(review, None, 1) == CLAIMS[0]
    assert neighbour(review, None, -1) == CLAIMS[-1]
    assert neighbour(review, CLAIMS[2].id, 1) == CLAIMS[3]
    assert neighbour(review, CLAIMS[2].id, -1) == CLAIMS[1]
    assert neighbour(review, CLAIMS[-1].id, 1) is None
    assert neighbour(review, CLAIMS[0].id, -1) is None


def test_without_claims_there_is_nowhere_to_go() -> None:
    assert neighbour(Review(ARTICLE), None, 1) is None
    assert next_open(Review(ARTICLE), None, -1) is None


def test_a_claim_on_which_reviewers_differ_is_open() -> None:
    acts = [
        Hand("replica-1").judge(CLAIMS[0].id, State.VERIFIED),
        Hand("replica-2").judge(CLAIMS[0].id, State.DISPUTED),
    ]
    assert next_open(review_of(ARTICLE, CLAIMS, acts), None, 1) == CLAIMS[0]


def test_five_thousand_settled_claims_are_passed_over() -> None:
    article = make_article("A ferry carries 90 lorries. " * 200)
    claims = make_claims(article, 5_000)
    hand = Hand()
    review = review_of(article, claims, [hand.judge(claim.id) for claim in claims[:-1]])
    assert next_open(review, claims[0].id, 1) == claims[-1]
    assert next_open(review, claims[-1].id, -1) is None
