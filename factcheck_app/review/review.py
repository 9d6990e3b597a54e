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
from factcheck_app.review.causality import heads_of, in_causal_order, is_chain
from factcheck_app.review.fold import NOTHING_DONE, Folded, Folding, fold
from factcheck_app.review.refold import refolded, subject_of, touched_by
from factcheck_app.review.scope import Shown, is_judged, passes, shown_of
from factcheck_app.review.shape import reshaped, root_of
from factcheck_app.review.standing import UNTOUCHED, Standing

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
    def is_chain(self) -> bool:
        """Say whether every act was done with all before it in sight."""
        return is_chain(self.acts)

    @cached_property
    def counts(self) -> Counter[State]:
        """Return how many claims are in each state."""
        return Counter(self.standing(claim.id).state for claim in self.claims)

    @cached_property
    def known_lines(self) -> dict[str, bytes]:
        """Return the lines of the state's digest that were made already, by claim: for `review.signing`."""
        return {}

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
        if act.parents != self.heads:
            return replace(_folded(self.article, self.suggestions, (*self.acts, act)), guest=self.guest)
        if act.kind is ActKind.RETRACT:
            return self._with_retraction(act)
        folding = Folding(self.folded)
        folding.take(act)
        folded = folding.folded
        after = self._after(act, folded, shapes=act.kind in _SHAPING)
        if act.kind not in _SHAPING:
            _carry(self, after, _touched(self, act, folded))
        return after

    def seen(self, scope: Scope, guest: str | None = None) -> "Review":
        """Return the review in another scope that no act has kept yet, with a claim to show anyhow."""
        if (scope, guest) == (self.scope, self.guest):
            return self
        return carry(self, replace(self, scope=scope, guest=guest))

    def _with_retraction(self, act: Act) -> "Review":
        """Return the review after an act was taken back or restored with all before it in sight."""
        acts = (*self.acts, act)
        subject = subject_of(acts, act)
        touched = touched_by(self.folded, subject) if subject and self.is_chain else None
        if subject is None or touched is None:
            return self._after(act, fold(acts), shapes=True)
        shapes = subject.kind in _SHAPING
        after = self._after(act, refolded(self.folded, acts, touched), shapes=shapes)
        if not shapes:
            _carry(self, after, touched)
        return after

    def _after(self, act: Act, folded: Folded, *, shapes: bool) -> "Review":
        """Return the review after an act, which is the only head now."""
        moves = act.kind is ActKind.SCOPE or folded.scope != self.folded.scope
        after = replace(
            self,
            acts=(*self.acts, act),
            heads=(act.id,),
            folded=folded,
            scope=folded.scope if moves else self.scope,
            claims=_claims(self.article, self.suggestions, folded) if shapes else self.claims,
        )
        after.__dict__["is_chain"] = self.is_chain
        return after


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


def _touched(before: Review, act: Act, folded: Folded) -> Iterable[str]:
    """Return the claims whose standing an act changed; a source defined anew changes all that have it."""
    if act.kind is ActKind.SOURCE:
        old = before.standings
        return [claim_id for claim_id, new in folded.standings.items() if old.get(claim_id) is not new]
    return [root_of(claim_id, folded.joined) for claim_id in act.claim_ids]


def _carry(before: Review, after: Review, touched: Iterable[str]) -> None:
    """Hand on what was found out about the review before an act that leaves the claims as they are.

    All this is worked out over all claims, and an act touches one or two.
    """
    known, places = before.__dict__, before.places
    after.__dict__["places"] = places
    there = [claim_id for claim_id in dict.fromkeys(touched) if claim_id in places]
    if "counts" in known:
        counts = Counter(known["counts"])
        counts.subtract(before.standing(claim_id).state for claim_id in there)
        counts.update(after.standing(claim_id).state for claim_id in there)
        after.__dict__["counts"] = +counts
    lines = {**known.get("known_lines", {})}
    for claim_id in there:
        lines.pop(claim_id, None)
    if lines:
        after.__dict__["known_lines"] = lines
    same_scope = "shown" in known and before.scope == after.scope
    if same_scope and all(_stays_shown(before, after, claim_id) for claim_id in there):
        after.__dict__["shown"] = known["shown"]


def _stays_shown(before: Review, after: Review, claim_id: str) -> bool:
    """Say whether an act that touched a claim left it among those that are shown, or hidden, as it was."""
    was, now = (is_judged(each.standing(claim_id)) for each in (before, after))
    return was == now or passes(before.claim(claim_id), before.scope)


def _text_order(claim: Claim) -> tuple[int, int, str]:
    return claim.span.start, claim.span.end, claim.id
