"""Articles, claims and sources as rows of JSON: for files, for pipes between processes, for reports."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from factcheck_app.domain.act import Row
from factcheck_app.domain.article import Article, Block, Origin, Role, Span
from factcheck_app.domain.claim import Claim, Kind, Part, PartKind, Voice
from factcheck_app.domain.scope import Scope
from factcheck_app.domain.source import Evidence, Medium, Source, Stance, Tier
from factcheck_app.domain.state import Uncheckable


def article_to_row(article: Article) -> Row:
    """Return the row that holds the whole article; blocks are `[start, end, role]`."""
    return {
        "sha256": article.sha256,
        "title": article.title,
        "outlet": article.outlet,
        "byline": article.byline,
        "date": article.date,
        "origin": {
            "name": article.origin.name,
            "sha256": article.origin.sha256,
            "encoding": article.origin.encoding,
        },
        "text": article.text,
        "blocks": [[block.span.start, block.span.end, block.role.value] for block in article.blocks],
    }


def article_from_row(row: Mapping[str, Any]) -> Article:
    """Return the article kept in `row`.

    Raises KeyError, TypeError or ValueError for a row that is none, ValueError also where the text is
    not the one that the row's digest names.
    """
    origin = row["origin"]
    article = Article(
        text=str(row["text"]),
        blocks=tuple(Block(Span(start, end), Role(role)) for start, end, role in row["blocks"]),
        title=str(row["title"]),
        origin=Origin(str(origin["name"]), str(origin["sha256"]), str(origin["encoding"])),
        outlet=str(row["outlet"]),
        byline=str(row["byline"]),
        date=str(row["date"]),
    )
    if article.sha256 != row["sha256"]:
        raise ValueError("the text is not the one its digest names")
    if article.blocks and article.blocks[-1].span.end > len(article.text):
        raise ValueError("a block ends outside the text")
    return article


def claim_to_row(claim: Claim) -> Row:
    """Return the row that holds the claim; spans are `[start, end]`."""
    row = {
        "id": claim.id,
        "text_sha256": claim.text_sha256,
        "span": span_to_row(claim.span),
        "sentence": span_to_row(claim.sentence),
        "kind": claim.kind.value,
        "label": claim.label,
        "speaker": claim.speaker,
        "voice": claim.voice.value,
        "score": claim.score,
        "reasons": list(claim.reasons),
        "relays": list(claim.relays),
        "parts": [part_to_row(part) for part in claim.parts],
        "uncheckable": claim.uncheckable.value if claim.uncheckable else "",
        "proposition": claim.proposition,
    }
    return {**row, "marked": True} if claim.marked else row


def claim_from_row(row: Mapping[str, Any]) -> Claim:
    """Return the claim kept in `row`. Raises KeyError, TypeError or ValueError for a row that is none.

    The first reviews were kept without relays, parts, `uncheckable` and proposition.
    """
    uncheckable = row.get("uncheckable", "")
    return Claim(
        id=str(row["id"]),
        text_sha256=str(row["text_sha256"]),
        span=span_from_row(row["span"]),
        sentence=span_from_row(row["sentence"]),
        kind=Kind(row["kind"]),
        label=str(row["label"]),
        speaker=str(row["speaker"]),
        voice=Voice(row["voice"]),
        score=float(row["score"]),
        reasons=tuple(str(reason) for reason in row["reasons"]),
        relays=tuple(str(relay) for relay in row.get("relays", ())),
        parts=tuple(part_from_row(part) for part in row.get("parts", ())),
        uncheckable=Uncheckable(uncheckable) if uncheckable else None,
        proposition=str(row.get("proposition", "")),
        marked=flag_from_row(row.get("marked", False)),
    )


def span_to_row(span: Span) -> list[int]:
    """Return the span as `[start, end]`."""
    return [span.start, span.end]


def span_from_row(row: Sequence[object]) -> Span:
    """Return the span kept in `row`. Raises TypeError or ValueError for what is none."""
    start, end = row
    if type(start) is int and type(end) is int:
        return Span(start, end)
    raise TypeError(f"{row!r} is no span")


def flag_from_row(value: object) -> bool:
    """Return a truth value. Raises TypeError for anything else."""
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} is neither true nor false")
    return value


def part_to_row(part: Part) -> Row:
    """Return the row of a part; what is empty has no place in it."""
    known = {"value": part.value, "upper": part.upper, "unit": part.unit, "hedge": part.hedge}
    named = {key: text for key, text in known.items() if text}
    return {"kind": part.kind.value, "span": span_to_row(part.span), **named}


def part_from_row(row: Mapping[str, Any]) -> Part:
    """Return the part kept in `row`. Raises KeyError, TypeError or ValueError for a row that is none."""
    known = {key: str(row.get(key, "")) for key in ("value", "upper", "unit", "hedge")}
    return Part(PartKind(row["kind"]), span_from_row(row["span"]), **known)


def source_to_row(source: Source) -> Row:
    """Return the row that holds the source."""
    return {
        "id": source.id,
        "title": source.title,
        "locator": source.locator,
        "confidential": source.confidential,
        "tier": source.tier.value,
        "medium": source.medium.value,
        "quote": source.quote,
        "accessed": source.accessed,
        "archived": source.archived,
    }


def source_from_row(row: Mapping[str, Any]) -> Source:
    """Return the source kept in `row`. Raises KeyError, TypeError or ValueError for a row that is none.

    The first reviews were kept without all that follows `confidential`.
    """
    plain = Source(
        id=str(row["id"]),
        title=str(row["title"]),
        locator=str(row["locator"]),
        confidential=bool(row["confidential"]),
    )
    return replace(
        plain,
        tier=Tier(row.get("tier", plain.tier)),
        medium=Medium(row.get("medium", plain.medium)),
        quote=str(row.get("quote", "")),
        accessed=_day(row.get("accessed", "")),
        archived=str(row.get("archived", "")),
    )


def evidence_to_row(evidence: Evidence) -> Row:
    """Return the row that holds a source with what it says of a claim."""
    return {"source": source_to_row(evidence.source), "stance": evidence.stance.value}


def evidence_from_row(row: Mapping[str, Any]) -> Evidence:
    """Return the evidence kept in `row`: a part of an act's payload.

    Raises KeyError, TypeError or ValueError for a row that is none. The first reviews were kept without
    a stance.
    """
    return Evidence(source_from_row(row["source"]), Stance(row.get("stance", Stance.SUPPORTS)))


def scope_to_row(scope: Scope) -> Row:
    """Return the row that holds the scope: the payload of its act."""
    return {"threshold": scope.threshold, "hidden": sorted(kind.value for kind in scope.hidden)}


def scope_from_row(row: Mapping[str, Any]) -> Scope:
    """Return the scope kept in `row`. Raises KeyError, TypeError or ValueError for a row that is none."""
    threshold, hidden = row["threshold"], row["hidden"]
    if type(threshold) not in (int, float) or not isinstance(hidden, list):
        raise TypeError("a scope is a threshold and a list of kinds")
    return Scope(float(threshold), frozenset(Kind(kind) for kind in hidden))


def published_from_row(row: Mapping[str, Any]) -> str:
    """Return the date of publication kept in `row` (ISO 8601, YYYY-MM-DD), empty where nobody knows it.

    Raises KeyError, TypeError or ValueError for a row that holds neither.
    """
    return _day(row["date"])


def _day(text: object) -> str:
    """Return a day as it is kept. Raises TypeError or ValueError unless it is YYYY-MM-DD or empty."""
    if not isinstance(text, str):
        raise TypeError(f"{text!r} is no date")
    if text and date.fromisoformat(text).isoformat() != text:
        raise ValueError(f"{text!r} is not written as YYYY-MM-DD")
    return text
