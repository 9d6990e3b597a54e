"""Where a claim stands, and how one more act changes that."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.article import Span
from factcheck_app.domain.rows import evidence_from_row, flag_from_row, span_from_row
from factcheck_app.domain.source import Evidence, Source
from factcheck_app.domain.state import State


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a claim stands: its state, who gave it and when, and what was kept with the claim.

    `reason` says why a claim is not checkable. `reviewer` is empty and `at` None while unreviewed.
    `correction` is how the claim's words should read, `ticked` are the spans of the parts that were
    checked; `shaped` says that a reviewer moved the claim's bounds.
    """

    state: State = State.UNREVIEWED
    reason: str = ""
    reviewer: str = ""
    at: datetime | None = None
    note: str = ""
    correction: str = ""
    flagged: bool = False
    ticked: frozenset[Span] = frozenset()
    evidence: tuple[Evidence, ...] = ()
    shaped: bool = False

    @property
    def sources(self) -> tuple[Source, ...]:
        """Return the sources that were given for the claim, in the order in which they came."""
        return tuple(each.source for each in self.evidence)

    @property
    def is_touched(self) -> bool:
        """Say whether a reviewer has dealt with the claim in any way."""
        return self != UNTOUCHED

    def evidence_of(self, source_id: str) -> Evidence | None:
        """Return what the source of that id says of the claim, or None where it wasn't given for it."""
        return next((each for each in self.evidence if each.source.id == source_id), None)


UNTOUCHED = Standing()


def ruling_of(act: Act) -> tuple[State, str]:
    """Return the state and the reason that a verdict gives."""
    return State(act.text("state")), act.text("reason")


def standing_after(standing: Standing, act: Act) -> Standing:
    """Return the standing after one more act that was done with all before it in sight."""
    payload = act.payload or {}
    match act.kind:
        case ActKind.JUDGE:
            state, reason = ruling_of(act)
            return replace(standing, state=state, reason=reason, reviewer=act.reviewer, at=act.at)
        case ActKind.GROUP:
            state, reason = ruling_of(act)
            judged = replace(standing, state=state, reason=reason, reviewer=act.reviewer, at=act.at)
            known = {source.id for source in standing.sources}
            given = (evidence_from_row(row) for row in payload["evidence"])
            return with_evidence(judged, (each for each in given if each.source.id not in known))
        case ActKind.CLEAR:
            return cleared(standing)
        case ActKind.NOTE:
            return replace(standing, note=act.text("text"))
        case ActKind.CORRECTION:
            return replace(standing, correction=act.text("text"))
        case ActKind.FLAG:
            return replace(standing, flagged=flag_from_row(payload["on"]))
        case ActKind.TICK:
            part = frozenset({span_from_row(payload["span"])})
            ticked = standing.ticked | part if flag_from_row(payload["done"]) else standing.ticked - part
            return replace(standing, ticked=ticked)
        case ActKind.SOURCE:
            return with_evidence(standing, [evidence_from_row(payload)])
        case ActKind.DETACH:
            left = tuple(each for each in standing.evidence if each.source.id != act.text("source"))
            return replace(standing, evidence=left)
        case ActKind.BOUNDARY | ActKind.SPLIT:
            return replace(standing, shaped=True)
    return standing


def cleared(standing: Standing) -> Standing:
    """Return the standing of a claim that is unreviewed again."""
    return replace(standing, state=State.UNREVIEWED, reason="", reviewer="", at=None)


def with_evidence(standing: Standing, new: Iterable[Evidence]) -> Standing:
    """Return the standing with more evidence; what a source said before is said anew in its place."""
    by_id = {each.source.id: each for each in standing.evidence}
    for each in new:
        by_id[each.source.id] = each
    return replace(standing, evidence=tuple(by_id.values()))


def defined_anew(standing: Standing, sources: dict[str, Source]) -> Standing:
    """Return the standing with its sources as they are defined now; itself where nothing changed."""
    if all(sources.get(each.source.id, each.source) == each.source for each in standing.evidence):
        return standing
    evidence = (replace(each, source=sources.get(each.source.id, each.source)) for each in standing.evidence)
    return replace(standing, evidence=tuple(evidence))


def joined(standing: Standing, other: Standing, *, clears: bool) -> Standing:
    """Return the standing of a claim that another one was joined into: nothing kept with either is lost."""
    known = {source.id for source in standing.sources}
    both = with_evidence(standing, (each for each in other.evidence if each.source.id not in known))
    both = replace(
        both,
        note="\n".join(note for note in dict.fromkeys((standing.note, other.note)) if note),
        flagged=standing.flagged or other.flagged,
        ticked=standing.ticked | other.ticked,
        shaped=True,
    )
    return cleared(both) if clears else both
