"""What is carried from one review to the next is what would be worked out anew."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.act import Act
from factcheck_app.domain.claim import Kind
from factcheck_app.domain.scope import Scope
from factcheck_app.domain.state import State
from factcheck_app.review.review import Review, review_of
from making import Hand, make_article, make_claims

ARTICLE = make_article()
CLAIMS = tuple(
    replace(claim, score=number / 6, kind=Kind.DATE if number % 2 else Kind.EVENT)
    for number, claim in enumerate(make_claims(ARTICLE, 6))
)
IDS = [claim.id for claim in CLAIMS]
Step = Callable[[Review, Hand, list[Act]], Review]


def _act(review: Review, act: Act, done: list[Act]) -> Review:
    done.append(act)
    return review.with_act(act)


def _judging(claim_id: str, state: State) -> Step:
    return lambda review, hand, done: _act(review, hand.judge(claim_id, state), done)


def _noting(claim_id: str, text: str) -> Step:
    return lambda review, hand, done: _act(review, hand.note(claim_id, text), done)


def _undoing(review: Review, hand: Hand, done: list[Act]) -> Review:
    return _act(review, hand.retract(done.pop()), []) if done else review


def _looking(threshold: float, hidden: frozenset[Kind], guest: str | None) -> Step:
    return lambda review, _hand, _done: review.seen(Scope(threshold, hidden), guest)


STEPS = st.one_of(
    st.builds(_judging, st.sampled_from(IDS), st.sampled_from(list(State)[:4])),
    st.builds(_noting, st.sampled_from(IDS), st.sampled_from(["", "seen"])),
    st.just(_undoing),
    st.builds(
        _looking,
        st.sampled_from([0.0, 0.4, 1.0]),
        st.frozensets(st.sampled_from([Kind.DATE, Kind.EVENT])),
        st.none() | st.sampled_from(IDS),
    ),
)


@given(steps=st.lists(STEPS, max_size=12), late=st.sets(st.sampled_from(CLAIMS)))
def test_whatever_happens_it_is_what_would_be_worked_out_anew(steps: list[Step], late: set[object]) -> None:
    review = review_of(ARTICLE, [claim for claim in CLAIMS if claim not in late])
    hand, done = Hand(), list[Act]()
    for number, step in enumerate(steps):
        if number == len(steps) // 2:
            review = review.with_claims(CLAIMS)
        review = step(review, hand, done)
        anew = replace(review)
        assert review.places == anew.places
        assert review.counts == anew.counts
        assert review.shown == anew.shown
        assert review.shown.places == anew.shown.places


def test_a_verdict_leaves_the_shown_claims_as_they_are() -> None:
    review = review_of(ARTICLE, CLAIMS)
    before = review.shown, review.places, review.counts
    after = review.with_act(Hand().judge(IDS[5]))
    assert after.shown is before[0]
    assert after.places is before[1]
    assert after.counts[State.VERIFIED] == 1
    assert before[2][State.VERIFIED] == 0
