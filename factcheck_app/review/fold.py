"""The fold: from acts in causal order to where each claim stands, and what else was said."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.claim import Claim, Part
from factcheck_app.domain.rows import (
    claim_from_row,
    part_from_row,
    published_from_row,
    scope_from_row,
    source_from_row,
    span_from_row,
)
from factcheck_app.domain.scope import DEFAULT_SCOPE, Scope
from factcheck_app.domain.source import Source
from factcheck_app.domain.state import State
from factcheck_app.review.causality import Ancestry
from factcheck_app.review.shape import Bounds, hull, root_of
from factcheck_app.review.standing import (
    UNTOUCHED,
    Standing,
    defined_anew,
    joined,
    ruling_of,
    standing_after,
)

NEVER_RETRACTED = (ActKind.SIGN_OFF, ActKind.WITHDRAW)
"""A sign-off ends by an act of its own."""

_RULINGS = (ActKind.JUDGE, ActKind.GROUP, ActKind.CLEAR)
_VERDICTS = (ActKind.JUDGE, ActKind.GROUP)


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who signed the review, when, and the digest of its state at that time. `id` is that of the act."""

    id: str
    name: str
    at: datetime
    digest: str


@dataclass(frozen=True, slots=True)
class Folded:
    """All that acts come to.

    `standings`, `bounds` and `marked` (claims of reviewers) are by claim, `joined` says into which one a
    claim was joined. `sources` are as they were defined last, the one that was used last being the last.
    `signatures` are the sign-offs that hold, more than one where they were given apart.
    """

    standings: Mapping[str, Standing] = field(default_factory=dict)
    marked: Mapping[str, Claim] = field(default_factory=dict)
    bounds: Mapping[str, Bounds] = field(default_factory=dict)
    joined: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    signatures: tuple[SignOff, ...] = ()
    published: str | None = None
    scope: Scope = DEFAULT_SCOPE


NOTHING_DONE = Folded()


class Folding:
    """Takes one act after the other, each done with all before it in sight."""

    def __init__(self, start: Folded = NOTHING_DONE) -> None:
        self._standings = dict(start.standings)
        self._marked = dict(start.marked)
        self._bounds = dict(start.bounds)
        self._joined = dict(start.joined)
        self._sources = dict(start.sources)
        self._signatures = start.signatures
        self._published, self._scope = start.published, start.scope

    @property
    def folded(self) -> Folded:
        """Return what the acts so far come to; `take` nothing more after that."""
        return Folded(
            self._standings,
            self._marked,
            self._bounds,
            self._joined,
            self._sources,
            self._signatures,
            self._published,
            self._scope,
        )

    def root(self, claim_id: str) -> str:
        """Return the claim that a claim was joined into, itself where it was joined into none."""
        return root_of(claim_id, self._joined)

    def rule(self, claim_id: str, act: Act) -> None:
        """Let an act change the standing of a claim."""
        self._standings[claim_id] = standing_after(self._standing(claim_id), act)

    def differ(self, claim_id: str) -> None:
        """Say of a claim that reviewers differ."""
        self._standings[claim_id] = replace(self._standing(claim_id), state=State.DIFFER, reason="")

    def take(self, act: Act) -> None:
        """Take one more act; one that was expunged says nothing."""
        if act.payload is None:
            return
        match act.kind:
            case ActKind.PUBLISHED:
                self._published = published_from_row(act.payload)
            case ActKind.SCOPE:
                self._scope = scope_from_row(act.payload)
            case ActKind.SIGN_OFF | ActKind.WITHDRAW:
                self._sign(act)
            case ActKind.JOIN:
                self._join(act)
            case ActKind.RETRACT | ActKind.MERGE:
                pass
            case _:
                self._shape(act)
                self._stand(act)

    def _standing(self, claim_id: str) -> Standing:
        return self._standings.get(claim_id, UNTOUCHED)

    def _stand(self, act: Act) -> None:
        if act.kind is ActKind.SOURCE:
            self._define(act)
        if act.kind is ActKind.GROUP:
            for claim_id in act.claim_ids[1:]:
                self.rule(self.root(claim_id), act)
        elif act.kind is not ActKind.MARK and act.text("claim"):
            self.rule(self.root(act.text("claim")), act)

    def _define(self, act: Act) -> None:
        """Take a source as it is defined now, wherever it was given."""
        source = source_from_row((act.payload or {})["source"])
        before = self._sources.pop(source.id, source)
        self._sources[source.id] = source
        if before != source:
            for claim_id, standing in self._standings.items():
                self._standings[claim_id] = defined_anew(standing, self._sources)

    def _shape(self, act: Act) -> None:
        payload = act.payload or {}
        if act.kind in (ActKind.MARK, ActKind.SPLIT):
            claim = claim_from_row(payload["marked"])
            self._marked[claim.id] = claim
        if act.kind in (ActKind.BOUNDARY, ActKind.SPLIT):
            claim_id = self.root(act.text("claim"))
            before = self._bounds.get(claim_id)
            self._bounds[claim_id] = Bounds(
                span_from_row(payload["span"]), _parts(before.parts if before else (), payload)
            )

    def _join(self, act: Act) -> None:
        payload = act.payload or {}
        into, other = self.root(act.text("claim")), self.root(act.text("other"))
        if into == other:
            return
        mine, theirs = (
            self._bounds.get(claim_id, Bounds(span_from_row(row)))
            for claim_id, row in zip((into, other), payload["spans"], strict=True)
        )
        parts = _parts((*mine.parts, *theirs.parts), payload)
        self._bounds[into] = Bounds(hull(mine.span, theirs.span), parts)
        self._joined[other] = into
        both = joined(self._standing(into), self._standing(other), clears=bool(payload["clears"]))
        self._standings[into] = replace(both, correction=act.text("correction"))

    def _sign(self, act: Act) -> None:
        ended = (act.payload or {})["ends"]
        self._signatures = tuple(each for each in self._signatures if each.id not in ended)
        if act.kind is ActKind.SIGN_OFF:
            signature = SignOff(act.id, act.text("name"), act.at, act.text("digest"))
            self._signatures = (*self._signatures, signature)


