"""Comparing: the stretch and the label of what is set against something else, or against what it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LONG, LOOSE, core, subject_of, whole
from factcheck_app.claims.composing import Piece, compose, within
from factcheck_app.claims.figures import Figure, Unit
from factcheck_app.claims.labels import noun_pieces
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tables import listed
from factcheck_app.claims.tokens import Stretch, children, extent, low, united
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

TURNS = listed("up down higher lower")
LEADS = listed("to by from at above below")
_AGAINST = listed("compared with against")
_BEFORE_FIGURE = LEADS | TURNS | _AGAINST
_UNIT_WORDS = listed("percent per cent pct")


def clause_with(verb: Token, figures: list[Figure]) -> Stretch:
    """Return the clause of a trend to its last figure, with what it is compared with."""
    stretch = whole(verb)
    for figure in figures:
        stretch = united(stretch, figure.phrase)
    for each in verb.children:
        if low(each) in ("compared", "against", *TURNS) and each.i > verb.i:
            stretch = united(stretch, extent(each, LOOSE))
    return stretch if stretch[1] - stretch[0] <= LONG else core(verb)


def comparison(
    passage: Passage, verb: Token, stretch: Stretch, reason: str, tie: tuple[int, ...]
) -> Candidate:
    """Return a comparison, with its figures and dates as triggers."""
    doc, subject = passage.doc, subject_of(verb)
    pieces = [Piece(0, tie)] if tie else []
    if low(verb) not in words.BEING and verb.i not in tie:
        pieces.append(Piece(4 if low(verb) in words.LIGHT else 1 if tie else 0, (verb.i,)))
        pieces += [Piece(2, (each.i,)) for each in children(verb, "advmod") if each.text.endswith("ly")]
    if subject is not None and low(subject) not in words.PRONOUNS:
        pieces += noun_pieces(passage, subject, 2 if tie else 1, stretch, is_subject=True)
    measured = [each for each in passage.figures_inside(stretch) if each.unit is not Unit.TIME]
    figures = [each for each in measured if each.start > verb.i]
    pieces += figure_pieces(passage, figures[:1] if tie else figures, stretch)
    for when in passage.whens_inside(stretch):
        lead = (when.start - 1,) if when.start > 0 and doc[when.start - 1].tag_ == "IN" else ()
        pieces.append(Piece(5, (*lead, *range(*when.stretch))))
    label = compose(doc, within(pieces, stretch), stretch)
    return Candidate(Kind.COMPARISON, stretch, label, (reason,), verb.i, triggers_in(passage, stretch))


def figure_pieces(passage: Passage, figures: list[Figure], stretch: Stretch) -> Iterator[Piece]:
    """Yield each figure with "to" or "down from" before it; the unit of the first one may be left out."""
    doc = passage.doc
    for rank, figure in enumerate(figures[:3]):
        lead: list[int] = []
        place = figure.hedged - 1
        while place > stretch[0] and low(doc[place]) in _BEFORE_FIGURE:
            lead.insert(0, place)
            place -= 1
        if rank and not lead:
            between = range(figures[rank - 1].end, figure.hedged)
            lead = [each for each in between if low(doc[each]) in ("compared", "with")]
        number = tuple(range(figure.start, figure.end))
        kept = number
        if not rank and len(figures) > 1 and figure.unit is figures[1].unit is Unit.PERCENT:
            kept = tuple(place for place in number if low(doc[place]) not in _UNIT_WORDS)
        yield Piece(min(rank, 2), (*lead, *kept))
        if kept != number:
            yield Piece(2, number, number[0])
        if figure.head >= 0:
            yield Piece(3, tuple(range(figure.end, figure.head + 1)), figure.start)


def triggers_in(passage: Passage, stretch: Stretch) -> tuple[Stretch, ...]:
    """Return the figures and dates in the stretch."""
    figures = [(each.start, each.end) for each in passage.figures_inside(stretch)]
    return (*figures, *(each.stretch for each in passage.whens_inside(stretch)))
