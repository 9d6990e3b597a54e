"""Lines in capitals, written as the rest of the article writes the same words.

The parser takes a word in capitals for a name: of the claims in a line it finds two thirds again when the
line is in capitals, and nearly all when it is written so.
"""

from __future__ import annotations

import re
from collections import Counter

from factcheck_app.domain.article import Article

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 3
_FEWEST_LETTERS = 12
_JUDGED = 400
_READ = 200_000
_OPENERS = "“\"'‘(«"


def in_capitals(text: str) -> bool:
    """Say whether a line is in capitals, all but a tenth of its letters."""
    text = text[:_JUDGED]
    capitals, small = sum(map(str.isupper, text)), sum(map(str.islower, text))
    is_long_enough = capitals + small >= _FEWEST_LETTERS
    return is_long_enough and small <= 0.1 * (capitals + small) and len(_WORD.findall(text)) >= _FEWEST_WORDS


def usual_forms(article: Article) -> dict[str, str]:
    """Return how the article mostly writes each word inside of sentences, by the word in lower case."""
    forms: dict[str, Counter[str]] = {}
    for block in article.blocks:
        text = block.span.of(article.text)
        if block.span.start > _READ:
            break
        if not block.role.holds_claims or in_capitals(text):
            continue
        for match in _WORD.finditer(text):
            if _stands_inside(text, match.start()):
                forms.setdefault(match[0].lower(), Counter())[match[0]] += 1
    return {word: counts.most_common(1)[0][0] for word, counts in forms.items()}


def recased(text: str, forms: dict[str, str]) -> str:
    """Return a line in capitals as usual; each word keeps its place and length, unknown ones get small."""
    written = _WORD.sub(lambda match: _written(match[0], forms), text)
    first = next((place for place, char in enumerate(written) if char.isalnum()), 0)
    return written[:first] + text[first : first + 1] + written[first + 1 :]


def _written(word: str, forms: dict[str, str]) -> str:
    form = word if word == "I" else forms.get(word.lower(), word.lower())
    return form if len(form) == len(word) else word


def _stands_inside(text: str, place: int) -> bool:
    """Say whether a word has another one before it in its sentence, so that a capital tells something."""
    before = text[max(0, place - 4) : place].rstrip().rstrip(_OPENERS).rstrip()
    return bool(before) and before[-1] not in ".!?:…"
