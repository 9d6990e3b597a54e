"""Which sources of a review a few typed letters may mean."""

from factcheck_app.domain.source import Source
from factcheck_app.review.review import Review

_PARTS, _LETTERS, _NOT = 0, 1, 2


def sources_like(review: Review, typed: str, limit: int) -> tuple[Source, ...]:
    """Return at most `limit` sources, the one used last first; with nothing typed all are meant.

    Those that hold every typed word come before those that hold the typed letters in order.
    """
    latest = reversed(list(review.sources.values()))
    ranked = [(_rank(typed, source), source) for source in latest]
    fitting = sorted((pair for pair in ranked if pair[0] != _NOT), key=lambda pair: pair[0])
    return tuple(source for _, source in fitting[:limit])


def _rank(typed: str, source: Source) -> int:
    said = f"{source.title} {source.locator}".casefold()
    words = typed.casefold().split()
    if all(word in said for word in words):
        return _PARTS
    letters = iter(said)
    return _LETTERS if all(letter in letters for letter in "".join(words)) else _NOT
