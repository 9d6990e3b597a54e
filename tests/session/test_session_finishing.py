"""The end of a review: targets, what is left, signing off, and the history of a claim."""

import hashlib
import json
from dataclasses import replace

import pytest

from factcheck_app.domain.act import ActKind
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Part, PartKind
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.source import Source, Stance, Tier
from factcheck_app.domain.state import State
from factcheck_app.review.order import Target
from factcheck_app.review.review import Review, review_of
from factcheck_app.review.signing import state_digest
from factcheck_app.session.session import Hand, Happening, Session
from making import NOW, make_article, make_claims
from notebook import Notebook, Ticks

ARTICLE = make_article()
CLAIMS = tuple(
    replace(claim, parts=(Part(PartKind.FIGURE, Span(claim.span.start, claim.span.start + 1)),))
    for claim in make_claims(ARTICLE, 5)
)
IDS = [claim.id for claim in CLAIMS]
LOG = Source("s1", "Port log", "p. 4", tier=Tier.PRIMARY)


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def session(notebook: Notebook) -> Session:
    return make_session(notebook, review_of(ARTICLE, CLAIMS))


def make_session(notebook: Notebook, review: Review, replica: str = "here", reviewer: str = "Ada") -> Session:
    ticks = Ticks()
    hand = Hand(reviewer, replica, ticks.now, ticks.token)
    return Session(review, notebook, hand, done_blocks=range(len(ARTICLE.blocks)))


def reopened(session: Session, notebook: Notebook) -> Session:
    return make_session(notebook, review_of(ARTICLE, session.review.suggestions.values(), notebook.acts))


def verify_well(session: Session, claim_id: str) -> None:
    session.keep_source(claim_id, LOG)
    session.tick_next(claim_id)
    session.judge(claim_id, State.VERIFIED)


def test_the_target_goes_round_and_says_what_is_looked_for(session: Session) -> None:
    heard: list[Happening] = []
    session.subscribe(heard.append)
    seen = []
    for _ in Target:
        session.next_target()
        seen.append(session.message)
    assert seen == [
        "N now looks for: needs source.",
        "N now looks for: flagged.",
        "N now looks for: with warnings.",
        "N now looks for: unreviewed.",
    ]
    assert heard.count(Happening.TARGET_MOVED) == len(Target)


def test_going_on_stops_at_what_is_the_target(session: Session) -> None:
    session.judge(IDS[1], State.NEEDS_SOURCE)
    session.flag(IDS[2])
    session.judge(IDS[3], State.VERIFIED)
    session.select(None)
    for target, place in ((Target.NEEDS_SOURCE, 1), (Target.FLAGGED, 2), (Target.WARNED, 3)):
        session.target = target
        session.go_to_open(+1)
        assert session.current_id == IDS[place]


def test_a_verdict_goes_on_to_the_target(session: Session) -> None:
    session.judge(IDS[1], State.NEEDS_SOURCE)
    session.judge(IDS[4], State.NEEDS_SOURCE)
    session.target = Target.NEEDS_SOURCE
    session.judge(IDS[1], State.VERIFIED)
    assert session.current_id == IDS[4]
    session.judge(IDS[4], State.VERIFIED)
    session.go_to_open(+1)
    assert session.message == "No claim that is shown needs a source. T looks for others."


def test_what_is_left_is_listed_with_every_warning(session: Session) -> None:
    verify_well(session, IDS[0])
    session.judge(IDS[1], State.VERIFIED)
    session.flag(IDS[1])
    session.judge(IDS[2], State.DISMISSED)
    finish = session.finishing()
    assert [claim.id for claim in finish.open] == IDS[3:]
    assert [claim.id for claim in finish.flagged] == [IDS[1]]
    words = CLAIMS[1].parts[0].span.of(ARTICLE.text)
    assert finish.warnings == {
        IDS[1]: ("Verified without any source", f"Verified, but not ticked: “{words}”")
    }
    assert finish.counts[State.VERIFIED] == 2
    assert not finish.is_clean


def test_nothing_is_left_once_all_is_well(session: Session) -> None:
    for claim_id in IDS:
        verify_well(session, claim_id)
    assert session.finishing().is_clean


def test_a_sign_off_holds_until_something_changes(session: Session, notebook: Notebook) -> None:
    verify_well(session, IDS[0])
    session.sign_off("  Ada  Lovelace ")
    signed = session.signed
    assert signed is not None
    assert (signed.name, signed.at, signed.changed_since) == ("Ada Lovelace", NOW, False)
    assert session.message == "Signed off by Ada Lovelace."
    session.flag(IDS[3])
    assert session.signed == replace(signed, changed_since=True)
    assert reopened(session, notebook).signed == session.signed
    session.undo()
    assert session.signed == signed


def test_a_source_defined_anew_elsewhere_is_a_change(session: Session) -> None:
    session.keep_source(IDS[0], LOG)
    session.keep_source(IDS[1], LOG)
    session.sign_off("Ada")
    session.keep_source(IDS[1], replace(LOG, title="Harbour log"))
    signed = session.signed
    assert signed is not None
    assert signed.changed_since
    assert signed.digest != state_digest(session.review)
    assert state_digest(session.review) == state_digest(replace(session.review))


