"""The states of a claim: three verdicts, and what stands beside them."""

from enum import StrEnum


class State(StrEnum):
    """Where a claim stands."""

    UNREVIEWED = "unreviewed"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    NEEDS_SOURCE = "needs-source"
    ON_AUTHOR = "on-author"
    NOT_CHECKABLE = "not-checkable"
    DISMISSED = "dismissed"
    DIFFER = "reviewers-differ"

    @property
    def word(self) -> str:
        """Return the state in the reader's words, in lower case."""
        return self.value.replace("-", " ")

    @property
    def is_settled(self) -> bool:
        """Say whether a claim in this state wants nothing more before sign-off."""
        return self not in (State.UNREVIEWED, State.DIFFER)


class Uncheckable(StrEnum):
    """Why a claim is not checkable."""

    OPINION = "opinion"
    PREDICTION = "prediction"
    EXPERIENCE = "personal experience"
    WISH = "wish or intention"
    QUESTION = "question or instruction"
