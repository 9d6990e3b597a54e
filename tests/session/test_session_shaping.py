"""Claims that a reviewer marks, moves, splits and joins, and that all of it can be undone and redone."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Kind, Part, PartKind
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.scope import Scope
from factcheck_app.domain.source import Source
from factcheck_app.domain.state import State
from factcheck_app.review.bounds import By, Edge
from factcheck_app.review.review import Review, review_of
from factcheck_app.session.session import Hand, Session
from making import make_article, make_claim
from notebook import Notebook, Ticks

TEXT = (
    "Nine ferries were cancelled on Monday, and 40 lorries waited. The harbour master “never saw it”.\n"
    "She said that 12 of them turned back on 3 May 2021.\n"
)
ARTICLE = make_article(TEXT)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def claim_at(words: str, *parts: str) -> Any:
    span = span_of(words)
    figures = tuple(Part(PartKind.FIGURE, span_of(each)) for each in parts)
    return replace(make_claim(ARTICLE, span.start, span.end), parts=figures)


FERRIES = claim_at("Nine ferries were cancelled on Monday", "Nine")
LORRIES = claim_at("40 lorries waited", "40")
BACK = claim_at("12 of them turned back", "12")


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def session(notebook: Notebook) -> Session:
    return make_session(review_of(ARTICLE, [FERRIES, LORRIES, BACK]), notebook)


def make_session(review: Review, notebook: Notebook) -> Session:
    ticks = Ticks()
    return Session(review, notebook, Hand("Ada", "here", ticks.now, ticks.token))


def seen(session: Session) -> tuple[Any, ...]:
    review = session.review
    return review.claims, [review.standing(claim.id) for claim in review.claims], review.counts


def words_of(session: Session) -> list[str]:
    return [claim.span.of(TEXT) for claim in session.review.claims]


def test_what_the_detector_missed_is_marked_and_becomes_current(session: Session) -> None:
    claim_id = session.mark(span_of(" The harbour master “never saw it”."))
    claim = session.review.claim(claim_id)
    assert session.current_id == claim_id
    assert claim.marked
    assert claim.span.of(TEXT) == "The harbour master “never saw it”."
    assert session.review.standing(claim_id).state is State.UNREVIEWED
    assert session.message == f"Marked as {claim.kind.word}: {claim.label}. Ctrl+Z"


def test_kind_and_label_are_proposed_from_the_words_and_can_be_given(session: Session) -> None:
    span = span_of("12 of them turned back on 3 May 2021")
    proposal = session.propose(span)
    assert (proposal.kind, proposal.label) == (Kind.QUANTITY, "12 of them turned back")
    claim_id = session.mark(span, Kind.EVENT, "turned back in May")
    claim = session.review.claim(claim_id)
    assert (claim.kind, claim.label) == (Kind.EVENT, "turned back in May")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("harbour master “never saw it”", Kind.QUOTATION),
        ("She said that 12 of them turned back", Kind.STATEMENT),
        ("40 lorries waited. The harbour", Kind.QUANTITY),
        ("cancelled on Monday", Kind.DATE),
        ("The harbour master", Kind.EVENT),
    ],
)
def test_the_kind_is_read_off_the_words(session: Session, words: str, kind: Kind) -> None:
    assert session.propose(span_of(words)).kind is kind


def test_a_marked_claim_has_the_parts_that_were_found_there_and_figures_and_dates_that_were_not(
    session: Session,
) -> None:
    claim_id = session.mark(span_of("12 of them turned back on 3 May 2021"))
    claim = session.review.claim(claim_id)
    assert [(part.kind, part.span.of(TEXT)) for part in claim.parts] == [
        (PartKind.FIGURE, "12"),
        (PartKind.DATE, "3 May 2021"),
    ]


def test_a_marked_claim_stands_in_its_sentence(session: Session) -> None:
    bare = make_session(review_of(ARTICLE), Notebook())
    claim_id = bare.mark(span_of("harbour master"))
    claim = bare.review.claim(claim_id)
    assert claim.sentence.of(TEXT) == "The harbour master “never saw it”."


def test_nothing_is_marked_where_nothing_stands(session: Session, notebook: Notebook) -> None:
    with pytest.raises(ReviewError, match="Select the words"):
        session.mark(span_of("\n"))
    assert notebook.acts == []


def test_what_is_a_claim_already_is_made_current_instead(session: Session, notebook: Notebook) -> None:
    with pytest.raises(ReviewError, match="a claim already"):
        session.mark(LORRIES.span)
    assert session.current_id == LORRIES.id
    assert notebook.acts == []


def test_no_scope_hides_what_a_reviewer_marked_or_moved(session: Session) -> None:
    claim_id = session.mark(span_of("harbour master"))
    session.set_bounds(LORRIES.id, span_of("lorries waited"))
    session.select(None)
    session.look(Scope(1.0, frozenset(Kind)))
    assert [claim.id for claim in session.review.shown.claims] == [LORRIES.id, claim_id]


def test_a_bound_moves_by_a_word_over_blanks_and_marks(session: Session) -> None:
    session.move_bound(LORRIES.id, Edge.START, -1, By.WORD)
    session.move_bound(LORRIES.id, Edge.END, +1, By.WORD)
    assert session.review.claim(LORRIES.id).span.of(TEXT) == "and 40 lorries waited. The"
    session.move_bound(LORRIES.id, Edge.START, +1, By.WORD)
    session.move_bound(LORRIES.id, Edge.END, -1, By.WORD)
    assert session.review.claim(LORRIES.id).span == LORRIES.span


def test_a_bound_moves_by_a_letter_and_leaves_blanks_outside(session: Session) -> None:
    session.move_bound(LORRIES.id, Edge.START, +1, By.CHARACTER)
    session.move_bound(LORRIES.id, Edge.START, +1, By.CHARACTER)
    assert session.review.claim(LORRIES.id).span.of(TEXT) == "lorries waited"
    session.move_bound(LORRIES.id, Edge.START, -1, By.CHARACTER)
    assert session.review.claim(LORRIES.id).span.of(TEXT) == "0 lorries waited"


def test_a_bound_stays_in_its_line_and_before_the_other_one(session: Session, notebook: Notebook) -> None:
    session.move_bound(FERRIES.id, Edge.START, -1, By.WORD)
    assert session.message == "This end can’t move further."
    for _ in range(9):
        session.move_bound(FERRIES.id, Edge.END, -1, By.WORD)
    assert session.review.claim(FERRIES.id).span.of(TEXT) == "Nine"
    for _ in range(30):
        session.move_bound(LORRIES.id, Edge.END, +1, By.WORD)
    assert session.review.claim(LORRIES.id).span.of(TEXT).endswith("never saw it")


def test_parts_go_and_come_with_the_bounds(session: Session) -> None:
    session.set_bounds(LORRIES.id, span_of("lorries waited"))
    assert session.review.claim(LORRIES.id).parts == ()
    session.set_bounds(LORRIES.id, span_of("Monday, and 40 lorries waited"))
    assert [part.span.of(TEXT) for part in session.review.claim(LORRIES.id).parts] == ["Monday", "40"]
    session.set_bounds(LORRIES.id, span_of("Monday, and 40 lorries"))
    assert [part.span.of(TEXT) for part in session.review.claim(LORRIES.id).parts] == ["Monday", "40"]


def test_a_label_whose_words_are_gone_is_made_of_those_that_stay(session: Session) -> None:
    session.set_bounds(LORRIES.id, span_of("and 40 lorries waited"))
    assert session.review.claim(LORRIES.id).label == LORRIES.label
    session.set_bounds(LORRIES.id, span_of("lorries"))
    assert session.review.claim(LORRIES.id).label == "lorries"


def test_an_id_and_what_was_said_survive_a_moved_bound(session: Session) -> None:
    session.judge(LORRIES.id, State.DISPUTED)
    session.set_note(LORRIES.id, "there were 41")
    session.set_bounds(LORRIES.id, span_of("lorries waited"))
    standing = session.review.standing(LORRIES.id)
    assert (standing.state, standing.note) == (State.DISPUTED, "there were 41")


def test_the_second_half_of_a_split_claim_is_new_and_unreviewed(session: Session) -> None:
    session.judge(FERRIES.id, State.VERIFIED)
    session.select(FERRIES.id)
    session.split(FERRIES.id, TEXT.index(" on Monday"))
    assert words_of(session)[:2] == ["Nine ferries were cancelled", "on Monday"]
    second = session.review.claims[1]
    assert (session.current_id, session.review.standing(FERRIES.id).state) == (FERRIES.id, State.VERIFIED)
    assert second.marked
    assert session.review.standing(second.id).state is State.UNREVIEWED


@pytest.mark.parametrize("at", [FERRIES.span.start, FERRIES.span.end, FERRIES.span.end + 5, 0])
def test_a_claim_is_not_split_at_its_ends(session: Session, notebook: Notebook, at: int) -> None:
    with pytest.raises(ReviewError, match="between two of its words"):
        session.split(FERRIES.id, at)
    assert notebook.acts == []


def test_claims_that_stood_alike_are_joined_with_all_that_was_kept_with_them(session: Session) -> None:
    for claim_id in (FERRIES.id, LORRIES.id):
        session.judge(claim_id, State.DISPUTED)
        session.set_note(claim_id, f"note {claim_id}")
        session.keep_source(claim_id, Source(f"s{claim_id}", "Log", "p. 1"))
    session.tick(LORRIES.id, LORRIES.parts[0].span, done=True)
    session.flag(LORRIES.id)
    session.join(FERRIES.id, LORRIES.id)
    joined, standing = session.review.claim(FERRIES.id), session.review.standing(FERRIES.id)
    assert joined.span.of(TEXT) == "Nine ferries were cancelled on Monday, and 40 lorries waited"
    assert [part.span.of(TEXT) for part in joined.parts] == ["Nine", "40"]
    assert [claim.id for claim in session.review.claims] == [FERRIES.id, BACK.id]
    assert standing.state is State.DISPUTED
    assert standing.note == f"note {FERRIES.id}\nnote {LORRIES.id}"
    assert [source.id for source in standing.sources] == [f"s{FERRIES.id}", f"s{LORRIES.id}"]
    assert standing.flagged
    assert standing.ticked == {LORRIES.parts[0].span}
    assert session.current_id == FERRIES.id


def test_claims_that_stood_differently_are_unreviewed_once_joined(session: Session) -> None:
    session.judge(FERRIES.id, State.VERIFIED)
    session.join(FERRIES.id, LORRIES.id)
    assert session.review.standing(FERRIES.id).state is State.UNREVIEWED
    assert session.message.startswith("Joined, and unreviewed, for the two stood differently")


def test_corrections_of_both_make_one(session: Session) -> None:
    session.set_correction(LORRIES.id, "41 lorries waited")
    session.set_correction(FERRIES.id, "Ten ferries were cancelled on Tuesday")
    session.join(LORRIES.id, FERRIES.id)
    corrected = "Ten ferries were cancelled on Tuesday, and 41 lorries waited"
    assert session.review.standing(LORRIES.id).correction == corrected


def test_the_next_claim_that_overlaps_or_adjoins_is_the_one_to_join(session: Session) -> None:
    near = session.mark(span_of("The harbour master"))
    session.join(LORRIES.id)
    assert near not in session.review.places
    with pytest.raises(ReviewError, match="overlaps or adjoins"):
        session.join(LORRIES.id)


def test_a_current_claim_that_is_joined_away_gives_way_to_the_joined_one(session: Session) -> None:
    session.select(LORRIES.id)
    session.join(FERRIES.id, LORRIES.id)
    assert session.current_id == FERRIES.id


ACTS: dict[str, Callable[[Session], object]] = {
    "mark": lambda session: session.mark(span_of("harbour master")),
    "set bounds": lambda session: session.set_bounds(LORRIES.id, span_of("40 lorries")),
    "move a bound": lambda session: session.move_bound(FERRIES.id, Edge.END, +1, By.WORD),
    "split": lambda session: session.split(FERRIES.id, TEXT.index(" on Monday")),
    "join": lambda session: session.join(FERRIES.id, LORRIES.id),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_every_act_can_be_undone_and_redone_across_restarts(
    session: Session, notebook: Notebook, act: Callable[[Session], object]
) -> None:
    session.judge(FERRIES.id, State.VERIFIED)
    session.set_note(LORRIES.id, "seen")
    before = seen(session)
    act(session)
    after = seen(session)
    assert after != before
    session = make_session(review_of(ARTICLE, [FERRIES, LORRIES, BACK], notebook.acts), notebook)
    assert seen(session) == after
    session.undo()
    assert seen(session) == before
    session = make_session(review_of(ARTICLE, [FERRIES, LORRIES, BACK], notebook.acts), notebook)
    assert seen(session) == before
    session.redo()
    assert seen(session) == after


def test_undoing_a_mark_goes_to_the_nearest_claim(session: Session) -> None:
    claim_id = session.mark(span_of("harbour master"))
    session.undo()
    assert claim_id not in session.review.places
    assert session.current_id == LORRIES.id
    assert session.message == "Undone: claim marked, harbour master."
    session.redo()
    assert session.current_id == claim_id
