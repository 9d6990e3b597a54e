"""What an editor would ask about a claim."""

import pytest

from factcheck_app.domain.act import Source
from factcheck_app.domain.state import State
from factcheck_app.review.fold import Standing
from factcheck_app.review.rules import warnings_for

SOURCE = Source("s1", "Port log", "p. 4")


def test_verified_wants_a_source() -> None:
    assert warnings_for(Standing(State.VERIFIED)) == ("Verified without any source",)
    assert warnings_for(Standing(State.VERIFIED, sources=(SOURCE,))) == ()


@pytest.mark.parametrize("state", [state for state in State if state not in (State.VERIFIED, State.DIFFER)])
def test_no_other_state_wants_one(state: State) -> None:
    assert warnings_for(Standing(state)) == ()


@pytest.mark.parametrize("locator", ["", "  "])
def test_a_source_wants_a_locator(locator: str) -> None:
    source = Source("s2", "A friend", locator)
    assert warnings_for(Standing(State.DISPUTED, sources=(SOURCE, source))) == ("A source without locator",)


def test_a_difference_is_told() -> None:
    assert warnings_for(Standing(State.DIFFER)) == ("Reviewers differ",)
