"""Laws: what a law, treaty, contract, court or regulator says, forbids, demands or allows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LOOSE, is_relative_to_noun, predicate_of, says, subject_of, whole
from factcheck_app.claims.composing import Piece, compose, within
from factcheck_app.claims.labels import clause_pieces
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.rules.statements import reported_stretch
from factcheck_app.claims.speakers import name_of
from factcheck_app.claims.tables import inflected, listed
from factcheck_app.claims.tokens import (
    Stretch,
    child,
    children,
    extent,
    inside,
    is_noun,
    is_verb,
    low,
    trimmed,
    united,
)
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_LAWS = listed(
    "act law laws bill treaty constitution charter convention protocol code decree ordinance statute "
    "regulation regulations directive resolution article section clause amendment contract agreement "
    "pact accord accords legislation rule rules order ban injunction licence license permit bylaw "
    "bylaws sanctions lease policy guidelines verdict judgment judgement ruling deal moratorium embargo"
)
_DECIDERS = listed(
    "court courts judge judges jury tribunal regulator watchdog magistrate magistrates justices "
    "arbitrator ombudsman"
)
_PROVIDING = inflected(
    "require oblige allow entitle limit guarantee grant protect impose define state stipulate mandate "
    "outlaw exempt restrict apply order punish provide prohibit empower enable regulate abolish "
    "introduce establish recognise recognize exclude demand specify prescribe criminalise criminalize "
    "cover expire lapse"
) | listed(
    "forbid forbids forbade forbidden ban bans banned bar bars barred cap caps capped permit permits "
    "permitted set sets say says said give gives gave make makes made let lets bind binds bound"
)
_DECIDING = inflected(
    "rule order quash block annul suspend reject overrule grant allow declare dismiss halt authorise "
    "authorize approve ratify repeal impose license revoke"
) | listed(
    "uphold upholds upheld overturn overturns overturned strike strikes struck bar bars barred ban bans "
    "banned forbid forbids forbade find finds found throw throws threw"
)
_REPORTING = listed(
    "rule rules ruled ruling find finds found held hold holds decide decides decided say says said "
    "state states stated order orders ordered declare declares declared"
)
_STATUSES = listed(
    "barred illegal unlawful legal lawful unconstitutional constitutional punishable banned forbidden "
    "outlawed prohibited compulsory mandatory required entitled obliged"
)
_FORBIDDING = listed("bans bars caps limits permits orders")
_COURTS = listed("court tribunal judge justice magistrate")
_UNDER = listed("under")


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each thing that the law says or a court decides."""
    for token in passage.doc:
        text = low(token)
        if is_verb(token):
            yield from _of_verb(passage, token)
        elif text in _UNDER and token.dep_ in ("prep", "agent"):
            yield from _under(passage, token)
        if text in _STATUSES:
            yield from _status(passage, token)
        if text in _FORBIDDING and token.tag_ == "NNS":
            yield from _read_as_noun(passage, token)


