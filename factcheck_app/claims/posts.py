"""Posts told in a clause or by a body: "Anna Berg, who heads the union", "DC Reed, of the fraud unit"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import offices, words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LOOSE
from factcheck_app.claims.composing import Piece, compose
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.people import home_of, name_before
from factcheck_app.claims.tokens import Stretch, child, extent, is_name, low
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_CHARGED = frozenset({("responsible", "for"), ("in", "charge"), ("accountable", "for")})
_FARTHEST_VERB = 3


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each person of whom a clause or a body tells the post."""
    for token in passage.doc:
        if low(token) == "who" and token.i > 2:
            yield from _who_leads(passage, token)
        elif low(token) == "of" and token.i > 2:
            yield from _of_body(passage, token)


def reason_of(passage: Passage, name: Stretch, title: str) -> str:
    """Return why a claim was made of a name and the word for the office."""
    return f"An office or calling: “{passage.doc[slice(*name)].text}”, “{title}”"


def _who_leads(passage: Passage, who: Token) -> Iterator[Candidate]:
    """Yield "Anna Berg, who heads the union", "Minister Anna Berg, who is responsible for schools"."""
    verb, doc = who.head, passage.doc
    charge = _charge(verb)
    if (low(verb) not in offices.HOLDING and charge is None) or verb.i - who.i > _FARTHEST_VERB:
        return
    thing = child(charge or verb, "dobj") or child(charge or verb, "prep")
    name = name_before(doc, who.i - (doc[who.i - 1].text == ","))
    if name is None or thing is None:
        return
    start = name[0] - (charge is not None and name[0] > 0 and low(doc[name[0] - 1]) in offices.TITLES)
    stretch = (start, extent(thing, LOOSE)[1])
    told = charge if charge is not None else verb
    pieces = [Piece(0, tuple(range(*name))), Piece(0, (told.i,)), Piece(1, _object(thing))]
    label = compose(doc, pieces, stretch)
    yield Candidate(Kind.ROLE, stretch, label, (reason_of(passage, name, told.text),), verb.i)


def _charge(verb: Token) -> Token | None:
    """Return the word by which somebody is said to be in charge: "is *responsible* for"."""
    if low(verb) not in words.BEING:
        return None
    for word in verb.children:
        if any((low(word), low(each)) in _CHARGED for each in word.children):
            return child(word, "pobj") or word
    return None


def _object(thing: Token) -> tuple[int, ...]:
    noun = child(thing, "pobj") or thing
    return tuple(sorted({thing.i, noun.i, *(each.i for each in noun.lefts if each.tag_ != "DT")}))


def _of_body(passage: Passage, of: Token) -> Iterator[Candidate]:
    """Yield "DC Omar Haddad, of Kent police's fraud unit", of somebody with a rank or a title."""
    found = home_of(of)
    if found is None or found.is_place:
        return
    doc, (start, end) = passage.doc, found.name
    rank = start - 1 if start and low(doc[start - 1]) in offices.RANKS else start
    is_ranked = rank < start or low(doc[start]) in offices.HONORIFICS | offices.RANKS
    if not is_ranked or not any(is_name(token) for token in doc[slice(*found.home)]):
        return
    noun = doc[found.home[1] - 1]
    body = (of.i, *range(max(of.i + 1, noun.i - 1), noun.i + 1))
    pieces = [Piece(0, tuple(range(rank, end))), Piece(1, body)]
    stretch = (rank, found.home[1])
    label = compose(doc, pieces, stretch)
    yield Candidate(Kind.ROLE, stretch, label, (reason_of(passage, found.name, noun.text),))
