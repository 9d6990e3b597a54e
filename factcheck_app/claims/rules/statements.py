"""Statements: what somebody is reported to have said, found or done by speaking."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import SUBJECTS, subject_of, whole
from factcheck_app.claims.composing import literal_label
from factcheck_app.claims.labels import clause_label
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.speakers import name_of, speaker_of
from factcheck_app.claims.tokens import (
    Stretch,
    child,
    children,
    extent,
    is_noun,
    is_verb,
    low,
    trimmed,
)
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each reported clause, each "according to", each act of speech."""
    yield from _attributed_headline(passage)
    for token in passage.doc:
        if low(token) in words.SAYING and is_verb(token):
            yield from _reported(passage, token)
        elif is_noun(token) and low(token) in words.CUE_NOUNS:
            yield from _of_noun(passage, token)
        elif low(token) == "according":
            yield from _according_to(passage, token)
        if low(token) in words.SPEECH_ACTS and is_verb(token):
            yield from _speech_act(passage, token)


def _reported(passage: Passage, cue: Token) -> Iterator[Candidate]:
    """Yield what follows or precedes a verb of saying as its clause."""
    subject = subject_of(cue)
    if low(cue) in words.THINKING and subject is not None and low(subject) in words.FIRST_PERSON:
        return
    speaker = speaker_of(passage, cue)
    for clause in children(cue, "ccomp"):
        if not is_verb(clause) or _is_own_words(passage, cue, clause):
            continue
        stretch = reported_stretch(passage, clause, cue)
        yield _candidate(
            passage, clause, stretch, speaker, f"Reported: “{speaker or 'somebody'}” {_cue_text(cue)}"
        )
        for other in children(clause, "conj"):
            if is_verb(other) and child(other, *SUBJECTS):
                yield _candidate(
                    passage, other, reported_stretch(passage, other, cue), speaker,
                    f"Reported: “{speaker or 'somebody'}” {_cue_text(cue)}",
                )  # fmt: skip


def _attributed_headline(passage: Passage) -> Iterator[Candidate]:
    """Yield what stands behind a name and a colon in a headline: "Reuters: Talks fail"."""
    colon = next((token.i for token in passage.doc[:6] if token.text == ":"), 0)
    names = passage.doc[:colon]
    if not passage.is_headline or not names or not all(token.text[:1].isupper() for token in names):
        return
    verb = next((each for each in passage.doc[colon + 1 :] if is_verb(each) and child(each, *SUBJECTS)), None)
    if verb is not None:
        stretch = trimmed(passage.doc, (colon + 1, verb.sent.end))
        yield _candidate(passage, verb, stretch, names.text, f"A headline attributed to “{names.text}”")


def _cue_text(cue: Token) -> str:
    return f"“{cue.text}” so" if low(cue) in ("said", "says", "say", "saying") else f"“{cue.text}” it"


def _is_own_words(passage: Passage, cue: Token, clause: Token) -> bool:
    """Say whether the clause stands between quotation marks and the cue outside: a quotation."""
    quote = passage.quote_at((clause.i, clause.i + 1))
    return quote is not None and passage.quote_at((cue.i, cue.i + 1)) != quote


def reported_stretch(passage: Passage, clause: Token, cue: Token) -> Stretch:
    """Return all of the reported clause that stands on one side of its cue."""
    start, end = extent(
        clause, frozenset({"punct", "parataxis"}) if clause.i > cue.i else frozenset({"punct"})
    )
    for other in children(clause, "conj"):
        if is_verb(other) and child(other, *SUBJECTS) and other.i > clause.i:
            end = min(end, extent(other)[0])
    if clause.i > cue.i:
        start = max(start, cue.i + 1)
    else:
        end = min(end, cue.i)
    mark = child(clause, "mark")
    if mark is not None and mark.i == start and low(mark) in ("that", "if", "whether"):
        start += 1
    return trimmed(passage.doc, (start, end))


def _of_noun(passage: Passage, noun: Token) -> Iterator[Candidate]:
    """Yield "the claim that ..."."""
    for clause in children(noun, "acl", "ccomp"):
        mark = child(clause, "mark")
        if is_verb(clause) and mark is not None and low(mark) == "that":
            owner = child(noun, "poss")
            speaker = name_of(passage, owner) if owner is not None else ""
            yield _candidate(
                passage,
                clause,
                reported_stretch(passage, clause, noun),
                speaker,
                f"Reported: “{noun.text} that”",
            )


def _according_to(passage: Passage, token: Token) -> Iterator[Candidate]:
    """Yield the rest of the sentence that has "according to X" at its start or end."""
    to = next((each for each in token.children if low(each) == "to"), None)
    source = child(to, "pobj") if to is not None else None
    verb = token.head
    if source is None or not is_verb(verb):
        return
    speaker = name_of(passage, source)
    start, end = extent(verb, frozenset({"punct"}))
    own_start, own_end = extent(token)
    if own_start <= verb.i < own_end:
        return
    stretch = trimmed(passage.doc, (own_end, end) if own_end <= verb.i else (start, min(end, own_start)))
    if stretch[0] <= verb.i < stretch[1]:
        yield _candidate(passage, verb, stretch, speaker, f"Reported: according to “{speaker}”")


def _speech_act(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield who promised, denied, praised or accused what."""
    subject = subject_of(verb)
    does = child(verb, "dobj", "xcomp") is not None
    if subject is None or not does or low(subject) in words.FIRST_PERSON or child(verb, "ccomp") is not None:
        return
    if passage.quote_at((verb.i, verb.i + 1)) is not None or verb.tag_ == "VB":
        return
    stretch = trimmed(passage.doc, whole(verb))
    speaker = speaker_of(passage, verb)
    if stretch[1] - stretch[0] >= 4:
        yield _candidate(
            passage, verb, stretch, speaker, f"An act of speech: “{speaker or subject.text}” “{verb.text}”"
        )


def _candidate(passage: Passage, verb: Token, stretch: Stretch, speaker: str, reason: str) -> Candidate:
    label = (
        clause_label(passage, verb, stretch)
        if stretch[0] <= verb.i < stretch[1]
        else literal_label(passage.doc, stretch)
    )
    return Candidate(Kind.STATEMENT, stretch, label, (reason,), verb.i, (), speaker)
