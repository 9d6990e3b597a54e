"""The order of acts: parents first, the same everywhere, whatever arrives when."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.act import Act
from factcheck_app.review.causality import Ancestry, heads_of, in_causal_order
from histories import histories
from making import Hand


@given(acts=histories(), shuffle=st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_arrival(acts: tuple[Act, ...], shuffle: random.Random) -> None:
    mixed = [*acts, *acts[::2]]
    shuffle.shuffle(mixed)
    assert in_causal_order(mixed) == in_causal_order(acts)


@given(acts=histories())
def test_parents_come_before_children(acts: tuple[Act, ...]) -> None:
    ordered = in_causal_order(acts)
    places = {act.id: place for place, act in enumerate(ordered)}
    assert len(ordered) == len(acts)
    assert all(places[parent] < places[act.id] for act in ordered for parent in act.parents)


@given(acts=histories(most=15))
def test_an_act_precedes_what_was_done_with_it_in_sight(acts: tuple[Act, ...]) -> None:
    by_id = {act.id: act for act in acts}
    ancestry = Ancestry(in_causal_order(acts))

    def is_ancestor(one: Act, two: Act) -> bool:
        return any(parent == one.id or is_ancestor(one, by_id[parent]) for parent in two.parents)

    for one in acts:
        for two in acts:
            assert ancestry.precedes(one, two) == is_ancestor(one, two)


def test_heads_are_what_nothing_came_after() -> None:
    root = Hand().judge("a")
    left = Hand("replica-1", heads=[root.id]).judge("b")
    right = Hand("replica-2", heads=[root.id]).judge("c")
    assert heads_of([root]) == (root.id,)
    assert heads_of([left, root, right]) == tuple(sorted([left.id, right.id]))
    assert heads_of([]) == ()


def test_a_parent_that_is_not_there_holds_nothing_up() -> None:
    first, second = Hand().judge_many(2)
    assert in_causal_order([second]) == (second,)
    assert first.id in second.parents


def test_a_circle_is_refused() -> None:
    one = Act("1", ("2",), "r", 1, "Ada", Hand().judge("a").at, Hand().judge("a").kind, "", {})
    two = Act("2", ("1",), "r", 2, "Ada", one.at, one.kind, "", {})
    with pytest.raises(ValueError, match="circle"):
        in_causal_order([one, two])


def test_a_chain_of_five_thousand_is_laid_out() -> None:
    acts = Hand().judge_many(5_000)
    assert in_causal_order(reversed(acts)) == acts
    assert Ancestry(acts).precedes(acts[0], acts[-1])
    assert not Ancestry(acts).precedes(acts[-1], acts[0])


def test_five_thousand_acts_of_two_reviewers_are_laid_out() -> None:
    root = Hand().judge("a")
    left = Hand("replica-1", heads=[root.id]).judge_many(2_500)
    right = Hand("replica-2", heads=[root.id]).judge_many(2_500)
    ordered = in_causal_order([*right, *left, root])
    ancestry = Ancestry(ordered)
    assert ordered[0] == root
    assert ancestry.precedes(root, left[-1])
    assert not ancestry.precedes(left[0], right[-1])
    assert not ancestry.precedes(right[0], left[-1])
