"""Ranking: the claims of a block wait here until their sentences' check-worthiness is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from pathlib import Path

from factcheck_app.claims.score import combined, worth_in_news
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim

Ranker = Callable[[Sequence[str]], Sequence[float]]
"""Returns what each sentence is worth, 0 to 1. It is called from several threads."""


def load_ranker(folder: Path) -> Ranker:
    """Import onnxruntime and load the ranking model. Raises ModelError where it is missing or damaged."""
    from factcheck_app.claims.worth import Scorer

    scorer = Scorer.load(folder)
    return lambda sentences: [
        worth_in_news(worth.check_worthy, worth.factual) for worth in scorer.worths(sentences)
    ]


@dataclass(frozen=True, slots=True)
class Draft:
    """Claims with what the rules say of their worth, and the worth of the sentences that hold them."""

    claims: tuple[Claim, ...]
    sentences: tuple[Span, ...] = ()
    worths: Future[Sequence[float]] | None = None

    def settled(self) -> tuple[Claim, ...]:
        """Wait for the sentences' worth, and return the claims with their score."""
        if self.worths is None:
            return self.claims
        worths = dict(zip(self.sentences, self.worths.result(), strict=True))
        return tuple(
            replace(claim, score=combined(claim.score, max(worths[each] for each in held)))
            if (held := _held_by(claim, self.sentences))
            else claim
            for claim in self.claims
        )


def draft(
    claims: Iterable[Claim], sentences: Iterable[Span], text: str, ranker: Ranker | None, executor: Executor
) -> Draft:
    """Return the claims of one block, whose sentences are being ranked if there is a ranker.

    All sentences of a block that hold a claim are ranked in one call: what comes out depends on the
    block alone, not on what else is under way.
    """
    claims = tuple(claims)
    telling = tuple(each for each in sentences if any(each.overlaps(claim.span) for claim in claims))
    if ranker is None or not telling:
        return Draft(claims)
    return Draft(claims, telling, executor.submit(ranker, [each.of(text) for each in telling]))


def _held_by(claim: Claim, sentences: tuple[Span, ...]) -> list[Span]:
    return [each for each in sentences if each.overlaps(claim.span)]
