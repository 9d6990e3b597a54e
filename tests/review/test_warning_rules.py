"""What an editor would ask about a claim."""

from dataclasses import replace
from typing import Any

import pytest

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Kind, Part, PartKind
from factcheck_app.domain.rows import evidence_to_row
from factcheck_app.domain.source import Evidence, Source, Stance, Tier
from factcheck_app.domain.state import State
from factcheck_app.review.review import Review, review_of
from factcheck_app.review.rules import warnings_for
from making import Hand, make_article, make_claim

ARTICLE = make_article()
CLAIM = make_claim(ARTICLE, 0, 37)
PRIMARY = Source("s1", "Port log", "p. 4", tier=Tier.PRIMARY)
SECONDARY = Source("s2", "A newspaper", "p. 1")


def judged(state: State, *sources: Source, stance: Stance = Stance.SUPPORTS) -> tuple[str, ...]:
    hand = Hand()
    acts = [_given(hand, Evidence(source, stance)) for source in sources]
    return warned(CLAIM, [*acts, hand.judge(CLAIM.id, state)])


def _given(hand: Hand, evidence: Evidence, claim: Claim = CLAIM) -> Act:
    return hand.act(ActKind.SOURCE, claim=claim.id, **evidence_to_row(evidence))


def warned(claim: Claim, acts: list[Act], *others: Claim) -> tuple[str, ...]:
    return warnings_for(review_of(ARTICLE, [claim, *others], acts), claim)


def test_verified_wants_a_source() -> None:
    assert judged(State.VERIFIED) == ("Verified without any source",)
    assert judged(State.VERIFIED, PRIMARY) == ()


@pytest.mark.parametrize("state", [state for state in State if state not in (State.VERIFIED, State.DIFFER)])
def test_no_other_state_wants_one(state: State) -> None:
    assert judged(state) == ()


def test_one_secondary_source_is_too_little_and_two_that_agree_are_enough() -> None:
    alone = ("Verified on secondary sources alone, of which fewer than two agree",)
    assert judged(State.VERIFIED, SECONDARY) == alone
    assert judged(State.VERIFIED, SECONDARY, replace(SECONDARY, id="s3")) == ()
    assert judged(State.VERIFIED, SECONDARY, PRIMARY) == ()


def test_a_source_that_contradicts_does_not_agree() -> None:
    hand = Hand()
    acts = [
        _given(hand, Evidence(SECONDARY)),
        _given(hand, Evidence(replace(SECONDARY, id="s3"), Stance.CONTRADICTS)),
        hand.judge(CLAIM.id),
    ]
    assert warned(CLAIM, acts) == ("Verified on secondary sources alone, of which fewer than two agree",)


def test_verified_against_all_sources_is_told() -> None:
    assert judged(State.VERIFIED, PRIMARY, stance=Stance.CONTRADICTS) == (
        "Verified, and no source supports it",
    )


@pytest.mark.parametrize("locator", ["", "  "])
def test_a_source_wants_a_locator(locator: str) -> None:
    source = Source("s2", "A friend", locator)
    assert judged(State.DISPUTED, PRIMARY, source) == ("A source without locator",)


def _with_parts(*kinds: PartKind) -> Claim:
    parts = tuple(Part(kind, Span(at, at + 4)) for at, kind in zip((0, 5, 11, 18), kinds, strict=False))
    return replace(CLAIM, parts=parts)


def test_verified_wants_every_figure_name_and_date_ticked() -> None:
    claim = _with_parts(PartKind.FIGURE, PartKind.NAME, PartKind.PLACE, PartKind.TITLE)
    hand = Hand()
    acts = [_given(hand, Evidence(PRIMARY)), hand.judge(CLAIM.id)]
    assert warned(claim, acts) == ("Verified, but not ticked: “Nine”, “ferr”",)
    acts.append(hand.act(ActKind.TICK, claim=CLAIM.id, span=[0, 4], done=True))
    assert warned(claim, acts) == ("Verified, but not ticked: “ferr”",)
    acts.append(hand.act(ActKind.TICK, claim=CLAIM.id, span=[5, 9], done=True))
    assert warned(claim, acts) == ()
    acts.append(hand.act(ActKind.TICK, claim=CLAIM.id, span=[0, 4], done=False))
    assert warned(claim, acts) == ("Verified, but not ticked: “Nine”",)


def test_of_many_parts_three_are_named() -> None:
    claim = _with_parts(*[PartKind.DATE] * 4)
    hand = Hand()
    acts = [_given(hand, Evidence(PRIMARY)), hand.judge(CLAIM.id)]
    assert warned(claim, acts) == ("Verified, but not ticked: “Nine”, “ferr”, “s we” and 1 more",)


BARE = "A quotation with no claim inside it, and not marked as not checkable"
QUOTATION = replace(make_claim(ARTICLE, 0, 20), kind=Kind.QUOTATION)


def _quoted(state: State, *others: Claim, more: tuple[Any, ...] = ()) -> tuple[str, ...]:
    hand = Hand()
    acts = [_given(hand, Evidence(PRIMARY), QUOTATION), hand.judge(QUOTATION.id, state)]
    acts += [hand.judge(claim.id, other) for claim, other in more]
    return warned(QUOTATION, acts, *others)


@pytest.mark.parametrize("state", [State.VERIFIED, State.DISPUTED, State.NEEDS_SOURCE, State.ON_AUTHOR])
def test_a_quotation_wants_a_claim_inside_it(state: State) -> None:
    assert _quoted(state) == (BARE,)
    assert _quoted(state, make_claim(ARTICLE, 5, 20)) == ()


def test_a_claim_beside_a_quotation_or_half_in_it_or_dismissed_is_not_inside() -> None:
    inside = make_claim(ARTICLE, 5, 9)
    assert _quoted(State.VERIFIED, make_claim(ARTICLE, 15, 25), make_claim(ARTICLE, 25, 30)) == (BARE,)
    assert _quoted(State.VERIFIED, inside, more=((inside, State.DISMISSED),)) == (BARE,)


@pytest.mark.parametrize("state", [State.UNREVIEWED, State.NOT_CHECKABLE, State.DISMISSED])
def test_a_quotation_that_was_not_judged_as_said_wants_none(state: State) -> None:
    assert _quoted(state) == ()


def test_a_difference_is_told() -> None:
    left, right = Hand("replica-1").judge(CLAIM.id), Hand("replica-2").judge(CLAIM.id, State.DISPUTED)
    assert warned(CLAIM, [left, right]) == ("Reviewers differ",)


def test_a_claim_that_nobody_touched_is_warned_of_nothing() -> None:
    assert warnings_for(Review(ARTICLE, (CLAIM,)), CLAIM) == ()
