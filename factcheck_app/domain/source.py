"""Sources, and what each has to say of a claim."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.tongue import tr


class Tier(StrEnum):
    """How near a source is to what it tells."""

    PRIMARY = "primary"
    SECONDARY = "secondary"

    @property
    def word(self) -> str:
        """Return the tier in the reader's words, in lower case."""
        return tr("primary") if self is Tier.PRIMARY else tr("secondary")


class Medium(StrEnum):
    """What a source is."""

    DOCUMENT = "document"
    DATASET = "dataset"
    INTERVIEW = "interview"
    ARTICLE = "article"
    AUTHOR = "author"
    OTHER = "other"

    @property
    def word(self) -> str:
        """Return the medium in the reader's words, in lower case."""
        return {
            Medium.DOCUMENT: tr("document"),
            Medium.DATASET: tr("dataset"),
            Medium.INTERVIEW: tr("interview"),
            Medium.ARTICLE: tr("article"),
            Medium.AUTHOR: tr("author"),
            Medium.OTHER: tr("other"),
        }[self]


class Stance(StrEnum):
    """What a source has to say of a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"

    @property
    def word(self) -> str:
        """Return the stance in the reader's words, in lower case."""
        return tr("supports") if self is Stance.SUPPORTS else tr("contradicts")


@dataclass(frozen=True, slots=True)
class Source:
    """What evidence rests on. `locator` says where it is found: a URL, a page, a telephone call.

    `quote` is the passage that tells, `accessed` the day on which it was read (YYYY-MM-DD), `archived`
    the URL of a copy; each is empty where nobody said. A source is secondary unless a reviewer says
    otherwise: so are those kept before there were tiers.
    """

    id: str
    title: str
    locator: str
    confidential: bool = False
    tier: Tier = Tier.SECONDARY
    medium: Medium = Medium.OTHER
    quote: str = ""
    accessed: str = ""
    archived: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A source at one claim, and what it says of it."""

    source: Source
    stance: Stance = Stance.SUPPORTS
