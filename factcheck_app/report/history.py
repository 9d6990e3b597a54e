"""The history in a report: every act in order, in words and as data, without salts and secrets."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from factcheck_app.domain.act import Act, ActKind, Row, act_to_row
from factcheck_app.domain.claim import Kind
from factcheck_app.domain.rows import evidence_from_row, evidence_to_row, scope_from_row, span_from_row
from factcheck_app.domain.scope import Scope
from factcheck_app.domain.state import State
from factcheck_app.review.fold import retracted
from factcheck_app.review.redaction import Redaction, legal
from factcheck_app.review.review import Review

_WRITTEN_IN = {ActKind.CORRECTION: "text", ActKind.NOTE: "text", ActKind.JOIN: "correction"}
"""Where in a payload a reviewer's own words stand, which may name a source."""

_DONE = {
    ActKind.CLEAR: "cleared",
    ActKind.MERGE: "two copies of the review united",
    ActKind.PUBLISHED: "day of publication",
    ActKind.SCOPE: "which claims are shown",
    ActKind.DETACH: "source taken away",
    ActKind.MARK: "claim marked",
    ActKind.BOUNDARY: "bounds moved",
    ActKind.SPLIT: "split in two",
    ActKind.JOIN: "joined with another claim",
    ActKind.SIGN_OFF: "signed off",
    ActKind.WITHDRAW: "sign-off withdrawn",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One act: its row as it may be told, what was done in words, and to which claim by number."""

    act: Act
    row: Row
    claim: int | None
    done: str
    details: str
    taken_back: bool


def history_of(review: Review, redaction: Redaction) -> tuple[Entry, ...]:
    """Return every act in causal order."""
    gone = retracted(review.acts)
    by_id = {act.id: act for act in review.acts}
    return tuple(_entry(act, by_id, review, redaction, taken_back=act.id in gone) for act in review.acts)


def _entry(
    act: Act, by_id: Mapping[str, Act], review: Review, redaction: Redaction, *, taken_back: bool
) -> Entry:
    payload = _told(act, redaction)
    target = _judged_by(act, by_id)
    place = review.places.get(target.text("claim"))
    return Entry(
        act=act,
        row={**act_to_row(act), "reviewer": legal(act.reviewer), "payload": payload},
        claim=None if place is None else place + 1,
        done=_done(act, by_id, review),
        details=_details(act, payload, review),
        taken_back=taken_back,
    )


def _told(act: Act, redaction: Redaction) -> dict[str, Any] | None:
    """Return the payload without its salt, and its source as it may be told; None if it was expunged."""
    if act.payload is None:
        return None
    payload = {key: _legal_value(value) for key, value in act.payload.items() if key != "salt"}
    key = _WRITTEN_IN.get(act.kind)
    if key is not None:
        payload[key] = redaction.words(act.text(key))
    if act.kind is ActKind.SOURCE:
        payload |= _told_evidence(act.payload, redaction)
    if act.kind is ActKind.GROUP:
        payload["evidence"] = [_told_evidence(row, redaction) for row in act.payload["evidence"]]
    return payload


def _told_evidence(row: Mapping[str, Any], redaction: Redaction) -> Row:
    evidence = evidence_from_row(row)
    return evidence_to_row(replace(evidence, source=redaction.source(evidence.source)))


def _legal_value(value: object) -> object:
    """Return a value of JSON with every text in it as it may be written."""
    if isinstance(value, dict):
        return {key: _legal_value(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_legal_value(each) for each in value]
    return legal(value) if isinstance(value, str) else value


def _judged_by(act: Act, by_id: Mapping[str, Act]) -> Act:
    """Return the act itself, or the one that a retraction takes back in the end."""
    while act.kind is ActKind.RETRACT and act.text("act") in by_id:
        act = by_id[act.text("act")]
    return act


def _numbers(act: Act, review: Review) -> str:
    """Return the claims of a group act beside the first by number, those that are still there."""
    places = (review.places.get(claim_id) for claim_id in act.claim_ids[1:])
    numbers = [str(place + 1) for place in places if place is not None]
    return f"{'claim' if len(numbers) == 1 else 'claims'} {', '.join(numbers)}"


def _done(act: Act, by_id: Mapping[str, Act], review: Review) -> str:
    """Return what was done in a few words."""
    if act.payload is None:
        return "something that was expunged"
    if act.kind is ActKind.RETRACT:
        target = by_id.get(act.text("act"))
        redone = target is not None and target.kind is ActKind.RETRACT
        words = (
            _done(_judged_by(act, by_id), by_id, review) if target is not None else "an act that is not here"
        )
        return f"{'restored' if redone else 'took back'}: {words}"
    match act.kind:
        case ActKind.JUDGE:
            return State(act.text("state")).word
        case ActKind.GROUP:
            return f"{State(act.text('state')).word}, and so {_numbers(act, review)}"
        case ActKind.NOTE | ActKind.CORRECTION if not act.text("text"):
            return f"{act.kind.value} removed"
        case ActKind.FLAG:
            return "flag" if act.payload["on"] else "flag taken away"
        case ActKind.TICK:
            return "ticked" if act.payload["done"] else "not ticked any more"
    return _DONE.get(act.kind, act.kind.value)


def _details(act: Act, payload: Mapping[str, Any] | None, review: Review) -> str:
    """Return what goes with it: a reason, the note's text, the source."""
    if payload is None:
        return ""
    text = review.article.text
    match act.kind:
        case ActKind.SOURCE:
            source = payload["source"]
            return ", ".join(words for words in (source["title"], source["locator"]) if words)
        case ActKind.TICK | ActKind.BOUNDARY:
            return legal(span_from_row(payload["span"]).of(text))
        case ActKind.MARK | ActKind.SPLIT:
            return legal(span_from_row(payload["marked"]["span"]).of(text))
        case ActKind.SIGN_OFF:
            return legal(act.text("name"))
    if act.kind is ActKind.PUBLISHED:
        return payload["date"] or "not known"
    if act.kind is ActKind.SCOPE:
        return _scope_words(scope_from_row(payload))
    return str(payload.get("reason") or payload.get("text") or payload.get("correction") or "")


def _scope_words(scope: Scope) -> str:
    hidden = ", ".join(kind.plural for kind in Kind if kind in scope.hidden)
    return f"threshold {scope.threshold:.2f}{f', without {hidden}' if hidden else ''}"
