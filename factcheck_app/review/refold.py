"""The fold after a retraction, made anew for those claims alone that it is about."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.review.fold import Folded, Folding, retracted

_OF_SEVERAL = (ActKind.GROUP, ActKind.SPLIT)
_OF_THE_ARTICLE = (ActKind.PUBLISHED, ActKind.SCOPE)

T = TypeVar("T")


def subject_of(acts: Sequence[Act], retraction: Act) -> Act | None:
    """Return the act that a retraction takes back or restores in the end; None where it is not there."""
    act: Act | None = retraction
    while act is not None and act.kind is ActKind.RETRACT:
        target = act.text("act")
        act = next((each for each in reversed(acts) if each.id == target), None)
    return act


def touched_by(folded: Folded, subject: Act) -> frozenset[str] | None:
    """Return the claims that are not as they were once an act is taken back or restored.

    None stands for all of them, where what counts for one claim hangs on others.
    """
    if folded.joined or subject.kind is ActKind.JOIN or subject.kind in _OF_THE_ARTICLE:
        return None
    touched = frozenset(subject.claim_ids)
    if subject.kind is ActKind.SOURCE and subject.payload is not None:
        source_id = str(subject.payload["source"]["id"])
        return touched | {
            claim_id for claim_id, each in folded.standings.items() if each.evidence_of(source_id) is not None
        }
    return touched


def refolded(folded: Folded, chain: Sequence[Act], touched: frozenset[str]) -> Folded:
    """Return what acts that follow one another come to, where only the `touched` claims have changed."""
    gone = retracted(chain)
    folding = Folding()
    for act in chain:
        if (act.kind is ActKind.SOURCE or _is_about(act, touched)) and act.id not in gone:
            folding.take(act)
    anew = folding.folded
    return replace(
        folded,
        standings=_with(folded.standings, anew.standings, touched),
        marked=_with(folded.marked, anew.marked, touched),
        bounds=_with(folded.bounds, anew.bounds, touched),
        sources=anew.sources,
    )


def _is_about(act: Act, claims: frozenset[str]) -> bool:
    """Say whether an act is about one of these claims; asked of every act of a review at each undo."""
    if act.payload is None or act.payload.get("claim") in claims:
        return act.payload is not None
    return act.kind in _OF_SEVERAL and not claims.isdisjoint(act.claim_ids)


def _with(before: Mapping[str, T], anew: Mapping[str, T], touched: frozenset[str]) -> dict[str, T]:
    """Return a mapping in which the touched claims stand as they do in another one."""
    after = dict(before)
    for claim_id in touched:
        after.pop(claim_id, None)
        if claim_id in anew:
            after[claim_id] = anew[claim_id]
    return after
