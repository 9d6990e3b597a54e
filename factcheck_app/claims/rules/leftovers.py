"""Leftovers: digits and number words in no other claim, so that a checker meets every one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LOOSE, core, predicate_of
from factcheck_app.claims.composing import MOST_WORDS, Piece, compose, literal_label, written_together
from factcheck_app.claims.labels import clause_label
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tokens import (
    Stretch,
    extent,
    holds_digit,
    is_noun,
    is_verb,
    low,
    sentence_of,
    trimmed,
    united,
)
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_NUMBER_WORDS = words.NUMBER_WORDS | words.WRITTEN_MAGNITUDES | words.LOOSE_NUMBERS | words.MULTIPLES
_LONGEST = 25
_WINDOW = 8
_SHORT = 4
_WITHIN_NOUN = frozenset({"conj", "compound", "nummod", "appos", "nmod", "amod", "quantmod", "poss", "punct"})


def find(passage: Passage, is_held: Callable[[Stretch], bool]) -> Iterator[Candidate]:
    """Yield the words around each digit or number word that no other claim holds."""
    dated = {place for when in passage.whens for place in range(when.start, when.end)}
    for sentence in passage.doc.sents:
        # A line of figures and dates alone, such as "2015", states nothing.
        if not any(token.is_alpha and token.i not in dated for token in sentence):
            continue
        for token in sentence:
            if _counts(token) and not is_held((token.i, token.i + 1)):
                stretch, label, predicate = _around(passage, token)
                reason = (f"It holds a figure: “{token.text}”",)
                trigger = ((token.i, token.i + 1),)
                kind = Kind.EVENT if predicate >= 0 and _is_in_name(token) else Kind.QUANTITY
                yield Candidate(kind, stretch, label, reason, predicate, trigger, fallback=True)


def _is_in_name(token: Token) -> bool:
    """Say whether a digit belongs to a name, such as "K2-18c" or "G20"."""
    return token.text[:1].isupper() or (
        token.i > 1 and token.nbor(-1).text == "-" and token.nbor(-2).text[:1].isupper()
    )


def _counts(token: Token) -> bool:
    """Say whether a token holds a digit or counts in words: "dozens", "half", "one" that is no pronoun."""
    text = low(token)
    if holds_digit(token):
        return True
    if text in _NUMBER_WORDS:
        return text != "scores" or token.tag_ == "NNS"
    if text == "half" and token.i and low(token.nbor(-1)) in words.ORDINALS:
        return False
    return (text == "one" and token.tag_ == "CD") or (
        text == "half" and token.tag_ in ("NN", "PDT", "CD", "DT")
    )


def _around(passage: Passage, token: Token) -> tuple[Stretch, str, int]:
    """Return the phrase, else the clause, else the line around a token, with its label."""
    together = list(written_together(passage.doc, token.i, sentence_of(token)))
    own = (together[0], together[-1] + 1)
    noun = _noun_over(token)
    phrase = united(extent(noun, LOOSE - {"punct"}), own)
    if noun.dep_ == "pobj" and noun.head.i == phrase[0] - 1:
        phrase = (noun.head.i, phrase[1])
    verb = predicate_of(token)
    length = len(passage.doc[slice(*phrase)].text.split())
    is_circumstance = noun.dep_ == "pobj" and noun.head.i == phrase[0] and is_verb(noun.head.head)
    if verb is not None and (length < _SHORT or is_circumstance):
        clause = united(core(verb), united(phrase, own))
        if clause[1] - clause[0] <= _LONGEST:
            return clause, clause_label(passage, verb, clause), verb.i
    if verb is None or not _SHORT <= length <= _LONGEST:
        phrase = _line(passage, token)
    if noun.dep_ == "pobj" and low(passage.doc[phrase[0]]) in ("including", "like") and phrase[1] > token.i:
        phrase = (phrase[0] + 1, phrase[1])
    return phrase, _label(passage, trimmed(passage.doc, phrase)), -1


def _label(passage: Passage, phrase: Stretch) -> str:
    """Return the names and numbers of a phrase with its last noun, or else its first words."""
    tokens = list(passage.doc[slice(*phrase)])
    telling = [token for token in tokens if token.text[:1].isupper() or holds_digit(token)]
    label = literal_label(passage.doc, phrase)
    if len(" ".join(token.text for token in tokens).split()) <= MOST_WORDS or len(telling) < 3:
        return label
    pieces = [Piece(0, (token.i,)) for token in telling]
    pieces += [Piece(1, (token.i,)) for token in tokens[-1:] if is_noun(token)]
    pieces += [Piece(2, (token.i,)) for token in tokens if token.tag_ in ("CC", ",")]
    return compose(passage.doc, pieces, phrase)


def _noun_over(token: Token) -> Token:
    """Return the noun at the head of the list or phrase that the token stands in."""
    current = token
    while current.dep_ in _WITHIN_NOUN and current.head.i != current.i:
        current = current.head
    return current


def _line(passage: Passage, token: Token) -> Stretch:
    sentence = sentence_of(token)
    line = trimmed(passage.doc, sentence)
    if line[1] - line[0] <= _LONGEST and line[0] <= token.i < line[1]:
        return line
    return max(sentence[0], token.i - _WINDOW), min(sentence[1], token.i + _WINDOW)
