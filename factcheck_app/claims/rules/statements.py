"""Statements: what somebody is reported to have said, found or done by speaking.

What a medium, a report, a study or data say in the same way is an attribution.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import subject_of, whole
from factcheck_app.claims.composing import literal_label
from factcheck_app.claims.labels import clause_label
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.sources import can_show
from factcheck_app.claims.speakers import Said, name_of, said_by, teller_of
from factcheck_app.claims.tokens import (
    Stretch,
    child,
    children,
    extent,
    is_noun,
    is_verb,
    low,
    trimmed,
    united,
)

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_OWN_CLAUSE = frozenset({"punct", "parataxis"})
_SOURCE_LEADS = ("according", "citing", "quoting")
_TELLING_HOW = frozenset(
    (
        "describe",
        "describes",
        "described",
        "describing",
        "recount",
        "recounts",
        "recounted",
        "recalls",
        "recalled",
    )
)
_INNER_MARKS = ("'", "‘", "“", '"')
_CUES = words.SAYING | _TELLING_HOW
_ACTS = words.SPEECH_ACTS | words.FORECASTING
_SHORTEST_ACT = 4


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each act of speech, each reported clause.

    Acts of speech come first: where somebody reports one, the one who acts is the nearer speaker.
    """
    for token in passage.doc:
        if low(token) in _ACTS and is_verb(token):
            yield from _speech_act(passage, token)
    for token in passage.doc:
        if low(token) in _CUES and (is_verb(token) or token.dep_ == "prep"):
            yield from _reported(passage, token)
        elif is_noun(token) and low(token) in words.CUE_NOUNS:
            yield from _of_noun(passage, token)


def candidate_of(
    passage: Passage, verb: Token, stretch: Stretch, said: Said, reason: str, *,
    said_from: int = -1, voice_only: bool = False,
) -> Candidate:  # fmt: skip
    """Return the candidate that a stretch, with `verb` for its predicate, was said by somebody."""
    label = (
        clause_label(passage, verb, stretch)
        if stretch[0] <= verb.i < stretch[1]
        else literal_label(passage.doc, stretch)
    )
    return Candidate(
        said.kind, stretch, label, (reason,), verb.i, (), said.speaker,
        relays=said.relays, said_from=said_from, voice_only=voice_only,
    )  # fmt: skip


def passes_on(verb: Token) -> bool:
    """Say whether a clause only passes on another's words, so that what these say is the claim."""
    return low(verb) in words.SAYING and any(is_verb(each) for each in children(verb, "ccomp"))


def _reported(passage: Passage, cue: Token) -> Iterator[Candidate]:
    """Yield what follows, precedes or surrounds a verb of saying as its clause."""
    subject = subject_of(cue)
    if low(cue) in words.THINKING and subject is not None and low(subject) in words.FIRST_PERSON:
        return
    if _is_supposed(cue) or (low(cue) in words.SHOWING and not can_show(passage, teller_of(cue))):
        return
    is_order = cue.tag_ == "VB" and subject is None and child(cue, "aux") is None
    if is_order or (low(cue) in words.KNOWING and _is_doubted(cue)):
        return
    if passage.is_headline and cue.i > 0 and cue.nbor(-1).is_punct and subject is None:
        return
    said = said_by(passage, cue)
    reason = _reason(said, cue)
    clauses = [each for each in _clauses_of(cue) if is_verb(each) or child(each, "auxpass") is not None]
    for clause in clauses:
        if _is_own_words(passage, cue, clause) or _asks(cue, clause):
            continue
        yield candidate_of(
            passage,
            clause,
            reported_stretch(passage, clause, cue),
            said,
            reason,
            voice_only=passes_on(clause),
        )
        for other in _said_besides(clause):
            yield candidate_of(passage, other, reported_stretch(passage, other, cue), said, reason)
    if not clauses and subject is not None and _is_put_in(cue, subject):
        yield from _around(passage, cue, said, reason)


def _clauses_of(cue: Token) -> Iterator[Token]:
    """Yield the clauses that a cue leads; a parse may hang that of "told the paper that" on the paper."""
    yield from children(cue, "ccomp")
    heard_by = child(cue, "dobj") if low(cue) in words.TELLING else None
    if heard_by is not None:
        yield from (each for each in children(heard_by, "acl") if child(each, "mark") is not None)


def _is_put_in(cue: Token, subject: Token) -> bool:
    """Say whether a cue with its subject is put into, or behind, the clause that it hangs on."""
    if not is_verb(cue.head) or cue.dep_ not in ("parataxis", "ccomp"):
        return False
    start = min(extent(subject)[0], cue.i)
    is_behind = cue.i > cue.head.i and start > 0 and cue.doc[start - 1].text == ","
    return cue.dep_ == "parataxis" or (is_behind and low(cue.head) not in words.SAYING)


def _around(passage: Passage, cue: Token, said: Said, reason: str) -> Iterator[Candidate]:
    """Yield the clause into which its attribution is put: "Prices, the bank said, are stable"."""
    clause = cue.head
    subject = subject_of(cue) or cue
    inserted = min(extent(subject)[0], cue.i), extent(cue)[1]
    start, end = extent(clause, frozenset({"punct"}))
    if inserted[1] >= end:
        end = min(end, inserted[0])
    elif inserted[0] <= start:
        start = max(start, inserted[1])
    stretch = trimmed(passage.doc, (start, end))
    is_said = passage.quote_at((clause.i, clause.i + 1)) == passage.quote_at((cue.i, cue.i + 1))
    if is_said and stretch[0] <= clause.i < stretch[1]:
        yield candidate_of(passage, clause, stretch, said, reason)