def _parts(before: Iterable[Part], payload: Mapping[str, Any]) -> tuple[Part, ...]:
    """Return the parts that a claim had got and those that it gets with an act, each once."""
    new = (part_from_row(row) for row in payload.get("parts", ()))
    return tuple(dict.fromkeys((*before, *new)))


class _Rulings:
    """The last rulings on each claim: more than one where reviewers ruled out of sight of each other."""

    def __init__(self, ancestry: Ancestry) -> None:
        self._ancestry = ancestry
        self._tips: dict[str, list[Act]] = {}

    def take(self, claim_id: str, act: Act) -> None:
        """Let a ruling on a claim stand beside those that it hadn't in sight."""
        self._tips[claim_id] = [*self._unseen(claim_id, act), act]

    def join(self, into: str, other: str, act: Act) -> list[Act]:
        """Return the rulings on a joined claim that the joining hadn't in sight: they hold for both now."""
        moved = self._unseen(other, act)
        self._tips.pop(other, None)
        for ruling in moved:
            self.take(into, ruling)
        return moved

    def differing(self) -> Iterator[str]:
        """Yield the claims whose last verdicts differ."""
        for claim_id, acts in self._tips.items():
            if len({ruling_of(act) for act in acts if act.kind in _VERDICTS}) > 1:
                yield claim_id

    def _unseen(self, claim_id: str, act: Act) -> list[Act]:
        return [tip for tip in self._tips.get(claim_id, ()) if not self._ancestry.precedes(tip, act)]


def fold(ordered: Sequence[Act]) -> Folded:
    """Return what acts come to that are in causal order.

    Retracted acts count for nothing. Verdicts given without sight of each other that differ make the
    state `DIFFER`; of two notes, corrections, flags, ticks, bounds or definitions of a source the last
    in order stands, and every source stays. What was done to a claim that is joined into another one
    counts for that.
    """
    gone = retracted(ordered)
    rulings = _Rulings(Ancestry(ordered))
    folding = Folding()
    for act in ordered:
        if act.id in gone or act.payload is None:
            continue
        if act.kind is ActKind.JOIN:
            _join(act, folding, rulings)
            continue
        folding.take(act)
        if act.kind in _RULINGS:
            for claim_id in _ruled(act):
                rulings.take(folding.root(claim_id), act)
    for claim_id in rulings.differing():
        folding.differ(claim_id)
    return folding.folded


def _ruled(act: Act) -> tuple[str, ...]:
    return act.claim_ids[1:] if act.kind is ActKind.GROUP else act.claim_ids


def _join(act: Act, folding: Folding, rulings: _Rulings) -> None:
    into, other = folding.root(act.text("claim")), folding.root(act.text("other"))
    folding.take(act)
    if into == other:
        return
    if (act.payload or {})["clears"]:
        rulings.take(into, act)
    for ruling in rulings.join(into, other, act):
        folding.rule(into, ruling)


def retracted(ordered: Sequence[Act]) -> frozenset[str]:
    """Return the ids of the acts that stand retracted. `ordered` must be in causal order.

    A retraction counts only for acts of its own replica, and not if it is retracted itself.
    """
    retractions = [act for act in ordered if act.kind is ActKind.RETRACT]
    named = {act.text("act") for act in retractions}
    by_id = {act.id: act for act in ordered if act.id in named}
    gone: set[str] = set()
    for act in reversed(retractions):
        if act.id not in gone:
            target = by_id.get(act.text("act"))
            if target and target.replica == act.replica and target.kind not in NEVER_RETRACTED:
                gone.add(target.id)
    return frozenset(gone)
