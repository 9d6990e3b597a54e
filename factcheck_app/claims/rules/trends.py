"""Trends: what is said to have grown or shrunk: "rose 12% to 4.3 million", "down from 64 percent"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LOOSE, predicate_of, subject_of, whole
from factcheck_app.claims.comparing import LEADS, TURNS, clause_with, comparison, figure_pieces, triggers_in
from factcheck_app.claims.composing import Piece, compose, within
from factcheck_app.claims.figures import Figure, Unit
from factcheck_app.claims.labels import noun_pieces
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tables import inflected, listed
from factcheck_app.claims.tokens import (
    child,
    children,
    extent,
    is_noun,
    is_verb,
    low,
    sentence_within,
    united,
)
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

_TRENDS = inflected(
    "increase decrease climb decline surge jump plunge slip edge advance tumble soar expand ease shrink "
    "contract drop rocket dip slide plummet dwindle rebound swell accelerate narrow widen"
) | listed(
    "rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing shrank "
    "shrunk sink sinks sank sunk sinking dropped dropping dipped slid slumped slump slumps plummeted "
    "slipped slipping swelled swollen"
)
_SETTING = listed(
    "cut cuts raise raises raised lift lifts lifted lower lowers lowered reduce reduces reduced"
)
_MULTIPLYING = inflected("double triple treble quadruple halve")
_MOVING = _TRENDS | _MULTIPLYING
_REACH = 16


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each thing that is said to have grown or shrunk."""
    for token in passage.doc:
        if is_verb(token) and low(token) in _MOVING:
            yield from _trend(passage, token)
        elif is_verb(token) and low(token) in _SETTING:
            yield from _set_to(passage, token)
        elif low(token) in TURNS:
            yield from _turned(passage, token)
            yield from _turned_by(passage, token)


def _trend(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "profit fell 12 percent to $3.4 billion"."""
    subject = subject_of(verb)
    figures = [each for each in passage.figures if verb.i < each.start and _measures(passage.doc, each, verb)]
    is_told = figures or low(verb) in _MULTIPLYING or _is_marked(verb)
    if not is_told or (subject is not None and low(subject) in words.FIRST_PERSON) or verb.tag_ == "VBG":
        return
    if subject is None and not figures:
        return
    if (
        not figures
        and subject is not None
        and (low(subject) in words.PRONOUNS or subject.ent_type_ == "PERSON")
    ):
        return
    yield comparison(passage, verb, clause_with(verb, figures), f"A trend: “{verb.text}”", ())


def _set_to(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "the bank cut its rate by half a point to 5%"."""
    thing = child(verb, "dobj")
    if thing is None or subject_of(verb) is None or thing.i < verb.i:
        return
    figures = [
        each for each in passage.figures if thing.i < each.start and _measures(passage.doc, each, verb)
    ]
    if figures:
        yield comparison(passage, verb, clause_with(verb, figures), f"A trend: “{verb.text}”", ())


def _turned_by(passage: Passage, turn: Token) -> Iterator[Candidate]:
    """Yield "the shares closed 3% lower"."""
    figure = next((each for each in passage.figures if each.end == turn.i), None)
    verb = predicate_of(turn)
    if figure is None or verb is None or figure.unit in (Unit.TIME, Unit.AGE) or verb.i > figure.start:
        return
    if low(turn) in ("higher", "lower", "up", "down") and figure.start - verb.i <= 4:
        stretch = united(clause_with(verb, [figure]), (turn.i, turn.i + 1))
        yield comparison(passage, verb, stretch, f"A trend: “{turn.text}”", ())


def _measures(doc: Doc, figure: Figure, verb: Token) -> bool:
    """Say whether a figure after a verb tells by how much, to or from what."""
    if (
        figure.unit in (Unit.TIME, Unit.AGE)
        or figure.start - verb.i > _REACH
        or sentence_within(doc, verb.i, 0, _REACH + 4)[1] <= figure.start
    ):
        return False
    before = doc[figure.hedged - 1]
    return before.i == verb.i or low(before) in LEADS or before.tag_.startswith("RB")


def _is_marked(verb: Token) -> bool:
    """Say whether it is told how something rose or fell: "sharply", "steadily"."""
    return verb.tag_ in ("VBD", "VBN", "VBZ", "VBP") and any(
        each.text.endswith("ly") and each.text not in ("only", "early") for each in children(verb, "advmod")
    )


def _turned(passage: Passage, turn: Token) -> Iterator[Candidate]:
    """Yield "turnout was 58 percent, down from 64 percent", "exports were up 4 per cent"."""
    doc = passage.doc
    following = doc[turn.i + 1] if turn.i + 1 < len(doc) else turn
    place = turn.i + 1 + (low(following) in ("from", "by", "on"))
    figure = next((each for each in passage.figures if each.hedged <= place < each.end), None)
    verb = predicate_of(turn)
    if figure is None or figure.unit in (Unit.TIME, Unit.AGE) or figure.start < turn.i:
        return
    if verb is None:
        yield from _turned_without_verb(passage, turn, figure)
        return
    first = whole(verb)[0]
    figures = [each for each in passage.figures if first <= each.start <= figure.start]
    if verb.i < turn.i and (low(verb) in words.BEING | words.MEASURING or len(figures) > 1):
        stretch = united(clause_with(verb, figures), (turn.i, figure.phrase_end))
        yield comparison(passage, verb, stretch, f"A trend: “{turn.text}”", ())


def _turned_without_verb(passage: Passage, turn: Token, figure: Figure) -> Iterator[Candidate]:
    """Yield "Profit up 12%", as headlines and tables say it."""
    first = sentence_within(passage.doc, turn.i, 8, 0)[0]
    nouns = [token for token in passage.doc[first : turn.i] if is_noun(token)]
    if not nouns:
        return
    end = figure.phrase_end
    end = next((when.end for when in passage.whens if end <= when.start <= end + 1), end)
    stretch = (extent(nouns[-1], LOOSE)[0], end)
    figures = [each for each in passage.figures_inside((turn.i, stretch[1])) if each.start >= turn.i]
    pieces = [Piece(0, (turn.i,)), *noun_pieces(passage, nouns[-1], 1, stretch, is_subject=True)]
    pieces += figure_pieces(passage, figures, stretch)
    label = compose(passage.doc, within(pieces, stretch), stretch)
    yield Candidate(
        Kind.COMPARISON, stretch, label, (f"A trend: “{turn.text}”",), -1, triggers_in(passage, stretch)
    )
