"""Which claims are shown: never fewer than those that are judged, and none is lost."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.claim import Claim, Kind
from factcheck_app.domain.scope import DEFAULT_THRESHOLD, Scope
from factcheck_app.domain.state import State, Uncheckable
from factcheck_app.review.order import neighbour, next_open
from factcheck_app.review.review import Review, review_of
from factcheck_app.review.scope import is_judged, left_out, nearest, worth
from histories import histories
from making import Hand, make_article, make_claims

ARTICLE = make_article()
SCORES = (0.9, 0.1, 0.5, 0.2, 0.7, 0.4)
KINDS = (Kind.QUANTITY, Kind.DATE, Kind.EVENT, Kind.QUANTITY, Kind.DATE, Kind.QUOTATION)
CLAIMS = tuple(
    replace(claim, score=score, kind=kind, id=claim_id)
    for claim, score, kind, claim_id in zip(make_claims(ARTICLE, 6), SCORES, KINDS, "abcdef", strict=True)
)
SCOPES = st.builds(Scope, st.sampled_from([0, 0.15, 0.3, 0.5, 1]), st.frozensets(st.sampled_from(Kind)))


def _ids(claims: tuple[Claim, ...]) -> str:
    return "".join(claim.id for claim in claims)


def _seen(threshold: float, *hidden: Kind, review: Review | None = None) -> Review:
    return (review or review_of(ARTICLE, CLAIMS)).seen(Scope(threshold, frozenset(hidden)))


@given(acts=histories(), scope=SCOPES)
def test_what_is_judged_is_never_hidden(acts: tuple[Act, ...], scope: Scope) -> None:
    review = review_of(ARTICLE, CLAIMS, acts).seen(scope)
    for claim in review.claims:
        wanted = worth(claim) >= scope.threshold and claim.kind not in scope.hidden
        judged = claim.marked or is_judged(review.standing(claim.id))
        assert (claim.id in review.shown.places) is (wanted or judged)


@given(acts=histories(), scope=SCOPES)
def test_the_denominator_never_wavers(acts: tuple[Act, ...], scope: Scope) -> None:
    before = review_of(ARTICLE, CLAIMS, acts)
    review = before.seen(scope)
    shown = review.shown
    assert len(shown.claims) + shown.below + sum(shown.hidden.values()) == len(review.claims)
    assert review.claims == before.claims
    assert (review.settled, review.counts) == (before.settled, before.counts)
    assert review.seen(before.scope) == before


@given(scope=SCOPES, other=SCOPES)
def test_what_was_hidden_comes_back_in_its_place(scope: Scope, other: Scope) -> None:
    review = review_of(ARTICLE, CLAIMS).seen(scope)
    assert review.seen(other).seen(scope).shown.claims == review.shown.claims
    assert review.seen(Scope(0)).shown.claims == CLAIMS


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("reason", [None, *Uncheckable])
def test_what_can_probably_not_be_checked_is_worth_half(kind: Kind, reason: Uncheckable | None) -> None:
    claim = replace(CLAIMS[0], kind=kind, score=0.8, uncheckable=reason)
    says_so = kind in (Kind.QUOTATION, Kind.STATEMENT, Kind.ATTRIBUTION)
    assert worth(claim) == (0.8 if reason is None or says_so else 0.4)


def test_without_a_word_of_the_reader_the_default_threshold_holds() -> None:
    review = review_of(ARTICLE, CLAIMS)
    assert review.scope == Scope(DEFAULT_THRESHOLD)
    assert _ids(review.shown.claims) == "acef"


def test_a_claim_that_is_worth_the_threshold_is_shown() -> None:
    assert _ids(_seen(0.5).shown.claims) == "ace"
    assert _ids(_seen(0.51).shown.claims) == "ae"


def test_the_scope_is_an_act_of_which_the_last_stands() -> None:
    hand = Hand()
    acts = [
        hand.act(ActKind.SCOPE, threshold=0.6, hidden=[]),
        hand.act(ActKind.SCOPE, threshold=0.15, hidden=["date"]),
    ]
    assert review_of(ARTICLE, CLAIMS, acts).scope == Scope(0.15, frozenset([Kind.DATE]))
    assert _ids(review_of(ARTICLE, CLAIMS, acts).shown.claims) == "acdf"


def test_of_two_scopes_unseen_by_each_other_both_copies_take_the_same() -> None:
    acts = [
        Hand("replica-1").act(ActKind.SCOPE, threshold=0.6, hidden=[]),
        Hand("replica-2").act(ActKind.SCOPE, threshold=0.1, hidden=[]),
    ]
    assert review_of(ARTICLE, CLAIMS, acts).scope == review_of(ARTICLE, CLAIMS, acts[::-1]).scope


def test_an_expunged_scope_counts_for_nothing() -> None:
    act = Hand().act(ActKind.SCOPE, threshold=0.6, hidden=[])
    assert review_of(ARTICLE, CLAIMS, [replace(act, payload=None)]).scope == Scope()


def test_a_guest_is_shown_whatever_the_scope_says() -> None:
    review = review_of(ARTICLE, CLAIMS).seen(Scope(0.6), guest="b")
    assert _ids(review.shown.claims) == "abe"
    assert review.shown.below == 3
    assert _ids(review.with_act(Hand().judge("a")).shown.claims) == "abe"


def test_the_way_leads_through_shown_claims_alone() -> None:
    review = _seen(0.6)
    assert neighbour(review, None, -1) == CLAIMS[4]
    assert neighbour(review, "a", +1) == CLAIMS[4]
    assert neighbour(review, "e", +1) is None
    assert next_open(review.with_act(Hand().judge("a")), None, +1) == CLAIMS[4]


def test_of_claims_the_one_that_begins_nearest_is_found_and_the_later_of_two() -> None:
    assert nearest((CLAIMS[0], CLAIMS[4]), CLAIMS[1].span) == CLAIMS[0]
    assert nearest((CLAIMS[0], CLAIMS[4]), CLAIMS[2].span) == CLAIMS[4]
    assert nearest((), CLAIMS[2].span) is None


@pytest.mark.parametrize(
    ("review", "words"),
    [
        (_seen(0), ()),
        (_seen(0.3), ("2 below the threshold",)),
        (_seen(0, Kind.DATE), ("2 dates hidden",)),
        (_seen(0, Kind.EVENT, Kind.QUANTITY), ("2 quantities and 1 event hidden",)),
        (_seen(0.3, Kind.DATE), ("1 below the threshold", "2 dates hidden")),
        (_seen(0, Kind.DATE, Kind.EVENT, Kind.QUOTATION), ("4 of 3 kinds hidden",)),
        (_seen(0, Kind.LAW), ()),
    ],
)
def test_what_is_left_out_is_said_in_words(review: Review, words: tuple[str, ...]) -> None:
    assert left_out(review.shown) == words


@pytest.mark.parametrize("state", [state for state in State if state not in (State.DIFFER, State.UNREVIEWED)])
def test_a_claim_in_any_state_but_unreviewed_is_judged(state: State) -> None:
    assert is_judged(review_of(ARTICLE, CLAIMS, [Hand().judge("b", state)]).standing("b"))


@pytest.mark.parametrize("threshold", [-0.01, 1.01, float("nan"), float("inf")])
def test_no_other_number_is_a_threshold(threshold: float) -> None:
    with pytest.raises(ValueError, match="not a threshold"):
        Scope(threshold)
