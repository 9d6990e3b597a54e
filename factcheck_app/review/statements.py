"""Statements: the propositions of claims with names in full and dates resolved, to be compared."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck_app.domain import timex
from factcheck_app.domain.article import Article, Role
from factcheck_app.domain.claim import Claim, Part, PartKind

TRIVIAL = frozenset(
    {
        "to", "for", "with", "by", "from", "as", "into", "than", "over", "under", "about", "after", "before",
        "since", "until", "through", "between", "against", "it", "he", "she", "they", "we", "i", "you", "his",
        "her", "their", "its", "him", "them", "or", "but", "so", "was", "also", "there", "if", "when",
    }
)  # fmt: skip
"""Terms that by themselves tell nothing of what a statement is about."""

_NUMBER = re.compile(r"-?[0-9][0-9.]*\Z")
_VALUE = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,20})?\Z")


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim with the terms of its proposition, and which of these are names or dates."""

    claim: Claim
    terms: tuple[str, ...]
    names: frozenset[str]
    dates: frozenset[str]
    is_heading: bool = False

    @property
    def telling(self) -> tuple[str, ...]:
        """Return the terms that tell what the statement is about."""
        return tuple(term for term in self.terms if is_telling(term))

    @property
    def figures(self) -> tuple[Part, ...]:
        """Return the parts that are figures of a known value."""
        return tuple(part for part in self.claim.parts if part.kind is PartKind.FIGURE and is_number(part))


def is_number(part: Part) -> bool:
    """Say whether a figure has a value, and both ends are numbers, as they are unless a file was changed."""
    return bool(_VALUE.match(part.value)) and (not part.upper or bool(_VALUE.match(part.upper)))


def is_telling(term: str) -> bool:
    """Say whether a term is a word of content: no number and no function word."""
    return term not in TRIVIAL and not _NUMBER.match(term)


def statements_of(claims: Sequence[Claim], article: Article, published: str) -> tuple[Statement, ...]:
    """Return the statements of the claims that have a proposition, in the same order."""
    full_names = _full_names(claims, article)
    headings = headings_among(claims, article)
    return tuple(
        replace(_statement(claim, article, published, full_names), is_heading=claim.id in headings)
        for claim in claims
        if claim.proposition
    )


def headings_among(claims: Iterable[Claim], article: Article) -> frozenset[str]:
    """Return the ids of the claims that stand in headlines and subheadings."""
    blocks = [block.span for block in article.blocks if block.role in (Role.HEADLINE, Role.SUBHEADING)]
    starts = [block.start for block in blocks]
    found = set()
    for claim in claims:
        place = bisect_right(starts, claim.span.start) - 1
        if place >= 0 and blocks[place].covers(claim.span):
            found.add(claim.id)
    return frozenset(found)


def publication_of(article: Article, published: str) -> str:
    """Return the date of publication: the one that was given, else the article's own, as a value."""
    return published or timex.published_of(article.date)


def _statement(claim: Claim, article: Article, published: str, full_names: Mapping[str, str]) -> Statement:
    spoken = {_term(part, article) for part in claim.parts if part.kind in (PartKind.NAME, PartKind.PLACE)}
    known = {name: full_names.get(name, name) for name in spoken}
    dates = {
        date: _resolved(date, published) for part in claim.parts if (date := _date_term(part)) is not None
    }
    terms = tuple(known.get(term) or dates.get(term, term) for term in claim.proposition.split())
    return Statement(claim, terms, frozenset(known.values()), frozenset(dates.values()))


def _term(part: Part, article: Article) -> str:
    """Return the term by which a name stands in a proposition."""
    return "_".join(part.span.of(article.text).lower().replace("’", "'").split())


def _date_term(part: Part) -> str | None:
    if part.kind is not PartKind.DATE or not part.value:
        return None
    return "..".join(filter(None, (part.value, part.upper)))


def _resolved(date: str, published: str) -> str:
    return "..".join(timex.resolve(end, published) for end in date.split(".."))


def _full_names(claims: Iterable[Claim], article: Article) -> dict[str, str]:
    """Return, for each last name that stands alone, the one full name in the article that ends with it."""
    ending: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        for part in claim.parts:
            if part.kind is PartKind.NAME:
                term = _term(part, article)
                pieces = re.split("[_-]", term)
                if "_" in term:
                    ending[pieces[-1]].add(term)
    return {last: next(iter(full)) for last, full in ending.items() if len(full) == 1}
