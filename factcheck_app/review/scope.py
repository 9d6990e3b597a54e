"""Which claims are shown: what each is worth, and what the scope of the review leaves out."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Kind
from factcheck_app.domain.scope import Scope
from factcheck_app.domain.tongue import tr
from factcheck_app.review.standing import Standing

SAYING = (Kind.QUOTATION, Kind.STATEMENT, Kind.ATTRIBUTION)
"""Kinds that claim that something was said: that can be checked, whatever it was."""


def worth(claim: Claim) -> float:
    """Return how much the claim is worth checking, 0 to 1; half of it where it can't be checked."""
    if claim.uncheckable is not None and claim.kind not in SAYING:
        return claim.score / 2
    return claim.score


def is_judged(standing: Standing) -> bool:
    """Say whether a reviewer has dealt with the claim, so that no scope hides it."""
    return standing.is_touched


def passes(claim: Claim, scope: Scope) -> bool:
    """Say whether a scope asks for the claim, whatever was done to it; a reviewer's claim always is."""
    return claim.marked or (worth(claim) >= scope.threshold and claim.kind not in scope.hidden)


_KINDS_BY_NAME = 2


@dataclass(frozen=True)
class Shown:
    """The claims that are shown, in the order of the text, and how many are not.

    `below` counts those that the threshold alone hides, `hidden` those of kinds that are hidden.
    """

    claims: tuple[Claim, ...] = ()
    below: int = 0
    hidden: Mapping[Kind, int] = field(default_factory=dict)

    @cached_property
    def places(self) -> dict[str, int]:
        """Return the place of each shown claim among them, by id, from 0."""
        return {claim.id: place for place, claim in enumerate(self.claims)}


def shown_of(
    claims: tuple[Claim, ...], standings: Mapping[str, Standing], scope: Scope, guest: str | None = None
) -> Shown:
    """Return what the scope shows: what it asks for, all that is judged, and the `guest` in any case."""
    threshold, hidden_kinds = scope.threshold, scope.hidden
    left = [
        claim
        for claim in claims
        # Most claims pass by their score alone; this runs over all of them with every verdict.
        if (claim.score < threshold or claim.uncheckable or (hidden_kinds and claim.kind in hidden_kinds))
        and (worth(claim) < threshold or claim.kind in hidden_kinds)
        and claim.id != guest
        and not claim.marked
        and not (claim.id in standings and is_judged(standings[claim.id]))
    ]
    if not left:
        return Shown(claims)
    gone = {claim.id for claim in left}
    hidden = Counter(claim.kind for claim in left if claim.kind in scope.hidden)
    kept = tuple(claim for claim in claims if claim.id not in gone)
    return Shown(kept, len(left) - hidden.total(), hidden)


def nearest(claims: Iterable[Claim], to: Span) -> Claim | None:
    """Return the claim that begins nearest to where a span does, the later of two; None without claims."""
    return min(claims, key=lambda each: (abs(each.span.start - to.start), -each.span.start), default=None)


def left_out(shown: Shown) -> tuple[str, ...]:
    """Return what is not shown and why, in a few words each; nothing where all is shown."""
    below = tr("{count} below the threshold").format(count=shown.below)
    said = [below] if shown.below else []
    kinds = [kind for kind in Kind if kind in shown.hidden]
    if len(kinds) > _KINDS_BY_NAME:
        many = tr("{count} of {kinds} kinds hidden")
        said.append(many.format(count=sum(shown.hidden.values()), kinds=len(kinds)))
    elif kinds:
        counted = (f"{shown.hidden[k]} {k.word if shown.hidden[k] == 1 else k.plural}" for k in kinds)
        named = tr("{one} and {other} hidden") if len(kinds) == _KINDS_BY_NAME else tr("{one} hidden")
        said.append(named.format(**dict(zip(("one", "other"), counted, strict=False))))
    return tuple(said)
