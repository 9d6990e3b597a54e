"""When the article was published: what is known of it, and whether its dates want to know more."""

from collections.abc import Iterable

from factcheck_app.domain.claim import Claim, PartKind
from factcheck_app.domain.timex import Precision, precision, published_of, resolve
from factcheck_app.review.review import Review

_SOME_DAY = "2001-02-03"
"""Stands for any full date, to try whether one would help; nothing of it is ever shown."""


def publication_of(review: Review) -> str:
    """Return when the article was published, a value of `domain.timex`; a reviewer's word counts first."""
    return review.published or published_of(review.article.date)


def is_full(published: str) -> bool:
    """Say whether a value names a day of a year that is known."""
    return precision(published) in (Precision.DAY, Precision.TIME) and published[:4].isdigit()


def wants_publication(claims: Iterable[Claim], published: str) -> bool:
    """Say whether a date in some claim stays open that would not if the day of publication were known."""
    if is_full(published):
        return False
    return any(
        _would_gain(value, published)
        for claim in claims
        for part in claim.parts
        if part.kind is PartKind.DATE
        for value in (part.value, part.upper)
        if value
    )


def _would_gain(value: str, published: str) -> bool:
    known = resolve(value, published)
    return resolve(known, _SOME_DAY) != known
