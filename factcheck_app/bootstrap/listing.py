"""The claims of an article as text or JSON, without a window."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from factcheck_app import __version__, resources
from factcheck_app.claims.detector import Detector, find_claims
from factcheck_app.claims.version import DETECTOR_VERSION
from factcheck_app.domain.act import Row
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.rows import article_to_row, claim_to_row
from factcheck_app.ingest.reading import read_bytes, read_file


def claims_as_text(file: str, encoding: str | None) -> Iterator[str]:
    """Yield a paragraph for each claim: number, label and kind, then the exact words and who says so."""
    article = _read(file, encoding)
    for number, claim in enumerate(_claims_of(article), start=1):
        said = f"  [{claim.voice.value}: {claim.speaker}]" if claim.speaker else ""
        words = " ".join(claim.span.of(article.text).split())
        yield f"{number:4}  {claim.label}  ({claim.kind.value})\n      {words}{said}\n"


def claims_as_json(file: str, encoding: str | None) -> Iterator[str]:
    """Yield one JSON object: the article, and its claims with offsets in code points of its text."""
    article = _read(file, encoding)
    listing = {
        "program": f"Factcheck {__version__}",
        "detector": DETECTOR_VERSION,
        "article": article_to_row(article),
        "claims": [_claim_row(article, claim) for claim in _claims_of(article)],
    }
    yield json.dumps(listing, ensure_ascii=False, indent=2) + "\n"


def _claim_row(article: Article, claim: Claim) -> Row:
    row = claim_to_row(claim)
    span, sentence = row.pop("span"), row.pop("sentence")
    del row["text_sha256"]
    place = {"start": span[0], "end": span[1], "text": claim.span.of(article.text)}
    return {**place, **row, "sentence": {"start": sentence[0], "end": sentence[1]}}


def _claims_of(article: Article) -> list[Claim]:
    claims = find_claims(article, Detector.load(resources.model_manifest()))
    return sorted(claims, key=lambda claim: (claim.span.start, claim.span.end))


def _read(file: str, encoding: str | None) -> Article:
    if file == "-":
        data = sys.stdin.buffer.read()
        return read_bytes(data, "standard input", markdown=False, encoding=encoding)
    return read_file(Path(file), encoding)
