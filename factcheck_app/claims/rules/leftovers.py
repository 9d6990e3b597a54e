"""Leftovers: digits and number words in no other claim, so that a checker meets every one of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LOOSE, core, predicate_of
from factcheck_app.claims.composing import MOST_WORDS, Piece, compose, literal_label
from factcheck_app.claims.labels import clause_label
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tokens import (
    Stretch,
    extent,
    holds_digit,
    is_noun,
    low,
    sentence_of,
    trimmed,
    united,
)
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_LONGEST = 25
_WINDOW = 8
_SHORT = 4
_WITHIN_NOUN = frozenset({"conj", "compound", "nummod", "appos", "nmod", "amod", "quantmod", "poss", "punct"})


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield the words around each digit or number word, to stand where no other claim holds it."""
    dated = {place for when in passage.whens for place in range(when.start, when.end)}
    for sentence in passage.doc.sents:
        # A line of figures and dates alone, such as "2015", states nothing.
        if not any(token.is_alpha and token.i not in dated for token in sentence):
            continue
        for token in sentence:
            if holds_digit(token) or _is_number_word(token):
                stretch, label, predicate = _around(passage, token)
                reason = (f"It holds a figure: “{token.text}”",)
                trigger = ((token.i, token.i + 1),)
                yield Candidate(Kind.QUANTITY, stretch, label, reason, predicate, trigger, fallback=True)


def _is_number_word(token: Token) -> bool:
    """Say whether a word counts: "two", "dozens", "half", and "one" where it is no pronoun."""
    text = low(token)
    if text in words.NUMBER_WORDS | words.WRITTEN_MAGNITUDES | words.LOOSE_NUMBERS | words.MULTIPLES:
        return text != "scores" or token.tag_ == "NNS"
    return (text == "one" and token.tag_ == "CD") or (
        text == "half" and token.tag_ in ("NN", "PDT", "CD", "DT")
    )


def _around(passage: Passage, token: Token) -> tuple[Stretch, str, int]:
    """Return the phrase, else the clause, else the line around a token, with its label."""
    own = (token.i, token.i + 1)
    noun = _noun_over(token)
    phrase = united(extent(noun, LOOSE - {"punct"}), own)
    if noun.dep_ == "pobj" and noun.head.i == phrase[0] - 1:
        phrase = (noun.head.i, phrase[1])
    verb = predicate_of(token)
    if verb is not None and phrase[1] - phrase[0] < _SHORT:
        clause = united(core(verb), united(phrase, own))
        if clause[1] - clause[0] <= _LONGEST:
            return clause, clause_label(passage, verb, clause), verb.i
    if verb is None or not _SHORT <= phrase[1] - phrase[0] <= _LONGEST:
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
