"""Composing: from pieces to a label of few words, none of which dangles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.tokens import Stretch, low

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

MOST_WORDS = 6
_LONGEST_TIE = 8
_FIGURE_STARTS = frozenset("0123456789$€£¥")
EMPTY_TAGS = frozenset({"DT", "PDT", "WDT", "EX"})
_DANGLING = frozenset({"IN", "TO", "DT", "CC", "PRP$", "POS", "WDT"})


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """Tokens that come into a label together, those of lower rank first, and only after `needs` if not -1."""

    rank: int
    tokens: tuple[int, ...]
    needs: int = -1


def compose(doc: Doc, pieces: Iterable[Piece], stretch: Stretch) -> str:
    """Return the words of the pieces that fit, in text order; if too few do, the stretch's first words."""
    chosen: set[int] = set()
    for piece in sorted(pieces):
        if piece.needs >= 0 and piece.needs not in chosen:
            continue
        trial = chosen | {place for token in piece.tokens for place in written_together(doc, token, stretch)}
        if len(trial) == len(chosen) or _word_count(doc, trial) <= MOST_WORDS:
            chosen = trial
    label = _text(doc, _undangled(doc, chosen))
    return label if len(label.split()) >= 2 else literal_label(doc, stretch)


def literal_label(doc: Doc, stretch: Stretch) -> str:
    """Return the first words of the stretch, without articles, brackets and quotation marks."""
    chosen: set[int] = set()
    for place in range(*stretch):
        token = doc[place]
        is_mark = token.is_space or token.is_bracket or token.is_quote
        if is_mark or token.tag_ in EMPTY_TAGS or place in chosen:
            continue
        trial = chosen | set(written_together(doc, place, stretch))
        if _word_count(doc, trial) > MOST_WORDS:
            break
        chosen = trial
    return _text(doc, _undangled(doc, chosen))


def opening_words(doc: Doc, stretch: Stretch) -> str:
    """Return the first words of the stretch as they stand, six at most, ending on a word that tells."""
    end = stretch[0]
    while end < stretch[1] and len(doc[stretch[0] : end + 1].text.split()) <= MOST_WORDS:
        end += 1
    while end < stretch[1] and doc[end].is_punct and not doc[end - 1].whitespace_:
        end += 1
    places = _undangled(doc, set(range(stretch[0], end))) if end < stretch[1] else set(range(*stretch))
    last = max(places, default=end - 1)
    return " ".join(doc[stretch[0] : last + 1].text.split())


def within(pieces: Iterable[Piece], stretch: Stretch) -> Iterator[Piece]:
    """Yield the pieces all of whose words lie in the stretch."""
    for piece in pieces:
        if piece.tokens and all(stretch[0] <= token < stretch[1] for token in piece.tokens):
            yield piece


def written_together(doc: Doc, place: int, stretch: Stretch) -> Iterator[int]:
    """Yield a token with those that are written together with it by hyphens, such as "full-scale"."""
    start = place
    while start - 1 >= max(stretch[0], place - _LONGEST_TIE) and _is_tied(doc, start - 1):
        start -= 1
    end = place
    while end + 1 < min(stretch[1], place + _LONGEST_TIE) and _is_tied(doc, end):
        end += 1
    yield from range(start, end + 1)


def _is_tied(doc: Doc, place: int) -> bool:
    """Say whether a token and the next are parts of one hyphenated word."""
    if place + 1 >= len(doc) or doc[place].whitespace_:
        return False
    return _is_hyphen(doc[place]) or _is_hyphen(doc[place + 1])


def _is_hyphen(token: Token) -> bool:
    return token.text in ("-", "‑", "–") and token.tag_ != ":"


def _undangled(doc: Doc, chosen: set[int]) -> set[int]:
    """Leave out prepositions and the like that nothing follows, and punctuation at the ends."""
    places = sorted(chosen)
    while places and (_dangles(doc[places[-1]]) or _is_mark(doc[places[-1]])):
        places.pop()
    while places and (doc[places[0]].tag_ in ("CC", "POS", "TO") or _is_mark(doc[places[0]])):
        places.pop(0)
    return set(places)


def is_mere_number(token: Token) -> bool:
    """Say whether a token is a number and no part of a name, as Su-24M is."""
    return token.tag_ == "CD" and not any(char.isalpha() and char.isupper() for char in token.text)


def _dangles(token: Token) -> bool:
    if low(token) in words.BEING and token.tag_.startswith("VB"):
        return True
    return token.tag_ in _DANGLING and not (token.tag_ == "DT" and token.dep_ != "det")


def _is_mark(token: Token) -> bool:
    return token.is_punct and token.text not in ("%", "#")


def _word_count(doc: Doc, chosen: set[int]) -> int:
    """Return how many words the chosen tokens make, those written together being one."""
    return sum(place - 1 not in chosen or bool(doc[place - 1].whitespace_) for place in chosen)


def _text(doc: Doc, chosen: set[int]) -> str:
    """Return the chosen tokens in text order, with a space where words were left out."""
    parts: list[str] = []
    for place in sorted(chosen):
        token = doc[place]
        parts.append(token.text + (token.whitespace_ if place + 1 in chosen else " "))
    text = " ".join("".join(parts).split())
    # A full stop that the tokeniser took for part of a unit: "$2.3m."
    return (
        text[:-1] if text.endswith(("m.", "bn.", "k.")) and text.split()[-1][:1] in _FIGURE_STARTS else text
    )
