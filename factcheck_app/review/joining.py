"""Which claims can be joined, and what becomes of what was said of them."""

import re

from factcheck_app.domain.claim import Claim
from factcheck_app.review.review import Review
from factcheck_app.review.shape import hull


def next_to_join(review: Review, claim: Claim) -> Claim | None:
    """Return the next shown claim that overlaps or adjoins another one; between them stands no word."""
    text = review.article.text
    for other in review.claims[review.places[claim.id] + 1 :]:
        if other.id not in review.shown.places:
            continue
        if other.span.overlaps(claim.span):
            return other
        between = text[claim.span.end : other.span.start]
        if other.span.start >= claim.span.end:
            return None if re.search(r"\w", between) else other
    return None


def stand_alike(review: Review, claim: Claim, other: Claim) -> bool:
    """Say whether two claims are in the same state for the same reason, so that both joined are so."""
    one, two = review.standing(claim.id), review.standing(other.id)
    return (one.state, one.reason) == (two.state, two.reason)


def corrected(review: Review, claim: Claim, other: Claim) -> str:
    """Return how two claims joined should read, each one's words corrected; empty where neither was.

    Of two that overlap only one can be corrected so.
    """
    text = review.article.text
    both = hull(claim.span, other.span)
    said = [(each.span, review.standing(each.id).correction) for each in (claim, other)]
    known = sorted(pair for pair in said if pair[1])
    if len(known) > 1 and claim.span.overlaps(other.span):
        known = known[:1]
    if not known:
        return ""
    words, at = "", both.start
    for span, correction in known:
        words += text[at : span.start] + correction
        at = span.end
    return words + text[at : both.end]
