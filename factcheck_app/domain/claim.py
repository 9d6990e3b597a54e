"""The claim: a span that states something checkable."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.article import Span
from factcheck_app.domain.state import Uncheckable
from factcheck_app.domain.tongue import tr

_CLAIM_NAMESPACE = uuid.UUID("5f8d0a52-9a6c-5d0e-8f3e-6f5a3f0c7b11")


class Kind(StrEnum):
    """What sort of statement a claim makes."""

    QUANTITY = "quantity"
    DATE = "date"
    EVENT = "event"
    SUPERLATIVE = "superlative"
    COMPARISON = "comparison"
    ROLE = "role"
    RELATION = "relation"
    IDENTITY = "identity"
    LAW = "law"
    CAUSE = "cause"
    QUOTATION = "quotation"
    STATEMENT = "statement"
    ATTRIBUTION = "attribution"

    @property
    def word(self) -> str:
        """Return the kind in the reader's words, in lower case."""
        return _WORDS[self]()

    @property
    def plural(self) -> str:
        """Return the word for several claims of the kind, in lower case."""
        return _PLURALS[self]()


_WORDS: dict[Kind, Callable[[], str]] = {
    Kind.QUANTITY: lambda: tr("quantity"),
    Kind.DATE: lambda: tr("date"),
    Kind.EVENT: lambda: tr("event"),
    Kind.SUPERLATIVE: lambda: tr("superlative"),
    Kind.COMPARISON: lambda: tr("comparison"),
    Kind.ROLE: lambda: tr("title or role"),
    Kind.RELATION: lambda: tr("relation"),
    Kind.IDENTITY: lambda: tr("identity"),
    Kind.LAW: lambda: tr("law or document"),
    Kind.CAUSE: lambda: tr("cause"),
    Kind.QUOTATION: lambda: tr("quotation"),
    Kind.STATEMENT: lambda: tr("reported statement"),
    Kind.ATTRIBUTION: lambda: tr("attribution"),
}
_PLURALS: dict[Kind, Callable[[], str]] = {
    Kind.QUANTITY: lambda: tr("quantities"),
    Kind.DATE: lambda: tr("dates"),
    Kind.EVENT: lambda: tr("events"),
    Kind.SUPERLATIVE: lambda: tr("superlatives"),
    Kind.COMPARISON: lambda: tr("comparisons"),
    Kind.ROLE: lambda: tr("titles and roles"),
    Kind.RELATION: lambda: tr("relations"),
    Kind.IDENTITY: lambda: tr("identities"),
    Kind.LAW: lambda: tr("laws and documents"),
    Kind.CAUSE: lambda: tr("causes"),
    Kind.QUOTATION: lambda: tr("quotations"),
    Kind.STATEMENT: lambda: tr("reported statements"),
    Kind.ATTRIBUTION: lambda: tr("attributions"),
}
"""The words for one and for several of each kind, in the language of the moment."""


class Voice(StrEnum):
    """Who says it: the article itself, somebody quoted word for word, or somebody reported."""

    ARTICLE = "article"
    QUOTED = "quoted"
    REPORTED = "reported"


class PartKind(StrEnum):
    """What a part of a claim is."""

    FIGURE = "figure"
    DATE = "date"
    NAME = "name"
    PLACE = "place"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Part:
    """Something inside a claim that is checked by itself. `span` is code points of the claim's text.

    Of a figure, `value` is its decimal number ("250000"), `upper` the higher end of a range, `unit` what
    it counts or measures ("missile", "USD", "year of age"; "share" of a whole, "times" as much), and `hedge`
    how exact it says it is ("more than"). Of a date, `value` is one of `domain.timex`, not resolved
    ("XXXX-10-07"), `upper` the end of a period and `hedge` a word such as "late". Empty where nothing is
    known.
    """

    kind: PartKind
    span: Span
    value: str = ""
    upper: str = ""
    unit: str = ""
    hedge: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim as the detector suggested it or a reviewer marked it, in one text.

    `span` and `sentence` are code points of the text named `text_sha256`. `score` is 0 to 1, how much
    it is worth checking. `reasons` are plain sentences. `speaker` is empty where the article speaks;
    `relays` are those through whom the speaker's words came, from the nearest outwards ("Putin said,
    Xinhua reported"). `parts` come in the order of the text. `uncheckable` says why it probably can't be
    checked. `proposition` is what it states in normal words: two claims with the same one state the same.
    `marked` says that a reviewer marked it.
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
    relays: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    uncheckable: Uncheckable | None = None
    proposition: str = ""
    marked: bool = False


def suggestion_id(text_sha256: str, birth: Span) -> str:
    """Return the lasting id of a suggestion: a UUIDv5 (RFC 9562) of text and birth span.

    Two analyses of one text give the same claim the same id, so that they unite.
    """
    return str(uuid.uuid5(_CLAIM_NAMESPACE, f"{text_sha256}:{birth.start}:{birth.end}"))