def _reason(said: Said, cue: Token) -> str:
    told = f"“{cue.text}” so" if low(cue) in ("said", "says", "say", "saying") else f"“{cue.text}” it"
    if not said.speaker:
        return f"Reported: somebody who is not named {told}"
    return f"Reported: “{said.speaker}” {told}"


def _is_doubted(cue: Token) -> bool:
    """Say whether it is not known: "nobody knows whether", "did not know that"."""
    return child(cue, "neg") is not None or any(low(each) in ("nobody", "no") for each in cue.lefts)


def _is_supposed(cue: Token) -> bool:
    """Say whether nobody says it yet: "if they find that", "reason to think that"."""
    mark = child(cue, "mark")
    return (mark is not None and low(mark) == "if") or (low(cue) in words.THINKING and cue.tag_ == "VB")


def _asks(cue: Token, clause: Token) -> bool:
    """Say whether a clause is a question put or left open: "asked whether", "said when it would"."""
    first = clause.doc[clause.left_edge.i]
    if low(first) == "how" and low(cue) in _TELLING_HOW:
        return first.head.i != clause.i and low(first.head) in ("many", "much", "long", "far")
    return first.tag_ in ("WRB", "WP", "WDT") or low(first) in ("whether", "if")


def _is_own_words(passage: Passage, cue: Token, clause: Token) -> bool:
    """Say whether the clause stands between quotation marks and the cue outside: a quotation."""
    first = clause.left_edge.i
    if first > 0 and first > cue.i and passage.doc[first - 1].text in _INNER_MARKS:
        return True
    if first > cue.i and low(passage.doc[first]) == "that":
        first += 1
    quote = (
        passage.quote_at((first, clause.i + 1))
        if first < clause.i
        else passage.quote_at((clause.i, clause.i + 1))
    )
    return quote is not None and passage.quote_at((cue.i, cue.i + 1)) != quote


def reported_stretch(passage: Passage, clause: Token, cue: Token) -> Stretch:
    """Return all of the reported clause that stands on one side of its cue."""
    start, end = extent(clause, _OWN_CLAUSE if clause.i > cue.i else frozenset({"punct"}))
    for other in _said_besides(clause):
        end = min(end, extent(other)[0])
    for source in children(clause, "advcl", "prep"):
        if low(source) in _SOURCE_LEADS and source.i > clause.i:
            end = min(end, source.i)
    if clause.i > cue.i:
        start = max(start, cue.i + 1)
    else:
        teller = teller_of(cue)
        is_before = teller is not None and clause.i < teller.i < cue.i
        end = min(end, extent(teller)[0] if teller is not None and is_before else cue.i)
    start, end = trimmed(passage.doc, (start, end))
    if start < clause.i and _is_that(passage.doc[start]):
        start += 1
    return trimmed(passage.doc, (start, end))


def _said_besides(clause: Token) -> Iterator[Token]:
    """Yield the clauses that are said beside a first one, each led by its own "that"."""
    for other in children(clause, "conj"):
        begins = extent(other)[0]
        if is_verb(other) and other.i > clause.i and low(other.doc[begins]) == "that":
            yield other


def _is_that(token: Token) -> bool:
    """Say whether a word only leads a clause: "said *that* it rained, and *that* cholera was a risk"."""
    leads = token.tag_ in ("IN", "WDT") or (token.i > 0 and token.nbor(-1).tag_ == "CC")
    return low(token) == "that" and leads


def _of_noun(passage: Passage, noun: Token) -> Iterator[Candidate]:
    """Yield "the claim that ..."."""
    for clause in children(noun, "acl", "ccomp"):
        mark = child(clause, "mark")
        if is_verb(clause) and mark is not None and low(mark) == "that":
            said = _said_in(passage, noun)
            reason = f"Reported: “{noun.text} that”"
            yield candidate_of(passage, clause, reported_stretch(passage, clause, noun), said, reason)


def _does(passage: Passage, verb: Token) -> bool:
    """Say whether the verb tells what is done by speaking, in words of the article's own."""
    if child(verb, "ccomp") is not None:
        return False
    thing = child(verb, "dobj") if low(verb) in words.FORECASTING else child(verb, "dobj", "xcomp")
    if thing is None:
        is_passive = child(verb, "nsubjpass") is not None
        return is_passive and child(verb, "agent", "prep") is not None
    return passage.quote_at((thing.i, thing.i + 1)) is None


def _said_in(passage: Passage, noun: Token) -> Said:
    """Return whose claim it is: "her claim that", "said in a report that"."""
    owner = child(noun, "poss")
    if owner is not None:
        return Said(name_of(passage, owner))
    verb = noun.head.head if noun.dep_ == "pobj" and low(noun.head) == "in" else None
    return said_by(passage, verb) if verb is not None and low(verb) in words.SAYING else Said()


def _speech_act(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield who promised, denied, praised, forecast or accused what."""
    subject = subject_of(verb)
    if subject is None or not _does(passage, verb) or low(subject) in words.FIRST_PERSON:
        return
    if passage.quote_at((verb.i, verb.i + 1)) is not None or verb.tag_ == "VB":
        return
    stretch = trimmed(passage.doc, united(whole(verb), (verb.i, verb.i + 1)))
    said = said_by(passage, verb)
    if stretch[1] - stretch[0] >= _SHORTEST_ACT:
        reason = f"An act of speech: “{said.speaker or subject.text}” “{verb.text}”"
        yield candidate_of(passage, verb, stretch, said, reason, said_from=verb.i)
