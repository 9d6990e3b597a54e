"""What a review of 60 claims takes: keys for each claim, acts that went astray, uses of the mouse."""

from collections import Counter

from checker import Checker
from counted_review import CLAIMS, PER_CLAIM, VERIFIED, review_sixty_claims
from factcheck_app.domain.state import State


def test_sixty_claims_are_reviewed_with_few_keys_none_astray_and_without_the_mouse(checker: Checker) -> None:
    tally = review_sixty_claims(checker)
    assert tally.astray == []
    assert tally.clicks == 0
    assert tally.keys / CLAIMS <= PER_CLAIM
    look_at_what_was_left(checker)


def look_at_what_was_left(checker: Checker) -> None:
    standings = checker.kept_standings()
    assert standings == checker.standings()
    assert Counter(each.state for each in standings[:CLAIMS]) == {
        State.VERIFIED: VERIFIED + 15,
        State.DISPUTED: 15,
        State.DISMISSED: 5,
        State.NOT_CHECKABLE: 5,
    }
    assert {each.state for each in standings[CLAIMS:]} == {State.UNREVIEWED}
    for each in standings[:CLAIMS]:
        assert len(each.evidence) == (each.state is State.VERIFIED)
        assert bool(each.note) == bool(each.correction) == (each.state is State.DISPUTED)
