"""Whatever is done in whatever order: all of it can be undone and redone, kept, reopened and united."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck_app.domain.act import Act
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Kind, Part, PartKind
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.source import Medium, Source, Stance, Tier
from factcheck_app.domain.state import State
from factcheck_app.review.bounds import By, Edge
from factcheck_app.review.review import Review, review_of
from factcheck_app.session.session import Hand, Session
from factcheck_app.store.review_file import ReviewFile
from making import make_article, make_claim
from notebook import Notebook, Ticks

ARTICLE = make_article(
    "Nine ferries were cancelled on Monday; 40 lorries waited.\nThe harbour master counted 12 more. 🚢\n"
)
CLAIMS = tuple(
    replace(
        make_claim(ARTICLE, start, end),
        kind=kind,
        parts=(Part(PartKind.FIGURE, Span(start, start + 2)), Part(PartKind.NAME, Span(end - 3, end))),
    )
    for start, end, kind in [
        (0, 27, Kind.QUANTITY),
        (5, 37, Kind.EVENT),
        (39, 56, Kind.QUANTITY),
        (58, 93, Kind.QUOTATION),
        (85, 92, Kind.QUANTITY),
    ]
)
STATES = [state for state in State if state not in (State.UNREVIEWED, State.DIFFER)]
Move = tuple[str, int, int, int]


def _claim(session: Session, number: int) -> str:
    claims = session.review.claims
    return claims[number % len(claims)].id


def _source(number: int, other: int) -> Source:
    return Source(
        f"s{number % 3}",
        f"Log {other % 2}",
        "p. 4" if other % 3 else "",
        bool(other % 2),
        list(Tier)[other % 2],
        list(Medium)[other % 6],
        "as it says" * (other % 2),
    )


def _detach(session: Session, claim_id: str, number: int) -> None:
    sources = session.review.standing(claim_id).sources
    if sources:
        session.detach_source(claim_id, sources[number % len(sources)].id)


MOVES: dict[str, Callable[[Session, str, int, int], object]] = {
    "judge": lambda session, claim, n, _: session.judge(claim, STATES[n % len(STATES)]),
    "why": lambda session, claim, *_: session.judge(claim, State.NOT_CHECKABLE, reason="opinion"),
    "clear": lambda session, claim, *_: session.clear(claim),
    "note": lambda session, claim, n, _: session.set_note(claim, "ring" * (n % 2)),
    "correct": lambda session, claim, n, _: session.set_correction(claim, "Ten" * (n % 2)),
    "flag": lambda session, claim, *_: session.flag(claim),
    "tick": lambda session, claim, *_: session.tick_next(claim),
    "source": lambda session, claim, n, m: session.keep_source(claim, _source(n, m), list(Stance)[n % 2]),
    "detach": lambda session, claim, n, _: _detach(session, claim, n),
    "group": lambda session, claim, n, m: session.judge_group(
        claim, [_claim(session, n), _claim(session, m)]
    ),
    "mark": lambda session, _, n, m: session.mark(Span(n, n + 1 + m % 20)),
    "move": lambda session, claim, n, m: session.move_bound(
        claim, list(Edge)[n % 2], 1 - m % 3, list(By)[m % 2]
    ),
    "split": lambda session, claim, n, _: session.split(
        claim, session.review.claim(claim).span.start + 1 + n % 20
    ),
    "join": lambda session, claim, n, _: session.join(claim, _claim(session, n)),
    "publish": lambda session, _, n, __: session.set_published(f"2016-10-{10 + n % 9}"),
    "undo": lambda session, *_: session.undo(),
    "redo": lambda session, *_: session.redo(),
}
moves = st.lists(
    st.tuples(st.sampled_from(sorted(MOVES)), st.integers(0, 9), st.integers(0, 60), st.integers(0, 30)),
    max_size=20,
)


def begin(review: Review, replica: str = "here") -> tuple[Session, Notebook]:
    ticks, notebook = Ticks(), Notebook()
    # No two replicas make the same id.
    ticks.count = 1_000_000 * sum(replica.encode())
    hand = Hand(replica.title(), replica, ticks.now, ticks.token)
    return Session(review, notebook, hand), notebook


def do(session: Session, move: Move) -> None:
    name, claim, n, m = move
    try:
        MOVES[name](session, _claim(session, claim), n, m)
    except ReviewError:
        # Nothing was done: the session said why not.
        assert name in ("mark", "split", "join", "group", "source")


def state_of(review: Review) -> dict[str, Any]:
    """Return everything that acts make of a review, except the acts themselves."""
    touched = {claim_id: each for claim_id, each in review.standings.items() if each.is_touched}
    return {"claims": review.claims, "standings": touched, "published": review.published}


@given(moves=moves)
def test_undoing_all_gives_the_beginning_and_redoing_all_the_end(moves: list[Move]) -> None:
    session, _ = begin(review_of(ARTICLE, CLAIMS))
    beginning = state_of(session.review)
    for move in moves:
        do(session, move)
    end = state_of(session.review)
    count = len(session.undo_line.undoable)
    seen = [end]
    for _ in range(count):
        session.undo()
        seen.append(state_of(session.review))
    assert session.undo_line.undoable == ()
    assert seen[-1] == beginning
    for _ in range(count):
        assert state_of(session.review) == seen.pop()
        session.redo()
    assert state_of(session.review) == end


@given(moves=moves)
def test_a_session_knows_after_each_act_what_one_begun_anew_would_know(moves: list[Move]) -> None:
    session, notebook = begin(review_of(ARTICLE, CLAIMS))
    for move in moves:
        do(session, move)
        anew, _ = begin(review_of(ARTICLE, CLAIMS, notebook.acts))
        assert anew.review == session.review
        assert anew.undo_line == session.undo_line
        assert session.current_id is None or session.current_id in session.review.places


@settings(max_examples=25)
@given(moves=moves)
def test_what_comes_back_from_the_file_is_what_was_done(moves: list[Move]) -> None:
    session, notebook = begin(review_of(ARTICLE, CLAIMS))
    for move in moves:
        do(session, move)
    session.sign_off("Ada")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ferries.factcheck"
        file = ReviewFile.create(path, ARTICLE)
        file.append_claims(CLAIMS, [0], "rules 1")
        file.append_acts(notebook.acts)
        file.close()
        kept = ReviewFile.open(path)
        review = review_of(kept.article, kept.claims, kept.acts)
    assert review == session.review
    assert begin(review)[0].signed == session.signed


@given(before=moves, mine=moves, theirs=moves, after=moves)
def test_two_replicas_that_unite_in_either_order_come_to_the_same(
    before: list[Move], mine: list[Move], theirs: list[Move], after: list[Move]
) -> None:
    common, notebook = begin(review_of(ARTICLE, CLAIMS))
    for move in before:
        do(common, move)
    branches: list[list[Act]] = []
    for replica, done in (("one", mine), ("two", theirs)):
        session, kept = begin(review_of(ARTICLE, CLAIMS, notebook.acts), replica)
        for move in done:
            do(session, move)
        branches.append(kept.acts)
    one, two = branches
    united = review_of(ARTICLE, CLAIMS, [*notebook.acts, *one, *two])
    assert united == review_of(ARTICLE, reversed(CLAIMS), [*reversed(two), *one, *notebook.acts])
    # What is done after the meeting is done to what both see.
    session, kept = begin(united, "one")
    for move in after:
        do(session, move)
    assert session.review == review_of(ARTICLE, CLAIMS, [*united.acts, *kept.acts])
