"""Rules that warn: on the card, before sign-off and in the report. They forbid nothing."""

from bisect import bisect_left
from collections.abc import Iterator

from factcheck_app.domain.claim import Claim, Kind, PartKind
from factcheck_app.domain.source import Stance, Tier
from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import tr
from factcheck_app.review.review import Review
from factcheck_app.review.standing import Standing

_TICKED = (PartKind.FIGURE, PartKind.NAME, PartKind.DATE)
_SETTLES_WHAT_IS_SAID = (State.NOT_CHECKABLE, State.DISMISSED)
_ENOUGH_SECONDARY = 2
_PARTS_BY_NAME = 3


def warnings_for(review: Review, claim: Claim) -> tuple[str, ...]:
    """Return what an editor would ask about a claim as it stands, as sentences without full stop."""
    standing = review.standing(claim.id)
    warnings: list[str] = []
    if standing.state is State.VERIFIED:
        warnings += _of_evidence(standing)
    if any(not source.locator.strip() for source in standing.sources):
        warnings.append(tr("A source without locator"))
    if _is_bare_quotation(review, claim, standing):
        warnings.append(tr("A quotation with no claim inside it, and not marked as not checkable"))
    if standing.state is State.VERIFIED:
        warnings += _of_parts(review, claim, standing)
    if standing.state is State.DIFFER:
        warnings.append(tr("Reviewers differ"))
    return tuple(warnings)


def _of_evidence(standing: Standing) -> Iterator[str]:
    supporting = [each.source for each in standing.evidence if each.stance is Stance.SUPPORTS]
    if not standing.evidence:
        yield tr("Verified without any source")
    elif not supporting:
        yield tr("Verified, and no source supports it")
    elif len(supporting) < _ENOUGH_SECONDARY and all(each.tier is Tier.SECONDARY for each in supporting):
        yield tr("Verified on secondary sources alone, of which fewer than two agree")


def _of_parts(review: Review, claim: Claim, standing: Standing) -> Iterator[str]:
    words = [
        f"“{' '.join(part.span.of(review.article.text).split())}”"
        for part in claim.parts
        if part.kind in _TICKED and part.span not in standing.ticked
    ]
    named = ", ".join(words[:_PARTS_BY_NAME])
    if len(words) > _PARTS_BY_NAME:
        more = len(words) - _PARTS_BY_NAME
        yield tr("Verified, but not ticked: {parts} and {count} more").format(parts=named, count=more)
    elif words:
        yield tr("Verified, but not ticked: {parts}").format(parts=named)


def _is_bare_quotation(review: Review, claim: Claim, standing: Standing) -> bool:
    """Say whether a quotation was judged, as said so, and nobody asked whether it is true what it says."""
    if claim.kind is not Kind.QUOTATION or not standing.state.is_settled:
        return False
    return standing.state not in _SETTLES_WHAT_IS_SAID and not _holds_claim(review, claim)


def _holds_claim(review: Review, claim: Claim) -> bool:
    at = bisect_left(review.claims, claim.span.start, key=lambda each: each.span.start)
    while at < len(review.claims) and review.claims[at].span.start < claim.span.end:
        other = review.claims[at]
        is_inside = claim.span.covers(other.span) and other.id != claim.id
        if is_inside and review.standing(other.id).state is not State.DISMISSED:
            return True
        at += 1
    return False
