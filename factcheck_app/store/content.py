"""What a review's tables mean: read with every check, and turned into rows again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from factcheck_app.domain.act import Act, ActKind, Row, act_from_row, act_to_row, is_sound
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.rows import (
    article_from_row,
    claim_from_row,
    claim_to_row,
    evidence_from_row,
    flag_from_row,
    part_from_row,
    published_from_row,
    scope_from_row,
    span_from_row,
)
from factcheck_app.domain.state import State
from factcheck_app.store.layout import Tables

TEXTS = "texts"
CLAIMS = "claims"
DONE = "done"
ACTS = "acts"


@dataclass(frozen=True, slots=True)
class Findings:
    """What an analysis found: claims, the blocks (by index) it is done with, and the detector's version."""

    claims: tuple[Claim, ...]
    done_blocks: frozenset[int]
    detector: str


@dataclass(frozen=True, slots=True)
class Content:
    """What a review's file holds. Acts and claims come in the order in which they were kept.

    `heads` are the ids of the acts that its header names as the last ones.
    """

    article: Article
    claims: tuple[Claim, ...] = ()
    done_blocks: frozenset[int] = frozenset()
    detector: str = ""
    acts: tuple[Act, ...] = ()
    heads: frozenset[str] = frozenset()


def read_content(tables: Tables, header: Mapping[str, Any]) -> Content:
    """Return what the tables hold, each row once.

    Raises ValueError, KeyError, TypeError, AttributeError, OverflowError or RecursionError where a row
    is not what its table is for, or not what its own digest says.
    """
    articles = {article.sha256: article for article in map(article_from_row, _rows(tables, TEXTS))}
    for article in articles.values():
        _check_blocks(article)
    article = articles[header["text_sha256"]]
    claims = {claim.id: claim for claim in map(claim_from_row, _rows(tables, CLAIMS))}
    for claim in claims.values():
        check_claim(claim, articles[claim.text_sha256])
    acts = {act.id: act for act in map(act_from_row, _rows(tables, ACTS))}
    for act in acts.values():
        check_act(act, article)
    done = [row for row in _rows(tables, DONE) if row["text_sha256"] == article.sha256]
    blocks = frozenset(block for row in done for block in row["blocks"])
    check_blocks(blocks, article)
    heads = frozenset(header.get("heads", ()))
    if not all(isinstance(head, str) for head in heads):
        raise TypeError("a head is no id of an act")
    return Content(
        article=article,
        claims=tuple(claim for claim in claims.values() if claim.text_sha256 == article.sha256),
        done_blocks=blocks,
        detector=str(done[-1]["detector"]) if done else "",
        acts=tuple(acts.values()),
        heads=heads,
    )


def act_rows(acts: Iterable[Act], article: Article) -> list[Row]:
    """Return the rows of acts that are fit to be read again. Raises as `read_content` does."""
    rows = [act_to_row(act) for act in acts]
    for row in rows:
        check_act(act_from_row(row), article)
    return rows


def claim_rows(claims: Iterable[Claim], article: Article) -> list[Row]:
    """Return the rows of claims that are fit to be read again. Raises as `read_content` does."""
    rows = [claim_to_row(claim) for claim in claims]
    for row in rows:
        check_claim(claim_from_row(row), article)
    return rows


def done_row(findings: Findings, article: Article) -> Row:
    """Return the row that says what was analysed. Raises as `read_content` does."""
    check_blocks(findings.done_blocks, article)
    return {
        "text_sha256": article.sha256,
        "detector": findings.detector,
        "blocks": sorted(findings.done_blocks),
    }


def check_act(act: Act, article: Article) -> None:
    """Raise ValueError, KeyError or TypeError unless the act is sound and says what its kind needs."""
    if not is_sound(act):
        raise ValueError(f"act {act.id} is not what its digest says")
    if act.payload is None:
        return
    _check_payload(act.kind, act.payload, article)
    if not all(isinstance(claim_id, str) for claim_id in act.claim_ids):
        raise TypeError(f"act {act.id} is about something else than claims")


def _check_payload(kind: ActKind, payload: Mapping[str, Any], article: Article) -> None:
    """Raise ValueError, KeyError or TypeError unless the payload says what its kind needs."""
    match kind:
        case ActKind.JUDGE | ActKind.GROUP:
            State(payload["state"])
        case ActKind.SOURCE:
            evidence_from_row(payload)
        case ActKind.PUBLISHED:
            published_from_row(payload)
        case ActKind.SCOPE:
            scope_from_row(payload)
        case ActKind.FLAG:
            flag_from_row(payload["on"])
        case ActKind.TICK:
            flag_from_row(payload["done"])
            span_from_row(payload["span"])
        case ActKind.SIGN_OFF | ActKind.WITHDRAW:
            _check_names(payload["ends"])
        case ActKind.MARK | ActKind.BOUNDARY | ActKind.SPLIT | ActKind.JOIN:
            _check_shape(kind, payload, article)
    if kind is ActKind.GROUP:
        _check_names(payload["claims"])
        for row in payload["evidence"]:
            evidence_from_row(row)


def _check_shape(kind: ActKind, payload: Mapping[str, Any], article: Article) -> None:
    """Raise ValueError, KeyError or TypeError unless all spans of the payload lie in the article."""
    if kind in (ActKind.MARK, ActKind.SPLIT):
        check_claim(claim_from_row(payload["marked"]), article)
    if kind in (ActKind.BOUNDARY, ActKind.SPLIT):
        _check_span(payload["span"], article)
    if kind is ActKind.JOIN:
        flag_from_row(payload["clears"])
        one, other = payload["spans"]
        _check_span(one, article)
        _check_span(other, article)
    for row in payload.get("parts", ()):
        _check_span(row["span"], article)
        part_from_row(row)


def _check_span(row: Sequence[object], article: Article) -> None:
    _check_indices((span_from_row(row).end,), len(article.text) + 1)


def _check_names(row: object) -> None:
    if not isinstance(row, list) or not all(isinstance(each, str) for each in row):
        raise TypeError(f"{row!r} is no list of names")


def check_claim(claim: Claim, article: Article) -> None:
    """Raise ValueError or TypeError unless the claim lies in the article's text."""
    if claim.text_sha256 != article.sha256:
        raise ValueError(f"claim {claim.id} belongs to another text")
    for span in (claim.span, claim.sentence):
        _check_indices((span.start, span.end), len(article.text) + 1)
    if not 0 <= claim.score <= 1:
        raise ValueError(f"claim {claim.id} has a score that is none")


def check_blocks(blocks: Iterable[int], article: Article) -> None:
    """Raise ValueError or TypeError unless all are indices of the article's blocks."""
    _check_indices(blocks, len(article.blocks))


def _check_blocks(article: Article) -> None:
    for block in article.blocks:
        _check_indices((block.span.start, block.span.end), len(article.text) + 1)


def _check_indices(indices: Iterable[int], limit: int) -> None:
    for index in indices:
        # A truth value and a fraction compare like integers, and cut no text.
        if type(index) is not int:
            raise TypeError(f"{index!r} is no index")
        if not 0 <= index < limit:
            raise ValueError(f"{index} lies outside")


def _rows(tables: Tables, name: str) -> Sequence[Row]:
    return list(tables.get(name, {}).values())
