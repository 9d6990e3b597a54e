from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from factcheck_app.domain.act import ActKind
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Part, PartKind
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.source import Source, Stance, Tier
from factcheck_app.domain.state import State
from factcheck_app.review.review import Review, review_of
from factcheck_app.session.session import Hand, Happening, Session
from making import make_article, make_claims
from notebook import Notebook, Ticks

ARTICLE = make_article()
PARTS = tuple(Part(PartKind.FIGURE, Span(at, at + 1)) for at in range(3))
CLAIMS = (replace(make_claims(ARTICLE, 1)[0], parts=PARTS), *make_claims(ARTICLE, 5)[1:])
FIRST = Source("s1", "Census", "p. 4")
PRIMARY = Source("s2", "Port log", "https://example.org/log", tier=Tier.PRIMARY, accessed="2026-03-04")
IDS = [claim.id for claim in CLAIMS]


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


def make_session(notebook: Notebook, review: Review, replica: str = "here", reviewer: str = "Ada") -> Session:
    ticks = Ticks()
    hand = Hand(reviewer, replica, ticks.now, ticks.token)
    return Session(review, notebook, hand, done_blocks=range(len(ARTICLE.blocks)))


@pytest.fixture
def session(notebook: Notebook) -> Session:
    return make_session(notebook, review_of(ARTICLE, CLAIMS))


def state_of(session: Session, place: int) -> State:
    return session.review.standing(IDS[place]).state


def snapshot(session: Session) -> dict[str, Any]:
    return {claim_id: session.review.standing(claim_id) for claim_id in IDS}


def test_a_verdict_is_kept_and_the_next_open_claim_becomes_current(
    session: Session, notebook: Notebook
) -> None:
    session.judge(IDS[1], State.DISPUTED)
    session.judge(IDS[0], State.VERIFIED)
    assert session.current_id == IDS[2]
    assert [act.kind for act in notebook.acts] == [ActKind.JUDGE, ActKind.JUDGE]
    assert notebook.acts[1].parents == (notebook.acts[0].id,)
    assert [act.n for act in notebook.acts] == [1, 2]


def test_staying_keeps_the_claim_current(session: Session) -> None:
    session.judge(IDS[1], State.NEEDS_SOURCE, stay=True)
    assert session.current_id == IDS[1]


def test_after_the_last_claim_nothing_is_current(session: Session) -> None:
    session.judge(IDS[4], State.VERIFIED)
    assert session.current_id is None


def test_the_same_state_again_keeps_no_second_act(session: Session, notebook: Notebook) -> None:
    session.judge(IDS[0], State.VERIFIED)
    session.judge(IDS[0], State.VERIFIED)
    assert len(notebook.acts) == 1
    assert session.message.startswith("Already verified: ")


def test_another_reviewer_s_same_verdict_is_an_act_of_its_own(session: Session, notebook: Notebook) -> None:
    session.judge(IDS[0], State.VERIFIED)
    other = make_session(notebook, session.review, replica="there", reviewer="Bo")
    other.judge(IDS[0], State.VERIFIED)
    assert len(notebook.acts) == 2
    assert other.review.standing(IDS[0]).reviewer == "Bo"


def test_what_was_just_done_stays_readable(session: Session) -> None:
    session.judge(IDS[0], State.VERIFIED)
    assert session.message == f"Verified: {CLAIMS[0].label}. Ctrl+Z"


def test_the_count_goes_to_zero_with_every_way_to_settle(session: Session) -> None:
    ways = (State.VERIFIED, State.DISPUTED, State.NEEDS_SOURCE, State.ON_AUTHOR, State.DISMISSED)
    for claim_id, state in zip(IDS, ways, strict=True):
        session.judge(claim_id, state)
    assert session.review.settled == len(IDS)
    session.go_to_open(+1)
    assert session.message == "Nothing is left to review."