def test_undo_leaves_a_sign_off_alone_and_takes_back_the_act_before(session: Session) -> None:
    session.judge(IDS[0], State.VERIFIED)
    session.sign_off("Ada")
    session.undo()
    assert session.review.standing(IDS[0]).state is State.UNREVIEWED
    assert session.signed is not None
    session.withdraw_sign_off()
    session.redo()
    assert session.review.standing(IDS[0]).state is State.VERIFIED
    assert session.signed is None
    assert session.message.startswith("Done again: verified")


def test_a_retraction_of_a_sign_off_counts_for_nothing(session: Session, notebook: Notebook) -> None:
    session.sign_off("Ada")
    signed = session.signed
    session._act(ActKind.RETRACT, {"act": notebook.acts[-1].id})
    assert session.signed == signed
    assert reopened(session, notebook).signed == signed


def test_a_withdrawal_is_an_act_and_a_later_sign_off_another(session: Session, notebook: Notebook) -> None:
    session.sign_off("Ada")
    session.withdraw_sign_off()
    assert session.message == "The sign-off by Ada is withdrawn."
    assert session.signed is None
    with pytest.raises(ReviewError, match="Nobody has signed"):
        session.withdraw_sign_off()
    session.sign_off("Bo")
    session.sign_off("Cy")
    signed = session.signed
    assert signed is not None
    assert signed.name == "Cy"
    session.withdraw_sign_off()
    assert session.signed is None
    assert [act.kind for act in notebook.acts] == [
        *(ActKind.SIGN_OFF, ActKind.WITHDRAW),
        *(ActKind.SIGN_OFF, ActKind.SIGN_OFF, ActKind.WITHDRAW),
    ]


def test_a_sign_off_wants_a_name_and_isn_t_given_twice(session: Session, notebook: Notebook) -> None:
    with pytest.raises(ReviewError, match="wants a name"):
        session.sign_off("  ")
    session.sign_off("Ada")
    with pytest.raises(ReviewError, match="already"):
        session.sign_off("Ada")
    assert len(notebook.acts) == 1


def test_a_withdrawal_leaves_a_sign_off_that_it_had_not_in_sight() -> None:
    mine, theirs = (
        make_session(Notebook(), review_of(ARTICLE, CLAIMS), replica, name)
        for replica, name in (("here", "Ada"), ("there", "Bo"))
    )
    mine.sign_off("Ada")
    mine.withdraw_sign_off()
    theirs.sign_off("Bo")
    both = make_session(Notebook(), review_of(ARTICLE, CLAIMS, [*mine.review.acts, *theirs.review.acts]))
    signed = both.signed
    assert signed is not None
    assert signed.name == "Bo"


def test_which_claims_are_shown_is_no_part_of_what_is_signed(session: Session) -> None:
    digest = state_digest(session.review)
    session.look(replace(session.review.scope, threshold=0.9))
    session.keep_scope()
    assert state_digest(session.review) == digest


def test_the_digest_is_the_one_that_is_documented() -> None:
    claim = CLAIMS[0]
    review = review_of(ARTICLE, [claim])
    text = ARTICLE.sha256
    line = {
        "at": None,
        "correction": "",
        "evidence": [],
        "flagged": False,
        "id": claim.id,
        "kind": "quantity",
        "label": claim.label,
        "note": "",
        "reason": "",
        "reviewer": "",
        "span": [0, 3],
        "state": "unreviewed",
        "ticked": [],
    }
    lines = f'{{"published":null,"text":"{text}"}}\n{json.dumps(line, separators=(",", ":"))}\n'
    assert state_digest(review) == hashlib.sha256(lines.encode()).hexdigest()


def test_the_history_of_a_claim_tells_who_changed_what_from_what_to_what(
    session: Session, notebook: Notebook
) -> None:
    session.judge(IDS[0], State.VERIFIED)
    session.judge(IDS[1], State.VERIFIED)
    session.undo()
    other = make_session(notebook, session.review, replica="there", reviewer="Bo")
    other.judge(IDS[1], State.NOT_CHECKABLE, reason="opinion")
    other.set_note(IDS[1], "says so himself")
    other.keep_source(IDS[1], LOG, Stance.CONTRADICTS)
    other.tick_next(IDS[1])
    told = [
        (past.reviewer, past.what, past.before, past.after, past.undone) for past in other.history_of(IDS[1])
    ]
    part = CLAIMS[1].parts[0].span.of(ARTICLE.text)
    assert told == [
        ("Ada", "verified", "unreviewed", "verified", True),
        ("Bo", "not checkable", "unreviewed", "not checkable (opinion)", False),
        ("Bo", "note", "", "says so himself", False),
        ("Bo", "source", "", "Port log, p. 4 (contradicts)", False),
        ("Bo", "part ticked", f"“{part}” not ticked", f"“{part}” ticked", False),
    ]


