"""Composing: from pieces to a label of few words, none of which dangles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.tokens import Stretch, is_verb, low

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

MOST_WORDS = 6
_LONGEST_TIE = 8
_SHORT = 3
_FIGURE_STARTS = frozenset("0123456789$€£¥")
EMPTY_TAGS = frozenset({"DT", "PDT", "WDT", "EX"})
_CLAUSES = frozenset({"ROOT", "ccomp", "advcl", "conj"})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "acomp"})
_DANGLING = frozenset({"IN", "TO", "DT", "CC", "PRP$", "POS", "WDT"})


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """Tokens that come into a label together, those of lower rank first, and only after `needs` if not -1."""

    rank: int
    tokens: tuple[int, ...]
    needs: int = -1


def compose(doc: Doc, pieces: Iterable[Piece], stretch: Stretch) -> str:
    """Return the words of the pieces that fit, in text order; if too few do, the stretch's first words."""
    ordered = sorted(pieces)
    chosen = _fitting(doc, ordered, stretch, MOST_WORDS)
    kept = _tidied(doc, chosen)
    spare = _word_count(doc, chosen) - _word_count(doc, kept)
    if spare:
        fuller = _tidied(doc, _fitting(doc, ordered, stretch, MOST_WORDS + spare))
        kept = fuller if _word_count(doc, fuller) <= MOST_WORDS else kept
    label = _text(doc, kept)
    return label if len(label.split()) >= 2 else literal_label(doc, stretch)


def _fitting(doc: Doc, pieces: Iterable[Piece], stretch: Stretch, most: int) -> set[int]:
    """Return the tokens of the pieces, the first ones first, that are `most` words together at most."""
    chosen: set[int] = set()
    for piece in pieces:
        if piece.needs >= 0 and piece.needs not in chosen:
            continue
        trial = chosen | {place for token in piece.tokens for place in written_together(doc, token, stretch)}
        if len(trial) == len(chosen) or _word_count(doc, trial) <= most:
            chosen = trial
    return chosen


def _tidied(doc: Doc, chosen: set[int]) -> set[int]:
    """Leave out what dangles or says nothing; a copula only where enough is left: "king *is* ill"."""
    chosen = _without_lead(doc, _undangled(doc, chosen))
    copulas = {place for place in chosen if _is_mere_copula(doc, place, chosen)}
    if _word_count(doc, chosen) > _SHORT or min(chosen, default=-1) in copulas:
        chosen -= copulas
    return _without_lead(doc, chosen)


def literal_label(doc: Doc, stretch: Stretch) -> str:
    """Return the first words of the stretch, without articles, brackets and quotation marks."""
    chosen: set[int] = set()
    for place in range(*stretch):
        token = doc[place]
        is_mark = token.is_space or token.is_bracket or token.is_quote
        is_opening = not chosen and token.tag_ == "WP$"
        if is_mark or is_opening or token.tag_ in EMPTY_TAGS or place in chosen:
            continue
        trial = chosen | set(written_together(doc, place, stretch))
        if _word_count(doc, trial) > MOST_WORDS:
            break
        chosen = trial
    return _text(doc, _undangled(doc, chosen))


def outline_label(doc: Doc, stretch: Stretch) -> str:
    """Return what the clauses of a stretch have for a skeleton: "41 people drowned when boat capsized".

    Empty where there is but one clause.
    """
    verbs = [each for each in doc[slice(*stretch)] if is_verb(each) and each.dep_ in _CLAUSES]
    chosen: set[int] = set()
    for verb in verbs:
        for place in sorted(_skeleton(verb)):
            trial = chosen | set(written_together(doc, place, stretch))
            chosen = trial if _word_count(doc, trial) <= MOST_WORDS else chosen
    kept = _tidied(doc, {place for place in chosen if stretch[0] <= place < stretch[1]})
    return _text(doc, kept) if sum(verb.i in kept for verb in verbs) > 1 else ""


def _skeleton(verb: Token) -> Iterator[int]:
    """Yield a verb with who does what, or by whom it is done."""
    yield verb.i
    for each in verb.children:
        if each.dep_ in _ARGUMENTS and low(each) not in words.PRONOUNS:
            yield each.i
            yield from (number.i for number in each.lefts if number.dep_ == "nummod")
        elif each.tag_ == "WRB" or each.dep_ == "neg":
            yield each.i
        elif each.dep_ == "agent":
            yield from (each.i, *(by.i for by in each.children if by.dep_ == "pobj"))


def opening_words(doc: Doc, stretch: Stretch) -> str:
    """Return the first words of the stretch as they stand, six at most, without a mark that ends them."""
    end = stretch[0]
    while end < stretch[1] and len(doc[stretch[0] : end + 1].text.split()) <= MOST_WORDS:
        end += 1
    while stretch[0] < end < stretch[1] and _is_mark(doc[end - 1]):
        end -= 1
    return " ".join(doc[stretch[0] : max(end, stretch[0] + 1)].text.split())


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


def _without_lead(doc: Doc, chosen: set[int]) -> set[int]:
    """Leave out what says nothing at the start: an article, "was", and the preposition of a left-out word."""
    places = sorted(place for place in chosen if not _is_stray(doc, place, chosen))
    while len(places) > 1 and _opens_emptily(doc, places):
        places.pop(0)
    return set(places)


def _is_mere_copula(doc: Doc, place: int, chosen: set[int]) -> bool:
    """Say whether it is an "is" or "were" whose sense no other word of the label changes."""
    token = doc[place]
    if low(token) not in words.BEING or not token.tag_.startswith("VB") or token.tag_ == "VB":
        return False
    changing = any(
        each.i in chosen and (each.dep_ in ("neg", "aux") or low(each) == "no") for each in token.children
    )
    nearby = any(
        low(doc[each]) in ("no", "nobody", "none", "not") for each in chosen if abs(each - place) <= 2
    )
    return not changing and not nearby


def _opens_emptily(doc: Doc, places: list[int]) -> bool:
    first = doc[places[0]]
    if first.tag_ == "WP$":
        return True
    if first.tag_ == "DT":
        return low(first) in ("a", "an", "the")
    if low(first) == "for" and doc[places[1]].text in tuple("$€£¥"):
        return True
    return low(first) in ("of", "by") and first.tag_ == "IN" and first.head.i not in places


def _is_stray(doc: Doc, place: int, chosen: set[int]) -> bool:
    """Say whether it is a mark whose word before it was left out."""
    return doc[place].text in (",", ";", ":") and place - 1 not in chosen


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
    is_unit = text.endswith(("m.", "bn.", "k.", "C.", "F.")) or text[-2:-1].isdigit()
    return text[:-1] if is_unit and text[-1:] == "." and text.split()[-1][:1] in _FIGURE_STARTS else text
