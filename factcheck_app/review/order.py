"""The order in which a reviewer goes through the claims: always that of the text."""

from factcheck_app.domain.claim import Claim
from factcheck_app.review.review import Review


def neighbour(review: Review, current_id: str | None, step: int) -> Claim | None:
    """Return the shown claim `step` (+1 or -1) places from the current one, or None past either end.

    With nothing current it is the first claim forwards and the last backwards.
    """
    shown = review.shown
    if not shown.claims:
        return None
    if current_id is None:
        return shown.claims[0 if step > 0 else -1]
    place = shown.places[current_id] + step
    return shown.claims[place] if 0 <= place < len(shown.claims) else None


def next_open(review: Review, current_id: str | None, step: int) -> Claim | None:
    """Return the nearest shown claim in direction `step` (+1 or -1) that is not settled, or None."""
    claim = neighbour(review, current_id, step)
    while claim is not None and review.standing(claim.id).state.is_settled:
        claim = neighbour(review, claim.id, step)
    return claim
