"""The fold: where each claim stands after all that was done."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.source import Evidence, Source
from factcheck_app.domain.state import State
from factcheck_app.review.causality import in_causal_order
from factcheck_app.review.fold import fold, retracted
from factcheck_app.review.review import Review, review_of
from factcheck_app.review.standing import UNTOUCHED, Standing
from histories import CLAIMS, histories
from making import Hand, make_article

ARTICLE = make_article()
SOURCE = Source("s1", "Port log", "p. 4", confidential=False)


def _standing(*acts: Act, claim: str = "a") -> Standing:
    return review_of(ARTICLE, (), acts).standing(claim)


def _with_source(hand: Hand, source: Source = SOURCE) -> Act:
    row = {
        "id": source.id,
        "title": source.title,
        "locator": source.locator,
        "confidential": source.confidential,
    }
    return hand.act(ActKind.SOURCE, claim="a", source=row)


@given(acts=histories(), shuffle=st.randoms(use_true_random=False))
def test_the_state_does_not_depend_on_arrival(acts: tuple[Act, ...], shuffle: random.Random) -> None:
    mixed = list(acts)
    shuffle.shuffle(mixed)
    assert review_of(ARTICLE, (), mixed) == review_of(ARTICLE, (), acts)


@given(acts=histories())
def test_one_act_after_the_other_gives_what_all_at_once_gives(acts: tuple[Act, ...]) -> None:
    review = Review(ARTICLE)
    for place, act in enumerate(acts):
        review = review.with_act(act)
        assert review == review_of(ARTICLE, (), acts[: place + 1])


@given(acts=histories())
def test_undoing_an_act_and_redoing_it_changes_nothing(acts: tuple[Act, ...]) -> None:
    before = review_of(ARTICLE, (), acts)
    hand = Hand("replica-0", heads=before.heads)
    judged = hand.judge("a", State.ON_AUTHOR)
    undone = hand.retract(judged)
    redone = hand.retract(undone)
    again = hand.retract(redone)
    assert review_of(ARTICLE, (), [*acts, judged, undone]).standings.get("a", UNTOUCHED) == before.standing(
        "a"
    )
    assert (
        review_of(ARTICLE, (), [*acts, judged, undone, redone]).standings
        == review_of(ARTICLE, (), [*acts, judged]).standings
    )
    assert review_of(ARTICLE, (), [*acts, judged, undone, redone, again]).standing("a") == before.standing(
        "a"
    )


@given(acts=histories(), data=st.data())
def test_nobody_takes_back_what_another_replica_did(acts: tuple[Act, ...], data: st.DataObject) -> None:
    before = review_of(ARTICLE, (), acts)
    foreign = Hand("replica-9", heads=before.heads)
    retractions = [foreign.retract(act) for act in acts]
    assert review_of(ARTICLE, (), [*acts, *retractions]).standings == before.standings


@given(acts=histories())
def test_what_stands_retracted_was_retracted_by_its_own_replica(acts: tuple[Act, ...]) -> None:
    by_id = {act.id: act for act in acts}
    gone = retracted(in_causal_order(acts))
    for act_id in gone:
        assert any(
            act.kind is ActKind.RETRACT and act.text("act") == act_id and act.replica == by_id[act_id].replica
            for act in acts
            if act.id not in gone
        )


@given(acts=histories())
def test_a_claim_differs_only_if_two_reviewers_judged_it_unseen_by_each_other(acts: tuple[Act, ...]) -> None:
    review = review_of(ARTICLE, (), acts)
    for claim in CLAIMS:
        if review.standing(claim).state is State.DIFFER:
            joined = [act for act in acts if act.kind is ActKind.JOIN]
            ruled = [act for act in acts if act.kind in (ActKind.JUDGE, ActKind.GROUP)]
            judges = {act.replica for act in ruled if joined or claim in act.claim_ids}
            assert len(judges) > 1


def test_a_verdict_stands_with_who_gave_it_and_when() -> None:
    act = Hand(reviewer="Ada").judge("a", State.DISPUTED)
    standing = _standing(act)
    assert (standing.state, standing.reviewer, standing.at) == (State.DISPUTED, "Ada", act.at)


def test_the_reason_goes_with_the_state_that_had_it() -> None:
    hand = Hand()
    acts = [hand.judge("a", State.NOT_CHECKABLE, reason="opinion")]
    assert _standing(*acts).reason == "opinion"
    acts.append(hand.judge("a"))
    assert _standing(*acts).reason == ""


def test_clearing_leaves_note_and_sources() -> None:
    hand = Hand()
    acts = [
        hand.note("a", "Called the port"),
        _with_source(hand),
        hand.judge("a"),
        hand.act(ActKind.CLEAR, claim="a"),
    ]
    assert _standing(*acts) == Standing(note="Called the port", evidence=(Evidence(SOURCE),))


def test_of_notes_the_last_stands_and_of_sources_all() -> None:
    hand = Hand()
    other = replace(SOURCE, id="s2", confidential=True)
    acts = [hand.note("a", "one"), _with_source(hand), hand.note("a", "two"), _with_source(hand, other)]
    assert _standing(*acts) == Standing(note="two", evidence=(Evidence(SOURCE), Evidence(other)))


def test_a_claim_that_nobody_touched_is_unreviewed() -> None:
    assert _standing(Hand().judge("b")) == UNTOUCHED


def _two_apart(one: State, two: State) -> tuple[list[Act], Hand]:
    root = Hand().note("a", "x")
    left = Hand("replica-1", "Ada", heads=[root.id])
    right = Hand("replica-2", "Bea", heads=[root.id])
    acts = [root, left.judge("a", one), right.judge("a", two)]
    return acts, left


def test_verdicts_that_differ_unseen_make_reviewers_differ() -> None:
    acts, _ = _two_apart(State.VERIFIED, State.DISPUTED)
    assert _standing(*acts).state is State.DIFFER


def test_verdicts_that_agree_unseen_stand() -> None:
    acts, _ = _two_apart(State.VERIFIED, State.VERIFIED)
    assert _standing(*acts).state is State.VERIFIED


def test_a_verdict_that_saw_the_others_is_no_difference() -> None:
    first = Hand("replica-1").judge("a", State.VERIFIED)
    second = Hand("replica-2", heads=[first.id]).judge("a", State.DISPUTED)
    assert _standing(first, second).state is State.DISPUTED


@pytest.mark.parametrize("merged_first", [True, False])
def test_one_who_saw_both_verdicts_settles_the_difference(merged_first: bool) -> None:
    acts, hand = _two_apart(State.VERIFIED, State.DISPUTED)
    heads = sorted(act.id for act in acts[1:])
    if merged_first:
        acts.append(hand.act(ActKind.MERGE, parents=heads))
        heads = [acts[-1].id]
    assert _standing(*acts).state is State.DIFFER
    acts.append(hand.judge("a", State.NEEDS_SOURCE, parents=heads))
    assert _standing(*acts).state is State.NEEDS_SOURCE


def test_taking_one_of_two_differing_verdicts_back_ends_the_difference() -> None:
    acts, hand = _two_apart(State.VERIFIED, State.DISPUTED)
    acts.append(hand.retract(acts[1], parents=sorted(act.id for act in acts[1:])))
    assert _standing(*acts).state is State.DISPUTED


def test_undo_leaves_what_another_did_meanwhile() -> None:
    mine = Hand("replica-1").judge("a", State.VERIFIED)
    theirs = Hand("replica-2", heads=[mine.id]).judge("a", State.DISPUTED)
    undo = Hand("replica-1", heads=[theirs.id]).retract(mine)
    assert _standing(mine, theirs, undo).state is State.DISPUTED


def test_an_expunged_act_counts_for_nothing_and_breaks_nothing() -> None:
    hand = Hand()
    judged, noted = hand.judge("a"), hand.note("a", "secret")
    assert _standing(judged, replace(noted, payload=None)).note == ""
    assert _standing(judged, replace(noted, payload=None)).state is State.VERIFIED


def test_five_thousand_verdicts_on_one_claim_fold_to_the_last() -> None:
    hand = Hand()
    acts = [hand.judge("a", state) for _ in range(2_500) for state in (State.VERIFIED, State.DISPUTED)]
    assert fold(acts).standings["a"].state is State.DISPUTED


def test_five_thousand_undos_of_undos_fold() -> None:
    hand = Hand()
    acts = [hand.judge("a")]
    for _ in range(5_000):
        acts.append(hand.retract(acts[-1]))
    assert _standing(*acts).state is State.VERIFIED
    assert _standing(*acts[:-1]).state is State.UNREVIEWED
