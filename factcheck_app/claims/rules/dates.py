"""Dates: something that is said to have been, or to be, at a time, where no event says it already."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LOOSE, predicate_of, says, whole
from factcheck_app.claims.composing import Piece, compose
from factcheck_app.claims.labels import clause_label, noun_pieces
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.rules.events import is_mere_cue
from factcheck_app.claims.tokens import Stretch, extent, is_noun, root_of, united
from factcheck_app.claims.whens import When
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token


def find(passage: Passage, is_held: Callable[[Stretch], bool]) -> Iterator[Candidate]:
    """Yield a claim for each date that no other claim holds."""
    for when in passage.whens:
        if is_held(when.stretch):
            continue
        noun = _dated_noun(passage, when)
        if noun is not None:
            yield _of_noun(passage, when, noun)
        else:
            yield from _of_clause(passage, when)


def _dated_noun(passage: Passage, when: When) -> Token | None:
    """Return the noun that a date belongs to: "the *war* of 1998", "the 2011 *crisis*"."""
    root = root_of(passage.doc, when.stretch)
    head = root.head
    if head.i == root.i:
        return None
    if head.dep_ == "prep" or head.tag_ == "IN":
        head = head.head
    is_outside = not when.start <= head.i < when.end
    return head if is_outside and is_noun(head) and head.tag_ in ("NN", "NNS", "NNP", "NNPS") else None


def _of_noun(passage: Passage, when: When, noun: Token) -> Candidate:
    stretch = united(extent(noun, LOOSE | {"conj", "cc"}), when.stretch)
    verb = predicate_of(noun)
    if verb is not None and stretch[1] - stretch[0] <= when.end - when.start + 2:
        stretch = united(whole(verb), stretch)
        return _candidate(passage, when, stretch, clause_label(passage, verb, stretch), verb.i)
    pieces = [Piece(0, tuple(range(*when.stretch))), *noun_pieces(passage, noun, 0, stretch)]
    label = compose(passage.doc, [each for each in pieces if _fits(each, stretch)], stretch)
    return _candidate(passage, when, stretch, label, -1)


def _of_clause(passage: Passage, when: When) -> Iterator[Candidate]:
    verb = predicate_of(root_of(passage.doc, when.stretch))
    if verb is None or (says(verb) and is_mere_cue(passage, verb, [when])):
        return
    stretch = united(whole(verb), when.stretch)
    yield _candidate(passage, when, stretch, clause_label(passage, verb, stretch), verb.i)


def _fits(piece: Piece, stretch: tuple[int, int]) -> bool:
    return all(stretch[0] <= token < stretch[1] for token in piece.tokens)


def _candidate(
    passage: Passage, when: When, stretch: tuple[int, int], label: str, predicate: int
) -> Candidate:
    reason = f"A date: “{passage.doc[when.start : when.end].text}”"
    return Candidate(Kind.DATE, stretch, label, (reason,), predicate, (when.stretch,), fallback=True)
