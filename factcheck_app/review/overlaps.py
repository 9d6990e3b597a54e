"""Claims that lie over each other, and the order in which a reviewer goes through them."""

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim
from factcheck_app.review.review import Review


def cluster_at(review: Review, claim_id: str) -> tuple[Claim, ...]:
    """Return the shown claims that hang together with one by overlapping, and itself, in text order."""
    claims = review.shown.claims
    place = review.shown.places[claim_id]
    first, end = 0, 0
    for at, claim in enumerate(claims):
        if claim.span.start >= end:
            if at > place:
                return claims[first:at]
            first = at
        end = max(end, claim.span.end)
    return claims[first:]


def next_overlapping(review: Review, claim_id: str) -> Claim | None:
    """Return the claim after this one among those that overlap at it, going round; None where it is alone."""
    cluster = cluster_at(review, claim_id)
    at = next(place for place, claim in enumerate(cluster) if claim.id == claim_id)
    following = cluster[(at + 1) % len(cluster)]
    return following if following.id != claim_id else None


def shortest_at(review: Review, span: Span) -> Claim | None:
    """Return the shortest shown claim that touches a span, or None."""
    touching = (claim for claim in review.shown.claims if claim.span.overlaps(span))
    return min(touching, key=lambda claim: len(claim.span), default=None)
