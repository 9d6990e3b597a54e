"""Ties of their own kind: of waters, of heirs, of people to their homes, and of owners to their shares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.composing import MOST_WORDS, Piece, compose
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.people import home_of
from factcheck_app.claims.tables import listed
from factcheck_app.claims.ties import KIN, complement, head_words, is_named, phrase, tie_label
from factcheck_app.claims.tokens import Stretch, child, extent, is_verb, low, united
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

# Waters, and how one comes into another: "the Aller feeds the Weser river".
_FLOWING = listed("feeds feed fed joins join flows flow empties empty drains drain")
_WATERS = listed("river stream lake reservoir sea ocean bay gulf fjord canal estuary lagoon")
_HEIRS = KIN | listed(
    "sons daughters children brothers sisters parents grandchildren siblings grandsons granddaughters "
    "nephews nieces stepchildren great-grandchildren"
)
_OWNING = listed("own owns owned controls holds held")


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each tie of these kinds."""
    for token in passage.doc:
        text = low(token)
        if text in _FLOWING and is_verb(token):
            yield from _flows(passage, token)
        elif text == "survived":
            yield from _survived(passage, token)
        elif text == "of":
            yield from _home(passage, token)
        elif text in ("%", "percent"):
            yield from _held(passage, token)


def relation(stretch: Stretch, label: str, tie: str, predicate: int = -1) -> Candidate:
    """Return a relation that the words of the tie are the reason for."""
    return Candidate(Kind.RELATION, stretch, label, (f"A tie: “{tie}”",), predicate)


def _flows(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "the Aller feeds the Weser river", without the subject where more stands between."""
    found = complement(verb, ("into",))
    thing = found[1] if found is not None else child(verb, "dobj")
    if thing is None or thing.i < verb.i or not is_named(passage, phrase(thing)):
        return
    if not any(low(thing.doc[place]) in _WATERS for place in head_words(thing)):
        return
    subject = child(verb, "nsubj")
    is_beside = subject is not None and phrase(subject)[1] == verb.i and subject.tag_ not in ("WDT", "WP")
    stretch = united((verb.i, verb.i + 1), phrase(thing))
    if subject is not None and is_beside:
        stretch = united(phrase(subject), stretch)
    tie = (verb.i, *((found[0].i,) if found is not None else ()), *head_words(thing), thing.i)
    label = tie_label(passage, subject if is_beside else None, tie, thing, stretch)
    yield relation(stretch, label, verb.text, verb.i)


def _survived(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "He is survived by a daughter and two sons"."""
    found, subject = complement(verb, ("by",)), child(verb, "nsubjpass")
    if found is None or subject is None or subject.i > verb.i:
        return
    stretch = united(phrase(subject), extent(found[0]))
    if not any(low(token) in _HEIRS for token in passage.doc[slice(*extent(found[0]))]):
        return
    told = [
        each for each in range(found[0].i, stretch[1]) if passage.doc[each].tag_[:2] in ("IN", "NN", "CD")
    ]
    told = told[: MOST_WORDS - 1]
    while passage.doc[told[-1]].tag_ == "CD":
        told.pop()
    tie = (verb.i, *told)
    yield relation(stretch, compose(passage.doc, [Piece(0, tie)], stretch), verb.text, verb.i)


def _home(passage: Passage, of: Token) -> Iterator[Candidate]:
    """Yield "Tom Reed, 44, of Leeds"."""
    found = home_of(of)
    if found is None or not found.is_place:
        return
    stretch = (found.name[0], found.home[1])
    pieces = [Piece(0, tuple(range(*found.name))), Piece(1, (of.i, *range(*found.home)))]
    label = compose(passage.doc, pieces, stretch)
    yield replace(relation(stretch, label, of.text), apart=True)


def _held(passage: Passage, share: Token) -> Iterator[Candidate]:
    """Yield "who owns 38% of the company"."""
    verb, of = share.head, child(share, "prep")
    who = child(verb, "nsubj")
    if share.dep_ != "dobj" or low(verb) not in _OWNING or who is None or low(who) != "who":
        return
    thing = child(of, "pobj") if of is not None else None
    if of is None or thing is None or who.i > verb.i:
        return
    stretch = united((who.i, share.i + 1), phrase(thing))
    figure = range(extent(share, frozenset({"prep"}))[0], share.i + 1)
    label = tie_label(passage, None, (verb.i, *figure, of.i, *head_words(thing)), None, stretch)
    yield relation(stretch, label, verb.text, verb.i)
