"""The review whose keys are counted: 60 claims, with a source, note or correction where one is wanted."""

from checker import Checker, Tally

VERIFIED, DISPUTED, UNSOURCED, REJECTED, UNCHECKABLE = 20, 15, 15, 5, 5
CLAIMS = VERIFIED + DISPUTED + UNSOURCED + REJECTED + UNCHECKABLE
PER_CLAIM = 2.7
"""Keys that command for each of the 60 claims, the way back to the 15 included: no more than this."""


def review_sixty_claims(checker: Checker) -> Tally:
    """Work through the first 60 claims, then through those that wanted a source; return what it took."""
    for number in range(VERIFIED):
        checker.pastes_as_source(f"https://archive.example.org/sandvar/{number + 1}")
        checker.verifies()
    for number in range(DISPUTED):
        checker.disputes_with(
            f"It was {number + 3} times that",
            "So says the yearbook.",
        )
    for _number in range(UNSOURCED):
        checker.asks_for_a_source()
    for _number in range(REJECTED):
        checker.rejects()
    for _number in range(UNCHECKABLE):
        checker.finds_not_checkable()
    go_back_to_the_unsourced(checker)
    return checker.tally


def go_back_to_the_unsourced(checker: Checker) -> None:
    """Have N look for claims that need a source, and verify each with the source that came in."""
    checker.press("T", "N")
    for number in range(UNSOURCED):
        checker.pastes_as_source(f"https://statistics.example.org/sandvar/{number + 1}")
        checker.verifies()
