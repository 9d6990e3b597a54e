"""States: three verdicts, and what settles a claim without being one."""

from factcheck_app.domain.state import State


def test_there_are_three_verdicts() -> None:
    assert [state for state in State if state.is_verdict] == [
        State.VERIFIED,
        State.DISPUTED,
        State.NEEDS_SOURCE,
    ]


def test_only_unreviewed_claims_and_differing_reviewers_leave_a_claim_open() -> None:
    assert [state for state in State if not state.is_settled] == [State.UNREVIEWED, State.DIFFER]


def test_a_state_has_words_to_read() -> None:
    assert State.NEEDS_SOURCE.word == "needs source"
