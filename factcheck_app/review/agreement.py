"""What claims of one article say of each other: which state the same, and which cannot all be true."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim


class Clash(StrEnum):
    """In what way claims conflict."""

    FIGURE = "another figure"
    AGE = "ages and years"
    SUM = "parts and total"
    DATE = "a date"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims that cannot all be true, or one that cannot be true by itself.

    `claim_ids` come in the order of the text. `reason` is a sentence for the reader, without full stop:
    "“26 missiles” here, “28 missiles” there".
    """

    clash: Clash
    claim_ids: tuple[str, ...]
    reason: str


def groups(claims: Sequence[Claim], article: Article) -> tuple[tuple[str, ...], ...]:
    """Return the groups of claims that state the same, as ids in the order of the text.

    Each group has two claims or more, and no claim is in two groups.
    """
    del claims, article
    return ()


def conflicts(claims: Sequence[Claim], article: Article, published: str = "") -> tuple[Conflict, ...]:
    """Return what does not add up, in the order of the text.

    `published` is the date of publication as a value of `domain.timex`, where a reviewer gave it;
    without it the article's own date is used.
    """
    del claims, article, published
    return ()


def headline_links(claims: Sequence[Claim], article: Article) -> Mapping[str, tuple[str, ...]]:
    """Return, for each claim of a headline or subheading, the claims of the body that state it too.

    Ids by id, the closest first; a headline's claim that the body does not state has an empty tuple.
    """
    del claims, article
    return {}
