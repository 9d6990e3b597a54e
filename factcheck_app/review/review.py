"""A review: an article with its claims and all acts, as one immutable value."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.state import State
from factcheck_app.review.causality import heads_of, in_causal_order
from factcheck_app.review.fold import UNTOUCHED, Standing, apply, fold


@dataclass(frozen=True)
class Review:
    """An article, its claims in the order of the text, its acts in causal order, and where claims stand.

    Make one with `review_of`; `with_claims` and `with_act` return what it becomes.
    """

    article: Article
    claims: tuple[Claim, ...] = ()
    acts: tuple[Act, ...] = ()
    heads: tuple[str, ...] = ()
    standings: Mapping[str, Standing] = field(default_factory=dict)

    @cached_property
    def places(self) -> dict[str, int]:
        """Return the place of each claim in the order of the text, by id, from 0."""
        return {claim.id: place for place, claim in enumerate(self.claims)}

    @cached_property
    def counts(self) -> Counter[State]:
        """Return how many claims are in each state."""
        return Counter(self.standing(claim.id).state for claim in self.claims)

    @property
    def settled(self) -> int:
        """Return how many claims want nothing more."""
        return sum(count for state, count in self.counts.items() if state.is_settled)

    def standing(self, claim_id: str) -> Standing:
        """Return where a claim stands; a claim that no act touched is unreviewed."""
        return self.standings.get(claim_id, UNTOUCHED)

    def claim(self, claim_id: str) -> Claim:
        """Return the claim of that id. Raises KeyError where there is none."""
        return self.claims[self.places[claim_id]]

    def with_claims(self, more: Iterable[Claim]) -> "Review":
        """Return the review with claims added; a claim that it has already stays as it is."""
        new = {claim.id: claim for claim in more if claim.id not in self.places}
        if not new:
            return self
        return replace(self, claims=tuple(sorted((*self.claims, *new.values()), key=_text_order)))

    def with_act(self, act: Act) -> "Review":
        """Return the review after one more act."""
        if act.parents != self.heads or act.kind in (ActKind.RETRACT, ActKind.MERGE):
            return _folded(self.article, self.claims, (*self.acts, act))
        standings = dict(self.standings)
        claim_id = act.text("claim")
        if claim_id:
            standings[claim_id] = apply(self.standing(claim_id), act)
        return replace(self, acts=(*self.acts, act), heads=(act.id,), standings=standings)


def review_of(article: Article, claims: Iterable[Claim] = (), acts: Iterable[Act] = ()) -> Review:
    """Return the review that these claims and acts make, in whatever order they come.

    Raises ValueError where the acts follow each other in a circle.
    """
    return _folded(article, (), tuple(acts)).with_claims(claims)


def _folded(article: Article, claims: tuple[Claim, ...], acts: tuple[Act, ...]) -> Review:
    ordered = in_causal_order(acts)
    return Review(article, claims, ordered, heads_of(ordered), fold(ordered))


def _text_order(claim: Claim) -> tuple[int, int, str]:
    return claim.span.start, claim.span.end, claim.id
