"""The scope of a review: which of its claims are shown."""

from dataclasses import dataclass

from factcheck_app.domain.claim import Kind

DEFAULT_THRESHOLD = 0.25
"""How much a claim must be worth to be shown in a review whose reader has said nothing else.

Chosen on the gold: of the claims found there that a checker would mark, it keeps 99 in 100."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a claim must be worth to be shown, 0 to 1, and the kinds that are not shown at all.

    Raises ValueError for a threshold that is none.
    """

    threshold: float = DEFAULT_THRESHOLD
    hidden: frozenset[Kind] = frozenset()

    def __post_init__(self) -> None:
        if not 0 <= self.threshold <= 1:
            raise ValueError(f"not a threshold: {self.threshold}")


DEFAULT_SCOPE = Scope()
