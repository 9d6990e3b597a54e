"""A review: an article with its claims and all acts, as one immutable value."""

from bisect import insort
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.scope import DEFAULT_SCOPE, Scope
from factcheck_app.domain.state import State
from factcheck_app.review.carried import carry
from factcheck_app.review.causality import heads_of, in_causal_order
from factcheck_app.review.fold import UNTOUCHED, About, Standing, apply, apply_to_article, fold, fold_article
from factcheck_app.review.scope import Shown, shown_of


@dataclass(frozen=True)
class Review:
    """An article, its claims in the order of the text, its acts in causal order, and where claims stand.

    `published` is when the article was published, as a reviewer said (YYYY-MM-DD): empty where nobody
    knows it, None where nobody was asked. `scope` says which claims are shown; the `guest` is shown
    whatever it says, since the reader went there. Make one with `review_of`; `with_claims`, `with_act`
    and `seen` return what it becomes.
    """

    article: Article
    claims: tuple[Claim, ...] = ()
    acts: tuple[Act, ...] = ()
    heads: tuple[str, ...] = ()
    standings: Mapping[str, Standing] = field(default_factory=dict)
    published: str | None = None
    scope: Scope = DEFAULT_SCOPE
    guest: str | None = None

    @cached_property
    def places(self) -> dict[str, int]:
        """Return the place of each claim in the order of the text, by id, from 0."""
        return {claim.id: place for place, claim in enumerate(self.claims)}

    @cached_property
    def counts(self) -> Counter[State]:
        """Return how many claims are in each state."""
        return Counter(self.standing(claim.id).state for claim in self.claims)

    @cached_property
    def shown(self) -> Shown:
        """Return the claims that are shown; those that are judged always are."""
        return shown_of(self.claims, self.standings, self.scope, self.guest)

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
        claims = list(self.claims)
        for claim in new.values():
            insort(claims, claim, key=_text_order)
        return replace(self, claims=tuple(claims))

    def with_act(self, act: Act) -> "Review":
        """Return the review after one more act."""
        if act.parents != self.heads or act.kind in (ActKind.RETRACT, ActKind.MERGE):
            folded = _folded(self.article, self.claims, (*self.acts, act))
            return carry(self, replace(folded, guest=self.guest))
        about = apply_to_article(About(self.published, self.scope), act)
        standings = dict(self.standings)
        claim_id = act.text("claim")
        if claim_id:
            standings[claim_id] = apply(self.standing(claim_id), act)
        after = replace(
            self,
            acts=(*self.acts, act),
            heads=(act.id,),
            standings=standings,
            published=about.published,
            scope=about.scope,
        )
        return carry(self, after)

    def seen(self, scope: Scope, guest: str | None = None) -> "Review":
        """Return the review in another scope that no act has kept yet, with a claim to show anyhow."""
        if (scope, guest) == (self.scope, self.guest):
            return self
        return carry(self, replace(self, scope=scope, guest=guest))


def review_of(article: Article, claims: Iterable[Claim] = (), acts: Iterable[Act] = ()) -> Review:
    """Return the review that these claims and acts make, in whatever order they come.

    Raises ValueError where the acts follow each other in a circle.
    """
    return _folded(article, (), tuple(acts)).with_claims(claims)


def _folded(article: Article, claims: tuple[Claim, ...], acts: tuple[Act, ...]) -> Review:
    ordered = in_causal_order(acts)
    about = fold_article(ordered)
    return Review(article, claims, ordered, heads_of(ordered), fold(ordered), about.published, about.scope)


def _text_order(claim: Claim) -> tuple[int, int, str]:
    return claim.span.start, claim.span.end, claim.id
