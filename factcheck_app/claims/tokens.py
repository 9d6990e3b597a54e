"""Small questions about single tokens and stretches of tokens of a parse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

Stretch = tuple[int, int]
"""A half-open range of token indices of one parse."""

_NOT_PREDICATES = frozenset({"aux", "auxpass", "amod", "compound", "prep", "nmod", "case"})
# Units that the tagger takes for verbs: "£1.4m".
_NOT_VERBS = frozenset({"m", "bn", "tn", "k"})
_OPENERS = "([{"
_CLOSERS = ")]}"
_TRIMMED = frozenset(",.;:!?-–—/…·•*|'\"“”‘’«»„`~#&\\<>") | {"...", "--", "''", "``"}


def low(token: Token) -> str:
    """Return the token in lower case."""
    return token.lower_


def is_verb(token: Token) -> bool:
    """Say whether the token is a verb that stands for a predicate, finite or not."""
    return (
        token.tag_.startswith("VB") and token.dep_ not in _NOT_PREDICATES and token.lower_ not in _NOT_VERBS
    )


def is_noun(token: Token) -> bool:
    """Say whether the token is a common noun or a name."""
    return token.tag_.startswith("NN")


def is_name(token: Token) -> bool:
    """Say whether the token belongs to a name."""
    is_capital = token.text[:1].isupper() and not token.is_sent_start and not token.is_upper
    return token.tag_ in ("NNP", "NNPS") or (is_noun(token) and is_capital)


def holds_digit(token: Token) -> bool:
    """Say whether the token holds a decimal digit of any script."""
    return any(char.isdecimal() for char in token.text)


def children(token: Token, *deps: str) -> Iterator[Token]:
    """Yield the children with one of these dependencies, in text order."""
    for child in token.children:
        if child.dep_ in deps:
            yield child


def child(token: Token, *deps: str) -> Token | None:
    """Return the first child with one of these dependencies, or None."""
    return next(children(token, *deps), None)


def extent(token: Token, pruned: frozenset[str] = frozenset()) -> Stretch:
    """Return the stretch from the first to the last token below `token`, leaving out what hangs by `pruned`.

    Stays in the token's sentence, and takes linear time however deep the parse is.
    """
    first = last = token.i
    waiting = [token]
    while waiting:
        for each in waiting.pop().children:
            if each.dep_ in pruned:
                continue
            first, last = min(first, each.i), max(last, each.i)
            waiting.append(each)
    return first, last + 1


def root_of(doc: Doc, stretch: Stretch) -> Token:
    """Return the token that the rest of the stretch hangs on; the last such one if there are several."""
    start, end = stretch
    roots = [token for token in doc[start:end] if not start <= token.head.i < end or token.head.i == token.i]
    nouns = [token for token in roots if is_noun(token)]
    return (nouns or roots)[-1]


def trimmed(doc: Doc, stretch: Stretch) -> Stretch:
    """Return the stretch without blanks, punctuation and conjunctions at its ends; may be empty."""
    start, end = stretch
    while start < end and _is_trimmed_at_start(doc[start]):
        start += 1
    while start < end and _is_trimmed_at_end(doc[end - 1], doc, start, end):
        end -= 1
    return start, end


def with_bracket(doc: Doc, stretch: Stretch) -> Stretch:
    """Return the stretch with the end of a bracket that opens in it, without the bracket if that is far."""
    start, end = stretch
    depth, opened = 0, start
    for token in doc[start:end]:
        if token.text == "(":
            depth, opened = depth + 1, token.i
        elif token.text == ")" and depth:
            depth -= 1
    if not depth:
        return stretch
    for token in doc[end : min(end + 12, doc[end - 1].sent.end)]:
        if token.text == ")":
            return start, token.i + 1
    return (start, opened) if opened > start else (start + 1, end)


def united(first: Stretch, second: Stretch) -> Stretch:
    """Return the smallest stretch that holds both."""
    return min(first[0], second[0]), max(first[1], second[1])


def inside(inner: Stretch, outer: Stretch) -> bool:
    """Say whether `inner` lies wholly in `outer`."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def chars(doc: Doc, stretch: Stretch) -> Stretch:
    """Return the code points, half open, that the tokens of a stretch cover; empty for an empty stretch."""
    start, end = stretch
    if start >= end:
        return 0, 0
    return doc[start].idx, doc[end - 1].idx + len(doc[end - 1])


def sentence_within(doc: Doc, place: int, before: int, after: int) -> Stretch:
    """Return what of a token's sentence lies within so many tokens before and after it, itself included.

    Takes no longer in a sentence of ten thousand words, as `Token.sent` does.
    """
    start, end = place, place + 1
    while start > max(0, place - before) and not doc[start].is_sent_start:
        start -= 1
    while end < min(len(doc), place + after) and not doc[end].is_sent_start:
        end += 1
    return start, end


def sentence_of(token: Token) -> Stretch:
    """Return the stretch of the token's sentence."""
    return token.sent.start, token.sent.end


def _is_trimmed_at_start(token: Token) -> bool:
    return token.is_space or token.text in _TRIMMED or token.text in _CLOSERS or token.tag_ == "CC"


def _is_trimmed_at_end(token: Token, doc: Doc, start: int, end: int) -> bool:
    if token.is_space or token.text in _TRIMMED or token.text in _OPENERS or token.tag_ == "CC":
        return True
    if token.text in _CLOSERS and len(token.text) == 1:
        opener = _OPENERS[_CLOSERS.index(token.text)]
        return all(each.text != opener for each in doc[start:end])
    return False
