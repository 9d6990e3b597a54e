"""What the reader calls a claim and where it lies, one that is gone included."""

from factcheck_app.domain.act import ActKind
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.rows import claim_from_row
from factcheck_app.review.review import Review

_MADE_BY = (ActKind.MARK, ActKind.SPLIT)


def label_in(review: Review, claim_id: str) -> str:
    """Return the label of a claim that the review holds or once held, empty for any other."""
    claim = _ever(review, claim_id)
    return claim.label if claim else ""


def place_of(review: Review, claim_id: str) -> Span | None:
    """Return where a claim lies, or lay when it was found or marked; None for one that never was."""
    claim = _ever(review, claim_id)
    return claim.span if claim else None


def _ever(review: Review, claim_id: str) -> Claim | None:
    if claim_id in review.places:
        return review.claim(claim_id)
    if claim_id in review.suggestions:
        return review.suggestions[claim_id]
    for act in reversed(review.acts):
        if act.kind in _MADE_BY and act.payload is not None and act.payload["marked"]["id"] == claim_id:
            return claim_from_row(act.payload["marked"])
    return None
