"""Which blocks of an article are in another language than English, which the parser doesn't know."""

from __future__ import annotations

import re
import unicodedata

from factcheck_app.domain.article import Article

_WORD = re.compile(r"[^\W\d_]+")
_LINE_OF_PROSE = 8
_ENOUGH_WORDS = 20
_ENOUGH_LETTERS = 10
# English prose has a quarter of these, its neighbours two in a hundred.
_FEWEST = 0.08
_SAMPLE = 2_000

# The commonest words of English that are no common words of another language.
_ENGLISH = frozenset(
    """the of and to that for with his by from are were this have has they their which not but been she who
    will would said it its at be you there when than after more about other people had what on as into over
    could out if we our your him her them these those because while where how then only also first during
    against before between he i is an or up can some being both very through under""".split()  # noqa: SIM905 - a table
)


def foreign_blocks(article: Article) -> frozenset[int]:
    """Return the places of the blocks that are in another language than English.

    A block of prose is judged by itself; a shorter one is taken to be in the language of most of the
    article, and an article without prose to be English.
    """
    counts = [_counts(block.span.of(article.text)[:_SAMPLE]) for block in article.blocks]
    prose = sum(words for words, _ in counts)
    english = sum(english for words, english in counts if words)
    others = prose >= _ENOUGH_WORDS and english < _FEWEST * prose
    return frozenset(
        place
        for place, block in enumerate(article.blocks)
        if _is_foreign(block.span.of(article.text)[:_SAMPLE], counts[place], others)
    )


def _counts(text: str) -> tuple[int, int]:
    """Return how many words a text of prose has, 0 for another, and how many words of English are in it."""
    words = _WORD.findall(text)
    capitals = sum(word[0].isupper() for word in words)
    # A list of names is no prose, a line in capitals may be.
    is_prose = len(words) >= _LINE_OF_PROSE and (capitals * 2 <= len(words) or text.isupper())
    return len(words) if is_prose else 0, sum(word.lower() in _ENGLISH for word in words)


def _is_foreign(text: str, counts: tuple[int, int], others: bool) -> bool:
    letters = [char for char in text if char.isalpha()]
    latin = sum(char < "\u0250" or unicodedata.name(char, "").startswith("LATIN") for char in letters)
    if letters and latin * 2 < len(letters):
        return len(letters) >= _ENOUGH_LETTERS or others
    words, english = counts
    if words >= _ENOUGH_WORDS:
        return english < _FEWEST * words
    # Two common words of English in a short line show that it is English all the same.
    return others and english < 2
