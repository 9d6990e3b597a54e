"""What the claims of a review say of each other, looked up by claim."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.review.agreement import Conflict, conflicts, groups, headline_links


@dataclass(frozen=True)
class Comparison:
    """Conflicts in the order of the text, and what each claim has to do with others, by its id.

    `again` names the other claims that state the same, `body` the claims of the body that state what a
    headline's claim states (none where the body doesn't), `headlines` the headline's claims for one of
    the body.
    """

    conflicts: tuple[Conflict, ...] = ()
    again: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    body: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    headlines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    conflicts_of: Mapping[str, tuple[Conflict, ...]] = field(default_factory=dict)


T = TypeVar("T")
NOTHING = Comparison()


def compare(claims: Sequence[Claim], article: Article, published: str) -> Comparison:
    """Compare all claims of an article; `published` is a reviewer's date of publication, or empty."""
    found = conflicts(claims, article, published)
    body = headline_links(claims, article)
    return Comparison(
        conflicts=found,
        again={
            each: tuple(other for other in group if other != each)
            for group in groups(claims, article)
            for each in group
        },
        body=body,
        headlines=_gathered((claim_id, headline) for headline, ids in body.items() for claim_id in ids),
        conflicts_of=_gathered((claim_id, conflict) for conflict in found for claim_id in conflict.claim_ids),
    )


def _gathered(pairs: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    by_id: dict[str, list[T]] = defaultdict(list)
    for claim_id, each in pairs:
        by_id[claim_id].append(each)
    return {claim_id: tuple(each) for claim_id, each in by_id.items()}
