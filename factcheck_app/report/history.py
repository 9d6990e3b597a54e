"""The history in a report: every act in order, in words and as data, without salts and secrets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from factcheck_app.domain.act import Act, ActKind, Row, act_to_row
from factcheck_app.domain.claim import Kind
from factcheck_app.domain.rows import scope_from_row, source_from_row, source_to_row
from factcheck_app.domain.scope import Scope
from factcheck_app.report.redaction import Redaction
from factcheck_app.report.wording import legal
from factcheck_app.review.fold import retracted
from factcheck_app.review.review import Review


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
        done=_done(act, by_id),
        details=_details(act, payload),
        taken_back=taken_back,
    )


def _told(act: Act, redaction: Redaction) -> dict[str, Any] | None:
    """Return the payload without its salt, and its source as it may be told; None if it was expunged."""
    if act.payload is None:
        return None
    payload = {key: _legal_value(value) for key, value in act.payload.items() if key != "salt"}
    if act.kind is ActKind.SOURCE:
        payload["source"] = source_to_row(redaction.source(source_from_row(act.payload["source"])))
    return payload


def _legal_value(value: object) -> object:
    return legal(value) if isinstance(value, str) else value


def _judged_by(act: Act, by_id: Mapping[str, Act]) -> Act:
    """Return the act itself, or the one that a retraction takes back in the end."""
    while act.kind is ActKind.RETRACT and act.text("act") in by_id:
        act = by_id[act.text("act")]
    return act


def _done(act: Act, by_id: Mapping[str, Act]) -> str:
    """Return what was done in a few words."""
    if act.payload is None:
        return "something that was expunged"
    if act.kind is ActKind.RETRACT:
        target = by_id.get(act.text("act"))
        redone = target is not None and target.kind is ActKind.RETRACT
        words = _done(_judged_by(act, by_id), by_id) if target is not None else "an act that is not here"
        return f"{'restored' if redone else 'took back'}: {words}"
    if act.kind is ActKind.JUDGE:
        return act.text("state").replace("-", " ")
    return {
        ActKind.CLEAR: "cleared",
        ActKind.NOTE: "note" if act.text("text") else "note removed",
        ActKind.SOURCE: "source",
        ActKind.MERGE: "two copies of the review united",
        ActKind.PUBLISHED: "day of publication",
        ActKind.SCOPE: "which claims are shown",
    }[act.kind]


def _details(act: Act, payload: Mapping[str, Any] | None) -> str:
    """Return what goes with it: a reason, the note's text, the source."""
    if payload is None:
        return ""
    if act.kind is ActKind.SOURCE:
        source = payload["source"]
        return ", ".join(words for words in (source["title"], source["locator"]) if words)
    if act.kind is ActKind.PUBLISHED:
        return payload["date"] or "not known"
    if act.kind is ActKind.SCOPE:
        return _scope_words(scope_from_row(payload))
    return legal(act.text("reason") or act.text("text"))


def _scope_words(scope: Scope) -> str:
    hidden = ", ".join(kind.plural for kind in Kind if kind in scope.hidden)
    return f"threshold {scope.threshold:.2f}{f', without {hidden}' if hidden else ''}"
