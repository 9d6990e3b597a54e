"""Claims that state the same, so that they can be judged at once."""

from factcheck_app.domain.claim import Claim, Kind
from factcheck_app.domain.state import State
from factcheck_app.review.review import Review

_SAID = (Kind.QUOTATION, Kind.STATEMENT, Kind.ATTRIBUTION)


def equals_of(review: Review, claim_id: str) -> tuple[Claim, ...]:
    """Return the other unreviewed claims with the same proposition or the same words, in text order.

    What somebody is said to have said is the same only if the same person said it. Scope and case of
    letters make no difference.
    """
    claim = review.claim(claim_id)
    words = _words(claim, review)
    return tuple(
        other
        for other in review.claims
        if other.id != claim_id
        and _is_same(claim, other, words, review)
        and review.standing(other.id).state is State.UNREVIEWED
    )


def _is_same(claim: Claim, other: Claim, words: list[str], review: Review) -> bool:
    is_said = claim.kind in _SAID or other.kind in _SAID
    if is_said and (claim.kind, claim.speaker) != (other.kind, other.speaker):
        return False
    if claim.proposition and claim.proposition == other.proposition:
        return True
    return _words(other, review) == words


def _words(claim: Claim, review: Review) -> list[str]:
    return claim.span.of(review.article.text).casefold().split()
