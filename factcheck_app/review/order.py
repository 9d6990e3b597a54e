"""The order in which a reviewer goes through the claims: always that of the text."""

from collections.abc import Container
from enum import StrEnum

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.state import State
from factcheck_app.review.review import Review
from factcheck_app.review.rules import warnings_for


class Target(StrEnum):
    """What a reviewer looks for when going on."""

    UNREVIEWED = "unreviewed"
    NEEDS_SOURCE = "needs-source"
    FLAGGED = "flagged"
    WARNED = "warned"


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


def next_open(
    review: Review,
    current_id: str | None,
    step: int,
    target: Target = Target.UNREVIEWED,
    among: Container[str] | None = None,
) -> Claim | None:
    """Return the nearest shown claim in direction `step` (+1 or -1) that is a target, or None.

    Where `among` is given it is one of these, by id.
    """
    claim = neighbour(review, current_id, step)
    while claim is not None and not (
        (among is None or claim.id in among) and is_target(review, claim, target)
    ):
        claim = neighbour(review, claim.id, step)
    return claim


def is_target(review: Review, claim: Claim, target: Target) -> bool:
    """Say whether a reviewer who looks for `target` stops at the claim."""
    standing = review.standing(claim.id)
    match target:
        case Target.UNREVIEWED:
            return not standing.state.is_settled
        case Target.NEEDS_SOURCE:
            return standing.state is State.NEEDS_SOURCE
        case Target.FLAGGED:
            return standing.flagged
        case Target.WARNED:
            return bool(warnings_for(review, claim))
