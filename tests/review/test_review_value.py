"""A review as a value: claims in text order, counts that add up, nothing changed in place."""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.act import Act
from factcheck_app.domain.state import State
from factcheck_app.review.review import Review, review_of
from factcheck_app.review.signing import state_digest
from histories import histories
from making import Hand, make_article, make_claims

ARTICLE = make_article()
CLAIMS = make_claims(ARTICLE, 6)


@given(shuffle=st.randoms(use_true_random=False), cut=st.integers(0, 6))
def test_claims_come_in_text_order_however_they_arrive(shuffle: random.Random, cut: int) -> None:
    mixed = list(CLAIMS)
    shuffle.shuffle(mixed)
    review = review_of(ARTICLE, mixed[:cut]).with_claims(mixed)
    assert review.claims == CLAIMS
    assert review.places == {claim.id: place for place, claim in enumerate(CLAIMS)}


@given(acts=histories())
def test_counts_add_up_to_all_claims(acts: tuple[Act, ...]) -> None:
    review = review_of(ARTICLE, CLAIMS, acts)
    assert sum(review.counts.values()) == len(review.claims)
    assert 0 <= review.settled <= len(review.claims)


@given(acts=histories())
def test_what_is_handed_on_from_review_to_review_is_what_would_be_found_out_anew(
    acts: tuple[Act, ...],
) -> None:
    handed_on = review_of(ARTICLE, CLAIMS)
    for act in acts:
        state_digest(handed_on)
        assert handed_on.counts
        assert handed_on.shown
        handed_on = handed_on.with_act(act)
    anew = review_of(ARTICLE, CLAIMS, acts)
    assert handed_on == anew
    assert handed_on.counts == anew.counts
    assert handed_on.shown == anew.shown
    assert handed_on.places == anew.places
    assert state_digest(handed_on) == state_digest(anew)


def test_counts_tell_the_states_apart() -> None:
    hand = Hand()
    states = [State.VERIFIED, State.VERIFIED, State.DISPUTED, State.DISMISSED]
    acts = [hand.judge(claim.id, state) for claim, state in zip(CLAIMS, states, strict=False)]
    review = review_of(ARTICLE, CLAIMS, acts)
    expected = {State.VERIFIED: 2, State.DISPUTED: 1, State.DISMISSED: 1, State.UNREVIEWED: 2}
    assert review.counts == Counter(expected)
    assert review.settled == 4


def test_an_act_makes_another_review_and_leaves_the_first() -> None:
    before = review_of(ARTICLE, CLAIMS)
    act = Hand().judge(CLAIMS[0].id)
    after = before.with_act(act)
    assert before.standing(CLAIMS[0].id).state is State.UNREVIEWED
    assert after.standing(CLAIMS[0].id).state is State.VERIFIED
    assert after.heads == (act.id,)


def test_a_claim_that_is_there_stays_as_it_is() -> None:
    review = review_of(ARTICLE, CLAIMS)
    assert review.with_claims(CLAIMS[:2]) is review


def test_an_act_that_is_there_already_changes_nothing() -> None:
    act = Hand().judge("a")
    review = Review(ARTICLE).with_act(act)
    assert review.with_act(act) == review


def test_an_unknown_claim_is_no_claim() -> None:
    with pytest.raises(KeyError):
        review_of(ARTICLE, CLAIMS).claim("nobody's")
