"""The whole report as one JSON object, for programs.

Keys: `format` ("factcheck-report") and `version` (1) name this layout; `program`, `made`, `audience`;
`article` with `title`, `outlet`, `byline`, `date`, `published` (the day that a reviewer gave, "" where nobody
knows it, null where nobody was asked), `text`, `sha256` of the text's UTF-8, `origin` (`name`, `sha256` of
the original bytes, `encoding`) and `blocks` (`[start, end, role]`); `scope` with the `threshold`, how many
claims lie `below` it, and `hidden_kinds` with how many claims are of each; `counts` with `claims` (all),
`listed`, `settled`, `by_state` and `by_kind` (of the listed ones); `claims`, those that are listed, numbered
among all in the order of the text, `start` and `end` being code points of `article.text`, half-open,
`sources` and those it is `contradicted_by` numbers, `marked` whether a reviewer marked it, `ticked` whether a
part was checked, and `resolved` a date's value as far as the day of publication says; `sources`, with the
numbers of the `claims` they were given for and of those among them that they `contradicts`; `warnings` by
claim. For an editor also each claim's `note`, `flagged`, `reviewer` and `at`, and `conflicts` (claims, by
number, that can't all be true), `reviewers`, `history` (every act in causal order, without salts), `heads`
and `sign_off` (null where nobody has signed), whose `digest` is the one that `review/signing.py` describes.
"""

import json
from datetime import datetime
from typing import Any

from factcheck_app.domain.claim import Kind, Part, PartKind
from factcheck_app.domain.timex import resolve
from factcheck_app.report.contents import Contents, LedgerRow, NumberedSource
from factcheck_app.report.options import ReportOptions
from factcheck_app.report.wording import origin_name
from factcheck_app.review.published import publication_of
from factcheck_app.review.redaction import legal
from factcheck_app.review.review import Review
from factcheck_app.review.standing import Standing


def record_json(review: Review, contents: Contents, options: ReportOptions) -> bytes:
    """Return the report as indented JSON in UTF-8 (RFC 8259)."""
    record = {
        "format": "factcheck-report",
        "version": 1,
        "program": options.program,
        "made": _time(options.made),
        "audience": options.audience.value,
        "article": _article(review),
        "scope": _scope(contents),
        "counts": _counts(contents),
        "claims": [_claim(row, review, options) for row in contents.rows],
        "sources": [_source(each) for each in contents.sources],
        "warnings": [
            {"claim": row.number, "warning": warning} for row in contents.rows for warning in row.warnings
        ],
    }
    if options.tells_reviewers:
        record |= _for_editors(review, contents)
    return (json.dumps(record, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()


def _article(review: Review) -> dict[str, Any]:
    article = review.article
    origin = article.origin
    return {
        "title": legal(article.title),
        "outlet": legal(article.outlet),
        "byline": legal(article.byline),
        "date": legal(article.date),
        "published": review.published,
        "sha256": article.sha256,
        "origin": {"name": origin_name(origin.name), "sha256": origin.sha256, "encoding": origin.encoding},
        "text": legal(article.text),
        "blocks": [[block.span.start, block.span.end, block.role.value] for block in article.blocks],
    }


def _scope(contents: Contents) -> dict[str, Any]:
    return {
        "threshold": contents.scope.threshold,
        "below": contents.shown.below,
        "hidden_kinds": {
            kind.value: contents.shown.hidden.get(kind, 0) for kind in Kind if kind in contents.scope.hidden
        },
    }


def _counts(contents: Contents) -> dict[str, Any]:
    return {
        "claims": contents.total,
        "listed": len(contents.rows),
        "settled": contents.settled,
        "by_state": {state.value: count for state, count in contents.by_state.items()},
        "by_kind": {
            kind.value: {state.value: count for state, count in counts.items()}
            for kind, counts in contents.by_kind.items()
        },
    }


def _claim(row: LedgerRow, review: Review, options: ReportOptions) -> dict[str, Any]:
    claim = row.claim
    told = {
        "number": row.number,
        "id": claim.id,
        "start": claim.span.start,
        "end": claim.span.end,
        "words": row.words,
        "label": row.label,
        "kind": claim.kind.value,
        "voice": claim.voice.value,
        "speaker": row.speaker,
        "relays": list(row.relays),
        "marked": claim.marked,
        "parts": [_part(part, review, review.standing(claim.id)) for part in claim.parts],
        "uncheckable": claim.uncheckable.value if claim.uncheckable else "",
        "score": claim.score,
        "reasons": [legal(reason) for reason in claim.reasons],
        "place": row.place,
        "state": row.state.value,
        "settled": row.state.is_settled,
        "reason": row.reason,
        "correction": row.correction,
        "sources": list(row.sources),
        "contradicted_by": list(row.against),
        "warnings": list(row.warnings),
    }
    if options.tells_reviewers:
        at = None if row.at is None else _time(row.at)
        told |= {"note": row.note, "flagged": row.flagged, "reviewer": row.reviewer, "at": at}
    return told


def _part(part: Part, review: Review, standing: Standing) -> dict[str, Any]:
    told = {
        "kind": part.kind.value,
        "start": part.span.start,
        "end": part.span.end,
        "words": legal(part.span.of(review.article.text)),
        "ticked": part.span in standing.ticked,
    }
    known = {"value": part.value, "upper": part.upper, "unit": part.unit, "hedge": part.hedge}
    told |= {key: legal(text) for key, text in known.items() if text}
    if part.kind is PartKind.DATE and part.value:
        told["resolved"] = resolve(part.value, publication_of(review))
    return told


def _source(each: NumberedSource) -> dict[str, Any]:
    return {
        "number": each.number,
        "id": each.source.id,
        "title": each.source.title,
        "locator": each.source.locator,
        "confidential": each.source.confidential,
        "tier": each.source.tier.value,
        "medium": each.source.medium.value,
        "quote": each.source.quote,
        "accessed": each.source.accessed,
        "archived": each.source.archived,
        "claims": list(each.claims),
        "contradicts": list(each.against),
    }


def _for_editors(review: Review, contents: Contents) -> dict[str, Any]:
    return {
        "conflicts": [
            {"clash": each.conflict.clash.value, "claims": list(each.claims), "reason": each.reason}
            for each in contents.conflicts
        ],
        "reviewers": list(contents.reviewers),
        "history": [
            {**entry.row, "claim_number": entry.claim, "done": entry.done, "taken_back": entry.taken_back}
            for entry in contents.history
        ],
        "heads": list(review.heads),
        "sign_off": _sign_off(contents),
    }


def _sign_off(contents: Contents) -> dict[str, Any] | None:
    signature = contents.signature
    if signature is None:
        return None
    return {
        "name": legal(signature.name),
        "at": _time(signature.at),
        "digest": signature.digest,
        "changed_since": signature.changed_since,
    }


def _time(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
