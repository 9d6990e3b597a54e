"""The states of a claim: three verdicts, and what stands beside them."""

from enum import StrEnum

from factcheck_app.domain.tongue import tr


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
        match self:
            case State.UNREVIEWED:
                return tr("unreviewed")
            case State.VERIFIED:
                return tr("verified")
            case State.DISPUTED:
                return tr("disputed")
            case State.NEEDS_SOURCE:
                return tr("needs source")
            case State.ON_AUTHOR:
                return tr("on author")
            case State.NOT_CHECKABLE:
                return tr("not checkable")
            case State.DISMISSED:
                return tr("dismissed")
            case State.DIFFER:
                return tr("reviewers differ")

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

    @property
    def word(self) -> str:
        """Return the reason in the reader's words, in lower case."""
        return {
            Uncheckable.OPINION: tr("opinion"),
            Uncheckable.PREDICTION: tr("prediction"),
            Uncheckable.EXPERIENCE: tr("personal experience"),
            Uncheckable.WISH: tr("wish or intention"),
            Uncheckable.QUESTION: tr("question or instruction"),
        }[self]


def reason_word(reason: str) -> str:
    """Return a kept reason in the reader's words; one that this version doesn't know as it is."""
    known = next((each for each in Uncheckable if each.value == reason), None)
    return known.word if known is not None else reason
