"""A session whose reader steers what is shown, and says when the article was published."""

from dataclasses import replace

import pytest

from factcheck_app.domain.act import ActKind
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Kind, Part, PartKind
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.scope import Scope
from factcheck_app.domain.state import State
from factcheck_app.review.review import Review, review_of
from factcheck_app.session.session import Hand, Happening, Session
from making import make_article, make_claims
from notebook import Notebook, Ticks

ARTICLE = replace(make_article(), date="")
SCORES = (0.9, 0.2, 0.5, 0.1, 0.7)
UNDATED = Part(PartKind.DATE, Span(0, 3), "XXXX-10-07")
CLAIMS = tuple(
    replace(claim, score=score, kind=Kind.DATE if score == 0.5 else Kind.QUANTITY)
    for claim, score in zip(make_claims(ARTICLE, 5), SCORES, strict=True)
)
IDS = [claim.id for claim in CLAIMS]


def make_session(notebook: Notebook, review: Review) -> Session:
    ticks = Ticks()
    hand = Hand("Ada", "here", ticks.now, ticks.token)
    return Session(review, notebook, hand, done_blocks=range(len(ARTICLE.blocks)))


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def session(notebook: Notebook) -> Session:
    return make_session(notebook, review_of(ARTICLE, CLAIMS))


@pytest.fixture
def heard(session: Session) -> list[Happening]:
    heard: list[Happening] = []
    session.subscribe(heard.append)
    return heard


def shown(session: Session) -> list[int]:
    return [IDS.index(claim.id) for claim in session.review.shown.claims]


def current(session: Session) -> int | None:
    return None if session.current_id is None else IDS.index(session.current_id)


def dated(*values: str) -> list[Claim]:
    return [
        replace(claim, parts=(replace(UNDATED, value=value),))
        for claim, value in zip(CLAIMS, values, strict=False)
    ]


def test_a_way_of_the_slider_is_one_act(session: Session, notebook: Notebook) -> None:
    for threshold in (0.35, 0.5, 0.55, 0.6):
        session.look(Scope(threshold))
    assert shown(session) == [0, 4]
    assert notebook.acts == []
    session.keep_scope()
    session.keep_scope()
    (act,) = notebook.acts
    assert act.kind is ActKind.SCOPE
    assert (act.payload or {})["threshold"] == 0.6
    assert session.message == "2 shown at threshold 0.60 · 3 below the threshold."


def test_a_slider_that_comes_back_keeps_nothing(session: Session, notebook: Notebook) -> None:
    before = session.review
    session.look(Scope(0.8))
    session.look(before.scope)
    session.keep_scope()
    assert notebook.acts == []
    assert session.review == before


def test_other_claims_are_told_at_once_and_the_act_once(session: Session, heard: list[Happening]) -> None:
    session.look(Scope(0.6))
    session.look(Scope(0.6))
    session.keep_scope()
    assert heard == [Happening.SCOPE_MOVED, Happening.SCOPE_KEPT, Happening.SAID]


def test_an_act_keeps_first_what_was_looked_through(session: Session, notebook: Notebook) -> None:
    session.look(Scope(0.6))
    session.judge(IDS[0], State.VERIFIED)
    assert [act.kind for act in notebook.acts] == [ActKind.SCOPE, ActKind.JUDGE]
    session.undo()
    assert session.review.scope == Scope(0.6)


def test_undo_leaves_the_scope_alone(session: Session) -> None:
    session.judge(IDS[0], State.VERIFIED)
    session.look(Scope(0.6))
    session.keep_scope()
    session.undo()
    assert session.review.standing(IDS[0]).state is State.UNREVIEWED
    assert session.review.scope == Scope(0.6)
    session.redo()
    assert session.review.standing(IDS[0]).state is State.VERIFIED


def test_the_scope_is_there_in_the_next_session(session: Session, notebook: Notebook) -> None:
    session.look(Scope(0.6, frozenset([Kind.LAW])))
    session.keep_scope()
    reopened = make_session(notebook, review_of(ARTICLE, CLAIMS, notebook.acts))
    assert reopened.review.scope == Scope(0.6, frozenset([Kind.LAW]))
    reopened.keep_scope()
    assert len(notebook.acts) == 1


