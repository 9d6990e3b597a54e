"""Events: who did what, and when where that is said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LOOSE, doer_of, is_past, predicate_of, says, subject_of, whole
from factcheck_app.claims.labels import clause_label
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tokens import Stretch, extent, is_name, is_verb, low, root_of
from factcheck_app.claims.whens import When
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_ACTORS = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC"})
_NOT_TOLD = words.NOT_EVENTS | words.NAMING
_NEAR = 12
_SHORTEST = 4
_CLAUSES = ("ROOT", "conj", "ccomp", "relcl", "advcl", "parataxis", "pcomp")


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each past action with a date, or of somebody or something named."""
    for token in passage.doc:
        if not is_verb(token) or token.dep_ not in _CLAUSES or not _has_happened(passage, token):
            continue
        stretch = _when_said(passage, token) if says(token) else whole(token)
        whens = passage.whens_inside(stretch)
        if low(token) in words.BEING:
            continue
        if (subject_of(token) is None and token.dep_ != "conj") or _lacks_object(token):
            continue
        if says(token) and is_mere_cue(passage, token, whens):
            continue
        if _is_dated(token, stretch, whens) or (not says(token) and _is_told(passage, token, stretch)):
            yield _claim(passage, token, stretch)


def _when_said(passage: Passage, verb: Token) -> Stretch:
    """Return who said something, and when, without what else follows a verb of saying."""
    clause, subject = whole(verb), subject_of(verb)
    if subject is None or subject.i > verb.i:
        return clause
    near = [each.end for each in passage.whens_inside(clause) if verb.i < each.start <= verb.i + _NEAR]
    return extent(subject, LOOSE)[0], near[0] if near else clause[1]


def is_mere_cue(passage: Passage, verb: Token, whens: list[When]) -> bool:
    """Say whether a verb of saying has a day without figures, and nothing that tells where it was said."""
    days = [passage.doc[slice(*when.stretch)].text for when in whens]
    if any(char.isdecimal() for day in days for char in day):
        return False
    held = {place for when in whens for place in range(*when.stretch)}
    return not any(
        each.dep_ == "prep" and each.i > verb.i and held.isdisjoint(token.i for token in each.children)
        for each in verb.children
    )


def _has_happened(passage: Passage, verb: Token) -> bool:
    """Say whether the clause tells what has happened, which headlines tell in the present."""
    return is_past(verb) or (passage.is_headline and verb.tag_ in ("VBZ", "VBP"))


def _lacks_object(verb: Token) -> bool:
    """Say whether it is a relative clause whose object is the noun it belongs to: "the words he spoke"."""
    subject = subject_of(verb)
    return verb.dep_ == "relcl" and subject is not None and subject.tag_ not in ("WDT", "WP")


def _is_dated(verb: Token, stretch: Stretch, whens: list[When]) -> bool:
    """Say whether a date belongs to the verb; that of a verb of saying stands near it."""
    if not says(verb):
        return bool(whens)
    own = any(predicate_of(root_of(verb.doc, when.stretch)) == verb for when in whens)
    return own and stretch[1] - verb.i <= _NEAR


def _is_told(passage: Passage, verb: Token, stretch: Stretch) -> bool:
    """Say whether a named actor does something to something, or it happens at a named place."""
    doer = doer_of(verb)
    if (
        low(verb) in _NOT_TOLD
        or doer is None
        or low(doer) in words.FIRST_PERSON
        or stretch[1] - stretch[0] < _SHORTEST
    ):
        return False
    named = any(token.ent_type_ in _ACTORS for token in passage.doc[slice(*extent(doer, LOOSE))])
    follows = any(
        each.i > verb.i and each.dep_ in ("dobj", "prep", "attr", "agent", "xcomp", "oprd")
        for each in verb.children
    )
    elsewhere = any(token.ent_type_ in _ACTORS for token in passage.doc[verb.i : stretch[1]])
    return follows and (passage.is_headline or named or is_name(doer) or elsewhere)


def _claim(passage: Passage, verb: Token, stretch: Stretch) -> Candidate:
    whens = passage.whens_inside(stretch)
    doer = doer_of(verb)
    reasons = []
    if doer is not None and low(doer) not in words.PRONOUNS:
        start = max(extent(doer, LOOSE)[0], doer.i - 4)
        reasons.append(f"Who did what: “{passage.doc[start : doer.i + 1].text}”, “{verb.text}”")
    else:
        reasons.append(f"Something done: “{verb.text}”")
    reasons += [f"A date: “{passage.doc[when.start : when.end].text}”" for when in whens[:1]]
    label = clause_label(passage, verb, stretch)
    return Candidate(
        Kind.EVENT, stretch, label, tuple(reasons), verb.i, tuple(when.stretch for when in whens)
    )
