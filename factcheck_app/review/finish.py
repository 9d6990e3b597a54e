"""What is left before a review can be signed: open claims, and all that a rule warns of."""

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.state import State
from factcheck_app.review.review import Review
from factcheck_app.review.rules import warnings_for


@dataclass(frozen=True, slots=True)
class Finish:
    """The claims that are not settled, the flagged ones, and warnings by claim's id, all in text order.

    `counts` says how many claims are in each state; those that the scope hides count too.
    """

    open: tuple[Claim, ...]
    flagged: tuple[Claim, ...]
    warnings: Mapping[str, tuple[str, ...]]
    counts: Mapping[State, int]

    @property
    def is_clean(self) -> bool:
        """Say whether nothing is open, flagged or warned of."""
        return not (self.open or self.flagged or self.warnings)


def finish_of(review: Review) -> Finish:
    """Return what is left to do before sign-off."""
    standings = [(claim, review.standing(claim.id)) for claim in review.claims]
    warned = ((claim.id, warnings_for(review, claim)) for claim in review.claims)
    return Finish(
        open=tuple(claim for claim, standing in standings if not standing.state.is_settled),
        flagged=tuple(claim for claim, standing in standings if standing.flagged),
        warnings={claim_id: warnings for claim_id, warnings in warned if warnings},
        counts=dict(review.counts),
    )