@pytest.mark.parametrize(("at", "threshold", "then"), [(2, 0.6, 4), (0, 1, None), (0, 0.6, 0), (4, 0.8, 0)])
def test_a_current_claim_that_is_hidden_leaves_the_nearest_one_current(
    session: Session, at: int, threshold: float, then: int | None
) -> None:
    session.select(IDS[at])
    session.look(Scope(threshold))
    assert current(session) == then


def test_a_hidden_kind_is_not_gone_through(session: Session) -> None:
    session.select(IDS[0])
    session.look(Scope(0, frozenset([Kind.DATE])))
    places = [current(session)]
    for _ in range(3):
        session.go(+1)
        places.append(current(session))
    assert places == [0, 1, 3, 4]
    session.go(+1)
    assert session.message == "This is the last claim."


def test_home_end_and_n_go_to_shown_claims(session: Session) -> None:
    session.look(Scope(0.6))
    session.go_to_end(-1)
    assert current(session) == 4
    session.go_to_end(+1)
    assert current(session) == 0
    session.judge(IDS[0], State.VERIFIED)
    assert current(session) == 4
    session.judge(IDS[4], State.VERIFIED)
    assert current(session) is None
    session.go_to_open(+1)
    assert session.message == "Nothing that is shown is left to review: 3 below the threshold."


def test_where_nothing_is_shown_it_is_said_why(session: Session) -> None:
    session.look(Scope(1))
    session.go(+1)
    assert session.current_id is None
    assert session.message == "No claim is shown: 5 below the threshold."


def test_a_judged_claim_stays_and_the_count_does_not_waver(session: Session) -> None:
    session.judge(IDS[2], State.DISPUTED)
    session.set_note(IDS[4], "ring them")
    session.look(Scope(1))
    assert shown(session) == [2, 4]
    assert (session.review.settled, len(session.review.claims)) == (1, 5)


def test_a_claim_that_one_goes_to_is_shown_while_it_is_current(session: Session) -> None:
    session.select(IDS[3])
    assert shown(session) == [0, 2, 3, 4]
    session.go(+1)
    assert current(session) == 4
    assert shown(session) == [0, 2, 4]


def test_a_cleared_claim_stays_in_sight_until_it_is_left(session: Session) -> None:
    session.select(IDS[1])
    session.judge(IDS[1], State.VERIFIED, stay=True)
    session.clear(IDS[1])
    assert current(session) == 1
    assert shown(session) == [0, 1, 2, 4]
    session.go(-1)
    assert shown(session) == [0, 2, 4]


def test_an_undone_verdict_is_seen_where_it_was_given(session: Session) -> None:
    session.select(IDS[3])
    session.judge(IDS[3], State.VERIFIED)
    session.undo()
    assert current(session) == 3
    session.redo()
    session.select(IDS[0])
    assert shown(session) == [0, 2, 3, 4]


def test_moving_the_slider_away_from_a_guest_leaves_the_nearest_one_current(session: Session) -> None:
    session.select(IDS[3])
    session.look(Scope(0.4))
    assert current(session) == 4
    assert shown(session) == [0, 2, 4]


def test_claims_that_arrive_are_shown_as_the_scope_says(notebook: Notebook) -> None:
    ticks = Ticks()
    session = Session(review_of(ARTICLE), notebook, Hand("Ada", "here", ticks.now, ticks.token))
    session.look(Scope(0.6))
    session.add_claims(ARTICLE.sha256, 0, CLAIMS, "rules 1")
    assert shown(session) == [0, 4]


def test_once_nothing_can_be_kept_the_slider_still_shows(session: Session, notebook: Notebook) -> None:
    session.close_to_acts("NOT SAVED: the disk is full.")
    session.look(Scope(0.6))
    session.keep_scope()
    assert shown(session) == [0, 4]
    assert notebook.acts == []


