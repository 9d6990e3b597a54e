"""What detection finds of the gold, counted: spans that are the same or overlap, figures that are held."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from factcheck_app.domain.article import Article, Span
from factcheck_app.domain.claim import Claim, Kind
from gold_articles import GoldArticle, GoldClaim

SAME = 0.5
"""Spans overlap where what they share is at least this part of what they cover together (Jaccard)."""
_ABOUT_WORDS = (Kind.QUOTATION, Kind.STATEMENT, Kind.ATTRIBUTION)
_NUMBER = re.compile(
    r"\w*[0-9][\w.,:/–-]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    r"hundreds?|thousands?|millions?|billions?|dozens?|half|thirds?|quarters?)\b",
    re.IGNORECASE,
)


@dataclass
class Tally:
    """What was counted. `matched` pairs a gold claim with the one that was found for it."""

    gold: int = 0
    found: int = 0
    exact: int = 0
    matched: list[tuple[GoldClaim, Claim]] = field(default_factory=list)
    numbers: int = 0
    numbers_held: int = 0
    uncheckable: int = 0
    recognised: int = 0

    def add(self, other: "Tally") -> None:
        """Count another article in."""
        for name in ("gold", "found", "exact", "numbers", "numbers_held", "uncheckable", "recognised"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.matched += other.matched


def tally_of(gold: GoldArticle, claims: Sequence[Claim]) -> Tally:
    """Compare what was found in an article with its gold."""
    tally = Tally(gold=len(gold.claims), found=len(claims))
    places = {_bare(gold.article, claim.span) for claim in claims}
    tally.exact = sum(_bare(gold.article, claim.span) in places for claim in gold.claims)
    tally.matched = matches(gold.claims, claims)
    held = {place for claim in claims for place in range(claim.span.start, claim.span.end)}
    for block in gold.article.blocks:
        if block.role.holds_claims:
            starts = [
                block.span.start + number.start()
                for number in _NUMBER.finditer(block.span.of(gold.article.text))
            ]
            tally.numbers += len(starts)
            tally.numbers_held += sum(start in held for start in starts)
    tally.uncheckable = len(gold.uncheckable)
    tally.recognised = sum(_is_recognised(span, claims) for span, _reason in gold.uncheckable)
    return tally


def matches(gold: Sequence[GoldClaim], claims: Sequence[Claim]) -> list[tuple[GoldClaim, Claim]]:
    """Pair gold and found claims one to one, those that overlap most first, of equals those of one kind."""
    pairs = sorted(
        (
            (-overlap, claim.kind not in marked.kinds, at, place)
            for at, marked in enumerate(gold)
            for place, claim in enumerate(claims)
            if (overlap := jaccard(marked.span, claim.span)) >= SAME
        ),
    )
    taken: dict[int, int] = {}
    for _overlap, _other_kind, at, place in pairs:
        if at not in taken and place not in taken.values():
            taken[at] = place
    return [(gold[at], claims[place]) for at, place in sorted(taken.items())]


def jaccard(first: Span, second: Span) -> float:
    """Return what two spans share as part of what they cover together, 0 to 1."""
    shared = min(first.end, second.end) - max(first.start, second.start)
    return max(0, shared) / (len(first) + len(second) - max(0, shared))


def _bare(article: Article, span: Span) -> Span:
    """Return the span without blanks and punctuation at its ends."""
    words = span.of(article.text)
    start = span.start + len(words) - len(words.lstrip(" \t\n,.;:!?\"'“”‘’«»()"))
    end = span.end - len(words) + len(words.rstrip(" \t\n,.;:!?\"'“”‘’«»()"))
    return Span(start, end) if start < end else span


def _is_recognised(span: Span, claims: Sequence[Claim]) -> bool:
    """Say whether nothing is marked there as checkable, beside that it was said so."""
    return all(
        claim.uncheckable is not None or claim.kind in _ABOUT_WORDS
        for claim in claims
        if jaccard(span, claim.span) >= SAME
    )