ACTS: dict[str, Callable[[Session], None]] = {
    "verify": lambda session: session.judge(IDS[1], State.VERIFIED),
    "judge again": lambda session: session.judge(IDS[0], State.DISPUTED),
    "not checkable": lambda session: session.judge(IDS[1], State.NOT_CHECKABLE, reason="opinion"),
    "clear": lambda session: session.clear(IDS[0]),
    "note": lambda session: session.set_note(IDS[1], "ring them"),
    "empty the note": lambda session: session.set_note(IDS[0], ""),
    "source": lambda session: session.add_source(IDS[1], "Census", "p. 4", confidential=False),
    "source of another tier": lambda session: session.keep_source(IDS[1], PRIMARY, Stance.CONTRADICTS),
    "source defined anew": lambda session: session.keep_source(IDS[0], replace(FIRST, title="Census 2020")),
    "source detached": lambda session: session.detach_source(IDS[0], FIRST.id),
    "correction": lambda session: session.set_correction(IDS[1], "Eight"),
    "correction removed": lambda session: session.set_correction(IDS[0], ""),
    "tick": lambda session: session.tick(IDS[0], PARTS[1].span, done=True),
    "tick the next": lambda session: session.tick_next(IDS[0]),
    "untick": lambda session: session.tick(IDS[0], PARTS[0].span, done=False),
    "flag": lambda session: session.flag(IDS[1]),
    "unflag": lambda session: session.flag(IDS[0]),
    "group": lambda session: session.judge_group(IDS[0], IDS[1:4]),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_every_act_can_be_undone_and_redone(session: Session, act: Callable[[Session], None]) -> None:
    session.judge(IDS[0], State.VERIFIED)
    session.set_note(IDS[0], "seen")
    session.keep_source(IDS[0], FIRST)
    session.keep_source(IDS[2], FIRST)
    session.set_correction(IDS[0], "Ten")
    session.flag(IDS[0])
    session.tick(IDS[0], PARTS[0].span, done=True)
    before = snapshot(session)
    act(session)
    after = snapshot(session)
    assert after != before
    session.undo()
    assert snapshot(session) == before
    session.redo()
    assert snapshot(session) == after
    session.undo()
    assert snapshot(session) == before


def test_undo_goes_on_in_the_next_session(session: Session, notebook: Notebook) -> None:
    session.judge(IDS[0], State.VERIFIED)
    reopened = make_session(notebook, review_of(ARTICLE, CLAIMS, notebook.acts))
    assert reopened.undo_from_before() == f"verified, {CLAIMS[0].label}"
    reopened.undo()
    assert state_of(reopened, 0) is State.UNREVIEWED
    assert reopened.current_id == IDS[0]
    reopened.redo()
    assert state_of(reopened, 0) is State.VERIFIED


def test_undo_leaves_another_reviewer_s_acts_alone(session: Session, notebook: Notebook) -> None:
    session.judge(IDS[0], State.VERIFIED)
    other = make_session(notebook, session.review, replica="there", reviewer="Bo")
    other.undo()
    assert other.message == "Nothing to undo."
    assert state_of(other, 0) is State.VERIFIED


def test_a_new_act_ends_what_could_be_redone(session: Session) -> None:
    session.judge(IDS[0], State.VERIFIED)
    session.undo()
    session.judge(IDS[1], State.VERIFIED)
    session.redo()
    assert session.message == "Nothing to redo."
    assert state_of(session, 0) is State.UNREVIEWED


def test_a_source_wants_a_title_or_a_place(session: Session, notebook: Notebook) -> None:
    with pytest.raises(ReviewError, match="title or a place"):
        session.add_source(IDS[0], "  ", "", confidential=True)
    assert notebook.acts == []


def test_going_stops_at_either_end_and_says_so(session: Session) -> None:
    session.go(-1)
    assert session.current_id == IDS[4]
    session.go(+1)
    assert session.current_id == IDS[4]
    assert session.message == "This is the last claim."
    session.go_to_end(+1)
    session.go(-1)
    assert session.message == "This is the first claim."


def test_the_next_open_claim_is_looked_for_round_the_end(session: Session) -> None:
    session.judge(IDS[1], State.VERIFIED)
    session.select(IDS[4])
    session.go_to_open(+1)
    assert session.current_id == IDS[0]
    session.go_to_open(+1)
    assert session.current_id == IDS[2]


def test_nothing_is_kept_once_the_disk_has_failed(session: Session, notebook: Notebook) -> None:
    session.judge(IDS[0], State.VERIFIED)
    session.close_to_acts("NOT SAVED: the disk is full.")
    session.judge(IDS[1], State.VERIFIED)
    session.undo()
    session.set_note(IDS[0], "lost?")
    assert len(notebook.acts) == 1
    assert session.message == "NOT SAVED: the disk is full."
    assert state_of(session, 0) is State.VERIFIED
    assert state_of(session, 1) is State.UNREVIEWED


def test_undo_and_redo_are_refused_once_the_disk_has_failed(session: Session) -> None:
    session.judge(IDS[0], State.VERIFIED)
    session.undo()
    session.close_to_acts("NOT SAVED: the disk is full.")
    session.redo()
    session.undo()
    assert session.message in ("NOT SAVED: the disk is full.", "Nothing to undo.")
    assert state_of(session, 0) is State.UNREVIEWED


def test_the_only_claim_left_is_said_to_be_that(notebook: Notebook) -> None:
    session = make_session(notebook, review_of(ARTICLE, CLAIMS[:1]))
    session.go_to_open(+1)
    session.go_to_open(+1)
    assert session.message == "This is the only claim left."


def test_claims_arrive_block_by_block_and_are_kept_once(notebook: Notebook) -> None:
    ticks = Ticks()
    session = Session(review_of(ARTICLE), notebook, Hand("Ada", "here", ticks.now, ticks.token))
    heard: list[Happening] = []
    session.subscribe(heard.append)
    session.add_claims(ARTICLE.sha256, 1, CLAIMS[:2], "rules 1")
    session.add_claims(ARTICLE.sha256, 1, CLAIMS[:3], "rules 1")
    assert session.review.claims == CLAIMS[:2]
    assert notebook.done == [1]
    assert heard == [Happening.ANALYSIS_MOVED]
    assert session.blocks_to_do == 1
    session.add_claims(ARTICLE.sha256, 0, [], "rules 1")
    assert session.blocks_to_do == 0


def test_claims_of_another_text_come_too_late(session: Session, notebook: Notebook) -> None:
    session.add_claims("0" * 64, 7, CLAIMS, "rules 1")
    assert notebook.done == []


def test_an_unknown_claim_cannot_be_made_current(session: Session) -> None:
    with pytest.raises(KeyError):
        session.select("nobody")