def test_the_day_of_publication_is_asked_for_where_a_date_needs_it(notebook: Notebook) -> None:
    assert make_session(notebook, review_of(ARTICLE, dated("XXXX-10-07"))).asks_when_published
    assert not make_session(notebook, review_of(ARTICLE, dated("2015-10-07"))).asks_when_published
    known = replace(ARTICLE, date="20 October 2016")
    assert not make_session(notebook, review_of(known, dated("XXXX-10-07"))).asks_when_published


def test_a_date_that_arrives_asks_too(notebook: Notebook) -> None:
    ticks = Ticks()
    session = Session(review_of(ARTICLE), notebook, Hand("Ada", "here", ticks.now, ticks.token))
    assert not session.asks_when_published
    session.add_claims(ARTICLE.sha256, 0, dated("2015", "XXXX-10-07"), "rules 1")
    assert session.asks_when_published


@pytest.mark.parametrize(
    ("written", "kept"), [("2016-10-20", "2016-10-20"), (" 2016-1-5 ", "2016-01-05"), ("", ""), ("  ", "")]
)
def test_the_answer_is_kept_and_not_asked_for_again(notebook: Notebook, written: str, kept: str) -> None:
    session = make_session(notebook, review_of(ARTICLE, dated("XXXX-10-07")))
    session.set_published(written)
    assert session.review.published == kept
    assert not session.asks_when_published
    assert not make_session(notebook, review_of(ARTICLE, CLAIMS, notebook.acts)).asks_when_published
    session.set_published(written)
    assert len(notebook.acts) == 1


@pytest.mark.parametrize("written", ["20 Oct", "2016", "2016-10", "20.10.2016", "2016-10-20T10:00"])
def test_what_is_no_date_is_told_in_a_sentence(session: Session, notebook: Notebook, written: str) -> None:
    with pytest.raises(ReviewError, match=r"^That is no date\. Write year-month-day, as in 2016-10-20\.$"):
        session.set_published(written)
    assert notebook.acts == []


@pytest.mark.parametrize("written", ["2016-02-30", "2016-13-01", "0000-01-01"])
def test_a_day_that_there_is_not_is_told_in_a_sentence(session: Session, written: str) -> None:
    with pytest.raises(ReviewError, match=r"^There is no such day\. Write year-month-day"):
        session.set_published(written)


def test_the_answer_can_be_undone_and_redone(notebook: Notebook) -> None:
    session = make_session(notebook, review_of(ARTICLE, dated("XXXX-10-07")))
    session.select(IDS[0])
    session.set_published("2016-10-20")
    assert session.message == "Published 2016-10-20. Ctrl+Z"
    session.undo()
    assert session.asks_when_published
    assert session.message == "Undone: published 2016-10-20."
    assert session.current_id == IDS[0]
    session.redo()
    assert session.review.published == "2016-10-20"
    reopened = make_session(notebook, review_of(ARTICLE, CLAIMS, notebook.acts))
    assert reopened.undo_from_before() == "published 2016-10-20"


def test_claims_are_compared_once_until_they_are_others(
    session: Session, heard: list[Happening], monkeypatch: pytest.MonkeyPatch
) -> None:
    session.compare()
    session.compare()
    session.judge(IDS[0], State.VERIFIED)
    session.look(Scope(0.6))
    session.compare()
    assert heard.count(Happening.COMPARED) == 1
    session.set_published("2016-10-20")
    session.compare()
    assert heard.count(Happening.COMPARED) == 2


def test_a_notice_hides_no_other(session: Session) -> None:
    session.warn("One paragraph could not be analysed.")
    session.warn("The model is missing.")
    session.warn("2 paragraphs could not be analysed.", instead_of="One paragraph could not be analysed.")
    session.remark("This text does not look English.")
    session.remark("This text does not look English.")
    assert session.notice.splitlines() == ["The model is missing.", "2 paragraphs could not be analysed."]
    assert session.remarks == ("This text does not look English.",)
    session.close_to_acts("NOT SAVED: the disk is full.")
    assert session.alarm == "NOT SAVED: the disk is full."
