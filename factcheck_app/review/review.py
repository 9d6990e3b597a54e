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
from factcheck_app.domain.source import Source
from factcheck_app.domain.state import State
from factcheck_app.review.carried import carry
from factcheck_app.review.causality import heads_of, in_causal_order
from factcheck_app.review.fold import NOTHING_DONE, Folded, Folding, fold
from factcheck_app.review.scope import Shown, shown_of
from factcheck_app.review.shape import reshaped, root_of
from factcheck_app.review.standing import UNTOUCHED, Standing

_WITHOUT_FOLD = (ActKind.RETRACT, ActKind.MERGE)
_SHAPES = ("marked", "bounds", "joined")
"""What of all that was folded says which claims there are, and where."""
_SHAPING = (ActKind.MARK, ActKind.BOUNDARY, ActKind.SPLIT, ActKind.JOIN)


@dataclass(frozen=True)
class Review:
    """An article, its claims in the order of the text, its acts in causal order, and what these come to.

    `claims` are the `suggestions` of the detector and what reviewers marked, within the bounds that
    reviewers gave them. `scope` says which are shown; the `guest` is shown whatever it says, since the
    reader went there. Make one with `review_of`; `with_claims`, `with_act` and `seen` return what it
    becomes.
    """

    article: Article
    claims: tuple[Claim, ...] = ()
    acts: tuple[Act, ...] = ()
    heads: tuple[str, ...] = ()
    folded: Folded = NOTHING_DONE
    scope: Scope = DEFAULT_SCOPE
    guest: str | None = None
    suggestions: Mapping[str, Claim] = field(default_factory=dict)

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

    @property
    def standings(self) -> Mapping[str, Standing]:
        """Return where the claims stand that acts touched, by id."""
        return self.folded.standings

    @property
    def published(self) -> str | None:
        """Return when the article was published, as a reviewer said (YYYY-MM-DD).

        It is empty where nobody knows it, None where nobody was asked.
        """
        return self.folded.published

    @property
    def sources(self) -> Mapping[str, Source]:
        """Return the sources that the review knows, by id, the one that was used last being the last."""
        return self.folded.sources

    def standing(self, claim_id: str) -> Standing:
        """Return where a claim stands; a claim that no act touched is unreviewed."""
        return self.standings.get(claim_id, UNTOUCHED)

    def claim(self, claim_id: str) -> Claim:
        """Return the claim of that id. Raises KeyError where there is none."""
        return self.claims[self.places[claim_id]]

    def with_claims(self, more: Iterable[Claim]) -> "Review":
        """Return the review with suggestions added; one that it has already stays as it is."""
        new = {claim.id: claim for claim in more if claim.id not in self.suggestions}
        if not new:
            return self
        suggestions = {**self.suggestions, **new}
        if self.folded.bounds or self.folded.joined:
            claims = _claims(self.article, suggestions, self.folded)
        else:
            claims = _with_each(self.claims, new.values())
        return carry(self, replace(self, suggestions=suggestions, claims=claims))

    def with_act(self, act: Act) -> "Review":
        """Return the review after one more act."""
        if act.parents != self.heads or act.kind in _WITHOUT_FOLD:
            return self._refolded((*self.acts, act))
        folding = Folding(self.folded)
        folding.take(act)
        folded = folding.folded
        shapes = act.kind in _SHAPING
        after = replace(
            self,
            acts=(*self.acts, act),
            heads=(act.id,),
            folded=folded,
            scope=folded.scope if act.kind is ActKind.SCOPE else self.scope,
            claims=_claims(self.article, self.suggestions, folded) if shapes else self.claims,
        )
        return carry(self, after)

    def seen(self, scope: Scope, guest: str | None = None) -> "Review":
        """Return the review in another scope that no act has kept yet, with a claim to show anyhow."""
        if (scope, guest) == (self.scope, self.guest):
            return self
        return carry(self, replace(self, scope=scope, guest=guest))

    def _refolded(self, acts: tuple[Act, ...]) -> "Review":
        ordered = in_causal_order(acts)
        folded = fold(ordered)
        same = all(getattr(folded, each) == getattr(self.folded, each) for each in _SHAPES)
        claims = self.claims if same else _claims(self.article, self.suggestions, folded)
        heads = heads_of(ordered)
        after = replace(self, claims=claims, acts=ordered, heads=heads, folded=folded, scope=folded.scope)
        return carry(self, after)


def review_of(article: Article, claims: Iterable[Claim] = (), acts: Iterable[Act] = ()) -> Review:
    """Return the review that these suggestions and acts make, in whatever order they come.

    Raises ValueError where the acts follow each other in a circle.
    """
    return _folded(article, {claim.id: claim for claim in claims}, tuple(acts))


def _folded(article: Article, suggestions: Mapping[str, Claim], acts: tuple[Act, ...]) -> Review:
    ordered = in_causal_order(acts)
    folded = fold(ordered)
    return Review(
        article,
        _claims(article, suggestions, folded),
        ordered,
        heads_of(ordered),
        folded,
        folded.scope,
        suggestions=suggestions,
    )


def _claims(article: Article, suggestions: Mapping[str, Claim], folded: Folded) -> tuple[Claim, ...]:
    """Return the claims that there are, in the order of the text.

    A claim joined into another one is gone, unless that one is gone itself.
    """
    every = {**folded.marked, **suggestions}
    there = (
        reshaped(claim, folded.bounds.get(claim.id), article.text)
        for claim in every.values()
        if claim.id not in folded.joined or root_of(claim.id, folded.joined) not in every
    )
    return tuple(sorted(there, key=_text_order))


def _with_each(claims: tuple[Claim, ...], new: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return claims with others among them, in the order of the text."""
    every = list(claims)
    for claim in new:
        insort(every, claim, key=_text_order)
    return tuple(every)


def _text_order(claim: Claim) -> tuple[int, int, str]:
    return claim.span.start, claim.span.end, claim.id
