"""States: what settles a claim, and what leaves it open."""

from factcheck_app.domain.state import State


def test_only_unreviewed_claims_and_differing_reviewers_leave_a_claim_open() -> None:
    assert [state for state in State if not state.is_settled] == [State.UNREVIEWED, State.DIFFER]


def test_a_state_has_words_to_read() -> None:
    assert State.NEEDS_SOURCE.word == "needs source"
