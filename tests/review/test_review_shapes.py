"""Marked, moved, split and joined claims, where two reviewers worked apart."""

import itertools
from collections.abc import Iterable
from dataclasses import replace

import pytest

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.article import Span
from factcheck_app.domain.rows import claim_to_row, evidence_to_row
from factcheck_app.domain.source import Evidence, Source
from factcheck_app.domain.state import State
from factcheck_app.review.review import Review, review_of
from making import Hand, make_article, make_claim

ARTICLE = make_article()
CLAIMS = tuple(
    replace(make_claim(ARTICLE, start, end), id=name)
    for name, start, end in (("a", 0, 4), ("b", 5, 12), ("c", 18, 27))
)
SALTS = [f"salt-{number}" for number in range(6)]


def united(acts: Iterable[Act]) -> Review:
    """Return the review, after making sure that it is the same in whatever order the acts come."""
    acts = list(acts)
    reviews = [review_of(ARTICLE, CLAIMS, order) for order in itertools.permutations(acts)]
    assert all(review == reviews[0] for review in reviews)
    return reviews[0]


def apart(root: Act) -> tuple[Hand, Hand]:
    return Hand("one", "Ada", [root.id]), Hand("two", "Bo", [root.id])


def begun() -> Act:
    return Hand().note("c", "begun")


def spans(*ids: str) -> list[list[int]]:
    places = {claim.id: [claim.span.start, claim.span.end] for claim in CLAIMS}
    return [places[claim_id] for claim_id in ids]


def join(hand: Hand, claim: str, other: str, *, clears: bool = False) -> Act:
    return hand.act(ActKind.JOIN, claim=claim, other=other, spans=spans(claim, other), clears=clears)


def mark(hand: Hand, name: str, start: int, end: int) -> Act:
    made = replace(make_claim(ARTICLE, start, end), id=name, marked=True)
    return hand.act(ActKind.MARK, claim=name, marked=claim_to_row(made))


def ids(review: Review) -> list[str]:
    return [claim.id for claim in review.claims]


@pytest.mark.parametrize("note", SALTS)
def test_a_verdict_on_a_claim_that_was_joined_away_meanwhile_counts_for_both(note: str) -> None:
    # Which of two acts comes first hangs on their ids, so on anything in them.
    root = begun()
    one, two = apart(root)
    acts = [root, join(one, "a", "b"), two.judge("b", State.DISPUTED, more=note)]
    review = united(acts)
    assert ids(review) == ["a", "c"]
    assert review.claim("a").span == Span(0, 12)
    assert review.standing("a").state is State.DISPUTED


@pytest.mark.parametrize("note", SALTS)
def test_a_verdict_on_one_half_and_another_on_the_other_differ(note: str) -> None:
    root = begun()
    one, two = apart(root)
    acts = [root, one.judge("a", State.VERIFIED), join(one, "a", "b"), two.judge("b", State.DISPUTED, x=note)]
    assert united(acts).standing("a").state is State.DIFFER


@pytest.mark.parametrize("note", SALTS)
def test_evidence_given_to_a_claim_that_was_joined_away_meanwhile_stays(note: str) -> None:
    root = begun()
    one, two = apart(root)
    evidence = evidence_to_row(Evidence(Source("s", "Port log", note)))
    acts = [root, join(one, "a", "b"), two.act(ActKind.SOURCE, claim="b", **evidence)]
    assert [source.title for source in united(acts).standing("a").sources] == ["Port log"]


@pytest.mark.parametrize("note", SALTS)
def test_joins_that_cross_make_one_claim(note: str) -> None:
    root = begun()
    one, two = apart(root)
    acts = [root, join(one, "a", "b"), two.note("c", note), join(two, "b", "a")]
    review = united(acts)
    assert len(ids(review)) == 2
    assert review.claims[0].span == Span(0, 12)


def test_a_chain_of_joins_goes_into_the_first() -> None:
    hand = Hand()
    review = united([join(hand, "b", "c"), join(hand, "a", "b"), hand.judge("c", State.VERIFIED)])
    assert ids(review) == ["a"]
    assert review.claims[0].span == Span(0, 27)
    assert review.standing("a").state is State.VERIFIED


def test_a_claim_joined_into_a_mark_that_was_taken_back_is_there_again() -> None:
    hand = Hand()
    marked = mark(hand, "m", 0, 3)
    acts = [marked, join_to_mark(hand), hand.retract(marked)]
    assert ids(united(acts)) == ["a", "b", "c"]


def join_to_mark(hand: Hand) -> Act:
    return hand.act(ActKind.JOIN, claim="m", other="b", spans=[[0, 3], [5, 12]], clears=False)


@pytest.mark.parametrize("kind", ["bounds", "correction", "flag", "tick", "source"])
def test_of_two_who_set_the_same_apart_one_and_the_same_stands_everywhere(kind: str) -> None:
    root = begun()
    one, two = apart(root)
    made = [_set(hand, kind, number) for number, hand in enumerate((one, two))]
    last = max(made, key=lambda act: act.id)
    both, alone = united([root, *made]), united([root, last])
    assert both.standing("a") == alone.standing("a")
    assert both.claims == alone.claims


def _set(hand: Hand, kind: str, number: int) -> Act:
    match kind:
        case "bounds":
            return hand.act(ActKind.BOUNDARY, claim="a", span=[number, 4])
        case "correction":
            return hand.act(ActKind.CORRECTION, claim="a", text=f"Ten {number}")
        case "flag":
            return hand.act(ActKind.FLAG, claim="a", on=bool(number))
        case "tick":
            return hand.act(ActKind.TICK, claim="a", span=[0, 4], done=bool(number))
    source = Source("s", "Port log", f"p. {number}")
    return hand.act(ActKind.SOURCE, claim="a", **evidence_to_row(Evidence(source)))


def test_sources_given_apart_all_stay() -> None:
    root = begun()
    hands = apart(root)
    acts = [
        hand.act(ActKind.SOURCE, claim="a", **evidence_to_row(Evidence(Source(f"s{n}", f"Log {n}", ""))))
        for n, hand in enumerate(hands)
    ]
    assert {source.id for source in united([root, *acts]).standing("a").sources} == {"s0", "s1"}


def test_a_group_verdict_and_a_verdict_given_apart_differ() -> None:
    root = begun()
    one, two = apart(root)
    group = one.act(ActKind.GROUP, claim="a", claims=["b", "c"], state="verified", reason="", evidence=[])
    review = united([root, group, two.judge("c", State.DISPUTED)])
    assert [review.standing(claim.id).state for claim in CLAIMS] == [
        State.UNREVIEWED,
        State.VERIFIED,
        State.DIFFER,
    ]


def test_what_both_marked_apart_is_there_twice_and_can_be_joined() -> None:
    root = begun()
    one, two = apart(root)
    review = united([root, mark(one, "m", 30, 37), mark(two, "n", 30, 37)])
    assert ids(review) == ["a", "b", "c", "m", "n"]


def test_suggestions_that_come_later_are_within_the_bounds_they_were_given() -> None:
    hand = Hand()
    acts = [hand.act(ActKind.BOUNDARY, claim="a", span=[0, 12]), join(hand, "b", "c")]
    late = review_of(ARTICLE, [], acts).with_claims(CLAIMS[:1]).with_claims(CLAIMS)
    assert late == review_of(ARTICLE, CLAIMS, acts)
    assert [claim.span for claim in late.claims] == [Span(0, 12), Span(5, 27)]