def _of_verb(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "the act forbids trawling", "the court ruled that the tax was unlawful"."""
    subject = subject_of(verb)
    if subject is not None and is_relative_to_noun(verb):
        subject = verb.head
    if subject is None or subject.i > verb.i or verb.dep_ == "amod":
        return
    if (
        _names_law(subject)
        and low(verb) in _PROVIDING
        and child(verb, "dobj", "ccomp", "xcomp", "prep", "agent")
    ):
        yield from _decided(passage, verb, subject) if says(verb) else [_claim_of(passage, verb, subject)]
    elif low(subject) in _DECIDERS or _is_court(subject):
        if low(verb) in _REPORTING and child(verb, "ccomp") is not None:
            yield from _decided(passage, verb, subject)
        elif low(verb) in _DECIDING and child(verb, "dobj", "xcomp"):
            yield _claim_of(passage, verb, subject)


def _read_as_noun(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "a 2009 decree bans dredging", whose verb the parser has taken for the last of several nouns."""
    law = child(verb, "compound")
    if law is None or law.i != verb.i - 1 or low(law) not in _LAWS or verb.dep_ != "ROOT":
        return
    stretch = trimmed(passage.doc, extent(verb, LOOSE | {"cc", "conj"}))
    banned = [each for each in children(verb, "acl", "dobj") if each.i > verb.i]
    if not banned:
        return
    pieces = [Piece(0, (law.i, verb.i))]
    for each in banned:
        pieces.append(Piece(0, (each.i,)))
        for link in children(each, "prep"):
            thing = child(link, "pobj")
            pieces += [Piece(1, tuple(range(link.i, thing.i + 1)))] if thing is not None else []
    label = compose(passage.doc, within(pieces, stretch), stretch)
    reason = f"What a law or court says: “{law.text}”, “{verb.text}”"
    yield Candidate(Kind.LAW, stretch, label, (reason,), verb.i, _triggers(passage, stretch))


def _names_law(noun: Token) -> bool:
    """Say whether a noun names a law or a part of one: "Article 12 of the Fisheries Act"."""
    if low(noun) in _LAWS:
        return True
    return noun.ent_type_ == "LAW"


def _is_court(noun: Token) -> bool:
    return is_noun(noun) and any(low(each) in _COURTS for each in noun.lefts)


def _claim_of(passage: Passage, verb: Token, subject: Token) -> Candidate:
    stretch = _with_clauses(verb, whole(verb))
    reason = f"What a law or court says: “{subject.text}”, “{verb.text}”"
    return _candidate(passage, verb, stretch, reason)


def _decided(passage: Passage, verb: Token, subject: Token) -> Iterator[Candidate]:
    """Yield what a court or law says, as its own clause."""
    for clause in children(verb, "ccomp"):
        if is_verb(clause) and passage.quote_at((clause.i, clause.i + 1)) is None:
            stretch = reported_stretch(passage, clause, verb)
            if _names_law(subject):
                stretch = united(stretch, extent(subject, LOOSE))
            reason = f"What a law or court says: “{subject.text}”, “{verb.text}”"
            yield replace(_candidate(passage, clause, stretch, reason), speaker=name_of(passage, subject))


def _under(passage: Passage, under: Token) -> Iterator[Candidate]:
    """Yield "under the treaty, members must ..."."""
    noun = child(under, "pobj")
    verb = predicate_of(under)
    if noun is None or verb is None or not (_names_law(noun) or any(map(_names_law, noun.children))):
        return
    stretch = united(_with_clauses(verb, whole(verb)), extent(under, frozenset({"relcl", "punct"})))
    numbered = noun.i + 1 < len(passage.doc) and passage.doc[noun.i + 1].tag_ == "CD"
    tie = (noun.i, noun.i + 1) if numbered else (under.i, noun.i)
    label = _label_with(passage, verb, tie, stretch)
    reason = f"What a law says: “under”, “{noun.text}”"
    yield Candidate(Kind.LAW, stretch, label, (reason,), verb.i, _triggers(passage, stretch))


def _status(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "it is illegal to sell ivory", "smoking is banned by law"."""
    verb = word if is_verb(word) and child(word, "auxpass") else word.head
    if not is_verb(verb) or (verb.i != word.i and word.dep_ not in ("acomp", "attr", "oprd")):
        return
    stretch = _with_clauses(verb, whole(verb))
    for each in (*word.children, *verb.children):
        if each.dep_ in ("xcomp", "prep", "advcl") and each.i > word.i and each.i - word.i < 10:
            stretch = united(stretch, extent(each, frozenset({"punct", "relcl"})))
    if subject_of(verb) is None or stretch[1] - stretch[0] < 3:
        return
    is_verdict = is_verb(word) and verb.i == word.i
    if is_verdict and child(verb, "agent", "prep") is None and not child(verb, "nsubjpass"):
        return
    yield _candidate(passage, verb, stretch, f"What the law is said to be: “{word.text}”")


def _with_clauses(verb: Token, stretch: Stretch) -> Stretch:
    """Take in what is demanded or allowed: "requires firms *to publish wages*"."""
    for each in verb.children:
        if each.dep_ in ("xcomp", "ccomp") and each.i > verb.i:
            inner = extent(each, frozenset({"punct", "relcl", "advcl", "parataxis"}))
            if inner[1] - verb.i <= 30:
                stretch = united(stretch, inner)
    return stretch


def _candidate(passage: Passage, verb: Token, stretch: Stretch, reason: str) -> Candidate:
    stretch = trimmed(passage.doc, stretch)
    pieces = [*clause_pieces(passage, verb, stretch), *_numbers(passage, verb, stretch)]
    label = compose(passage.doc, within(pieces, stretch), stretch)
    return Candidate(Kind.LAW, stretch, label, (reason,), verb.i, _triggers(passage, stretch))


def _numbers(passage: Passage, verb: Token, stretch: Stretch) -> Iterator[Piece]:
    """Yield the number by which an article or section is cited: "Article *12*"."""
    subject = subject_of(verb)
    if subject is not None and subject.i + 1 < stretch[1] and passage.doc[subject.i + 1].tag_ == "CD":
        yield Piece(1, (subject.i, subject.i + 1))


def _label_with(passage: Passage, verb: Token, tie: tuple[int, ...], stretch: Stretch) -> str:
    pieces = [Piece(2, tie), *clause_pieces(passage, verb, stretch)]
    return compose(passage.doc, within(pieces, stretch), stretch)


def _triggers(passage: Passage, stretch: Stretch) -> tuple[Stretch, ...]:
    return tuple(each.stretch for each in passage.whens_inside(stretch) if inside(each.stretch, stretch))
