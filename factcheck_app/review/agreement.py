"""What claims of one article say of each other: which state the same, and which cannot all be true."""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim, Kind
from factcheck_app.review.age_clashes import age_clashes
from factcheck_app.review.conflict import Clash, Conflict
from factcheck_app.review.date_clashes import date_clashes
from factcheck_app.review.figure_clashes import figure_clashes
from factcheck_app.review.headlines import headline_links
from factcheck_app.review.outcome_clashes import outcome_clashes
from factcheck_app.review.share_clashes import share_clashes
from factcheck_app.review.statements import publication_of, statements_of
from factcheck_app.review.sum_clashes import sum_clashes
from factcheck_app.review.toll_clashes import toll_clashes

__all__ = ["Clash", "Conflict", "conflicts", "groups", "headline_links"]

_SAID = (Kind.QUOTATION, Kind.STATEMENT, Kind.ATTRIBUTION)
_FEWEST_TERMS = 2
_FEWEST_WORDS = 4
# "The largest in town" may be said of two things.
_MORE_OF_SUPERLATIVES = 2


def groups(claims: Sequence[Claim], article: Article) -> tuple[tuple[str, ...], ...]:
    """Return the groups of claims that state the same, as ids in the order of the text.

    Each group has two claims or more, and no claim is in two groups. What somebody is said to have said
    is the same only if the same person said it.
    """
    united = _Union()
    first_with: dict[tuple[object, ...], Claim] = {}
    for claim, keys in _keys(claims, article):
        for key in keys:
            first = first_with.setdefault(key, claim)
            if not first.span.overlaps(claim.span):
                united.unite(first.id, claim.id)
    members: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        members[united.head(claim.id)].append(claim)
    found = [sorted(group, key=lambda claim: claim.span) for group in members.values() if len(group) > 1]
    return tuple(
        tuple(claim.id for claim in group) for group in sorted(found, key=lambda group: group[0].span)
    )


def conflicts(claims: Sequence[Claim], article: Article, published: str = "") -> tuple[Conflict, ...]:
    """Return what does not add up, in the order of the text.

    `published` is the date of publication as a value of `domain.timex`, where a reviewer gave it;
    without it the article's own date is used.
    """
    known = publication_of(article, published)
    statements = statements_of(claims, article, known)
    places = {claim.id: claim.span for claim in claims}
    figures = tuple(figure_clashes(statements, article, known))
    seen = {pair for each in figures for pair in itertools.combinations(each.claim_ids, 2)}
    found = [
        *figures,
        *(
            each
            for each in toll_clashes(claims, article, known)
            if seen.isdisjoint(itertools.combinations(each.claim_ids, 2))
        ),
        *age_clashes(claims, article, known),
        *_sums(claims, article),
        *date_clashes(claims, article, known),
    ]
    return tuple(sorted(found, key=lambda conflict: places[conflict.claim_ids[0]]))


def _sums(claims: Sequence[Claim], article: Article) -> Iterable[Conflict]:
    """Yield the conflicts of parts and totals, each once."""
    seen: set[frozenset[str]] = set()
    for found in (sum_clashes, share_clashes, outcome_clashes):
        for conflict in found(claims, article):
            if frozenset(conflict.claim_ids) not in seen:
                seen.add(frozenset(conflict.claim_ids))
                yield conflict


def _keys(claims: Sequence[Claim], article: Article) -> Iterable[tuple[Claim, list[tuple[object, ...]]]]:
    """Yield each claim with what it must share with another one to state the same."""
    statements = {each.claim.id: each for each in statements_of(claims, article, publication_of(article, ""))}
    for claim in claims:
        more = _MORE_OF_SUPERLATIVES if claim.kind is Kind.SUPERLATIVE else 0
        said = (claim.kind, claim.speaker) if claim.kind in _SAID else ()
        keys: list[tuple[object, ...]] = []
        statement = statements.get(claim.id)
        if statement is not None and len(set(statement.telling)) >= _FEWEST_TERMS + more:
            keys.append(("terms", said, statement.terms))
        exact = claim.span.of(article.text).casefold().split()
        if len(exact) >= _FEWEST_WORDS + more:
            keys.append(("words", said, *exact))
        yield claim, keys


class _Union:
    """Which ids belong together."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def head(self, name: str) -> str:
        """Return the id that stands for all that belong together."""
        while (above := self._above.get(name, name)) != name:
            self._above[name] = self._above.get(above, above)
            name = above
        return name

    def unite(self, first: str, second: str) -> None:
        """Let two ids belong together."""
        self._above[self.head(second)] = self.head(first)