def test_the_history_of_a_joined_claim_holds_that_of_both(session: Session) -> None:
    session.set_note(IDS[1], "one")
    session.set_bounds(IDS[0], Span(0, 4))
    session.join(IDS[0], IDS[1])
    assert [(past.what, past.before, past.after) for past in session.history_of(IDS[0])] == [
        ("note", "", "one"),
        ("bounds moved", "Nin", "Nine"),
        ("two claims joined", "Nine", "Nine"),
    ]


def test_the_menu_says_what_would_be_undone_and_redone(session: Session, notebook: Notebook) -> None:
    assert (session.undo_words, session.redo_words) == ("Undo", "Redo")
    session.judge(IDS[0], State.DISPUTED)
    session.judge_group(IDS[0], IDS[1:3])
    assert session.undo_words == f"Undo: disputed, 2 more claims, {CLAIMS[0].label}"
    session.undo()
    assert session.undo_words == f"Undo: disputed, {CLAIMS[0].label}"
    assert session.redo_words == f"Redo: disputed, 2 more claims, {CLAIMS[0].label}"
    again = reopened(session, notebook)
    assert (again.undo_words, again.redo_words) == (session.undo_words, session.redo_words)


def test_equal_claims_are_those_that_say_or_mean_the_same_and_are_unreviewed() -> None:
    text = "Nine ferries sailed. NINE  ferries were lost. Nine ferries came. Nine ferries."
    article = make_article(text)
    spans = [Span(0, 12), Span(21, 34), Span(46, 58), Span(65, 77)]
    claims = [
        replace(CLAIMS[0], id=f"c{at}", text_sha256=article.sha256, span=span)
        for at, span in enumerate(spans)
    ]
    claims[2] = replace(claims[2], span=Span(46, 63), proposition="ferry come 9")
    claims[0] = replace(claims[0], proposition="ferry come 9")
    session = make_session(Notebook(), review_of(article, claims))
    assert [claim.id for claim in session.equals_of("c0")] == ["c1", "c2", "c3"]
    assert [claim.id for claim in session.equals_of("c1")] == ["c0", "c3"]
    session.judge("c3", State.DISMISSED)
    assert [claim.id for claim in session.equals_of("c0")] == ["c1", "c2"]


def test_a_group_fills_only_what_is_unreviewed_with_verdict_and_evidence(
    session: Session, notebook: Notebook
) -> None:
    session.keep_source(IDS[0], LOG)
    session.judge(IDS[0], State.VERIFIED)
    session.judge(IDS[2], State.DISPUTED)
    session.judge_group(IDS[0], IDS)
    states = [session.review.standing(claim_id).state for claim_id in IDS]
    assert states == [State.VERIFIED, State.VERIFIED, State.DISPUTED, State.VERIFIED, State.VERIFIED]
    assert session.review.standing(IDS[1]).sources == (LOG,)
    assert session.message == f"Verified, 3 more claims: {CLAIMS[0].label}. Ctrl+Z"
    assert notebook.acts[-1].kind is ActKind.GROUP


def test_a_group_wants_a_verdict_to_give(session: Session, notebook: Notebook) -> None:
    with pytest.raises(ReviewError, match="Judge this claim first"):
        session.judge_group(IDS[0], IDS[1:])
    assert notebook.acts == []


def test_a_source_is_found_again_by_a_few_letters_the_latest_first(session: Session) -> None:
    census = Source("s2", "Census 2020", "https://example.org/census")
    session.keep_source(IDS[0], LOG)
    session.keep_source(IDS[0], census)
    assert session.sources_like("") == (census, LOG)
    assert session.sources_like("log port") == (LOG,)
    assert session.sources_like("cnss") == (census,)
    session.keep_source(IDS[1], LOG)
    assert session.sources_like("", limit=1) == (LOG,)
    assert session.sources_like("xyz") == ()


def test_a_source_changed_at_one_claim_is_changed_at_all(session: Session) -> None:
    session.keep_source(IDS[0], LOG)
    session.keep_source(IDS[1], LOG, Stance.CONTRADICTS)
    changed = replace(LOG, title="Harbour log", confidential=True)
    session.keep_source(IDS[1], changed, Stance.CONTRADICTS)
    assert session.review.standing(IDS[0]).sources == (changed,)
    evidence = session.review.standing(IDS[0]).evidence_of(LOG.id)
    assert evidence is not None
    assert evidence.stance is Stance.SUPPORTS
    session.detach_source(IDS[0], LOG.id)
    assert session.review.standing(IDS[0]).sources == ()
    assert session.review.standing(IDS[1]).sources == (changed,)


def test_a_source_read_on_no_day_is_refused(session: Session, notebook: Notebook) -> None:
    with pytest.raises(ReviewError, match="no such day"):
        session.keep_source(IDS[0], replace(LOG, accessed="2026-02-30"))
    assert notebook.acts == []


def test_the_last_part_is_said_to_be_the_last(session: Session) -> None:
    session.tick_next(IDS[0])
    assert session.message == "Ticked: N. It was the last part. Ctrl+Z"
    session.tick_next(IDS[0])
    assert session.message == "Every part is ticked."


def test_a_correction_that_changes_no_word_is_none(session: Session, notebook: Notebook) -> None:
    session.set_correction(IDS[0], " Nin ")
    assert notebook.acts == []
