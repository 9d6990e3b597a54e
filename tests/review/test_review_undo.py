"""Undo and redo, read off the acts: one's own, last first, across restarts."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.state import State
from factcheck_app.review.causality import in_causal_order
from factcheck_app.review.fold import retracted
from factcheck_app.review.review import review_of
from factcheck_app.review.undo import NOT_UNDONE, UndoLine, undo_line
from histories import histories
from making import Hand, make_article

ARTICLE = make_article()


class Desk:
    """Acts, undoes and redoes as the program would, beside the usual two stacks."""

    def __init__(self) -> None:
        self.hand = Hand()
        self.acts: list[Act] = []
        self.undo_stack: list[Act] = []
        self.redo_stack: list[Act] = []

    def judge(self, state: State) -> None:
        self.acts.append(self.hand.judge("a", state))
        self.undo_stack.append(self.acts[-1])
        self.redo_stack.clear()

    def undo(self) -> None:
        line = undo_line(self.acts, self.hand.replica)
        if line.undoable:
            self.acts.append(self.hand.retract(line.undoable[-1]))
            self.redo_stack.append(self.undo_stack.pop())

    def redo(self) -> None:
        line = undo_line(self.acts, self.hand.replica)
        if line.redoable:
            self.acts.append(self.hand.retract(line.redoable[-1]))
            self.undo_stack.append(self.redo_stack.pop())


@given(moves=st.lists(st.sampled_from(["verify", "dispute", "undo", "redo"]), max_size=40))
def test_it_behaves_like_the_usual_two_stacks(moves: list[str]) -> None:
    desk = Desk()
    for move in moves:
        match move:
            case "verify":
                desk.judge(State.VERIFIED)
            case "dispute":
                desk.judge(State.DISPUTED)
            case "undo":
                desk.undo()
            case _:
                desk.redo()
        line = undo_line(desk.acts, desk.hand.replica)
        assert list(line.undoable) == desk.undo_stack
        assert len(line.redoable) == len(desk.redo_stack)
        state = review_of(ARTICLE, (), desk.acts).standing("a").state
        assert state is (State(desk.undo_stack[-1].text("state")) if desk.undo_stack else State.UNREVIEWED)


@given(acts=histories(), replica=st.sampled_from(["replica-0", "replica-1", "replica-2", "replica-9"]))
def test_after_any_history_only_own_acts_that_stand_can_be_undone(
    acts: tuple[Act, ...], replica: str
) -> None:
    ordered = in_causal_order(acts)
    line = undo_line(ordered, replica)
    standing = {
        act.id
        for act in acts
        if act.replica == replica
        and act.kind is not ActKind.RETRACT
        and act.kind not in NOT_UNDONE
        and act.id not in retracted(ordered)
    }
    assert {act.id for act in line.undoable} == standing
    assert len(line.undoable) == len(standing)


def test_a_new_act_ends_what_could_be_redone() -> None:
    hand = Hand()
    first = hand.judge("a")
    undone = hand.retract(first)
    assert undo_line([first, undone], hand.replica).redoable == (undone,)
    second = hand.judge("b")
    line = undo_line([first, undone, second], hand.replica)
    assert line.redoable == ()
    assert line.undoable == (second,)


def test_another_replica_undoes_nothing_of_it() -> None:
    acts = Hand("replica-1").judge_many(3)
    assert undo_line(acts, "replica-2").undoable == ()


def test_an_expunged_retraction_breaks_nothing() -> None:
    hand = Hand()
    judged = hand.judge("a")
    undone = replace(hand.retract(judged), payload=None)
    redone = hand.retract(undone)
    assert undo_line([judged, undone, redone], hand.replica) == UndoLine((judged,), ())


def test_an_act_that_was_taken_back_twice_stays_so_until_both_are_taken_back() -> None:
    hand = Hand()
    judged = hand.judge("a")
    acts = [judged, hand.retract(judged), hand.retract(judged)]
    for _ in range(2):
        line = undo_line(acts, hand.replica)
        assert line.undoable == ()
        acts.append(hand.retract(line.redoable[-1]))
    assert undo_line(acts, hand.replica) == UndoLine((judged,), ())


def test_a_redo_that_was_taken_back_leaves_the_act_undone() -> None:
    hand = Hand()
    judged = hand.judge("a")
    undone = hand.retract(judged)
    redone = hand.retract(undone)
    back = hand.retract(redone)
    assert undo_line([judged, undone, redone, back], hand.replica) == UndoLine((), (undone,))


def test_a_retraction_of_a_retraction_of_anothers_act_breaks_nothing() -> None:
    theirs = Hand("replica-2").judge("a")
    hand = Hand("replica-1", heads=[theirs.id])
    vain = hand.retract(theirs)
    vainer = hand.retract(vain)
    assert undo_line([theirs, vain, vainer], hand.replica).undoable == ()


def test_merging_is_no_act_to_undo() -> None:
    hand = Hand()
    judged = hand.judge("a")
    merge = hand.act(ActKind.MERGE)
    assert undo_line([judged, merge], hand.replica).undoable == (judged,)


def test_five_thousand_acts_can_be_undone_one_by_one() -> None:
    hand = Hand()
    acts = list(hand.judge_many(2_500))
    acts += [hand.retract(act) for act in reversed(acts)]
    line = undo_line(acts, hand.replica)
    assert line.undoable == ()
    assert len(line.redoable) == 2_500
