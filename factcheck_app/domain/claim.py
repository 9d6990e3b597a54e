"""The claim: a span that states something checkable."""

import uuid
from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.article import Span

_CLAIM_NAMESPACE = uuid.UUID("5f8d0a52-9a6c-5d0e-8f3e-6f5a3f0c7b11")


class Kind(StrEnum):
    """What sort of statement a claim makes."""

    QUANTITY = "quantity"
    DATE = "date"
    EVENT = "event"
    SUPERLATIVE = "superlative"
    QUOTATION = "quotation"
    STATEMENT = "statement"


class Voice(StrEnum):
    """Who says it: the article itself, somebody quoted word for word, or somebody reported."""

    ARTICLE = "article"
    QUOTED = "quoted"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim as the detector suggested it, in one text.

    `span` and `sentence` are code points of the text named `text_sha256`. `score` is 0 to 1, how much
    it is worth checking. `reasons` are plain sentences. `speaker` is empty where the article speaks.
    """

    id: str
    text_sha256: str
    span: Span
    sentence: Span
    kind: Kind
    label: str
    speaker: str
    voice: Voice
    score: float
    reasons: tuple[str, ...]


def suggestion_id(text_sha256: str, birth: Span) -> str:
    """Return the lasting id of a suggestion: a UUIDv5 (RFC 9562) of text and birth span.

    Two analyses of one text give the same claim the same id, so that they unite.
    """
    return str(uuid.uuid5(_CLAIM_NAMESPACE, f"{text_sha256}:{birth.start}:{birth.end}"))
