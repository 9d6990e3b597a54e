"""What a review needn't work out anew after an act: everything that the act did not touch."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from factcheck_app.domain.state import State
from factcheck_app.review.scope import is_judged, passes
from factcheck_app.review.standing import UNTOUCHED, Standing

if TYPE_CHECKING:
    from factcheck_app.review.review import Review

Standings = Mapping[str, Standing]


def touched(before: Standings, after: Standings) -> frozenset[str]:
    """Return the ids of the claims that stand otherwise than before."""
    if before is after:
        return frozenset()
    changed = {each for each, standing in after.items() if before.get(each) is not standing}
    changed |= before.keys() - after.keys()
    return frozenset(each for each in changed if before.get(each, UNTOUCHED) != after.get(each, UNTOUCHED))


def carry(before: "Review", after: "Review") -> "Review":
    """Give a review what was worked out for the one before it and still holds; return that review.

    A review is immutable, so each one works out its places, counts and shown claims once: 5,000 claims
    would be gone through with every verdict.
    """
    known, kept = before.__dict__, after.__dict__
    if before.claims is not after.claims:
        if "counts" in known and before.folded is after.folded:
            kept["counts"] = _counts_with_more(known["counts"], before, after)
        return after
    if "places" in known:
        kept["places"] = known["places"]
    changed = touched(before.standings, after.standings)
    if "counts" in known:
        kept["counts"] = _counts_after(known["counts"], before, after, changed)
    if "shown" in known and before.scope == after.scope and _shows_the_same(before, after, changed):
        kept["shown"] = known["shown"]
    return after


def _counts_after(
    counts: Counter[State], before: "Review", after: "Review", changed: frozenset[str]
) -> Counter[State]:
    ours = [each for each in changed if each in after.places]
    if not ours:
        return counts
    counted = counts.copy()
    counted.subtract(before.standing(each).state for each in ours)
    counted.update(after.standing(each).state for each in ours)
    return counted


def _counts_with_more(counts: Counter[State], before: "Review", after: "Review") -> Counter[State]:
    counted = counts.copy()
    counted.update(after.standing(claim.id).state for claim in after.claims if claim.id not in before.places)
    return counted


def _shows_the_same(before: "Review", after: "Review", changed: frozenset[str]) -> bool:
    """Say whether two reviews of one scope show the same claims."""
    doubtful = changed | {each for each in (before.guest, after.guest) if each is not None}
    return all(_is_shown(before, each) == _is_shown(after, each) for each in doubtful if each in after.places)


def _is_shown(review: "Review", claim_id: str) -> bool:
    judged = claim_id == review.guest or is_judged(review.standing(claim_id))
    return judged or passes(review.claim(claim_id), review.scope)
