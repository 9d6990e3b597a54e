"""What the claims of a review say of each other, looked up by claim."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from factcheck_app.domain.act import Row
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.review.agreement import Clash, Conflict, conflicts, groups, headline_links
from factcheck_app.review.review import Review


@dataclass(frozen=True)
class Comparison:
    """Conflicts and groups in the order of the text, and what each claim has to do with others, by its id.

    `again` names the other claims that state the same, `body` the claims of the body that state what a
    headline's claim states (none where the body doesn't), `headlines` the headline's claims for one of
    the body.
    """

    conflicts: tuple[Conflict, ...] = ()
    groups: tuple[tuple[str, ...], ...] = ()
    again: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    body: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    headlines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    conflicts_of: Mapping[str, tuple[Conflict, ...]] = field(default_factory=dict)


T = TypeVar("T")
NOTHING = Comparison()


Comparer = Callable[[Review, Callable[[Comparison], None]], None]
"""Compares a review's claims, now or later, and hands over what they say of each other."""


def compare(claims: Sequence[Claim], article: Article, published: str) -> Comparison:
    """Compare all claims of an article; `published` is a reviewer's date of publication, or empty."""
    return _comparison(
        conflicts(claims, article, published), groups(claims, article), headline_links(claims, article)
    )


def compare_conflicts(claims: Sequence[Claim], article: Article, published: str) -> Comparison:
    """Find out which claims conflict, and nothing else: that is what a report tells."""
    return _comparison(conflicts(claims, article, published), (), {})


def compare_here(review: Review, tell: Callable[[Comparison], None]) -> None:
    """Compare a review's claims at once."""
    tell(compare(review.claims, review.article, review.published or ""))


def comparison_to_row(comparison: Comparison) -> Row:
    """Return the row that holds what claims say of each other: for a pipe between processes."""
    return {
        "conflicts": [
            [conflict.clash.value, list(conflict.claim_ids), conflict.reason]
            for conflict in comparison.conflicts
        ],
        "groups": [list(group) for group in comparison.groups],
        "body": {headline: list(ids) for headline, ids in comparison.body.items()},
    }


def comparison_from_row(row: Mapping[str, Any]) -> Comparison:
    """Return what `row` holds. Raises KeyError, TypeError or ValueError for a row that is none."""
    return _comparison(
        tuple(Conflict(Clash(clash), tuple(ids), str(reason)) for clash, ids, reason in row["conflicts"]),
        tuple(tuple(group) for group in row["groups"]),
        {headline: tuple(ids) for headline, ids in row["body"].items()},
    )


def _comparison(
    found: tuple[Conflict, ...], same: tuple[tuple[str, ...], ...], body: Mapping[str, tuple[str, ...]]
) -> Comparison:
    return Comparison(
        conflicts=found,
        groups=same,
        again={each: tuple(other for other in group if other != each) for group in same for each in group},
        body=body,
        headlines=_gathered((claim_id, headline) for headline, ids in body.items() for claim_id in ids),
        conflicts_of=_gathered((claim_id, conflict) for conflict in found for claim_id in conflict.claim_ids),
    )


def _gathered(pairs: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    by_id: dict[str, list[T]] = defaultdict(list)
    for claim_id, each in pairs:
        by_id[claim_id].append(each)
    return {claim_id: tuple(each) for claim_id, each in by_id.items()}
