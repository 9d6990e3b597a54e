"""A working day by keys alone: to zero, with evidence, all undone and redone, closed and found again."""

from collections.abc import Callable, Iterable
from itertools import cycle, islice

from checker import Checker
from factcheck_app.domain.act import ActKind
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.state import State
from factcheck_app.review.standing import Standing
from island import MISSED

OpenReview = Callable[[], Checker]


def what_stands(checker: Checker) -> tuple[tuple[Claim, ...], list[Standing]]:
    """Return all claims, and where each stands."""
    return tuple(checker.session().review.claims), checker.standings()


def brings_evidence(checker: Checker) -> None:
    """Verify one claim by all that can be kept with it, and dispute another."""
    checker.goes_to("The bridge to Sandvar is 2,140 metres long")
    checker.pastes_as_source("Bridge register – https://registers.example.org/bridges/2140")
    checker.ticks_every_part()
    checker.notes("Measured between the abutments.")
    checker.flags()
    checker.verifies()
    assert checker.reads() == "It cost 318 million crowns"
    checker.disputes_with("It cost 381 million crowns", "Two digits were swapped: see the final account.")
    assert checker.reads() == "Work on it began in April 2009"
    checker.asks_for_a_source()


def judges_equal_claims(checker: Checker) -> None:
    checker.goes_to("It cost 318 million crowns")
    checker.judges_equal_claims_the_same()
    assert checker.states()[-1] is State.DISPUTED


def marks_what_was_missed(checker: Checker) -> None:
    checker.goes_to("The county council voted for the bridge")
    checker.marks(MISSED)
    assert checker.reads() == MISSED
    checker.verifies()


def moves_ends(checker: Checker) -> None:
    checker.goes_to("She won by 14 votes")
    checker.press("BracketRight", "BraceLeft")
    assert checker.reads() == "won by 14"
    checker.press("BracketLeft", "Ctrl+BraceRight")
    assert checker.reads() == "She won by 14 v"
    checker.press("BraceRight")
    assert checker.reads() == "She won by 14 votes"


def splits_and_joins(checker: Checker) -> None:
    checker.goes_to("Its new owner spent 6 million crowns on it")
    checker.splits_before("6 million crowns on it")
    assert checker.reads() == "Its new owner spent"
    checker.press("Shift+Y")
    assert checker.reads() == "Its new owner spent 6 million crowns on it"
    checker.splits_before("crowns on it")
    assert checker.reads() == "Its new owner spent 6 million"


def clears_rejects_and_leaves_to_the_author(checker: Checker) -> None:
    checker.goes_to("She was called Havbris")
    checker.verifies()
    checker.press("K", "0")
    checker.rejects()
    checker.finds_not_checkable()
    checker.leaves_to_the_author()


DAY: tuple[Callable[[Checker], None], ...] = (
    brings_evidence,
    judges_equal_claims,
    marks_what_was_missed,
    moves_ends,
    splits_and_joins,
    clears_rejects_and_leaves_to_the_author,
)
KINDS_OF_A_DAY = {
    *(ActKind.JUDGE, ActKind.CLEAR, ActKind.NOTE, ActKind.CORRECTION, ActKind.SOURCE, ActKind.TICK),
    *(ActKind.FLAG, ActKind.MARK, ActKind.BOUNDARY, ActKind.SPLIT, ActKind.JOIN, ActKind.GROUP),
}


def works_through(checker: Checker, day: Iterable[Callable[[Checker], None]] = DAY) -> None:
    for part_of_the_day in day:
        part_of_the_day(checker)


def test_a_review_goes_to_zero_by_judging_keys_alone(checker: Checker) -> None:
    count = len(checker.states())
    assert checker.window.status.left.text() == f"{count} left"
    checker.press(*islice(cycle("VDSOR"), count))
    assert checker.window.status.left.text() == "0 left"
    assert checker.window.status.progress.text() == f"{count} of {count}"
    assert State.UNREVIEWED not in checker.states()
    assert checker.current is None
    checker.press("V", "N")
    assert len(checker.kept()) == count
    assert checker.tally.astray == []
    assert checker.tally.clicks == 0


def test_everything_done_in_a_day_is_undone_and_done_again(checker: Checker) -> None:
    at_first = what_stands(checker)
    works_through(checker)
    in_the_evening = what_stands(checker)
    assert {act.kind for act in checker.session().review.acts} == KINDS_OF_A_DAY
    undone = checker.undoes_everything()
    assert what_stands(checker) == at_first
    assert checker.kept_standings() == at_first[1]
    assert checker.redoes_everything() == undone
    assert what_stands(checker) == in_the_evening
    assert checker.kept_standings() == in_the_evening[1]
    assert checker.tally.clicks == 0


def test_a_review_is_found_again_as_it_was_left(open_review: OpenReview) -> None:
    checker = open_review()
    works_through(checker)
    checker.goes_to("The toll is to end in 2031")
    checker.see()
    left = what_stands(checker), checker.reads(), checker.page.top_of_view()
    assert left[2] > 0
    checker.window.close()
    again = open_review()
    again.see()
    assert (what_stands(again), again.reads(), again.page.top_of_view()) == left
    assert again.session().redo_words == "Redo"


def test_what_was_undone_is_redone_after_reopening(open_review: OpenReview) -> None:
    checker = open_review()
    at_first = what_stands(checker)
    works_through(checker)
    in_the_evening = what_stands(checker)
    undone = checker.undoes_everything()
    checker.window.close()
    again = open_review()
    assert what_stands(again) == at_first
    assert again.redoes_everything() == undone
    assert what_stands(again) == in_the_evening


def test_a_signed_review_says_when_it_was_changed_since(checker: Checker) -> None:
    checker.press(*["R"] * len(checker.states()))
    checker.press("F9", "Tab")
    assert checker.window.desk.card.finish.name.hasFocus()
    checker.press("Ctrl+A")
    checker.type("Ada Quist")
    checker.press("Ctrl+Return")
    signature = checker.window.desk.card.finish.signature
    assert signature.text().startswith("Signed off by Ada Quist, ")
    assert "changed since" not in signature.text()
    checker.press("Escape", "Home")
    checker.verifies()
    checker.press("F9")
    assert signature.text().endswith("; changed since sign-off.")
    checker.press("Escape", "Ctrl+Z", "F9")
    assert "changed since" not in signature.text()
    assert checker.session().signed is not None
