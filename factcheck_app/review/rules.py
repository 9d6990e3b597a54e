"""Rules that warn: on the card, before sign-off and in the report. They forbid nothing."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck_app.domain.claim import Claim, Kind, Part, PartKind
from factcheck_app.domain.source import Stance, Tier
from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import tr
from factcheck_app.review.review import Review
from factcheck_app.review.standing import Standing

_TICKED = (PartKind.FIGURE, PartKind.NAME, PartKind.DATE)
_SETTLES_WHAT_IS_SAID = (State.NOT_CHECKABLE, State.DISMISSED)
_ENOUGH_SECONDARY = 2
_PARTS_BY_NAME = 3


@dataclass(frozen=True, slots=True)
class Warned:
    """What a rule warns of at one claim: in general, and in `words` with what is particular to it."""

    rule: str
    words: str


def warnings_for(review: Review, claim: Claim) -> tuple[str, ...]:
    """Return what an editor would ask about a claim as it stands, as sentences without full stop."""
    return tuple(each.words for each in warned_of(review, claim))


def warned_of(review: Review, claim: Claim) -> tuple[Warned, ...]:
    """Return what the rules warn of at a claim as it stands; sentences without full stop."""
    standing = review.standing(claim.id)
    plain: list[str] = []
    if standing.state is State.VERIFIED:
        plain += _of_evidence(standing)
    if any(not source.locator.strip() for source in standing.sources):
        plain.append(tr("A source without locator"))
    if _is_bare_quotation(review, claim, standing):
        plain.append(tr("A quotation with no claim inside it, and not marked as not checkable"))
    if standing.state is State.DIFFER:
        plain.append(tr("Reviewers differ"))
    parts = _of_parts(review, claim, standing) if standing.state is State.VERIFIED else ()
    return (*(Warned(words, words) for words in plain), *parts)


def unticked(claim: Claim, standing: Standing) -> tuple[Part, ...]:
    """Return the figures, names and dates of a claim that are not ticked, in the order of the text."""
    return tuple(part for part in claim.parts if part.kind in _TICKED and part.span not in standing.ticked)


def _of_evidence(standing: Standing) -> Iterator[str]:
    supporting = [each.source for each in standing.evidence if each.stance is Stance.SUPPORTS]
    if not standing.evidence:
        yield tr("Verified without any source")
    elif not supporting:
        yield tr("Verified, and no source supports it")
    elif len(supporting) < _ENOUGH_SECONDARY and all(each.tier is Tier.SECONDARY for each in supporting):
        yield tr("Verified on secondary sources alone, of which fewer than two agree")


def _of_parts(review: Review, claim: Claim, standing: Standing) -> Iterator[Warned]:
    rule = tr("Verified, and a figure, name or date in it is not ticked")
    parts = unticked(claim, standing)
    words = [f"“{' '.join(part.span.of(review.article.text).split())}”" for part in parts]
    named = ", ".join(words[:_PARTS_BY_NAME])
    if len(words) > _PARTS_BY_NAME:
        more = len(words) - _PARTS_BY_NAME
        several = tr("Verified, but not ticked: {parts} and {count} more")
        yield Warned(rule, several.format(parts=named, count=more))
    elif words:
        yield Warned(rule, tr("Verified, but not ticked: {parts}").format(parts=named))


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
