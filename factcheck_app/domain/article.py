"""The article: one immutable canonical text and its blocks."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of Unicode code points in one canonical text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Say whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


class Role(StrEnum):
    """What a block is in its article."""

    HEADLINE = "headline"
    SUBHEADING = "subheading"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    CREDIT = "credit"
    FURNITURE = "furniture"

    @property
    def holds_claims(self) -> bool:
        """Say whether a checker checks what stands in such a block."""
        return self in (Role.HEADLINE, Role.SUBHEADING, Role.PARAGRAPH, Role.CAPTION)


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the article with one role; it never holds a line break, and may be part of a line."""

    span: Span
    role: Role


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from.

    `name` is a path, a URL or words such as "pasted text"; `sha256` is the hexadecimal digest of the
    original bytes; `encoding` is the Python codec name they were read with.
    """

    name: str
    sha256: str
    encoding: str


@dataclass(frozen=True)
class Article:
    """The canonical text of one document, what is known of it, and its blocks in text order."""

    text: str
    blocks: tuple[Block, ...]
    title: str
    origin: Origin
    outlet: str = ""
    byline: str = ""
    date: str = ""

    @cached_property
    def sha256(self) -> str:
        """Return the hexadecimal SHA-256 of the canonical text's UTF-8 bytes: the text's name."""
        return hashlib.sha256(self.text.encode()).hexdigest()
