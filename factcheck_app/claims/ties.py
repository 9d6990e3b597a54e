"""Ties in a parse: what a word such as "loyal", "unit" or "owned" binds to what."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.clauses import SUBJECTS, subject_of
from factcheck_app.claims.composing import Piece, compose, within
from factcheck_app.claims.labels import noun_pieces
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tables import listed
from factcheck_app.claims.tokens import (
    Stretch,
    child,
    children,
    extent,
    is_name,
    is_noun,
    is_verb,
    low,
    sentence_within,
)

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_PRUNED = frozenset(
    ("relcl", "acl", "appos", "punct", "advcl", "conj", "cc", "parataxis", "ccomp", "dep", "xcomp", "prep")
)
# Kin, and what is part or ally of something: "the sister of", "a unit of".
KIN = listed(
    "brother sister son daughter father mother wife husband widow widower cousin nephew niece uncle "
    "aunt grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother "
    "brother-in-law son-in-law father-in-law partner fiancé fiancée girlfriend boyfriend twin"
)
_PARTS = listed(
    "member members subsidiary unit arm wing branch affiliate division offshoot faction part ally "
    "allies supporter supporters associate protégé rival successor heir citizen native signatory "
    "follower followers disciple descendant partner"
)
PART_OF = KIN | _PARTS
_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "LAW", "EVENT"})
_LONGEST = 14
_LONGEST_NAME = 5
_IN_LAW = "-in-law"


def complement(word: Token, prepositions: Collection[str]) -> tuple[Token, Token] | None:
    """Return the preposition of the word that is among these, and its noun."""
    for each in children(word, "prep", "agent", "dative"):
        noun = child(each, "pobj")
        if low(each) in prepositions and noun is not None and each.i > word.i:
            return each, noun
    return None


def holder_of(word: Token) -> Token | None:
    """Return the noun that a word says something of: its subject, or what it stands beside."""
    current = word
    for _ in range(3):
        if current.dep_ in ("acl", "relcl", "amod", "appos", "nmod") and _is_nominal(current.head):
            return None if current.head.i > word.i and current.dep_ != "amod" else current.head
        subject = subject_of(current)
        if subject is not None and subject.tag_ not in ("WDT", "WP"):
            return subject
        if current.head.i == current.i or current.dep_ not in ("acomp", "attr", "conj", "oprd", "xcomp"):
            return None
        current = current.head
    return None


def _is_nominal(token: Token) -> bool:
    """Say whether a token is a noun, or does a noun's work with an article, however it is tagged."""
    return is_noun(token) or (token.dep_ in SUBJECTS and child(token, "det") is not None)


def kin_end(noun: Token) -> int:
    """Return where a word of kin ends, which the tokeniser may have cut: "brother-in-law"."""
    end = noun.i + 5
    return end if noun.doc[noun.i + 1 : end].text.lower() == _IN_LAW else noun.i + 1


def verb_over(word: Token) -> int:
    """Return the index of the verb that states the word of its subject, or -1 where none does."""
    if is_verb(word) and child(word, *SUBJECTS, "auxpass") is not None and word.dep_ != "acl":
        return word.i
    return word.head.i if word.dep_ in ("acomp", "attr", "oprd") and is_verb(word.head) else -1


def phrase(noun: Token) -> Stretch:
    """Return a noun with what stands before it and what it is directly of."""
    stretch = extent(noun, _PRUNED)
    end = max(stretch[1], kin_end(noun))
    for each in children(noun, "prep"):
        inner = extent(each, _PRUNED - {"prep"})
        if inner[0] == end and low(each) == "of" and inner[1] - inner[0] < _LONGEST:
            end = inner[1]
    apposed = child(noun, "appos")
    if apposed is not None and end == extent(apposed, _PRUNED)[0]:
        end = extent(apposed, _PRUNED)[1]
    return stretch[0], end


def bare(passage: Passage, stretch: Stretch) -> Stretch:
    """Return a phrase without the article it begins with."""
    start, end = stretch
    while end - start > 1 and passage.doc[start].tag_ in ("DT", "PDT"):
        start += 1
    return start, end


def is_named(passage: Passage, stretch: Stretch) -> bool:
    """Say whether a name stands in the stretch, that of a people included."""
    return any(
        is_name(token) or (token.ent_type_ in _NAMED and token.text[:1].isupper())
        for token in passage.doc[slice(*stretch)]
    )


def tie_label(
    passage: Passage, holder: Token | None, tie: Iterable[int], thing: Token | None, stretch: Stretch
) -> str:
    """Return a label of the words that bind, with the nouns on both sides."""
    pieces = [Piece(0, tuple(sorted(tie)))]
    if holder is not None and low(holder) not in words.PRONOUNS:
        pieces += noun_pieces(passage, holder, 1, stretch, is_subject=True)
    if thing is not None:
        doer = subject_of(thing) if is_verb(thing) else None
        pieces += [Piece(1, (doer.i, thing.i))] if doer is not None else []
        pieces += [_nearer(piece) for piece in noun_pieces(passage, thing, 1, stretch)]
    return compose(passage.doc, within(pieces, stretch), stretch)


def _nearer(piece: Piece) -> Piece:
    return Piece(max(1, piece.rank - 1), piece.tokens, piece.needs)


def head_words(noun: Token) -> Iterator[int]:
    """Yield the words of a name that ends in a noun, or the noun alone."""
    doc, start = noun.doc, noun.i
    first = sentence_within(doc, noun.i, _LONGEST_NAME, 0)[0]
    while is_name(noun) and start > first:
        if not is_name(doc[start - 1]):
            break
        start -= 1
    yield from range(start, noun.i + 1)
