"""Clauses of a parse: which predicate a word belongs to, who its subject is, how far it reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.tokens import Stretch, child, children, extent, is_verb, low, united

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
OBJECTS = ("dobj", "attr", "acomp", "oprd", "dative")
_CORE = (*SUBJECTS, *OBJECTS, "aux", "auxpass", "neg", "prt", "agent", "preconj")
_NOT_WHOLE = frozenset(
    (
        "punct",
        "cc",
        "conj",
        "advcl",
        "mark",
        "relcl",
        "ccomp",
        "parataxis",
        "dep",
        "intj",
        "meta",
        "discourse",
    )
)
LOOSE = frozenset(("relcl", "punct", "appos", "advcl", "parataxis", "dep"))
LONG = 45
_FAR = 13
NEAR = 9


def predicate_of(token: Token) -> Token | None:
    """Return the verb whose clause the token belongs to, the main one of a chain such as "began to fire"."""
    current = token
    while not is_verb(current):
        if current.head.i == current.i:
            return None
        current = current.head
    while current.dep_ == "xcomp" and is_verb(current.head) and not child(current, *SUBJECTS):
        current = current.head
    return current


def subject_of(verb: Token) -> Token | None:
    """Return the head of the verb's own subject, or None.

    Of several before it, which a parse finds where a clause without a verb comes first, it is the nearest.
    """
    subjects = [each for each in verb.children if each.dep_ in SUBJECTS]
    if len(subjects) < 2 or subjects[0].dep_ == "expl":
        return subjects[0] if subjects else None
    own, nearest = subjects[0], next((each for each in reversed(subjects) if each.i < verb.i), subjects[0])
    return own if any(token.text == "(" for token in verb.doc[own.i : nearest.i]) else nearest


def doer_of(verb: Token) -> Token | None:
    """Return the subject, that of the verb it is coordinated with, or the noun that the clause modifies."""
    current = verb
    for _ in range(6):
        own = subject_of(current)
        if own is not None and own.tag_ not in ("WDT", "WP"):
            return own
        if current.dep_ in ("relcl", "acl"):
            return current.head
        if current.dep_ not in ("conj", "xcomp", "advcl", "pcomp") or current.head.i == current.i:
            return None
        current = current.head
    return None


def core(verb: Token) -> Stretch:
    """Return the clause without what could be left out: subject, verb, object, or the first complement."""
    stretch = (verb.i, verb.i + 1)
    chain = xcomp_chain(verb)
    for link in chain:
        stretch = united(stretch, (link.i, link.i + 1))
        for each in children(link, *_CORE):
            if not _is_of_another(each, link):
                stretch = united(stretch, extent(each, LOOSE))
    stretch = united(stretch, _antecedent(verb))
    last = chain[-1]
    if not child(last, *OBJECTS) and not child(last, "agent"):
        preposition = next((each for each in children(last, "prep") if each.i > last.i), None)
        if preposition is not None:
            stretch = united(stretch, extent(preposition, LOOSE))
    return stretch


def whole(verb: Token) -> Stretch:
    """Return the clause with its circumstances, without subordinate or coordinated clauses."""
    stretch = (verb.i, verb.i + 1)
    for link in xcomp_chain(verb):
        for each in link.children:
            is_own = not _is_far(each, verb) and not _is_of_another(each, verb)
            if each.dep_ not in _NOT_WHOLE and not _is_relative(each) and is_own:
                stretch = united(stretch, extent(each, LOOSE))
    stretch = united(stretch, _antecedent(verb))
    return stretch if stretch[1] - stretch[0] <= LONG else core(verb)


def _is_of_another(word: Token, verb: Token) -> bool:
    """Say whether what hangs on a verb as its subject is that of a clause before, one without a verb."""
    if word.dep_ not in SUBJECTS or word.dep_ == "expl" or word.i > verb.i:
        return False
    own = subject_of(verb)
    return own is not None and word.i < own.i < verb.i and own.dep_ != "expl"


def _is_far(subject: Token, verb: Token) -> bool:
    """Say whether so much is set between a subject and its verb that the verb begins a claim of its own."""
    if subject.dep_ not in SUBJECTS or subject.i > verb.i or verb.nbor(-1).text not in ",–—)":
        return False
    return verb.i - extent(subject, LOOSE)[1] >= _FAR


def _antecedent(verb: Token) -> Stretch:
    """Return the noun phrase that a relative clause tells about, or the verb alone."""
    if is_relative_to_noun(verb):
        phrase = extent(verb.head, LOOSE | {"conj", "cc"})
        if phrase[1] - phrase[0] <= NEAR and phrase[0] < verb.i < phrase[1] + NEAR:
            return phrase
    return verb.i, verb.i + 1


def _is_relative(token: Token) -> bool:
    """Say whether the token ties a relative clause to its noun: "which", "in which"."""
    return token.tag_ in ("WDT", "WP", "WRB", "WP$") or (
        token.dep_ == "prep" and any(each.tag_ in ("WDT", "WP") for each in token.children)
    )


def xcomp_chain(verb: Token) -> list[Token]:
    """Return the verb and the open complements that follow it: "began", "delivering"."""
    chain = [verb]
    while len(chain) < 4:
        following = child(chain[-1], "xcomp")
        if following is None or not is_verb(following):
            break
        chain.append(following)
    return chain


def is_relative_to_noun(verb: Token) -> bool:
    """Say whether the clause tells of the noun it hangs on: "a siege *that killed* 47 people"."""
    subject = subject_of(verb)
    if verb.dep_ == "relcl":
        return subject is None or subject.tag_ in ("WDT", "WP")
    return False


def says(verb: Token) -> bool:
    """Say whether the verb gives somebody's words, and is not "found work" or "reported a loss"."""
    return low(verb) in words.SAYING and (child(verb, "ccomp") is not None or child(verb, "dobj") is None)


def is_past(verb: Token) -> bool:
    """Say whether the clause tells what has happened."""
    helpers = list(children(verb, "aux", "auxpass"))
    if any(low(each) in words.FUTURE or low(each) == "to" for each in helpers):
        return False
    return (
        verb.tag_ == "VBD"
        or (verb.tag_ in ("VBN", "VBG") and bool(helpers))
        or (verb.tag_ == "VBN" and verb.dep_ in ("ROOT", "conj"))
    )
