"""The fold: from acts in causal order to where each claim stands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from factcheck_app.domain.act import Act, ActKind, Source
from factcheck_app.domain.rows import published_from_row, scope_from_row, source_from_row
from factcheck_app.domain.scope import DEFAULT_SCOPE, Scope
from factcheck_app.domain.state import State
from factcheck_app.review.causality import Ancestry


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a claim stands: its state, who gave it and when, and what was kept with the claim.

    `reason` says why a claim is not checkable. `reviewer` is empty and `at` None while unreviewed.
    """

    state: State = State.UNREVIEWED
    reason: str = ""
    reviewer: str = ""
    at: datetime | None = None
    note: str = ""
    sources: tuple[Source, ...] = ()


UNTOUCHED = Standing()


def fold(ordered: Sequence[Act]) -> dict[str, Standing]:
    """Return the standing of every claim that acts touched. `ordered` must be in causal order.

    Retracted acts count for nothing. Verdicts given without sight of each other that differ make the
    state `DIFFER`; of notes the last in order stands, and every source stays.
    """
    gone = retracted(ordered)
    ancestry = Ancestry(ordered)
    standings: dict[str, Standing] = {}
    tips: dict[str, list[Act]] = {}
    for act in ordered:
        claim_id = act.text("claim")
        if act.id in gone or not claim_id:
            continue
        if act.kind in (ActKind.JUDGE, ActKind.CLEAR):
            unseen = [tip for tip in tips.get(claim_id, ()) if not ancestry.precedes(tip, act)]
            tips[claim_id] = [*unseen, act]
        standings[claim_id] = apply(standings.get(claim_id, UNTOUCHED), act)
    for claim_id, acts in tips.items():
        if len({_ruling(act) for act in acts if act.kind is ActKind.JUDGE}) > 1:
            standings[claim_id] = replace(standings[claim_id], state=State.DIFFER, reason="")
    return standings


@dataclass(frozen=True, slots=True)
class About:
    """What acts say of the whole article: when it was published, and which of its claims are shown."""

    published: str | None = None
    scope: Scope = DEFAULT_SCOPE


def fold_article(ordered: Sequence[Act]) -> About:
    """Return what was said of the article, the last in causal order; retracted acts count for nothing."""
    about, gone = About(), retracted(ordered)
    for act in ordered:
        if act.id not in gone:
            about = apply_to_article(about, act)
    return about


def apply_to_article(about: About, act: Act) -> About:
    """Return what is said of the article after one more act that was done with all before it in sight."""
    if act.kind is ActKind.PUBLISHED and act.payload is not None:
        return replace(about, published=published_from_row(act.payload))
    if act.kind is ActKind.SCOPE and act.payload is not None:
        return replace(about, scope=scope_from_row(act.payload))
    return about


def apply(standing: Standing, act: Act) -> Standing:
    """Return the standing after one more act that was done with all before it in sight."""
    if act.kind is ActKind.JUDGE:
        state, reason = _ruling(act)
        return replace(standing, state=state, reason=reason, reviewer=act.reviewer, at=act.at)
    if act.kind is ActKind.CLEAR:
        return replace(standing, state=State.UNREVIEWED, reason="", reviewer="", at=None)
    if act.kind is ActKind.NOTE:
        return replace(standing, note=act.text("text"))
    if act.kind is ActKind.SOURCE:
        source = source_from_row((act.payload or {})["source"])
        return replace(standing, sources=(*standing.sources, source))
    return standing


def retracted(ordered: Sequence[Act]) -> frozenset[str]:
    """Return the ids of the acts that stand retracted. `ordered` must be in causal order.

    A retraction counts only for acts of its own replica, and not if it is retracted itself.
    """
    replica_of = {act.id: act.replica for act in ordered}
    gone: set[str] = set()
    for act in reversed(ordered):
        target = act.text("act")
        if act.kind is ActKind.RETRACT and act.id not in gone and replica_of.get(target) == act.replica:
            gone.add(target)
    return frozenset(gone)


def _ruling(act: Act) -> tuple[State, str]:
    return State(act.text("state")), act.text("reason")
