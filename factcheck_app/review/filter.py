"""Filtering claims by what is typed: a few letters of their words, and fields such as `state:disputed`."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.state import State
from factcheck_app.review.comparison import Comparison
from factcheck_app.review.review import Review
from factcheck_app.review.rules import warnings_for
from factcheck_app.review.search import fold

_COMMA = re.compile(r"(?<=\d),(?=\d)")
_FEWEST_FUZZY = 2


class Field(StrEnum):
    """What can be asked for by name; each takes the beginning of a word."""

    KIND = "kind"
    STATE = "state"
    BY = "by"
    REVIEWER = "reviewer"
    IS = "is"


@dataclass(frozen=True, slots=True)
class Filter:
    """Words that must stand in a claim in this order, and what each field must be one of."""

    words: tuple[str, ...] = ()
    fields: tuple[tuple[Field, frozenset[str]], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Say whether every claim passes."""
        return not self.words and not self.fields


def filter_of(typed: str) -> Filter:
    """Return the filter that was typed.

    A field is `kind:`, `state:` or `reviewer:` with the beginning of a word, `by:` with a part of a
    speaker's name, or `is:` with one of `flags_of`; with nothing behind it, it asks for nothing. The same
    field twice asks for either. All else is words.
    """
    words: list[str] = []
    fields: dict[Field, set[str]] = {}
    for token in plain(typed).split():
        name, colon, value = token.partition(":")
        if not colon or name not in list(Field):
            words.append(token)
        elif value:
            fields.setdefault(Field(name), set()).add(value)
    return Filter(tuple(words), tuple((field, frozenset(asked)) for field, asked in fields.items()))


def plain(text: str) -> str:
    """Return a text without case, accents, typographic quotes and commas in figures."""
    folded = text.lower() if text.isascii() else "".join(map(fold, text))
    return _COMMA.sub("", folded) if "," in folded else folded


def has_words(text: str, words: Iterable[str]) -> bool:
    """Say whether words stand in a text in this order, both as `plain` returns them.

    A word stands there where a longer one holds it, or begins with its first letter and has the others
    in order: "kbr" is found in "Kalibr".
    """
    at = 0
    for word in words:
        found = text.find(word, at)
        if found >= 0:
            at = found + len(word)
            continue
        fuzzy = _fuzzy(word).search(text, at) if len(word) >= _FEWEST_FUZZY and word.isalnum() else None
        if fuzzy is None:
            return False
        at = fuzzy.end()
    return True


@lru_cache(maxsize=256)
def _fuzzy(word: str) -> re.Pattern[str]:
    return re.compile(r"\b" + r"\w*?".join(map(re.escape, word)))


def flags_of(review: Review, claim: Claim, comparison: Comparison) -> dict[str, Callable[[], bool]]:
    """Return what `is:` can ask of a claim, by the word for it."""
    standing = review.standing(claim.id)
    return {
        "flagged": lambda: standing.flagged,
        "open": lambda: not standing.state.is_settled,
        "settled": lambda: standing.state.is_settled,
        "noted": lambda: bool(standing.note),
        "corrected": lambda: bool(standing.correction),
        "sourced": lambda: bool(standing.evidence),
        "marked": lambda: claim.marked,
        "warned": lambda: bool(warnings_for(review, claim)),
        "conflict": lambda: claim.id in comparison.conflicts_of,
        "again": lambda: claim.id in comparison.again,
    }


class Sieve:
    """Says which claims pass a filter; keeps what their words are compared as."""

    def __init__(self) -> None:
        self._texts: dict[str, tuple[Claim, str]] = {}

    def passes(self, asked: Filter, review: Review, claim: Claim, comparison: Comparison) -> bool:
        """Say whether a claim of a review passes."""
        if asked.words and not has_words(self._text(review, claim), asked.words):
            return False
        return all(_has(field, values, review, claim, comparison) for field, values in asked.fields)

    def _text(self, review: Review, claim: Claim) -> str:
        known = self._texts.get(claim.id)
        if known is None or known[0] is not claim:
            words = plain(f"{claim.label} {claim.span.of(review.article.text)}")
            known = self._texts[claim.id] = claim, words
        return known[1]


def _has(field: Field, values: frozenset[str], review: Review, claim: Claim, comparison: Comparison) -> bool:
    match field:
        case Field.KIND:
            return _begins((claim.kind.value, plain(claim.kind.word)), values)
        case Field.STATE:
            return _begins(_state_words(review.standing(claim.id).state), values)
        case Field.BY:
            return any(value in plain(claim.speaker) for value in values)
        case Field.REVIEWER:
            return _begins(plain(review.standing(claim.id).reviewer).split(), values)
        case Field.IS:
            flags = flags_of(review, claim, comparison)
            return any(name.startswith(tuple(values)) and is_so() for name, is_so in flags.items())


def _begins(words: Iterable[str], values: frozenset[str]) -> bool:
    return any(word.startswith(tuple(values)) for word in words)


@lru_cache(maxsize=len(State))
def _state_words(state: State) -> tuple[str, ...]:
    return state.value, plain(state.word).replace(" ", "-")
